import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource } from 'typeorm';

/** Longer than any question "why was I not told?" is asked. */
const KEPT_MS = 90 * 24 * 3_600_000;
/** Longer than a throttle's longest window that makes sense, and than a reminder. */
const GROUP_KEPT_MS = 8 * 24 * 3_600_000;
const EVERY_MS = 60_000;
const PORTION = 2_000;
const NO_PROGRESS_LIMIT_MS = 5 * EVERY_MS;

/** Forgets alerts that have long been over, with all that was said of them, and groups that nobody is in. */
@Injectable()
export class AlertCleaner implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('alert-cleaner', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'alert-cleaner',
      round: () => this.clean(),
      maxIdleMs: EVERY_MS,
      clock,
      logger,
      beat: () => progress.beat(),
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** One portion of each; more where there may be more. */
  async clean(): Promise<Round> {
    const now = this.clock.now().getTime();
    const old = new Date(now - KEPT_MS);
    const [row]: { alerts: number }[] = await this.dataSource.query(
      `WITH old AS (
         SELECT id FROM alerts WHERE status = 'resolved' AND ends_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED
       ), told AS (
         DELETE FROM alert_told WHERE alert_id IN (SELECT id FROM old)
       ), held AS (
         DELETE FROM suppressions WHERE alert_id IN (SELECT id FROM old)
       ), seats AS (
         DELETE FROM alert_members WHERE alert_id IN (SELECT id FROM old)
       ), gone AS (
         DELETE FROM alerts WHERE id IN (SELECT id FROM old) RETURNING 1
       )
       SELECT count(*)::int AS alerts FROM gone`,
      [old, PORTION],
    );
    // Only where no dispatcher is at work: it may be giving somebody a place in such a group just now.
    const groups = await this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.dispatcher'))`);
      const [gone]: [unknown[], number] = await tx.query(
        `DELETE FROM alert_groups WHERE key IN (
           SELECT key FROM alert_groups g
           WHERE flush_at IS NULL AND coalesce(last_sent_at, '-infinity') < $1
             AND NOT EXISTS (SELECT 1 FROM alert_members m WHERE m.group_key = g.key)
           LIMIT $2) RETURNING key`,
        [new Date(now - GROUP_KEPT_MS), PORTION],
      );
      return gone.length;
    });
    await this.dataSource.query('DELETE FROM alert_messages WHERE sent_at < $1', [old]);
    return { more: row?.alerts === PORTION || groups === PORTION };
  }
}
