import { Injectable } from '@nestjs/common';
import {
  type IncidentOpened,
  IncidentOpened as Opened,
  INCIDENT_STATES,
  type OutgoingEvent,
} from '@triage/contracts';
import { Gauge, Histogram, Registry } from 'prom-client';
import { IncidentStore } from './incident-store.ts';

/** What is going on, and how fast it was seen, for Prometheus. */
@Injectable()
export class IncidentMetrics {
  private readonly delay: Histogram;

  constructor(registry: Registry, store: IncidentStore) {
    this.delay = new Histogram({
      name: 'triage_incident_detection_seconds',
      help: 'From the opening of the ticket that tipped an incident to its detection',
      buckets: [0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600],
      registers: [registry],
    });
    new Gauge({
      name: 'triage_incidents',
      help: 'Incidents that are not over',
      labelNames: ['state'],
      registers: [registry],
      // Asked for at each scrape; with the database away it keeps its last values.
      async collect() {
        const counts = await store.countActive().catch(() => undefined);
        if (!counts) return;
        for (const state of INCIDENT_STATES) if (state !== 'resolved') this.set({ state }, 0);
        for (const { state, count } of counts) this.set({ state }, count);
      },
    });
  }

  /** To be called once the events are committed. */
  record(events: readonly OutgoingEvent[]): void {
    for (const { type, data } of events) {
      if (type !== Opened.type) continue;
      const { occurredAt, detectedAt = occurredAt } = data as IncidentOpened;
      this.delay.observe(Math.max(0, Date.parse(detectedAt) - Date.parse(occurredAt)) / 1000);
    }
  }
}
