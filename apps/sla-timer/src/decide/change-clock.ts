import type { OutgoingEvent, SlaMetric, TicketStatus } from '@triage/contracts';
import {
  breachedEvent,
  cancelledEvent,
  escalatedEvent,
  metEvent,
  pausedEvent,
  recalculatedEvent,
  resumedEvent,
  startedEvent,
  warningEvent,
  type Named,
} from './clock-events.ts';
import {
  countedUntil,
  totalMs,
  usedUpAt,
  type BreachedClock,
  type Clock,
  type ClockStep,
  type DormantClock,
  type PausedClock,
  type RunningClock,
  type Stretch,
  type Terms,
} from './clock.ts';
import type { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import type { EscalationStep } from './policy.ts';

/** What became of one clock (usually one; none where a dormant one was dropped), and what subscribers learn of it. */
export interface Change {
  readonly clocks: readonly Clock[];
  readonly events: readonly OutgoingEvent[];
}

/** A clock that counts, or will again. */
export type LiveClock = RunningClock | PausedClock | DormantClock;

export function isLive(clock: Clock): clock is LiveClock {
  return clock.state === 'running' || clock.state === 'paused' || clock.state === 'dormant';
}

const unchanged = (clock: Clock): Change => ({ clocks: [clock], events: [] });

/** A new cycle of a metric; dormant where the ticket's policy has no target for it. */
export function start(
  ticket: Named,
  clock: { metric: SlaMetric; cycle: number; startedAt: Instant },
  calendar: Calendar,
  terms: Terms | null,
): Change {
  const fresh = { ...clock, counted: [], warned: [], steps: [] };
  if (!terms) {
    const dormant: DormantClock = {
      ...fresh,
      state: 'dormant',
      terms: null,
      calendar,
      since: clock.startedAt,
    };
    return { clocks: [dormant], events: [] };
  }
  const started = begin(fresh, terms, clock.startedAt);
  return { clocks: [started], events: [startedEvent(ticket, started)] };
}

function begin(
  clock: Pick<RunningClock, 'metric' | 'cycle' | 'startedAt' | 'counted' | 'warned' | 'steps'>,
  terms: Terms,
  since: Instant,
): RunningClock {
  const dueAt = usedUpAt(clock.counted, since, terms.calendar, terms.targetMs);
  return {
    ...clock,
    state: 'running',
    terms,
    since,
    dueAt,
    steps: [
      ...clock.steps,
      { at: clock.startedAt, kind: 'started', dueAt, targetMs: terms.targetMs, policy: policyOf(terms) },
    ],
  };
}

/** The remaining time stands still, exact to the millisecond. */
export function pause(ticket: Named, clock: LiveClock, at: Instant, status: TicketStatus): Change {
  if (clock.state === 'paused') return unchanged(clock);
  if (clock.state === 'dormant') {
    return unchanged({ ...clock, counted: countedUntil(clock, at), since: null });
  }
  const { dueAt: _, since, ...rest } = clock;
  const pausedAt = Math.max(at, since);
  const counted = countedUntil(clock, pausedAt);
  const remainingMs = Math.max(0, clock.terms.targetMs - totalMs(counted));
  const paused: PausedClock = {
    ...rest,
    state: 'paused',
    pausedAt,
    counted,
    steps: [...clock.steps, { at: pausedAt, kind: 'paused', remainingMs, detail: status }],
  };
  return { clocks: [paused], events: [pausedEvent(ticket, paused, remainingMs)] };
}

/** Runs on with what remained. */
export function resume(ticket: Named, clock: LiveClock, at: Instant): Change {
  if (clock.state === 'running') return unchanged(clock);
  if (clock.state === 'dormant') return unchanged(clock.since === null ? { ...clock, since: at } : clock);
  const { pausedAt, ...rest } = clock;
  const since = Math.max(at, pausedAt);
  const dueAt = usedUpAt(clock.counted, since, clock.terms.calendar, clock.terms.targetMs);
  const running: RunningClock = {
    ...rest,
    state: 'running',
    since,
    dueAt,
    steps: [...clock.steps, { at: since, kind: 'resumed', dueAt }],
  };
  return { clocks: [running], events: [resumedEvent(ticket, running)] };
}

/**
 * The wait is over. A breached clock stays breached and only notes when: its promise was
 * not kept, so there is no `sla.met`.
 */
export function fulfil(ticket: Named, clock: Clock, at: Instant): Change {
  const metAt = Math.max(at, clock.startedAt);
  switch (clock.state) {
    case 'dormant':
      return { clocks: [], events: [] };
    case 'breached':
      if (clock.endedAt !== null) return unchanged(clock);
      return unchanged({
        ...clock,
        metAt,
        endedAt: metAt,
        steps: [...clock.steps, { at: metAt, kind: 'met' }],
      });
    case 'running':
    case 'paused': {
      const met = {
        ...kept(clock),
        state: 'met',
        counted: countedUntil(clock, metAt),
        metAt,
        dueAt: clock.state === 'running' ? clock.dueAt : null,
        steps: [...clock.steps, { at: metAt, kind: 'met' }],
      } as const;
      return { clocks: [met], events: [metEvent(ticket, met)] };
    }
    case 'met':
    case 'cancelled':
      return unchanged(clock);
  }
}

/** Nobody waits any more. A breach stands, but escalates no further. */
export function cancel(ticket: Named, clock: Clock, at: Instant, reason: string): Change {
  const cancelledAt = Math.max(at, clock.startedAt);
  const step: ClockStep = { at: cancelledAt, kind: 'cancelled', detail: reason };
  switch (clock.state) {
    case 'dormant':
      return { clocks: [], events: [] };
    case 'breached':
      if (clock.endedAt !== null) return unchanged(clock);
      return unchanged({ ...clock, endedAt: cancelledAt, steps: [...clock.steps, step] });
    case 'running':
    case 'paused': {
      const cancelled = {
        ...kept(clock),
        state: 'cancelled',
        counted: countedUntil(clock, cancelledAt),
        cancelledAt,
        dueAt: clock.state === 'running' ? clock.dueAt : null,
        steps: [...clock.steps, step],
      } as const;
      return { clocks: [cancelled], events: [cancelledEvent(ticket, cancelled, reason)] };
    }
    case 'met':
    case 'cancelled':
      return unchanged(clock);
  }
}

/** At a due time that has come, or at the recalculation that put it into the past. */
export function breach(
  ticket: Named,
  clock: RunningClock | PausedClock,
  dated: { dueAt: Instant; breachedAt: Instant },
  now: Instant,
): { clock: BreachedClock; event: OutgoingEvent } {
  const { dueAt, breachedAt } = dated;
  const breached: BreachedClock = {
    ...kept(clock),
    state: 'breached',
    counted: countedUntil(clock, breachedAt),
    dueAt,
    breachedAt,
    metAt: null,
    endedAt: null,
    escalated: 0,
    steps: [...clock.steps, { at: breachedAt, kind: 'breached', dueAt }],
  };
  return { clock: breached, event: breachedEvent(ticket, breached, now) };
}

export function warn(ticket: Named, clock: RunningClock, threshold: string, at: Instant): Change {
  const warned: RunningClock = {
    ...clock,
    warned: [...clock.warned, threshold],
    steps: [...clock.steps, { at, kind: 'warned', detail: threshold }],
  };
  return { clocks: [warned], events: [warningEvent(ticket, warned, threshold, at)] };
}

/** Timed from the breach, so that delays do not add up from step to step. */
export function escalate(
  ticket: Named,
  clock: BreachedClock,
  step: EscalationStep,
): { clock: BreachedClock; event: OutgoingEvent } {
  const at = clock.breachedAt + step.afterMs;
  const escalated: BreachedClock = {
    ...clock,
    escalated: clock.escalated + 1,
    steps: [...clock.steps, { at, kind: 'escalated', detail: step.to }],
  };
  return {
    clock: escalated,
    event: escalatedEvent(ticket, clock, { index: clock.escalated, to: step.to, at }),
  };
}

/**
 * Puts a clock on other terms. Elapsed and paused time are kept, and the warnings that were
 * sent. Terms that are already used up break the promise at the moment of the change; no
 * terms at all end it, and leave a dormant clock that remembers the wait.
 */
export function retime(
  ticket: Named,
  clock: LiveClock,
  terms: Terms | null,
  calendar: Calendar,
  change: { at: Instant; now: Instant; reason: string },
): Change {
  if (!terms) {
    if (clock.state === 'dormant') {
      if (calendar.ref === clock.calendar.ref) return unchanged(clock);
      const at = Math.max(change.at, clock.since ?? change.at);
      return unchanged({
        ...clock,
        calendar,
        counted: countedUntil(clock, at),
        since: clock.since === null ? null : at,
      });
    }
    const since = clock.state === 'running' ? Math.max(change.at, clock.since) : null;
    const cancelled = cancel(ticket, clock, change.at, 'no_target');
    const dormant: DormantClock = {
      metric: clock.metric,
      cycle: clock.cycle + 1,
      startedAt: clock.startedAt,
      counted: since === null ? clock.counted : countedUntil(clock, since),
      warned: [],
      steps: [],
      state: 'dormant',
      terms: null,
      calendar,
      since,
    };
    return { clocks: [...cancelled.clocks, dormant], events: cancelled.events };
  }
  if (clock.state === 'dormant') return awaken(ticket, clock, terms, change);
  if (!differ(clock.terms, terms)) return unchanged({ ...clock, terms });

  const at = Math.max(change.at, clock.state === 'running' ? clock.since : clock.pausedAt);
  const counted = countedUntil(clock, at);
  const previousDueAt = clock.state === 'running' ? clock.dueAt : null;
  const reason = differ({ ...clock.terms, calendar: terms.calendar }, terms)
    ? change.reason
    : 'calendar_changed';
  const dueAt = usedUpAt(counted, at, terms.calendar, terms.targetMs);
  const step: ClockStep = {
    at,
    kind: 'recalculated',
    targetMs: terms.targetMs,
    policy: policyOf(terms),
    dueAt: clock.state === 'running' ? dueAt : null,
    remainingMs: Math.max(0, terms.targetMs - totalMs(counted)),
    detail: reason,
  };
  const steps = [...clock.steps, step];
  const moved: RunningClock | PausedClock =
    clock.state === 'running'
      ? { ...clock, terms, counted, since: at, dueAt, steps }
      : { ...clock, terms, counted, steps };
  const said = { at, previousDueAt, reason };
  if (dueAt >= at) return { clocks: [moved], events: [recalculatedEvent(ticket, moved, said)] };

  const { clock: breached, event } = breach(ticket, moved, { dueAt, breachedAt: at }, change.now);
  // Told of the clock as it was recalculated, with its new due time; the breach follows.
  const recalculated = recalculatedEvent(ticket, { ...breached, steps }, said);
  return { clocks: [breached], events: [recalculated, event] };
}

/** The wait becomes a promise, counted from where it began. */
function awaken(
  ticket: Named,
  clock: DormantClock,
  terms: Terms,
  change: { at: Instant; now: Instant },
): Change {
  const at = Math.max(change.at, clock.since ?? change.at);
  const counted: readonly Stretch[] = countedUntil(clock, at);
  const { calendar: _, ...facts } = clock;
  const running = begin({ ...facts, counted }, terms, at);
  if (running.dueAt < at) {
    const { clock: breached, event } = breach(
      ticket,
      running,
      { dueAt: running.dueAt, breachedAt: at },
      change.now,
    );
    return { clocks: [breached], events: [startedEvent(ticket, running), event] };
  }
  const events = [startedEvent(ticket, running)];
  if (clock.since !== null) return { clocks: [running], events };
  const paused = pause(ticket, running, at, 'pending');
  return { clocks: paused.clocks, events: [...events, ...paused.events] };
}

function differ(a: Terms, b: Terms): boolean {
  return (
    a.policy !== b.policy ||
    a.policyVersion !== b.policyVersion ||
    a.calendar.ref !== b.calendar.ref ||
    a.targetMs !== b.targetMs
  );
}

function policyOf(terms: Terms): string {
  return `${terms.policy} v${terms.policyVersion}`;
}

/** What every state of a promised clock keeps. */
function kept(clock: RunningClock | PausedClock) {
  const { metric, cycle, startedAt, counted, warned, steps, terms } = clock;
  return { metric, cycle, startedAt, counted, warned, steps, terms };
}
