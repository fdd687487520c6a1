import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { derivedEventId, outgoingEvent, SlaBreachMissed } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { Counter, Gauge, Registry } from 'prom-client';
import { AuditStore, type MissedBreach, type OverdueClock } from './audit-store.ts';
import { iso, type Instant } from './decide/instant.ts';
import { missedBreach } from './decide/missed-breach.ts';

const HOUR_MS = 3_600_000;
/** How far back it looks: longer than a night without anybody at work. */
const WINDOW_MS = 12 * HOUR_MS;
/** A sweeper that is this late is late, and no longer at work on it. */
const GRACE_MS = 30_000;
const INTERVAL_MS = 15_000;
/** What was missed beyond this is found by the next look, when these have been told. */
const LIMIT = 500;

/**
 * Looks over the sweeper's shoulder: derives from each clock's history what should have been breached in the last
 * hours, and says so where it was not. No missed breach is silent.
 *
 * It says so of what it has seen missing for half a minute itself, so that the first minute after a downtime
 * is no alarm. Every replica looks; each missed breach is told once.
 */
@Injectable()
export class Auditor implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;
  private readonly missedTotal: Counter<'metric' | 'priority' | 'policy'>;
  private readonly overdue: Gauge;
  private readonly lookedAt: Gauge;
  /** When each overdue clock was first seen to be so. */
  private suspects = new Map<string, Instant>();

  constructor(
    private readonly store: AuditStore,
    private readonly outbox: Outbox,
    registry: Registry,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.missedTotal = new Counter({
      name: 'triage_sla_auditor_missed_total',
      help: 'Breaches that should have been told and were not',
      labelNames: ['metric', 'priority', 'policy'],
      registers: [registry],
    });
    this.overdue = new Gauge({
      name: 'triage_sla_auditor_overdue',
      help: 'Clocks that are past their due time and not breached, at the last look',
      registers: [registry],
    });
    this.lookedAt = new Gauge({
      name: 'triage_sla_auditor_last_look_timestamp_seconds',
      help: 'When the auditor last looked; an auditor that does not look finds nothing',
      registers: [registry],
    });
    this.loop = new PollLoop({
      name: 'sla-auditor',
      round: () => this.look(),
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

  async look(): Promise<Round> {
    const now = this.clock.now().getTime();
    const candidates = await this.store.overdue(now - WINDOW_MS, now - GRACE_MS, LIMIT);
    const missed = candidates.flatMap((clock) => missedOf(clock, now - GRACE_MS));
    this.suspects = new Map(missed.map((each) => [keyOf(each), this.suspects.get(keyOf(each)) ?? now]));
    const certain = missed.filter((each) => now - (this.suspects.get(keyOf(each)) ?? now) >= GRACE_MS);
    if (certain.length > 0) await this.tell(certain, now);
    this.overdue.set(missed.length);
    this.lookedAt.set(now / 1000);
    return { more: false };
  }

  private async tell(missed: readonly MissedBreach[], now: Instant): Promise<void> {
    const told = await this.outbox.run(async (tx, emit) => {
      const fresh = await this.store.note(tx, missed, now);
      emit(...fresh.map((each) => missedEvent(each, now)));
      return fresh;
    });
    for (const { ticketId, metric, cycle, dueAt, priority, policy } of told) {
      this.missedTotal.inc({ metric, priority, policy });
      this.logger.error({ ticketId, metric, cycle, dueAt: iso(dueAt) }, 'A breach was missed.');
    }
  }
}

function missedOf({ steps, ...clock }: OverdueClock, now: Instant): MissedBreach[] {
  const dueAt = missedBreach(steps, now);
  return dueAt === null ? [] : [{ ...clock, dueAt }];
}

function keyOf({ ticketId, metric, cycle }: MissedBreach): string {
  return `${ticketId}:${metric}:${cycle}`;
}

function missedEvent({ ticketId, metric, cycle, startedAt, dueAt, ...facts }: MissedBreach, now: Instant) {
  return outgoingEvent(SlaBreachMissed, {
    id: derivedEventId(ticketId, SlaBreachMissed.type, `${metric}:${cycle}:`),
    subject: ticketId,
    time: new Date(now),
    data: {
      ticketId,
      metric,
      cycle,
      ...facts,
      occurredAt: iso(now),
      startedAt: iso(startedAt),
      dueAt: iso(dueAt),
      detectedAt: iso(now),
    },
  });
}
