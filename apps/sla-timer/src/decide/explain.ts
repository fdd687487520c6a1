import { SLA_METRICS, type Priority, type SlaMetric } from '@triage/contracts';
import { remainingMs, shownDueAt, type ClockStep, type PromisedClock } from './clock.ts';
import { formatDuration, readableDuration } from './duration.ts';
import { explainPeriods } from './explain-periods.ts';
import { iso, isoOrNull, type Instant } from './instant.ts';
import { wallText } from './wall-text.ts';

/** A clock as people and programs read it. */
export interface ExplainedClock {
  readonly metric: SlaMetric;
  readonly cycle: number;
  readonly state: PromisedClock['state'];
  readonly policy: string;
  readonly policyVersion: number;
  readonly calendar: string;
  readonly calendarVersion: number;
  readonly priority: Priority;
  readonly startedAt: string;
  /** Null while paused. */
  readonly dueAt: string | null;
  /** Working time left of the target, as an ISO 8601 duration; `PT0S` once it is used up. */
  readonly remaining: string;
  /** Of a breached clock: when it was fulfilled late. */
  readonly metAt: string | null;
  readonly breachedAt: string | null;
  /** Read one after the other, they say why it is due when it is. In the time of the calendar's zone. */
  readonly timeline: readonly string[];
}

/** A clock with the readable steps that led to its due time; `remaining` is that at `now`. */
export function explainClock(clock: PromisedClock, now: Instant): ExplainedClock {
  const { metric, cycle, state, terms } = clock;
  const { policy, policyVersion, calendar, priority } = terms;
  return {
    metric,
    cycle,
    state,
    policy,
    policyVersion,
    calendar: calendar.name,
    calendarVersion: calendar.version,
    priority,
    startedAt: iso(clock.startedAt),
    dueAt: isoOrNull(shownDueAt(clock)),
    remaining: formatDuration(Math.max(0, remainingMs(clock, now))),
    metAt: isoOrNull(clock.state === 'met' || clock.state === 'breached' ? clock.metAt : null),
    breachedAt: isoOrNull(clock.state === 'breached' ? clock.breachedAt : null),
    timeline: timeline(clock),
  };
}

/** By metric, then by cycle. */
export function inReadingOrder(a: PromisedClock, b: PromisedClock): number {
  return SLA_METRICS.indexOf(a.metric) - SLA_METRICS.indexOf(b.metric) || a.cycle - b.cycle;
}

function timeline(clock: PromisedClock): string[] {
  const { zone } = clock.terms.calendar.terms;
  const lines: { at: Instant; text: string }[] = [];
  clock.steps.forEach((step, i) => {
    lines.push({ at: step.at, text: `${wallText(zone, step.at)} ${sentence(step, clock)}` });
    if (step.dueAt && RUNS.has(step.kind)) {
      const end = clock.steps.slice(i + 1).find(({ kind }) => kind !== 'warned');
      const until = Math.min(step.dueAt, end?.at ?? step.dueAt);
      lines.push(...explainPeriods(clock.terms.calendar, step.at, until));
    }
  });
  return lines.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

/** After these it counts, where it has a due time. */
const RUNS: ReadonlySet<ClockStep['kind']> = new Set(['started', 'resumed', 'recalculated']);

function sentence(step: ClockStep, clock: PromisedClock): string {
  const { name, terms } = clock.terms.calendar;
  const { zone } = terms;
  const due = step.dueAt ? `due ${wallText(zone, step.dueAt, step.at)}` : '';
  const left = step.remainingMs === undefined ? '' : `${readableDuration(step.remainingMs)} left`;
  const target = step.targetMs === undefined ? '' : readableDuration(step.targetMs);
  switch (step.kind) {
    case 'started':
      return `started: ${target} on ${name} time in ${zone.id} (${step.policy}), ${due}`;
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
