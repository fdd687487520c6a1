import { Counter, type Registry } from 'prom-client';
import type { BatchOutcome } from './effects.ts';

type Outcome = 'applied' | 'duplicate' | 'ignored' | 'dead_lettered';

/** What a consumer group counts of its messages. */
export class ConsumerMetrics {
  private readonly group: string;
  private readonly consumedTotal: Counter<'group' | 'type' | 'outcome'>;
  private readonly deadLettersTotal: Counter<'group' | 'reason'>;

  constructor(group: string, registry: Registry) {
    this.group = group;
    this.consumedTotal = counter(
      registry,
      'triage_events_consumed_total',
      'Messages by what became of them',
      ['group', 'type', 'outcome'],
    );
    this.deadLettersTotal = counter(
      registry,
      'triage_dead_letters_total',
      'Messages sent to the dead letters',
      ['group', 'reason'],
    );
  }

  settled({ applied, ignored, duplicates, rejections }: BatchOutcome): void {
    for (const [type, count] of Object.entries(applied)) this.count(type, 'applied', count);
    for (const [type, count] of Object.entries(ignored)) this.count(type, 'ignored', count);
    if (duplicates > 0) this.count('any', 'duplicate', duplicates);
    for (const { reason } of rejections) {
      this.count('any', 'dead_lettered', 1);
      this.deadLettersTotal.inc({ group: this.group, reason });
    }
  }

  private count(type: string, outcome: Outcome, by: number): void {
    this.consumedTotal.inc({ group: this.group, type, outcome }, by);
  }
}

/** Several groups of one process share one metric. */
function counter<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: L[],
): Counter<L> {
  const existing = registry.getSingleMetric(name) as Counter<L> | undefined;
  return existing ?? new Counter({ name, help, labelNames, registers: [registry] });
}
