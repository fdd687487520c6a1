import {
  derivedEventId,
  outgoingEvent,
  TicketMessageAdded,
  type AuthorKind,
  type OutgoingEvent,
} from '@triage/contracts';
import { screen } from '@triage/triage';
import type { Principal } from '@triage/service';
import { addErrorCodes, attachmentTexts, type AttachmentFacts } from './attachment-facts.ts';
import { statusChanged } from './change-ticket.ts';
import type { Refusal } from './refusal.ts';
import { safeText, sumRedactions } from './safe-text.ts';
import type { MessageRow, TicketRow } from './ticket-row.ts';
import { timelineEntry, type NewTimelineEntry } from './timeline.ts';
import { workRequested, type ToldText } from './work-item.ts';

export interface GivenMessage {
  readonly author: { readonly kind: AuthorKind; readonly id?: string };
  readonly body: string;
  readonly internal?: boolean;
  /** When it was written, where that was before now. */
  readonly at?: string;
}

export interface MessageContext {
  readonly by: Principal;
  /** What the customer has told so far: the opening message, and the newest of the others. */
  readonly earlier: ToldText;
  readonly messageId: string;
  readonly now: Date;
  /** What was attached to this message, in its order. */
  readonly attachments?: readonly AttachmentFacts[];
}

export interface AddedMessage {
  readonly ticket: TicketRow;
  readonly message: MessageRow;
  readonly entries: readonly NewTimelineEntry[];
  readonly events: readonly OutgoingEvent[];
}

/** Clocks of channels run a little ahead of ours; beyond this a time in the future is a mistake. */
const CLOCK_SKEW_MS = 60_000;

/**
 * Adds a message to a ticket. What a customer writes is triaged anew, and brings a ticket
 * back that was resolved or waited for him; an agent's words change no status.
 *
 * The lane may rise with what the customer adds, and never falls: the express lane is
 * where an urgent ticket stays.
 */
export function addMessage(
  ticket: TicketRow,
  given: GivenMessage,
  context: MessageContext,
): Refusal | AddedMessage {
  const { by, earlier, messageId, now, attachments = [] } = context;
  const author = authorOf(ticket, given, by);
  if ('refused' in author) return author;
  const internal = given.internal ?? false;
  if (internal && author.kind === 'customer')
    return { refused: 'invalid', field: 'internal', message: 'is not possible for what a customer writes' };
  const stated = given.at === undefined ? now : new Date(given.at);
  if (stated.getTime() > now.getTime() + CLOCK_SKEW_MS)
    return { refused: 'invalid', field: 'at', message: 'lies in the future' };
  const at = stated > now ? now : stated;
  if (ticket.status === 'closed')
    return { refused: 'conflict', detail: 'The ticket is closed. What is new needs a new ticket.' };

  const { text: body, redactions: removed } = safeText(given.body);
  const redactions = sumRedactions(removed, ...attachments.map((attachment) => attachment.redactions));
  const message: MessageRow = {
    id: messageId,
    ticketId: ticket.id,
    at,
    authorKind: author.kind,
    authorId: author.id,
    internal,
    opening: false,
    body,
    redactions,
  };
  const fromCustomer = author.kind === 'customer';
  const lane = fromCustomer && screen({ subject: '', body }).lane === 'express' ? 'express' : ticket.lane;
  let changed: TicketRow = {
    ...ticket,
    version: ticket.version + 1,
    revision: ticket.revision + (fromCustomer ? 1 : 0),
    lane,
    errorCodes: fromCustomer ? addErrorCodes(ticket.errorCodes, attachments) : ticket.errorCodes,
    updatedAt: now,
  };
  const added = outgoingEvent(TicketMessageAdded, {
    id: derivedEventId(messageId, TicketMessageAdded.type),
    subject: ticket.id,
    time: now,
    data: {
      ticketId: ticket.id,
      number: ticket.number,
      version: changed.version,
      occurredAt: now.toISOString(),
      messageId,
      author,
      internal,
      at: at.toISOString(),
      redactions: [...redactions],
    },
  });
  const events: OutgoingEvent[] = [added];
  const entries = [
    timelineEntry(added, { at, actor: author, messageId, customerSees: !internal, details: {} }),
  ];

  if (fromCustomer && (ticket.status === 'resolved' || ticket.status === 'pending')) {
    changed = { ...changed, version: changed.version + 1, status: 'open' };
    const { event, entry } = statusChanged(ticket, 'open', {
      version: changed.version,
      by: author,
      causeId: messageId,
      now,
    });
    events.push(event);
    entries.push(entry);
  }
  if (fromCustomer)
    events.push(
      workRequested(
        changed,
        {
          body: earlier.body,
          messages: [...earlier.messages, body],
          attachmentTexts: [...(earlier.attachmentTexts ?? []), ...attachmentTexts(attachments)],
        },
        lane,
        messageId,
        now,
      ),
    );
  return { ticket: changed, message, entries, events };
}

/**
 * Who wrote it, or why the caller may not say so. A customer writes as himself; agents and
 * channels may also hand on what a customer or a bot wrote.
 */
function authorOf(
  ticket: TicketRow,
  { author }: GivenMessage,
  by: Principal,
): Refusal | { readonly kind: AuthorKind; readonly id: string } {
  if (by.role !== 'customer')
    return {
      kind: author.kind,
      id: author.id ?? (author.kind === 'customer' ? ticket.requesterId : by.subject),
    };
  if (author.kind !== 'customer')
    return { refused: 'not_allowed', field: 'author.kind', message: 'has to be customer for a customer' };
  if (author.id !== undefined && author.id !== by.subject)
    return { refused: 'not_allowed', field: 'author.id', message: 'is not your own' };
  return { kind: 'customer', id: by.subject };
}
