import { setTimeout as sleep } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { createDataSource, type DatabaseSchema } from './data-source.ts';

const LOCK_POLL_MS = 100;

/**
 * Creates the schema and runs its pending migrations; returns the names of those that ran.
 *
 * Two processes may do it at once: one waits for the other, and then finds nothing to do.
 * The wait polls instead of blocking in the database, since a blocked session would hold a
 * snapshot that `CREATE INDEX CONCURRENTLY` in the other one waits for.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const schema = schemaOf(dataSource);
  const runner = dataSource.createQueryRunner();
  try {
    // A migration may take its time with a big table, and may wait for it.
    await runner.query('SET statement_timeout = 0');
    await runner.query("SET lock_timeout = '60s'");
    await lock(runner, schema);
    try {
      await runner.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      const ran = await executor.executePendingMigrations();
      return ran.map(({ name }) => name);
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [`migrate ${schema}`]);
      await runner.query('RESET statement_timeout');
      await runner.query('RESET lock_timeout');
    }
  } finally {
    await runner.release();
  }
}

async function lock(runner: QueryRunner, schema: string): Promise<void> {
  for (;;) {
    const [row] = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked', [
      `migrate ${schema}`,
    ])) as { locked: boolean }[];
    if (row?.locked) return;
    await sleep(LOCK_POLL_MS);
  }
}

/** The names of migrations that the code has and the database has not. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
  return pending.map(({ name }) => name);
}

/** Brings a database to the code's schema and disconnects: what `setup` does, and what a test's template needs. */
export async function migrateDatabase(
  config: { readonly databaseUrl: string },
  database: DatabaseSchema,
): Promise<string[]> {
  const dataSource = createDataSource({
    ...database,
    url: config.databaseUrl,
    poolSize: 2,
    applicationName: `${database.schema} setup`,
  });
  await dataSource.initialize();
  try {
    return await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function schemaOf(dataSource: DataSource): string {
  const { schema } = dataSource.options as { schema?: string };
  if (schema === undefined) throw new Error('the data source has no schema');
  return schema;
}
