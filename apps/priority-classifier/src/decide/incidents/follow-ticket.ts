import {
  type Event,
  type Level,
  PRIORITY_SOURCES,
  type TicketClassified,
  type TicketOpened,
  type TicketPriorityChanged,
  type TicketStatusChanged,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';
import { NO_SYMPTOMS, symptomsOf } from './fingerprint.ts';
import { raisedTicket } from './link-ticket.ts';
import { namedIn } from './named-in.ts';
import { fingerprinted, type TrackedTicket } from './tracked-ticket.ts';

type Ticket = TrackedTicket | undefined;

/** Who wrote, and what the subject names. */
export function opened(ticket: Ticket, { data }: Event<TicketOpened>, now: Date): Step<TrackedTicket> {
  const known = ticket ?? unknown(data, now);
  const state = fingerprinted(
    {
      ...known,
      version: Math.max(known.version, data.version),
      // A machine reports nothing.
      requesterId: data.automated ? null : data.requester.id,
      openedAt: new Date(data.openedAt),
      named: namedIn(data.subject),
      seenAt: now,
    },
    now,
  );
  return { state, events: [] };
}

/**
 * What it is about. A ticket of an incident keeps the impact that this gives it: where the customer has added
 * something worse, it is raised once more, since the classifier's word alone no longer counts.
 */
export function classified(
  ticket: Ticket,
  { data }: Event<TicketClassified>,
  now: Date,
): Step<TrackedTicket> | undefined {
  const known = ticket ?? unknown(data, now);
  if (data.revision < known.revision) return undefined;
  const state = fingerprinted(
    {
      ...known,
      category: data.category,
      urgency: data.urgency as Level,
      symptoms: symptomsOf(data),
      revision: data.revision,
      ...(outranked(known, 'classifier') ? {} : { priority: data.priority, prioritySource: 'classifier' }),
    },
    now,
  );
  const raised = raisedTicket(state, data.priority, 'incident: the customer has added to the ticket', now);
  return { state: raised.ticket, events: raised.events };
}

export function statusChanged(
  ticket: Ticket,
  { data }: Event<TicketStatusChanged>,
  now: Date,
): Step<TrackedTicket> {
  const known = ticket ?? unknown(data, now);
  const isDone = data.to === 'resolved' || data.to === 'closed';
  return { state: { ...known, isDone, version: Math.max(known.version, data.version) }, events: [] };
}

/** A person's word stands. An incident's is our own, and known. */
export function priorityChanged(
  ticket: Ticket,
  { data }: Event<TicketPriorityChanged>,
  now: Date,
): Step<TrackedTicket> | undefined {
  if (data.source === 'incident') return undefined;
  const known = ticket ?? unknown(data, now);
  const version = Math.max(known.version, data.version);
  return { state: { ...known, priority: data.to, prioritySource: data.source, version }, events: [] };
}

function outranked({ prioritySource }: TrackedTicket, source: TrackedTicket['prioritySource']): boolean {
  return PRIORITY_SOURCES.indexOf(prioritySource) > PRIORITY_SOURCES.indexOf(source);
}

function unknown(
  data: { readonly ticketId: string; readonly number: string; readonly openedAt?: string },
  now: Date,
): TrackedTicket {
  return {
    ticketId: data.ticketId,
    number: data.number,
    version: 0,
    requesterId: null,
    openedAt: data.openedAt === undefined ? now : new Date(data.openedAt),
    named: { assets: [], chains: [] },
    category: null,
    urgency: 1,
    symptoms: NO_SYMPTOMS,
    revision: 0,
    priority: 'P4',
    prioritySource: 'screen',
    isDone: false,
    fingerprints: [],
    judgeAt: null,
    incidentId: null,
    seenAt: now,
  };
}
