import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource } from 'typeorm';
import { audit, type UntoldAlert } from './decide/audit.ts';
import { NotificationMetrics } from './notification-metrics.ts';

const EVERY_MS = 60_000;
const MOST = 1_000;
const NO_PROGRESS_LIMIT_MS = 5 * EVERY_MS;

/** Once a minute looks for firing alerts that nobody was told of, and says so by a metric and in the log. */
@Injectable()
export class Auditor implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: NotificationMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('auditor', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'auditor',
      round: () => this.audit(),
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

  async audit(): Promise<Round> {
    const now = this.clock.now();
    const rows: (UntoldAlert & { id: string })[] = await this.dataSource.query(
      `SELECT a.id, a.starts_at AS "startsAt", a.seated_version > 0 AS "isSeated",
              (SELECT min(g.flush_at) FROM alert_members m JOIN alert_groups g ON g.key = m.group_key
               WHERE m.alert_id = a.id) AS "flushAt",
              (SELECT min(m.held_for) FROM alert_members m WHERE m.alert_id = a.id) AS "heldFor",
              ARRAY(SELECT DISTINCT d.status FROM alert_told t JOIN deliveries d ON d.message_id = t.message_id
                    WHERE t.alert_id = a.id) AS deliveries
       FROM alerts a
       WHERE a.status = 'firing' AND a.acknowledged_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM alert_told t JOIN deliveries d ON d.message_id = t.message_id
         WHERE t.alert_id = a.id AND d.status = 'delivered')
       ORDER BY a.starts_at LIMIT $1`,
      [MOST],
    );
    const counts = new Map<string, number>();
    for (const row of rows) {
      const finding = audit(row, now);
      if (!finding) continue;
      counts.set(finding, (counts.get(finding) ?? 0) + 1);
      this.logger.error({ alertId: row.id, reason: finding }, 'Nobody was told of an alert.');
    }
    this.metrics.untold(counts);
    return { more: false };
  }
}
