import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop } from '@triage/messaging';
import { CLOCK, LOGGER, type Clock, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import { AttachmentRows } from './attachment-rows.ts';
import { AttachmentStore } from './attachment-store.ts';

const CHUNK = 20;
const INTERVAL_MS = 600_000;
// Far longer than any request lives, so that what is still under way is not taken for an orphan.
export const ORPHAN_AFTER_MS = 3_600_000;

/** Removes the bytes that a failed transaction or a killed process has left. Any number of replicas may run it. */
@Injectable()
export class OrphanSweeper implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly dataSource: DataSource,
    private readonly rows: AttachmentRows,
    private readonly store: AttachmentStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.loop = new PollLoop({
      name: 'orphan-sweeper',
      round: async () => ({ more: (await this.sweep()) === CHUNK }),
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
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - ORPHAN_AFTER_MS);
    return this.remove((tx) => this.rows.orphans(tx, before, CHUNK));
  }

  /**
   * Removes those of `ids` at once that no message has. A transaction whose end its own
   * process did not learn may have committed: the rows know, and not the failure.
   */
  async removeUntaken(ids: readonly string[]): Promise<void> {
    await this.remove((tx) => this.rows.untaken(tx, ids));
  }

  /** The rows stay locked until the bytes are gone: no message can take over what is being removed. */
  private remove(claim: (tx: EntityManager) => Promise<string[]>): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const ids = await claim(tx);
      for (const id of ids) await this.store.delete(id);
      await this.rows.forget(tx, ids);
      return ids.length;
    });
  }
}
