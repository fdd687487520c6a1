import type { Clock } from '@triage/service';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { cleanInbox } from './inbox.ts';
import { PollLoop } from './poll-loop.ts';

const HOUR_MS = 3_600_000;

/** Keeps the inbox from growing for ever; replicas may clean at once. */
export class InboxCleaner extends PollLoop {
  constructor(dataSource: DataSource, clock: Clock, logger: Logger) {
    super({
      name: 'inbox-cleaner',
      round: async () => ({ more: await cleanInbox(dataSource.manager) }),
      maxIdleMs: HOUR_MS,
      clock,
      logger,
    });
  }
}
