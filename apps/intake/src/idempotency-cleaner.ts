import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop } from '@triage/messaging';
import { CLOCK, LOGGER, type Clock, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource } from 'typeorm';
import { IDEMPOTENCY_RETENTION_MS } from './idempotency.ts';

const CHUNK = 1_000;
const INTERVAL_MS = 600_000;

/** Removes idempotency keys that are too old, a chunk at a time. Any number of replicas may run it. */
@Injectable()
export class IdempotencyCleaner implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.loop = new PollLoop({
      name: 'idempotency-cleaner',
      round: async () => ({ more: (await this.clean()) === CHUNK }),
      maxIdleMs: INTERVAL_MS,
      clock,
      logger,
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** How many it has removed. */
  async clean(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - IDEMPOTENCY_RETENTION_MS);
    const [, removed]: [unknown, number] = await this.dataSource.query(
      `DELETE FROM idempotency_key WHERE (principal, key) IN (
         SELECT principal, key FROM idempotency_key WHERE created_at < $1
         ORDER BY created_at LIMIT ${CHUNK} FOR UPDATE SKIP LOCKED
       )`,
      [before],
    );
    return removed;
  }
}
