import { SLA_METRICS, type Priority, type SlaMetric } from '@triage/contracts';
import { remainingMs, shownDueAt, type ClockStep, type PromisedClock } from './clock.ts';
import { formatDuration, readableDuration } from './duration.ts';
import { iso, isoOrNull, type Instant } from './instant.ts';

/** A clock as people and programs read it. */
export interface ExplainedClock {
  readonly metric: SlaMetric;
  readonly cycle: number;
  readonly state: PromisedClock['state'];
  readonly policy: string;
  readonly policyVersion: number;
  readonly calendar: string;
  readonly priority: Priority;
  readonly startedAt: string;
  /** Null while paused. */
  readonly dueAt: string | null;
  /** Working time left of the target, as an ISO 8601 duration; `PT0S` once it is used up. */
  readonly remaining: string;
  readonly metAt?: string;
  readonly breachedAt?: string;
  readonly timeline: readonly string[];
}

/** A clock with the readable steps that led to its due time; `remaining` is that at `now`. */
export function explainClock(clock: PromisedClock, now: Instant): ExplainedClock {
  const { metric, cycle, state, terms } = clock;
  const { policy, policyVersion, calendar, priority } = terms;
  const metAt = clock.state === 'met' || clock.state === 'breached' ? clock.metAt : null;
  return {
    metric,
    cycle,
    state,
    policy,
    policyVersion,
    calendar,
    priority,
    startedAt: iso(clock.startedAt),
    dueAt: isoOrNull(shownDueAt(clock)),
    remaining: formatDuration(Math.max(0, remainingMs(clock, now))),
    ...(metAt === null ? {} : { metAt: iso(metAt) }),
    ...(clock.state === 'breached' ? { breachedAt: iso(clock.breachedAt) } : {}),
    timeline: clock.steps.map((step) => `${readable(step.at)} ${sentence(step, clock)}`),
  };
}

/** By metric, then by cycle. */
export function inReadingOrder(a: PromisedClock, b: PromisedClock): number {
  return SLA_METRICS.indexOf(a.metric) - SLA_METRICS.indexOf(b.metric) || a.cycle - b.cycle;
}

function sentence(step: ClockStep, clock: PromisedClock): string {
  const due = step.dueAt ? `due ${readable(step.dueAt)}` : '';
  const left = step.remainingMs === undefined ? '' : `${readableDuration(step.remainingMs)} left`;
  const target = step.targetMs === undefined ? '' : readableDuration(step.targetMs);
  switch (step.kind) {
    case 'started':
      return `started: ${target} on ${clock.terms.calendar} time (${step.policy}), ${due}`;
    case 'paused':
      return `paused by status ${step.detail}, ${left}`;
    case 'resumed':
      return `resumed, ${due}`;
    case 'recalculated':
      return `recalculated (${step.detail}): ${target} (${step.policy}), ${due || `paused, ${left}`}`;
    case 'warned':
      return `warned at ${step.detail}`;
    case 'breached':
      return step.dueAt === step.at ? 'breached' : `breached by the change, ${due}`;
    case 'escalated':
      return `escalated to ${step.detail}`;
    case 'met':
      return clock.state === 'breached' ? 'fulfilled late' : 'met';
    case 'cancelled':
      return `cancelled: ${step.detail}`;
  }
}

const DAY = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Tue 2026-11-24 00:15:00Z`, with milliseconds where there are any. */
function readable(at: Instant): string {
  const date = new Date(at);
  const text = date.toISOString().replace('T', ' ').replace('.000Z', 'Z');
  return `${DAY[date.getUTCDay()]} ${text}`;
}
