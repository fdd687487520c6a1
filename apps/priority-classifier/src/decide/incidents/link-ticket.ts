import {
  type Actor,
  derivedEventId,
  outgoingEvent,
  type OutgoingEvent,
  type Priority,
  TicketLinked,
  TicketPriorityChanged,
} from '@triage/contracts';
import { higherPriority, priorityFromMatrix } from '@triage/triage';
import type { Incident } from './incident.ts';
import type { TrackedTicket } from './tracked-ticket.ts';

/** Who speaks where an incident, and no person, changes a ticket. */
const SOURCE = '/priority-classifier';
const ACTOR: Actor = { kind: 'system', id: 'priority-classifier' };

/** Several users, a market or a service: the highest impact there is (labelling guide). */
const INCIDENT_IMPACT = 4;

/** A ticket after a change that an incident made, and what is said of it. */
export interface ChangedTicket {
  readonly ticket: TrackedTicket;
  readonly events: readonly OutgoingEvent[];
}

/**
 * Makes a ticket part of an incident: it is linked, and has the impact of what hits many.
 *
 * The priority only rises, a person's stands, and a ticket that is done keeps its own.
 */
export function linkedTicket(ticket: TrackedTicket, incident: Incident, now: Date): ChangedTicket {
  const linked = { ...ticket, incidentId: incident.id, judgeAt: null };
  const { ticketId } = ticket;
  const link = outgoingEvent(TicketLinked, {
    id: derivedEventId(incident.id, TicketLinked.type, ticketId),
    source: SOURCE,
    subject: ticketId,
    time: now,
    data: { ...identityOf(ticket, now), kind: 'incident', targetId: incident.id, by: ACTOR },
  });
  const raised = raisedTicket(linked, ticket.priority, `incident: ${incident.title}`, now);
  return { ticket: raised.ticket, events: [link, ...raised.events] };
}

/** Raises a linked ticket to the impact of its incident, and not below `least`. */
export function raisedTicket(
  ticket: TrackedTicket,
  least: Priority,
  reason: string,
  now: Date,
): ChangedTicket {
  const { ticketId, incidentId, priority, prioritySource, urgency, isDone } = ticket;
  const to = higherPriority(least, priorityFromMatrix(urgency, INCIDENT_IMPACT));
  if (incidentId === null || isDone || prioritySource === 'agent') return { ticket, events: [] };
  if (higherPriority(to, priority) === priority) return { ticket, events: [] };
  const event = outgoingEvent(TicketPriorityChanged, {
    id: derivedEventId(incidentId, TicketPriorityChanged.type, `${ticketId}:${to}`),
    source: SOURCE,
    subject: ticketId,
    time: now,
    data: { ...identityOf(ticket, now), from: priority, to, source: 'incident', by: ACTOR, reason },
  });
  return { ticket: { ...ticket, priority: to, prioritySource: 'incident' }, events: [event] };
}

function identityOf({ ticketId, number, version }: TrackedTicket, now: Date) {
  return { ticketId, number, version: Math.max(1, version), occurredAt: now.toISOString() };
}
