import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop } from '@triage/messaging';
import { CLOCK, type Clock, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource } from 'typeorm';
import { TicketStore } from './ticket-store.ts';

const HOUR_MS = 3_600_000;
const PORTION = 5_000;

/** The four weeks that tell what is usual, and one for a ticket whose customer writes again. */
const KEPT_MS = 35 * 24 * HOUR_MS;

/** Keeps the tickets of no incident from growing for ever; replicas may clean at once. */
@Injectable()
export class TicketCleaner implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    store: TicketStore,
    dataSource: DataSource,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.loop = new PollLoop({
      name: 'incident-ticket-cleaner',
      round: async () => ({
        more: await store.forget(dataSource.manager, new Date(clock.now().getTime() - KEPT_MS), PORTION),
      }),
      maxIdleMs: HOUR_MS,
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
}
