import {
  derivedEventId,
  type Event,
  type Priority,
  type PrioritySource,
  type SlaRecalculated,
  type SlaStarted,
  type TicketClassified,
  type TicketLinked,
  type TicketMessageAdded,
  type TicketOpened,
  type TicketPriorityChanged,
  type TicketStatusChanged,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';
import { type CustomerTicket, unknownCustomerTicket } from './customer-ticket.ts';
import type { CustomerTemplate, MessageFacts, NewDelivery } from './message.ts';
import { suppressionOf } from './suppression.ts';
import { outranks } from './ticket-view.ts';

type Decided = Step<CustomerTicket>;

/** Whose ticket it is. That it has arrived is said by `messages-for.ts`, which sees the opening too. */
export function customerOpened(ticket: CustomerTicket | undefined, { data }: Event<TicketOpened>): Decided {
  const known = prioritised(knownAs(ticket, data), data.priority, 'screen');
  const { language, requester } = data;
  return quiet({ ...known, language, requesterId: requester.id, isAutomated: data.automated ?? false });
}

/** An urgent ticket's mails may break through quiet hours, so its priority is followed. */
export function customerClassified(
  ticket: CustomerTicket | undefined,
  { data }: Event<TicketClassified>,
): Decided {
  return quiet(prioritised(knownAs(ticket, data), data.priority, 'classifier'));
}

export function customerPriorityChanged(
  ticket: CustomerTicket | undefined,
  { data }: Event<TicketPriorityChanged>,
): Decided {
  return quiet(prioritised(knownAs(ticket, data), data.to, data.source));
}

/** The promise of a first answer, for the acknowledgement. */
export function firstAnswerDue(
  ticket: CustomerTicket | undefined,
  { data }: Event<SlaStarted | SlaRecalculated>,
): Decided | undefined {
  if (data.metric !== 'first_response') return undefined;
  const promisedAt = data.dueAt === null ? null : new Date(data.dueAt);
  return quiet({ ...knownAs(ticket, data), promisedAt });
}

/**
 * A customer learns that there is an answer, and not what it says: public events carry no text, and a mailbox is no
 * place for an account's affairs. Notes among agents and what bots write are no answers.
 */
export function answered(
  ticket: CustomerTicket | undefined,
  event: Event<TicketMessageAdded>,
  now: Date,
): Decided | undefined {
  const { author, internal } = event.data;
  if (author.kind !== 'agent' || internal) return undefined;
  return told(knownAs(ticket, event.data), event, 'agent_replied', now);
}

/** The resolution is told each time that it happens; a merge closes a ticket whose twin goes on, and is not told. */
export function statusChanged(
  ticket: CustomerTicket | undefined,
  event: Event<TicketStatusChanged>,
  now: Date,
): Decided {
  const { to } = event.data;
  const known = { ...knownAs(ticket, event.data), status: to };
  return to === 'resolved' ? told(known, event, 'ticket_resolved', now) : quiet(known);
}

/**
 * The ticket belongs to an incident from now on; `IncidentTeller` says what there is to say. Who moves to another
 * one with his incident has been told what the first one was about.
 */
export function linked(
  ticket: CustomerTicket | undefined,
  { id, data }: Event<TicketLinked>,
): Decided | undefined {
  if (data.kind !== 'incident' || data.targetId === ticket?.incidentId) return undefined;
  return quiet({ ...knownAs(ticket, data), incidentId: data.targetId, linkId: id, isUntold: true });
}

interface Cause {
  readonly id: string;
  readonly time: Date;
  readonly traceparent?: string | undefined;
}

/** A message to a ticket's customer because of one event, or the reason why there is none. */
export function customerMessage(
  ticket: CustomerTicket,
  cause: Cause,
  template: CustomerTemplate,
  now: Date,
  held: string | null = null,
  more: Partial<MessageFacts> = {},
): NewDelivery {
  const { ticketId, number, language, priority, requesterId, isAutomated } = ticket;
  const nobody = requesterId === null ? 'requester_unknown' : isAutomated ? 'automated_sender' : null;
  return {
    id: derivedEventId(cause.id, 'delivery', `email:${template}`),
    causeId: cause.id,
    receiver: 'email',
    audience: 'customer',
    template,
    facts: {
      ticketId,
      number,
      subject: '',
      language,
      priority,
      category: null,
      reasons: [],
      at: cause.time.toISOString(),
      ...more,
    },
    requesterId,
    createdAt: now,
    suppressed: nobody ?? held,
    traceparent: cause.traceparent ?? null,
  };
}

function told(ticket: CustomerTicket, event: Event<unknown>, template: CustomerTemplate, now: Date): Decided {
  const message = customerMessage(ticket, event, template, now);
  return {
    state: { ...ticket, newDeliveries: [...ticket.newDeliveries, message] },
    events: suppressionOf(message, now),
  };
}

function knownAs(
  ticket: CustomerTicket | undefined,
  { ticketId, number }: { readonly ticketId: string; readonly number: string },
): CustomerTicket {
  return ticket ?? unknownCustomerTicket(ticketId, number);
}

function prioritised(ticket: CustomerTicket, priority: Priority, source: PrioritySource): CustomerTicket {
  return outranks(source, ticket.prioritySource) ? { ...ticket, priority, prioritySource: source } : ticket;
}

const quiet = (state: CustomerTicket): Decided => ({ state, events: [] });
