import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testStack } from './test-stack.ts';

export interface TestDatabase {
  readonly url: string;
  /** Ends its connections too. */
  drop(): Promise<void>;
}

/**
 * A database of one's own, copied from a template that is migrated once in a whole run.
 *
 * The copy takes some 50 ms, however many migrations there are. The first to ask for a template makes it while
 * the others, in whatever process, wait; a migration that fails leaves no template behind.
 */
export async function cloneDatabase(
  template: string,
  migrate: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const { adminUrl } = testStack();
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, async (admin) => {
    // Held to the end of the copy: Postgres refuses to copy a database that anyone is connected to.
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    await makeTemplateOnce(admin, adminUrl, template, migrate);
    await admin.query(
      `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(readyName(template))}`,
    );
  });
  return {
    url: databaseUrl(adminUrl, name),
    drop: () => withClient(adminUrl, (admin) => dropDatabase(admin, name)),
  };
}

/** Creates a database where it is missing, and answers with its address. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  await withClient(adminUrl, async (admin) => {
    if (!(await exists(admin, name))) await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
  return databaseUrl(adminUrl, name);
}

/** The same server and login, another database. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function makeTemplateOnce(
  admin: pg.Client,
  adminUrl: string,
  template: string,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  if (await exists(admin, readyName(template))) return;
  const unfinished = `${template}_unfinished`;
  await dropDatabase(admin, unfinished);
  await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(unfinished)}`);
  await migrate(databaseUrl(adminUrl, unfinished));
  // A connection that the migration forgot to close would refuse the new name, and later the copies.
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
    unfinished,
  ]);
  await admin.query(
    `ALTER DATABASE ${pg.escapeIdentifier(unfinished)} RENAME TO ${pg.escapeIdentifier(readyName(template))}`,
  );
}

function readyName(template: string): string {
  return `${template}_template`;
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
