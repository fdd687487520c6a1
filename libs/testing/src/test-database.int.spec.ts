import pg from 'pg';
import { cloneDatabase, databaseUrl } from './test-database.ts';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('cloneDatabase', () => {
  it('migrates once, however many ask at the same time, and gives each their own copy', async () => {
    let migrations = 0;
    const migrate = async (url: string) => {
      migrations++;
      await query(url, 'CREATE TABLE ticket (id int)');
    };
    const databases = await Promise.all(
      Array.from({ length: 4 }, () => cloneDatabase('clone_spec', migrate)),
    );
    expect(migrations).toBe(1);

    const [first, second] = databases;
    await query(first!.url, 'INSERT INTO ticket VALUES (1)');
    expect(await query(first!.url, 'SELECT id FROM ticket')).toEqual([{ id: 1 }]);
    expect(await query(second!.url, 'SELECT id FROM ticket')).toEqual([]);

    await Promise.all(databases.map((database) => database.drop()));
    await expect(query(first!.url, 'SELECT')).rejects.toThrow('does not exist');
  });

  it('tries again after a migration that failed', async () => {
    const broken = async (url: string) => {
      await query(url, 'CREATE TABLE half (id int)');
      throw new Error('the migration is wrong');
    };
    await expect(cloneDatabase('broken_spec', broken)).rejects.toThrow('the migration is wrong');
    const database = await cloneDatabase('broken_spec', async () => {});
    await expect(query(database.url, 'SELECT FROM half')).rejects.toThrow('does not exist');
    await database.drop();
  });

  it('drops a database that is in use', async () => {
    const database = await cloneDatabase('used_spec', async () => {});
    const user = new pg.Client({ connectionString: database.url });
    user.on('error', () => {});
    await user.connect();
    await database.drop();
    await expect(user.query('SELECT 1')).rejects.toThrow();
  });
});

describe('databaseUrl', () => {
  it('keeps server and login', () => {
    expect(databaseUrl('postgres://u:p%40@h:1/postgres?x=1', 'mine')).toBe('postgres://u:p%40@h:1/mine?x=1');
  });
});
