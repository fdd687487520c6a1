import type { Priority, SlaMetric } from '@triage/contracts';
import type { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import type { WorkingTime } from './working-time.ts';

/** What was promised: the policy version and the target that a clock runs on. */
export interface Terms {
  readonly policy: string;
  readonly policyVersion: number;
  readonly calendar: Calendar;
  readonly priority: Priority;
  readonly targetMs: number;
}

/** A time during which a clock counted; `ms` is the working time in it, as it was reckoned then. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly ms: number;
  readonly calendar: Calendar;
}

/** One thing that happened to a clock; together they explain its due time. */
export interface ClockStep {
  readonly at: Instant;
  readonly kind:
    | 'started'
    | 'paused'
    | 'resumed'
    | 'recalculated'
    | 'warned'
    | 'breached'
    | 'escalated'
    | 'met'
    | 'cancelled';
  readonly dueAt?: Instant | null;
  readonly remainingMs?: number;
  readonly targetMs?: number;
  readonly policy?: string;
  /** Why, at which threshold, or to whom. */
  readonly detail?: string;
}

interface ClockFacts {
  readonly metric: SlaMetric;
  /** Counts from 1 per metric. */
  readonly cycle: number;
  readonly startedAt: Instant;
  /** The stretches that are over. */
  readonly counted: readonly Stretch[];
  /** The thresholds that were warned of; each counts once, however often the due time moves. */
  readonly warned: readonly string[];
  readonly steps: readonly ClockStep[];
}

interface Promised extends ClockFacts {
  readonly terms: Terms;
}

export interface RunningClock extends Promised {
  readonly state: 'running';
  /** The start of the stretch that goes on; the present due time has held since then. */
  readonly since: Instant;
  readonly dueAt: Instant;
}

export interface PausedClock extends Promised {
  readonly state: 'paused';
  readonly pausedAt: Instant;
}

export interface MetClock extends Promised {
  readonly state: 'met';
  readonly metAt: Instant;
  /** Null where it was met while paused. */
  readonly dueAt: Instant | null;
}

/** Final: it stands over `paused`, `met` and `cancelled`. */
export interface BreachedClock extends Promised {
  readonly state: 'breached';
  readonly dueAt: Instant;
  /** The due time, or a later recalculation that put it into the past. */
  readonly breachedAt: Instant;
  /** When it was fulfilled late; null while it waits, or if that never came. */
  readonly metAt: Instant | null;
  /** When nobody waited any more: fulfilled late, or cancelled. Until then it escalates. */
  readonly endedAt: Instant | null;
  /** How many steps of the policy's escalation are done. */
  readonly escalated: number;
}

export interface CancelledClock extends Promised {
  readonly state: 'cancelled';
  readonly cancelledAt: Instant;
  readonly dueAt: Instant | null;
}

/**
 * A wait for which the ticket's present policy promises nothing. Nobody is told of it; it is
 * kept so that a later policy with a target counts from where the wait began.
 */
export interface DormantClock extends ClockFacts {
  readonly state: 'dormant';
  readonly terms: null;
  readonly calendar: Calendar;
  /** Null while it stands still. */
  readonly since: Instant | null;
}

export type Clock = RunningClock | PausedClock | MetClock | BreachedClock | CancelledClock | DormantClock;

/** A clock that subscribers know of. */
export type PromisedClock = Exclude<Clock, DormantClock>;

/** Whether anything can still happen to the clock. */
export function isOpen(clock: Clock): boolean {
  switch (clock.state) {
    case 'running':
    case 'paused':
    case 'dormant':
      return true;
    case 'breached':
      return clock.endedAt === null;
    case 'met':
    case 'cancelled':
      return false;
  }
}

/** The due time as subscribers see it: null while the clock is paused. */
export function shownDueAt(clock: PromisedClock): Instant | null {
  return clock.state === 'paused' ? null : clock.dueAt;
}

/** The stretches up to `at`, with the one that goes on closed there. */
export function countedUntil(
  clock: RunningClock | PausedClock | DormantClock,
  at: Instant,
): readonly Stretch[] {
  const from = clock.state === 'paused' ? null : clock.since;
  if (from === null || at <= from) return clock.counted;
  const calendar = clock.state === 'dormant' ? clock.calendar : clock.terms.calendar;
  const ms = calendar.workingTimeBetween(from, at);
  return [...clock.counted, { from, to: at, ms, calendar }];
}

export function totalMs(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { ms }) => sum + ms, 0);
}

/**
 * The first instant at which `targetMs` of working time are used up, where the clock has
 * counted these stretches and counts again from `since` on. It lies within a stretch where
 * the target was cut to less than was used before.
 */
export function usedUpAt(
  counted: readonly Stretch[],
  since: Instant,
  calendar: WorkingTime,
  targetMs: number,
): Instant {
  let left = targetMs;
  for (const stretch of counted) {
    if (left < stretch.ms) return stretch.calendar.addWorkingTime(stretch.from, left);
    left -= stretch.ms;
  }
  return calendar.addWorkingTime(since, left);
}

/** The working time from the start until it was fulfilled, in time or late; null where it was not. */
export function fulfilledAfterMs(clock: PromisedClock): number | null {
  switch (clock.state) {
    case 'met':
      return totalMs(clock.counted);
    case 'breached': {
      if (clock.metAt === null) return null;
      return totalMs(clock.counted) + clock.terms.calendar.workingTimeBetween(clock.breachedAt, clock.metAt);
    }
    default:
      return null;
  }
}

/** The working time left of the target, at an instant; below 0 where the target was missed. */
export function remainingMs(clock: PromisedClock, at: Instant): number {
  switch (clock.state) {
    case 'running':
      return clock.terms.targetMs - totalMs(countedUntil(clock, at));
    default:
      return clock.terms.targetMs - totalMs(clock.counted);
  }
}
