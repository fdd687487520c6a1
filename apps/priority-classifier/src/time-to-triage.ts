import { Injectable } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';
import type { Wait } from './decide/wait-of.ts';

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

  observe(waits: readonly (Wait | undefined)[]): void {
    for (const wait of waits) {
      if (wait) this.histogram.observe({ lane: wait.lane, priority: wait.priority }, wait.seconds);
    }
  }
}
