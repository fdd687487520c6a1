import {
  type Event,
  type OutgoingEvent,
  TicketClassified,
  TicketLinked,
  TicketMessageAdded,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
} from '@triage/contracts';
import type { PromisedClock } from './clock.ts';
import type { Happening } from './happening.ts';
import { iso, type Instant } from './instant.ts';
import { messageAdded } from './message-added.ts';
import type { PolicyBook } from './policy.ts';
import { priorityChanged, ticketClassified } from './reprioritised.ts';
import type { SlaState } from './sla-ticket.ts';
import { statusChanged } from './status-changed.ts';
import { nextDueAt, tick } from './tick.ts';
import { ticketLinked } from './ticket-linked.ts';
import { ticketOpened } from './ticket-opened.ts';
import type { Decision } from './turn.ts';

export interface Replayed {
  /** All that ever started, in the order in which they did. */
  readonly clocks: readonly PromisedClock[];
  readonly events: readonly OutgoingEvent[];
}

/** Any will do: a replay has one ticket, and nobody hears of it. */
const TICKET_ID = '00000000-0000-4000-8000-000000000000';

/**
 * Goes through one ticket's life, until and including `until`, with the folds that the live
 * clocks have.
 *
 * Each happening is processed at its own instant, in the order of these; what the passing of
 * time does before it is done before it, and at one instant a happening comes before a deadline.
 */
export function replay(policies: PolicyBook, happenings: readonly Happening[], until: Instant): Replayed {
  let state: SlaState = { ticket: undefined, policies };
  const events: OutgoingEvent[] = [];

  const passTimeWhile = (hasCome: (instant: Instant) => boolean) => {
    for (;;) {
      const next = state.ticket ? nextDueAt(state.ticket, policies) : null;
      if (!state.ticket || next === null || !hasCome(next)) return;
      const ticked = tick(state.ticket, policies, next);
      state = { ticket: ticked.ticket, policies };
      events.push(...ticked.events);
    }
  };

  const inTime = happenings.filter(({ at }) => at <= until);
  for (const [i, happening] of inTime.toSorted((a, b) => a.at - b.at).entries()) {
    passTimeWhile((instant) => instant < happening.at);
    const decision = decide(state, happening, i);
    state = decision?.state ?? state;
    events.push(...(decision?.events ?? []));
  }
  passTimeWhile((instant) => instant <= until);

  const clocks = state.ticket?.clocks.filter((clock) => clock.state !== 'dormant') ?? [];
  return { clocks, events };
}

function decide(state: SlaState, happening: Happening, i: number): Decision | undefined {
  const { at } = happening;
  const named = { ticketId: TICKET_ID, number: 'T-0', occurredAt: iso(at), version: i + 1 };
  const by = { kind: 'agent', id: 'replay' } as const;
  switch (happening.type) {
    case 'opened': {
      const opening: TicketOpened = {
        ...named,
        channel: happening.channel,
        lane: 'standard',
        priority: happening.priority,
        language: 'und',
        requester: { id: 'replay', tier: happening.tier },
        subject: '',
        openedAt: iso(at),
        redactions: [],
      };
      return ticketOpened(state, event(TicketOpened.type, opening, at), at);
    }
    case 'agent_replied':
    case 'customer_replied': {
      const message: TicketMessageAdded = {
        ...named,
        messageId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
        author: { kind: happening.type === 'agent_replied' ? 'agent' : 'customer', id: 'replay' },
        internal: false,
        at: iso(at),
        redactions: [],
      };
      return messageAdded(state, event(TicketMessageAdded.type, message, at), at);
    }
    case 'status': {
      const change: TicketStatusChanged = { ...named, from: 'open', to: happening.status, by };
      return statusChanged(state, event(TicketStatusChanged.type, change, at), at);
    }
    case 'classified': {
      const classified: TicketClassified = {
        ...named,
        category: happening.category,
        urgency: 1,
        impact: 1,
        priority: happening.priority,
        confidence: 1,
        signals: [],
        language: 'und',
        entities: [],
        needsReview: false,
        classifier: { name: 'replay', version: '0' },
        lane: 'standard',
        revision: happening.revision,
        openedAt: iso(at),
      };
      return ticketClassified(state, event(TicketClassified.type, classified, at), at);
    }
    case 'priority': {
      const { priority: to, source } = happening;
      const change: TicketPriorityChanged = { ...named, from: to, to, source, by };
      return priorityChanged(state, event(TicketPriorityChanged.type, change, at), at);
    }
    case 'merged': {
      const link: TicketLinked = { ...named, kind: 'merged', targetId: TICKET_ID, by };
      return ticketLinked(state, event(TicketLinked.type, link, at), at);
    }
  }
}

function event<D>(type: string, data: D, at: Instant): Event<D> {
  return { id: TICKET_ID, type, source: '/replay', subject: TICKET_ID, time: new Date(at), data };
}
