import type { OutgoingEvent } from '@triage/contracts';
import { breach, escalate, warn } from './change-clock.ts';
import { countedUntil, usedUpAt, type BreachedClock, type Clock, type RunningClock } from './clock.ts';
import type { Instant } from './instant.ts';
import type { EscalationStep, Policy, PolicyBook, Threshold } from './policy.ts';
import type { SlaTicket } from './sla-ticket.ts';

/** All that the passing of time needs to know of a ticket. */
export type TickedTicket = Pick<SlaTicket, 'ticketId' | 'number' | 'clocks'>;

export interface Ticked<T extends TickedTicket = SlaTicket> {
  readonly ticket: T;
  readonly events: readonly OutgoingEvent[];
}

/**
 * Decides what the passing of time does to a ticket's clocks.
 *
 * A deadline that has come is a breach, dated at the deadline and not at the tick, and then
 * nobody is warned of it any more. A paused clock never breaches. Called again with the
 * same `now`, it changes nothing.
 */
export function tick<T extends TickedTicket>(ticket: T, policies: PolicyBook, now: Instant): Ticked<T> {
  const hasCome = (at: Instant) => at <= now;
  return change(ticket, (clock) => {
    const { clocks, events } = breachAndEscalate(ticket, clock, policies, hasCome, now);
    const [first = clock] = clocks;
    return first.state === 'running'
      ? warnings(ticket, first, policyOf(first, policies), now)
      : { clock: first, events };
  });
}

/**
 * What time had done before something happened at `at`, which may be found out late: breaches
 * and escalations strictly before it, so that what comes at the due time itself is in time.
 * No warnings: what happened at `at` may have made them needless, and else the next tick
 * gives them.
 */
export function passTime(ticket: SlaTicket, policies: PolicyBook, at: Instant, now: Instant): Ticked {
  const hasCome = (instant: Instant) => instant < at;
  return change(ticket, (clock) => {
    const { clocks, events } = breachAndEscalate(ticket, clock, policies, hasCome, now);
    return { clock: clocks[0] ?? clock, events };
  });
}

/** The earliest instant at which a tick would do something; null where only an event can. */
export function nextDueAt(ticket: TickedTicket, policies: PolicyBook): Instant | null {
  let next: Instant | null = null;
  for (const clock of ticket.clocks) {
    const at = clockDueAt(clock, policies);
    if (at !== null && (next === null || at < next)) next = at;
  }
  return next;
}

/** The same of one clock. */
export function clockDueAt(clock: Clock, policies: PolicyBook): Instant | null {
  const instants = instantsOf(clock, policies);
  return instants.length === 0 ? null : Math.min(...instants);
}

function instantsOf(clock: Clock, policies: PolicyBook): Instant[] {
  switch (clock.state) {
    case 'running':
      return [clock.dueAt, ...pendingWarnings(clock, policyOf(clock, policies)).map(({ at }) => at)];
    case 'breached': {
      const step = nextStep(clock, policyOf(clock, policies));
      return step ? [clock.breachedAt + step.afterMs] : [];
    }
    default:
      return [];
  }
}

function breachAndEscalate(
  ticket: TickedTicket,
  clock: Clock,
  policies: PolicyBook,
  hasCome: (at: Instant) => boolean,
  now: Instant,
): { clocks: Clock[]; events: OutgoingEvent[] } {
  const events: OutgoingEvent[] = [];
  let breached = clock;
  if (clock.state === 'running' && hasCome(clock.dueAt)) {
    const made = breach(ticket, clock, { dueAt: clock.dueAt, breachedAt: clock.dueAt }, now);
    breached = made.clock;
    events.push(made.event);
  }
  while (breached.state === 'breached') {
    const step = nextStep(breached, policyOf(breached, policies));
    if (!step || !hasCome(breached.breachedAt + step.afterMs)) break;
    const made = escalate(ticket, breached, step);
    breached = made.clock;
    events.push(made.event);
  }
  return { clocks: [breached], events };
}

function warnings(
  ticket: TickedTicket,
  clock: RunningClock,
  policy: Policy,
  now: Instant,
): { clock: Clock; events: readonly OutgoingEvent[] } {
  let warned: Clock = clock;
  const events: OutgoingEvent[] = [];
  for (const { threshold, at } of pendingWarnings(clock, policy)) {
    if (at > now || warned.state !== 'running') break;
    const made = warn(ticket, warned, threshold.text, at);
    warned = made.clocks[0] ?? warned;
    events.push(...made.events);
  }
  return { clock: warned, events };
}

/** The warnings that are still to be given before the due time, the earliest first. */
function pendingWarnings(clock: RunningClock, policy: Policy): { threshold: Threshold; at: Instant }[] {
  const pending: { threshold: Threshold; at: Instant }[] = [];
  for (const threshold of policy.warnAt) {
    if (clock.warned.includes(threshold.text)) continue;
    const reached = reachedAt(clock, threshold);
    // A time before the due time may lie before the clock's start: then there is nothing to warn of.
    if (reached < clock.startedAt || reached >= clock.dueAt) continue;
    // Where the due time moved, a threshold may be behind it at once: it counts from the move.
    pending.push({ threshold, at: Math.max(reached, clock.since) });
  }
  return pending.sort((a, b) => a.at - b.at);
}

function reachedAt(clock: RunningClock, threshold: Threshold): Instant {
  if ('beforeMs' in threshold) return clock.dueAt - threshold.beforeMs;
  const { calendar, targetMs } = clock.terms;
  return usedUpAt(
    countedUntil(clock, clock.since),
    clock.since,
    calendar,
    shareOf(targetMs, threshold.percent),
  );
}

/** In whole milliseconds, rounded up; exact, since 1.1 % of 3 s in floating point is a little more than it is. */
function shareOf(targetMs: number, percent: number): number {
  const thousandths = BigInt(Math.round(percent * 1_000));
  return Number((BigInt(targetMs) * thousandths + 99_999n) / 100_000n);
}

function nextStep(clock: BreachedClock, policy: Policy): EscalationStep | undefined {
  return clock.endedAt === null ? policy.escalate[clock.escalated] : undefined;
}

function policyOf(clock: RunningClock | BreachedClock, policies: PolicyBook): Policy {
  return policies.version(clock.terms.policy, clock.terms.policyVersion);
}

function change<T extends TickedTicket>(
  ticket: T,
  decide: (clock: Clock) => { clock: Clock; events: readonly OutgoingEvent[] },
): Ticked<T> {
  const events: OutgoingEvent[] = [];
  let changed = false;
  const clocks = ticket.clocks.map((clock) => {
    const decided = decide(clock);
    events.push(...decided.events);
    changed ||= decided.clock !== clock;
    return decided.clock;
  });
  // In the order in which they happened, also across clocks.
  events.sort((a, b) => a.time.getTime() - b.time.getTime());
  return { ticket: changed ? { ...ticket, clocks } : ticket, events };
}
