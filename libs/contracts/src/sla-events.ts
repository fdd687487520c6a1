import Type from 'typebox';
import type { TProperties } from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { PRIORITIES, SLA_METRICS, Timestamp, Uuid } from './vocabulary.ts';

const Milliseconds = (description: string) => Type.Integer({ minimum: 0, description });

function slaEvent<P extends TProperties>(type: string, summary: string, more: P) {
  return defineEvent({
    type,
    topic: TOPICS.sla,
    source: '/sla-timer',
    summary,
    schema: Type.Object({
      ticketId: Uuid,
      number: Type.String(),
      occurredAt: Timestamp,
      metric: Type.Enum(SLA_METRICS),
      cycle: Type.Integer({ minimum: 1, description: 'counts from 1 per metric' }),
      policy: Type.String(),
      policyVersion: Type.Integer({ minimum: 1 }),
      calendar: Type.String(),
      priority: Type.Enum(PRIORITIES),
      startedAt: Timestamp,
      dueAt: Type.Union([Timestamp, Type.Null()], { description: 'null while the clock is paused' }),
      ...more,
    }),
  });
}

export const SlaStarted = slaEvent('triage.sla.started.v1', 'A promise was made and its clock runs.', {});
export type SlaStarted = DataOf<typeof SlaStarted>;

export const SlaPaused = slaEvent(
  'triage.sla.paused.v1',
  'The clock stands still, waiting for someone else.',
  {
    remainingMs: Milliseconds('working time left'),
  },
);
export type SlaPaused = DataOf<typeof SlaPaused>;

export const SlaResumed = slaEvent('triage.sla.resumed.v1', 'The clock runs again, with a new due time.', {});
export type SlaResumed = DataOf<typeof SlaResumed>;

export const SlaMet = slaEvent('triage.sla.met.v1', 'The promise was kept.', { metAt: Timestamp });
export type SlaMet = DataOf<typeof SlaMet>;

export const SlaWarning = slaEvent('triage.sla.warning.v1', 'The promise will soon be broken.', {
  threshold: Type.String({ description: 'as the policy says it: `80%` or `-PT5M`' }),
});
export type SlaWarning = DataOf<typeof SlaWarning>;

export const SlaBreached = slaEvent('triage.sla.breached.v1', 'The promise is broken, since `dueAt`.', {
  detectedAt: Timestamp,
});
export type SlaBreached = DataOf<typeof SlaBreached>;

export const SlaBreachMissed = slaEvent(
  'triage.sla.breach_missed.v1',
  'The auditor found that a promise is broken and nobody was told; an alarm about the timer, not about the ticket.',
  { detectedAt: Timestamp },
);
export type SlaBreachMissed = DataOf<typeof SlaBreachMissed>;

export const SlaEscalated = slaEvent('triage.sla.escalated.v1', 'A breach was handed on.', {
  to: Type.String(),
});
export type SlaEscalated = DataOf<typeof SlaEscalated>;

export const SlaRecalculated = slaEvent('triage.sla.recalculated.v1', 'The due time moved.', {
  previousDueAt: Type.Union([Timestamp, Type.Null()]),
  reason: Type.String(),
});
export type SlaRecalculated = DataOf<typeof SlaRecalculated>;

export const SlaCancelled = slaEvent('triage.sla.cancelled.v1', 'The promise no longer applies.', {
  reason: Type.String(),
});
export type SlaCancelled = DataOf<typeof SlaCancelled>;
