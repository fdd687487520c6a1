import { Injectable } from '@nestjs/common';
import { type OutgoingEvent, SlaBreached } from '@triage/contracts';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Recalculations } from './recalculations.ts';
import { TicketStore } from './ticket-store.ts';

// Counting a million clocks takes long enough not to do it for every scraper.
const COUNT_FOR_MS = 60_000;

/** What the clocks do, for Prometheus. */
@Injectable()
export class SlaMetrics {
  private readonly breaches: Counter<'metric' | 'priority' | 'policy'>;
  private readonly lateness: Histogram;

  constructor(registry: Registry, store: TicketStore, recalculations: Recalculations) {
    this.breaches = new Counter({
      name: 'triage_sla_breaches_total',
      help: 'Broken promises',
      labelNames: ['metric', 'priority', 'policy'],
      registers: [registry],
    });
    this.lateness = new Histogram({
      name: 'triage_sla_timer_lateness_seconds',
      help: 'From the breach to its detection',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600],
      registers: [registry],
    });
    new Gauge({
      name: 'triage_sla_recalculation_pending',
      help: 'Open tickets whose clocks are not on the policies of today yet',
      registers: [registry],
      async collect() {
        const pending = await recalculations.pending().catch(() => undefined);
        if (pending !== undefined) this.set(pending);
      },
    });
    let countedAt = 0;
    new Gauge({
      name: 'triage_sla_clocks',
      help: 'Open clocks; a breached one is open until it is fulfilled or cancelled',
      labelNames: ['metric', 'state'],
      registers: [registry],
      // With the database away it keeps its last values.
      async collect() {
        if (performance.now() - countedAt < COUNT_FOR_MS && countedAt > 0) return;
        const counts = await store.countOpen().catch(() => undefined);
        if (!counts) return;
        countedAt = performance.now();
        this.reset();
        for (const { metric, state, count } of counts) this.set({ metric, state }, count);
      },
    });
  }

  /** To be called once the events are committed. */
  record(events: readonly OutgoingEvent[]): void {
    for (const event of events) {
      if (event.type !== SlaBreached.type) continue;
      const { metric, priority, policy, detectedAt } = event.data as SlaBreached;
      this.breaches.inc({ metric, priority, policy });
      // From the event's time: the due time, or the change that moved it into the past.
      this.lateness.observe(Math.max(0, Date.parse(detectedAt) - event.time.getTime()) / 1000);
    }
  }
}
