import { cloneDatabase } from '@triage/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Column,
  Entity,
  PrimaryColumn,
  type DataSource,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';
import { createDataSource, type DatabaseSchema } from './data-source.ts';
import { inputRefusedByDatabase, isDatabaseUnavailable } from './database-error.ts';
import { migrate, migrateDatabase, pendingMigrations } from './migrate.ts';

@Entity('note')
class Note {
  @PrimaryColumn('text') id: string;
  @Column('timestamptz') at: Date;
}

let runs = 0;

class Init1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    runs++;
    await runner.query('CREATE TABLE note (id text PRIMARY KEY, at timestamptz NOT NULL)');
    await sleep(200);
  }
  async down() {}
}

class Index1700000000001 implements MigrationInterface {
  transaction = false as const;
  async up(runner: QueryRunner) {
    runs++;
    await runner.query('CREATE INDEX CONCURRENTLY note_at ON note (at)');
  }
  async down() {}
}

const database = {
  schema: 'notes',
  entities: [Note],
  migrations: [Init1700000000000, Index1700000000001],
} satisfies DatabaseSchema;

let clone: { url: string; drop(): Promise<void> };
let dataSource: DataSource;

beforeAll(async () => {
  clone = await cloneDatabase('service-empty', async () => {});
  dataSource = createDataSource({ ...database, url: clone.url, poolSize: 3 });
  await dataSource.initialize();
});

afterAll(async () => {
  if (dataSource?.isInitialized) await dataSource.destroy();
  await clone?.drop();
});

describe('a service’s database', () => {
  it('is migrated once, also when two processes do it at the same time', async () => {
    expect(await pendingMigrations(dataSource)).toEqual(['Init1700000000000', 'Index1700000000001']);
    const results = await Promise.all([
      migrateDatabase({ databaseUrl: clone.url }, database),
      migrateDatabase({ databaseUrl: clone.url }, database),
      migrate(dataSource),
    ]);
    expect(results.flat().sort()).toEqual(['Index1700000000001', 'Init1700000000000']);
    expect(runs).toBe(2);
    expect(await pendingMigrations(dataSource)).toEqual([]);
    expect(
      await dataSource.query(
        "SELECT DISTINCT table_schema FROM information_schema.tables WHERE table_name IN ('note', 'migrations')",
      ),
    ).toEqual([{ table_schema: 'notes' }]);
  });

  it('keeps milliseconds, and finds its tables with and without the ORM', async () => {
    const at = new Date('2026-03-01T12:00:00.123Z');
    await dataSource.getRepository(Note).save({ id: 'a', at });
    expect(await dataSource.query('SELECT at FROM note WHERE at = $1', [at])).toEqual([{ at }]);
  });

  it('bounds statements, locks and idle transactions', async () => {
    const [settings] = await dataSource.query(
      "SELECT current_setting('statement_timeout') s, current_setting('lock_timeout') l, current_setting('idle_in_transaction_session_timeout') i, current_setting('search_path') p, current_setting('application_name') a",
    );
    expect(settings).toEqual({ s: '15s', l: '5s', i: '30s', p: 'notes', a: 'notes' });
  });

  it('outlives its connections, and tells a broken one from a wrong value', async () => {
    await dataSource.query('SELECT 1');
    const broken = await dataSource
      .query('SELECT pg_terminate_backend(pg_backend_pid())')
      .catch((error: unknown) => error);
    expect(isDatabaseUnavailable(broken)).toBe(true);
    const other = createDataSource({ ...database, url: clone.url, applicationName: 'killer' });
    await other.initialize();
    await other.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'notes'",
    );
    await other.destroy();
    await sleep(100);
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const refused = await dataSource.query('SELECT $1::text', ['a\0b']).catch((error: unknown) => error);
    expect([inputRefusedByDatabase(refused), isDatabaseUnavailable(refused)]).toEqual([true, false]);
  });

  it('is unavailable where nothing listens, and not where the password is wrong', async () => {
    const nobody = createDataSource({ ...database, url: 'postgres://x:y@127.0.0.1:1/z' });
    expect(isDatabaseUnavailable(await nobody.initialize().catch((error: unknown) => error))).toBe(true);
    const nowhere = new URL(clone.url);
    nowhere.pathname = '/no_such_database';
    const missing = createDataSource({ ...database, url: nowhere.href });
    expect(isDatabaseUnavailable(await missing.initialize().catch((error: unknown) => error))).toBe(false);
  });
});
