import {
  derivedEventId,
  outgoingEvent,
  SlaBreached,
  SlaCancelled,
  SlaEscalated,
  SlaMet,
  SlaPaused,
  SlaRecalculated,
  SlaResumed,
  SlaStarted,
  SlaWarning,
  type OutgoingEvent,
} from '@triage/contracts';
import {
  shownDueAt,
  type BreachedClock,
  type CancelledClock,
  type MetClock,
  type PausedClock,
  type PromisedClock,
  type RunningClock,
} from './clock.ts';
import { iso, isoOrNull, type Instant } from './instant.ts';
import type { SlaTicket } from './sla-ticket.ts';

/** What of a ticket its clocks' events repeat. */
export type Named = Pick<SlaTicket, 'ticketId' | 'number'>;

/*
 * Ids follow from the ticket, the clock and what happened to it, never from who found out
 * or when. So a replay, and a second replica, would make the same event. What can happen
 * to a clock more than once is told apart by the number of steps the clock has taken.
 */

export function startedEvent(ticket: Named, clock: RunningClock): OutgoingEvent {
  return outgoingEvent(SlaStarted, {
    ...envelope(ticket, clock, SlaStarted.type, clock.startedAt),
    data: facts(ticket, clock, clock.startedAt),
  });
}

export function pausedEvent(ticket: Named, clock: PausedClock, remainingMs: number): OutgoingEvent {
  return outgoingEvent(SlaPaused, {
    ...envelope(ticket, clock, SlaPaused.type, clock.pausedAt, `${clock.steps.length}`),
    data: { ...facts(ticket, clock, clock.pausedAt), remainingMs },
  });
}

export function resumedEvent(ticket: Named, clock: RunningClock): OutgoingEvent {
  return outgoingEvent(SlaResumed, {
    ...envelope(ticket, clock, SlaResumed.type, clock.since, `${clock.steps.length}`),
    data: facts(ticket, clock, clock.since),
  });
}

export function metEvent(ticket: Named, clock: MetClock): OutgoingEvent {
  return outgoingEvent(SlaMet, {
    ...envelope(ticket, clock, SlaMet.type, clock.metAt),
    data: { ...facts(ticket, clock, clock.metAt), metAt: iso(clock.metAt) },
  });
}

export function warningEvent(
  ticket: Named,
  clock: RunningClock,
  threshold: string,
  at: Instant,
): OutgoingEvent {
  return outgoingEvent(SlaWarning, {
    ...envelope(ticket, clock, SlaWarning.type, at, threshold),
    data: { ...facts(ticket, clock, at), threshold },
  });
}

/** Dated at the breach; `now` is when it was found out. */
export function breachedEvent(ticket: Named, clock: BreachedClock, now: Instant): OutgoingEvent {
  return outgoingEvent(SlaBreached, {
    ...envelope(ticket, clock, SlaBreached.type, clock.breachedAt),
    data: { ...facts(ticket, clock, clock.breachedAt), detectedAt: iso(now) },
  });
}

export function escalatedEvent(
  ticket: Named,
  clock: BreachedClock,
  step: { index: number; to: string; at: Instant },
): OutgoingEvent {
  return outgoingEvent(SlaEscalated, {
    ...envelope(ticket, clock, SlaEscalated.type, step.at, `${step.index}`),
    data: { ...facts(ticket, clock, step.at), to: step.to },
  });
}

export function recalculatedEvent(
  ticket: Named,
  clock: RunningClock | PausedClock | BreachedClock,
  change: { at: Instant; previousDueAt: Instant | null; reason: string },
): OutgoingEvent {
  return outgoingEvent(SlaRecalculated, {
    ...envelope(ticket, clock, SlaRecalculated.type, change.at, `${clock.steps.length}`),
    data: {
      ...facts(ticket, clock, change.at),
      previousDueAt: isoOrNull(change.previousDueAt),
      reason: change.reason,
    },
  });
}

export function cancelledEvent(ticket: Named, clock: CancelledClock, reason: string): OutgoingEvent {
  return outgoingEvent(SlaCancelled, {
    ...envelope(ticket, clock, SlaCancelled.type, clock.cancelledAt),
    data: { ...facts(ticket, clock, clock.cancelledAt), reason },
  });
}

function envelope(ticket: Named, clock: PromisedClock, type: string, at: Instant, what = '') {
  return {
    id: derivedEventId(ticket.ticketId, type, `${clock.metric}:${clock.cycle}:${what}`),
    subject: ticket.ticketId,
    time: new Date(at),
  };
}

function facts(ticket: Named, clock: PromisedClock, at: Instant) {
  const { policy, policyVersion, calendar, priority } = clock.terms;
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    occurredAt: iso(at),
    metric: clock.metric,
    cycle: clock.cycle,
    policy,
    policyVersion,
    calendar: calendar.name,
    priority,
    startedAt: iso(clock.startedAt),
    dueAt: isoOrNull(shownDueAt(clock)),
  };
}
