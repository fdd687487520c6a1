import {
  type Event,
  type OutgoingEvent,
  type Priority,
  type SlaMetric,
  TicketClassified,
  TicketLinked,
  TicketMessageAdded,
  TicketOpened,
  TicketPriorityChanged,
  type TicketStatus,
  TicketStatusChanged,
} from '@triage/contracts';
import { ALWAYS } from './always.ts';
import type { CalendarDocument } from './calendar-document.ts';
import { Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import { iso, type Instant } from './instant.ts';
import { messageAdded } from './message-added.ts';
import { calendarTermsOf } from './parse-calendar.ts';
import { policiesChanged } from './policies-changed.ts';
import { parsePolicy } from './parse-policy.ts';
import { PolicyBook, type PolicyDocument, type StoredCalendar, type StoredPolicy } from './policy.ts';
import { priorityChanged, ticketClassified } from './reprioritised.ts';
import type { SlaState, SlaTicket } from './sla-ticket.ts';
import { statusChanged } from './status-changed.ts';
import { nextDueAt, tick } from './tick.ts';
import { ticketLinked } from './ticket-linked.ts';
import { ticketOpened } from './ticket-opened.ts';
import type { Decision } from './turn.ts';

/** A Monday, 00:00 UTC; the stories count from it. */
export const START: Instant = Date.parse('2026-03-02T00:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const TICKET_ID = '7b0c5b0e-6f0f-4a53-9a54-1f0a1c5d9e01';

export function storedPolicy(
  seq: number,
  document: PolicyDocument,
  version = 1,
  createdAt = START,
): StoredPolicy {
  const parsed = parsePolicy(document.name, document, [document.calendar]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return { seq, createdAt, policy: { ...parsed.terms, version } };
}

/** Policies for tests, numbered in order, on `always` or on the calendars given. */
export function book(...documents: (PolicyDocument | CalendarDocument)[]): PolicyBook {
  const calendars = documents.filter(isCalendar);
  const policies = documents.filter((document): document is PolicyDocument => !isCalendar(document));
  return new PolicyBook(
    policies.map((document, i) => storedPolicy(i + 1, document)),
    [STORED_ALWAYS, ...calendars.map((document) => storedCalendar(0, document))],
  );
}

const isCalendar = (document: PolicyDocument | CalendarDocument): document is CalendarDocument =>
  'timeZone' in document;

export const STORED_ALWAYS: StoredCalendar = { seq: 0, createdAt: START, calendar: ALWAYS };

export function storedCalendar(
  seq: number,
  document: CalendarDocument,
  version = 1,
  createdAt = START,
): StoredCalendar {
  return { seq, createdAt, calendar: new Calendar(document.name, version, calendarTermsOf(document)) };
}

/** What happened and when, as a test reads it: `['breached', 15 * MINUTE, 'first_response', 1]`. */
export type Told = [what: string, at: Instant, metric: SlaMetric, cycle: number];

interface Timing {
  /** When it was processed; at once, where nothing is said. */
  readonly seenAt?: Instant;
}

/**
 * A ticket's life for the tests of the folds: given what happened (times in milliseconds
 * from `START`), it holds the clocks and what subscribers were told.
 */
export class Story {
  state: SlaState;
  readonly events: OutgoingEvent[] = [];
  /** The events that were folded, to be folded again. */
  readonly folded: (() => Decision | undefined)[] = [];
  private messages = 0;

  constructor(policies: PolicyBook) {
    this.state = { ticket: undefined, policies };
  }

  get ticket(): SlaTicket {
    if (!this.state.ticket) throw new Error('no ticket yet');
    return this.state.ticket;
  }

  opened(at: Instant, priority: Priority = 'P1', { seenAt = at }: Timing = {}): this {
    const data: TicketOpened = {
      ...this.named(at),
      version: 1,
      channel: 'web',
      lane: 'express',
      priority,
      language: 'en',
      requester: { id: 'c-1', tier: 'pro' },
      subject: 'Help',
      openedAt: iso(START + at),
      redactions: [],
    };
    return this.fold(() => ticketOpened(this.state, event(TicketOpened.type, data), START + seenAt));
  }

  wrote(
    kind: 'customer' | 'agent' | 'bot',
    at: Instant,
    { seenAt = at, internal = false }: Timing & { internal?: boolean } = {},
  ): this {
    this.messages += 1;
    const data: TicketMessageAdded = {
      ...this.named(at),
      version: 1,
      messageId: `00000000-0000-4000-8000-${String(this.messages).padStart(12, '0')}`,
      author: { kind, id: 'someone' },
      internal,
      at: iso(START + at),
      redactions: [],
    };
    return this.fold(() => messageAdded(this.state, event(TicketMessageAdded.type, data), START + seenAt));
  }

  status(to: TicketStatus, at: Instant, { seenAt = at }: Timing = {}): this {
    const data: TicketStatusChanged = {
      ...this.named(at),
      version: 1,
      from: 'open',
      to,
      by: { kind: 'agent', id: 'maria' },
    };
    return this.fold(() => statusChanged(this.state, event(TicketStatusChanged.type, data), START + seenAt));
  }

  classified(
    priority: Priority,
    at: Instant,
    { seenAt = at, revision = 1, category = 'withdrawal' as TicketClassified['category'] } = {},
  ): this {
    const data: TicketClassified = {
      ...this.named(at),
      category,
      urgency: 1,
      impact: 1,
      priority,
      confidence: 1,
      signals: [],
      language: 'en',
      entities: [],
      needsReview: false,
      classifier: { name: 'rules', version: '1' },
      lane: 'express',
      revision,
      openedAt: iso(START),
    };
    return this.fold(() => ticketClassified(this.state, event(TicketClassified.type, data), START + seenAt));
  }

  prioritised(to: Priority, source: 'agent' | 'incident', at: Instant, { seenAt = at }: Timing = {}): this {
    const data: TicketPriorityChanged = {
      ...this.named(at),
      version: 1,
      from: 'P4',
      to,
      source,
      by: { kind: 'agent', id: 'maria' },
    };
    return this.fold(() =>
      priorityChanged(this.state, event(TicketPriorityChanged.type, data), START + seenAt),
    );
  }

  linked(kind: TicketLinked['kind'], at: Instant): this {
    const data: TicketLinked = {
      ...this.named(at),
      version: 1,
      kind,
      targetId: TICKET_ID,
      by: { kind: 'agent', id: 'maria' },
    };
    return this.fold(() => ticketLinked(this.state, event(TicketLinked.type, data), START + at));
  }

  /** The policies change, and the recalculator comes by. */
  policies(policies: PolicyBook, seenAt: Instant): this {
    this.state = { ...this.state, policies };
    return this.fold(() => policiesChanged(this.ticket, policies, START + seenAt));
  }

  /** One look of the sweeper. */
  sweep(at: Instant): this {
    const { ticket, events } = tick(this.ticket, this.state.policies, START + at);
    this.state = { ...this.state, ticket };
    this.events.push(...events);
    return this;
  }

  /** The sweeper is awake and looks at every instant at which something is due. */
  sweepUntil(until: Instant): this {
    for (;;) {
      const next = this.state.ticket ? nextDueAt(this.ticket, this.state.policies) : null;
      if (next === null || next > START + until) return this;
      this.sweep(next - START);
    }
  }

  /** The same event as the last one, once more. */
  again(): this {
    const last = this.folded.at(-1);
    return last ? this.apply(last()) : this;
  }

  get told(): Told[] {
    return this.events.map((event) => {
      const { metric, cycle } = event.data as { metric: SlaMetric; cycle: number };
      return [what(event), event.time.getTime() - START, metric, cycle];
    });
  }

  /** What was told of one metric, without the metric. */
  toldOf(metric: SlaMetric): [what: string, at: Instant, cycle: number][] {
    return this.told.filter((told) => told[2] === metric).map(([what, at, , cycle]) => [what, at, cycle]);
  }

  data(what_: string, metric: SlaMetric): Record<string, unknown> {
    const found = this.events.find((event) => {
      const data = event.data as { metric: SlaMetric };
      return what(event) === what_ && data.metric === metric;
    });
    if (!found) throw new Error(`no ${what_} of ${metric}`);
    return found.data as Record<string, unknown>;
  }

  clock<S extends Clock['state']>(metric: SlaMetric, state: S, cycle = 1): Extract<Clock, { state: S }> {
    const clock = this.ticket.clocks.find((c) => c.metric === metric && c.cycle === cycle);
    if (clock?.state !== state) throw new Error(`${metric} ${cycle} is ${clock?.state}, not ${state}`);
    return clock as Extract<Clock, { state: S }>;
  }

  has(metric: SlaMetric, cycle = 1): boolean {
    return this.ticket.clocks.some((c) => c.metric === metric && c.cycle === cycle);
  }

  private fold(decide: () => Decision | undefined): this {
    this.folded.push(decide);
    return this.apply(decide());
  }

  private apply(decision: Decision | undefined): this {
    if (decision?.state) this.state = decision.state;
    this.events.push(...(decision?.events ?? []));
    return this;
  }

  private named(at: Instant) {
    return { ticketId: TICKET_ID, number: 'T-1', occurredAt: iso(START + at) };
  }
}

/** `triage.sla.breached.v1` → `breached` */
function what(event: OutgoingEvent): string {
  return event.type.replace(/^triage\.sla\.|\.v1$/g, '');
}

function event<D>(type: string, data: D): Event<D> {
  return { id: TICKET_ID, type, source: '/intake', subject: TICKET_ID, time: new Date(START), data };
}
