import {
  SLA_METRICS,
  SlaBreached,
  SlaCancelled,
  SlaEscalated,
  SlaMet,
  SlaPaused,
  SlaWarning,
  type Event,
  type SlaMetric,
  type SlaStarted,
} from '@triage/contracts';
import type { TicketReading } from './ticket-reading.ts';
import { timelineEntry } from './timeline.ts';

/** What every SLA event says. */
export type SlaData = SlaStarted & {
  readonly threshold?: string;
  readonly to?: string;
  readonly reason?: string;
};

/** The newest cycle of a metric's clock, as its events tell of it. */
export interface SlaClock {
  readonly cycle: number;
  readonly state: 'running' | 'paused' | 'ended';
  readonly dueAt: string | null;
  /** When it came to be so; an event from before that comes too late to change it. */
  readonly at: string;
}

export type SlaClocks = Readonly<Partial<Record<SlaMetric, SlaClock>>>;

/**
 * Takes in what happened to one of the ticket's clocks: which runs out next, and which
 * promises were ever broken.
 *
 * Events may come late: one of an earlier cycle, or from before the last change, leaves the
 * clock as it is, and a clock that has ended starts again with its next cycle only. A breach
 * always counts, since it is never taken back.
 */
export function applySla(reading: TicketReading, event: Event<SlaData>, now: Date): TicketReading {
  const { data, type } = event;
  const { metric, cycle, policy, priority, dueAt, threshold, to, reason } = data;
  const breached = type === SlaBreached.type && !reading.slaBreached.includes(metric);
  const slaBreached = breached
    ? SLA_METRICS.filter((known) => known === metric || reading.slaBreached.includes(known))
    : reading.slaBreached;
  const slaClocks = { ...reading.slaClocks };
  const next = clockAfter(slaClocks[metric], type, data);
  if (next) slaClocks[metric] = next;
  const details = { metric, cycle, policy, priority, dueAt, ...optional({ threshold, to, reason }) };
  return {
    ...reading,
    slaBreached,
    slaClocks,
    ...nextDue(slaClocks),
    updatedAt: now,
    newEntries: [...reading.newEntries, timelineEntry(event, { at: new Date(data.occurredAt), details })],
  };
}

function clockAfter(known: SlaClock | undefined, type: string, data: SlaData): SlaClock | undefined {
  // They tell of a clock and don't change it.
  if (type === SlaWarning.type || type === SlaEscalated.type) return known;
  if (known && data.cycle < known.cycle) return known;
  if (known && data.cycle === known.cycle && (known.state === 'ended' || data.occurredAt < known.at))
    return known;
  return { cycle: data.cycle, state: stateAfter(type), dueAt: data.dueAt, at: data.occurredAt };
}

function stateAfter(type: string): SlaClock['state'] {
  switch (type) {
    case SlaPaused.type:
      return 'paused';
    case SlaMet.type:
    case SlaBreached.type:
    case SlaCancelled.type:
      return 'ended';
    default:
      return 'running';
  }
}

/** The running clock that is due first; at one instant, the first in the order of `SLA_METRICS`. */
function nextDue(clocks: SlaClocks): Pick<TicketReading, 'slaNextMetric' | 'slaNextDueAt'> {
  let slaNextMetric: SlaMetric | null = null;
  let slaNextDueAt: Date | null = null;
  for (const metric of SLA_METRICS) {
    const clock = clocks[metric];
    if (clock?.state !== 'running' || clock.dueAt === null) continue;
    const dueAt = new Date(clock.dueAt);
    if (slaNextDueAt && slaNextDueAt <= dueAt) continue;
    slaNextMetric = metric;
    slaNextDueAt = dueAt;
  }
  return { slaNextMetric, slaNextDueAt };
}

const optional = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
