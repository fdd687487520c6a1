import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Logger } from '../telemetry/logger.ts';

/** What one service keeps in the database, under its own schema. */
export interface DatabaseSchema {
  readonly schema: string;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

export interface DataSourceSettings extends DatabaseSchema {
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
  readonly logger?: Logger;
}

// A statement is cut before a caller gives up on its request; a lock is waited for still less.
const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 5_000;
// Longer than any transaction of ours, short enough that a stuck process frees its rows.
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * A TypeORM data source on one service's schema, not yet connected.
 *
 * Our timestamptz columns are written from JavaScript dates and hold milliseconds. A time
 * that the database makes itself (`now()`) has microseconds: cut it with
 * `date_trunc('milliseconds', …)` before it is compared.
 */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const { url, schema, entities, migrations, poolSize = 10, applicationName = schema, logger } = settings;
  if (!/^[a-z][a-z\d_]*$/.test(schema)) throw new Error(`${schema} is not a schema name of ours`);
  const options = {
    type: 'postgres',
    url,
    schema,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    // A migration may opt out of its transaction, to build an index concurrently.
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize,
    applicationName,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    // A connection that breaks while idle raises an error on the pool; unheard, it would end the process.
    poolErrorHandler: (error: unknown) => logger?.warn({ err: error }, 'an idle database connection broke'),
    extra: {
      options: `-c search_path=${schema}`,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    },
  } satisfies DataSourceOptions;
  return new DataSource(options);
}
