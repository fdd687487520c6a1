import type { Event, TicketClassified, TicketPriorityChanged } from '@triage/contracts';
import { higherPriority } from '@triage/triage/priority';
import type { Instant } from './instant.ts';
import {
  isDone,
  mayReprioritise,
  NO_CYCLES,
  openedTicket,
  type SlaState,
  type SlaTicket,
} from './sla-ticket.ts';
import { Turn, type Decision } from './turn.ts';

/**
 * The classifier's word, unless a newer one of its own was heard, or an agent or an incident
 * has spoken. Its event comes by another way than intake's, so it may come before the
 * opening: then it is kept for it.
 */
export function ticketClassified(
  state: SlaState,
  { data }: Event<TicketClassified>,
  now: Instant,
): Decision | undefined {
  const { policies } = state;
  const ticket = state.ticket ?? unopened(data, now);
  if (data.revision < ticket.revision) return undefined;
  const priority = mayReprioritise(ticket, 'classifier')
    ? ({ priority: data.priority, prioritySource: 'classifier' } as const)
    : {};
  const { revision, category } = data;
  const at = Date.parse(data.occurredAt);
  const happening = { type: 'classified', at, priority: data.priority, category, revision } as const;
  const turn = new Turn(ticket, policies, happening, now);
  turn.note({ revision, category, ...priority });
  if (ticket.isOpened && !isDone(ticket.status)) turn.retime('ticket_classified');
  return turn.decision();
}

/** An agent's word stands above an incident's, and both above the classifier's; an incident only ever raises. */
export function priorityChanged(
  state: SlaState,
  { data }: Event<TicketPriorityChanged>,
  now: Instant,
): Decision | undefined {
  const ticket = openedTicket(state);
  if (!ticket || !mayReprioritise(ticket, data.source)) return undefined;
  const at = Date.parse(data.occurredAt);
  const happening = { type: 'priority', at, priority: data.to, source: data.source } as const;
  const turn = new Turn(ticket, state.policies, happening, now);
  const priority = data.source === 'incident' ? higherPriority(ticket.priority, data.to) : data.to;
  turn.note({ priority, prioritySource: data.source });
  if (!isDone(ticket.status)) turn.retime('priority_changed');
  return turn.decision();
}

function unopened(data: TicketClassified, now: Instant): SlaTicket {
  const openedAt = Math.min(Date.parse(data.openedAt), now);
  return {
    ticketId: data.ticketId,
    number: data.number,
    isOpened: false,
    openedAt,
    channel: null,
    tier: null,
    category: null,
    priority: data.priority,
    prioritySource: 'screen',
    revision: 0,
    status: 'open',
    statusSince: openedAt,
    repliedAt: null,
    wasResolved: false,
    wroteWhileResolved: false,
    lastMessageId: null,
    policiesSeq: 0,
    cycles: NO_CYCLES,
    clocks: [],
    heard: [],
  };
}
