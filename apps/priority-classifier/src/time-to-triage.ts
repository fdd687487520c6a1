import { Injectable } from '@nestjs/common';
import { type OutgoingEvent, TicketClassified } from '@triage/contracts';
import { Histogram, Registry } from 'prom-client';

/** Measures the main promise: how long a ticket waits from its opening until it is classified. */
@Injectable()
export class TimeToTriage {
  private readonly histogram: Histogram<'lane' | 'priority'>;

  constructor(registry: Registry) {
    this.histogram = new Histogram({
      name: 'triage_time_to_triage_seconds',
      help: 'From ticket.opened to ticket.classified',
      labelNames: ['lane', 'priority'],
      buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600],
      registers: [registry],
    });
  }

  observe(events: readonly OutgoingEvent[]): void {
    for (const { data, time } of events as readonly OutgoingEvent<TicketClassified>[]) {
      // What was added later is no measure of how long the opening took.
      if (data.revision > 1) continue;
      const seconds = (time.getTime() - Date.parse(data.openedAt)) / 1000;
      this.histogram.observe({ lane: data.lane, priority: data.priority }, Math.max(0, seconds));
    }
  }
}
