import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';
import { DEAD_LETTER_GROUP } from './delivery-dead-letter.ts';

/** What operators see of messages without asking for one. */
@Injectable()
export class NotificationMetrics {
  private readonly total: Counter<'receiver' | 'outcome'>;
  private readonly heldBack: Counter<'receiver' | 'reason'>;
  private readonly untoldAlerts: Gauge<'reason'>;

  constructor(private readonly registry: Registry) {
    this.total = new Counter({
      name: 'triage_notifications_total',
      help: 'Attempts to deliver and messages held back, by how they went',
      labelNames: ['receiver', 'outcome'],
      registers: [registry],
    });
    this.heldBack = new Counter({
      name: 'triage_alerts_suppressed_total',
      help: 'Alerts that a receiver was not told of, by reason',
      labelNames: ['receiver', 'reason'],
      registers: [registry],
    });
    this.untoldAlerts = new Gauge({
      name: 'triage_alerts_untold',
      help: 'Firing alerts that nobody has been told of, and no rule explains it',
      labelNames: ['reason'],
      registers: [registry],
    });
  }

  count(receiver: string, outcome: 'delivered' | 'retried' | 'failed' | 'suppressed'): void {
    this.total.inc({ receiver, outcome });
  }

  /** A message was given up. The counter is the consumers' own, which may come before or after us. */
  deadLettered(reason: string): void {
    const name = 'triage_dead_letters_total';
    const existing = this.registry.getSingleMetric(name) as Counter<'group' | 'reason'> | undefined;
    const total =
      existing ??
      new Counter({
        name,
        help: 'Messages sent to the dead letters',
        labelNames: ['group', 'reason'],
        registers: [this.registry],
      });
    total.inc({ group: DEAD_LETTER_GROUP, reason });
  }

  held(receiver: string, reason: string): void {
    this.heldBack.inc({ receiver, reason });
  }

  untold(counts: ReadonlyMap<string, number>): void {
    this.untoldAlerts.reset();
    for (const [reason, count] of counts) this.untoldAlerts.set({ reason }, count);
  }
}
