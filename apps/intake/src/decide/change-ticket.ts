import {
  derivedEventId,
  outgoingEvent,
  TicketAssigned,
  TicketPriorityChanged,
  TicketStatusChanged,
  type Actor,
  type OutgoingEvent,
  type Priority,
  type TicketStatus,
} from '@triage/contracts';
import type { Principal } from '@triage/service';
import type { Refusal } from './refusal.ts';
import { safeText } from './safe-text.ts';
import type { TicketRow } from './ticket-row.ts';
import { timelineEntry, type NewTimelineEntry } from './timeline.ts';

/** What an agent wants changed. */
export interface GivenChange {
  readonly status?: TicketStatus;
  readonly assignee?: string | null;
  readonly priority?: Priority;
  readonly reason?: string;
}

export interface ChangeContext {
  readonly by: Principal;
  /** The version that the caller saw, where he says so. */
  readonly expected: ExpectedVersion;
  readonly changeId: string;
  readonly now: Date;
}

export type ExpectedVersion = 'any' | readonly number[];

export interface ChangedTicket {
  readonly ticket: TicketRow;
  readonly entries: readonly NewTimelineEntry[];
  /** None where the ticket already was as it should become. */
  readonly events: readonly OutgoingEvent[];
}

/** A resolved ticket is taken up again before it waits for anybody; a closed one stays closed. */
const NEXT: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  open: ['pending', 'on_hold', 'resolved', 'closed'],
  pending: ['open', 'on_hold', 'resolved', 'closed'],
  on_hold: ['open', 'pending', 'resolved', 'closed'],
  resolved: ['open', 'closed'],
  closed: [],
};

/**
 * Changes status, assignee and priority, each as a version and an event of its own.
 *
 * A priority that an agent states is his from then on, also where it equals the present one:
 * the classifier may no longer change it, and that is a change.
 */
export function changeTicket(
  ticket: TicketRow,
  given: GivenChange,
  context: ChangeContext,
): Refusal | ChangedTicket {
  const { by, expected, changeId, now } = context;
  if (given.status === undefined && given.assignee === undefined && given.priority === undefined)
    return {
      refused: 'invalid',
      field: given.reason === undefined ? 'body' : 'reason',
      message: 'has to come with a status, an assignee or a priority',
    };
  if (expected !== 'any' && !expected.includes(ticket.version))
    return { refused: 'stale', detail: `The ticket is at version ${ticket.version} now.` };

  const status = given.status ?? ticket.status;
  const assignee = given.assignee === undefined ? ticket.assignee : given.assignee;
  const pinned =
    given.priority !== undefined && (given.priority !== ticket.priority || ticket.prioritySource !== 'agent');
  const changes = status !== ticket.status || assignee !== ticket.assignee || pinned;
  if (changes && ticket.status === 'closed')
    return { refused: 'conflict', detail: 'The ticket is closed, and stays as it is.' };
  if (status !== ticket.status && !NEXT[ticket.status].includes(status))
    return { refused: 'conflict', detail: `A ticket that is ${ticket.status} cannot become ${status}.` };

  const actor: Actor = { kind: by.role === 'service' ? 'system' : 'agent', id: by.subject };
  const reason = given.reason === undefined ? {} : { reason: safeText(given.reason).text };
  const time = { occurredAt: now.toISOString() };
  const events: OutgoingEvent[] = [];
  const entries: NewTimelineEntry[] = [];
  let { version } = ticket;
  const identity = () => ({ ticketId: ticket.id, number: ticket.number, version: ++version, ...time });

  if (pinned) {
    const change = { from: ticket.priority, to: given.priority!, source: 'agent' as const, ...reason };
    const event = outgoingEvent(TicketPriorityChanged, {
      id: derivedEventId(changeId, TicketPriorityChanged.type),
      subject: ticket.id,
      time: now,
      data: { ...identity(), ...change, by: actor },
    });
    events.push(event);
    entries.push(timelineEntry(event, { at: now, actor, details: change }));
  }
  if (assignee !== ticket.assignee) {
    const change = { from: ticket.assignee, to: assignee };
    const event = outgoingEvent(TicketAssigned, {
      id: derivedEventId(changeId, TicketAssigned.type),
      subject: ticket.id,
      time: now,
      data: { ...identity(), ...change, by: actor },
    });
    events.push(event);
    entries.push(timelineEntry(event, { at: now, actor, details: change }));
  }
  if (status !== ticket.status) {
    const { event, entry } = statusChanged(ticket, status, {
      version: ++version,
      by: actor,
      causeId: changeId,
      now,
      ...reason,
    });
    events.push(event);
    entries.push(entry);
  }
  return {
    ticket: changes
      ? {
          ...ticket,
          version,
          status,
          assignee,
          ...(pinned && { priority: given.priority!, prioritySource: 'agent' as const }),
          updatedAt: now,
        }
      : ticket,
    entries,
    events,
  };
}

export function statusChanged(
  ticket: TicketRow,
  to: TicketStatus,
  change: { version: number; by: Actor; causeId: string; now: Date; reason?: string; mergedInto?: string },
): { event: OutgoingEvent; entry: NewTimelineEntry } {
  const { version, by, causeId, now, reason, mergedInto } = change;
  const said = reason === undefined ? {} : { reason };
  const event = outgoingEvent(TicketStatusChanged, {
    id: derivedEventId(causeId, TicketStatusChanged.type),
    subject: ticket.id,
    time: now,
    data: {
      ticketId: ticket.id,
      number: ticket.number,
      version,
      occurredAt: now.toISOString(),
      from: ticket.status,
      to,
      by,
      ...said,
      ...(mergedInto !== undefined && { mergedInto }),
    },
  });
  const entry = timelineEntry(event, {
    at: now,
    actor: by,
    customerSees: true,
    details: { from: ticket.status, to, ...said },
  });
  return { event, entry };
}
