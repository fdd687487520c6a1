import { Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { DatabaseConfig } from '../config/service-config.ts';
import { Readiness, type Health } from '../health/readiness.ts';
import { LOGGER, type Logger } from '../telemetry/logger.ts';
import { firstMessage } from '../telemetry/redact.ts';
import { isDatabaseUnavailable } from './database-error.ts';
import { createDataSource, type DatabaseSchema } from './data-source.ts';
import { pendingMigrations } from './migrate.ts';

const RETRY_FIRST_MS = 250;
const RETRY_MAX_MS = 5_000;

/** Connects the process to its database before it works, says whether it is there, and leaves it last. */
@Injectable()
export class DatabaseConnection implements OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private pending: readonly string[] | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    readiness: Readiness,
  ) {
    readiness.register('database', () => this.health());
  }

  /**
   * Returns once the database is connected and its schema is what the code expects. Waits
   * for a database that is away or not yet migrated; throws where waiting is of no use,
   * as with a wrong password.
   */
  async connect(): Promise<void> {
    for (let waitMs = RETRY_FIRST_MS; ; waitMs = Math.min(waitMs * 2, RETRY_MAX_MS)) {
      try {
        if (!this.dataSource.isInitialized) await this.dataSource.initialize();
        this.pending = await pendingMigrations(this.dataSource);
        if (this.pending.length === 0) return;
        this.logger.warn(
          { pending: this.pending },
          'the database schema is older than this program; run setup',
        );
      } catch (error) {
        if (!isDatabaseUnavailable(error)) throw error;
        this.logger.warn({ reason: firstMessage(error) }, 'the database cannot be reached; trying again');
      }
      await sleep(waitMs, undefined, { signal: this.stopping.signal });
    }
  }

  /** Ends a wait for the database: `connect` then throws. */
  stopConnecting(): void {
    this.stopping.abort();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopConnecting();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async health(): Promise<Health> {
    if (!this.dataSource.isInitialized) return { ok: false, reason: 'not connected' };
    if (this.pending === undefined) return { ok: false, reason: 'schema not checked yet' };
    if (this.pending.length > 0)
      return { ok: false, reason: `migrations pending: ${this.pending.join(', ')}` };
    try {
      await this.dataSource.query('SELECT 1');
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: firstMessage(error) };
    }
  }
}

/** Gives a service its `DataSource`. Global, so that Nest ends it after everything that uses it. */
@Module({})
export class DatabaseModule {
  static forRoot(database: DatabaseSchema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [DatabaseConfig, LOGGER],
          useFactory: (config: DatabaseConfig, logger: Logger) =>
            createDataSource({
              ...database,
              url: config.databaseUrl,
              poolSize: config.databasePoolSize,
              applicationName: database.schema,
              logger,
            }),
        },
        DatabaseConnection,
      ],
      exports: [DataSource, DatabaseConnection],
    };
  }
}
