import {
  derivedEventId,
  outgoingEvent,
  TicketMessageAdded,
  type AuthorKind,
  type OutgoingEvent,
} from '@triage/contracts';
import type { Screen } from '@triage/triage';
import type { Principal } from '@triage/service';
import { messageKey, type GivenEmail, type OwnMail } from './automated/given-email.ts';
import { recogniseAutomated } from './automated/recognise-automated.ts';
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
  /** Where the message came as a mail. */
  readonly email?: GivenEmail;
}

export interface MessageContext {
  readonly by: Principal;
  /** What the customer has told so far: the opening message, and the newest of the others. */
  readonly earlier: ToldText;
  readonly messageId: string;
  readonly ours: OwnMail;
  readonly screen: Screen;
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
 * A mail that a machine wrote for the customer (an auto-reply, a bounce) is kept as a bot's, on a
 * closed ticket too, and changes nothing: an answer to it could go round for ever.
 *
 * The lane may rise with what the customer adds, and never falls: the express lane is
 * where an urgent ticket stays.
 */
export function addMessage(
  ticket: TicketRow,
  given: GivenMessage,
  context: MessageContext,
): Refusal | AddedMessage {
  const { by, earlier, messageId, ours, screen, now, attachments = [] } = context;
  const writer = authorOf(ticket, given, by);
  if ('refused' in writer) return writer;
  const internal = given.internal ?? false;
  if (internal && writer.kind === 'customer')
    return { refused: 'invalid', field: 'internal', message: 'is not possible for what a customer writes' };
  const stated = given.at === undefined ? now : new Date(given.at);
  if (stated.getTime() > now.getTime() + CLOCK_SKEW_MS)
    return { refused: 'invalid', field: 'at', message: 'lies in the future' };
  const at = stated > now ? now : stated;
  const { text: body, redactions: removed } = safeText(given.body);
  const redactions = sumRedactions(removed, ...attachments.map((attachment) => attachment.redactions));
  const automated =
    writer.kind === 'customer' && (given.email !== undefined || ticket.channel === 'email')
      ? recogniseAutomated({ email: given.email ?? {}, subject: '', body, ours, screen })
      : undefined;
  const author = automated ? ({ kind: 'bot', id: writer.id } as const) : writer;
  if (ticket.status === 'closed' && !automated) return { refused: 'conflict', detail: closedDetail(ticket) };

  const message: MessageRow = {
    id: messageId,
    ticketId: ticket.id,
    at,
    authorKind: author.kind,
    authorId: author.id,
    internal,
    opening: false,
    body,
    emailMessageId: messageKey(given.email?.messageId),
    redactions,
  };
  const fromCustomer = author.kind === 'customer';
  const lane =
    fromCustomer && screen.screen({ subject: '', body }).lane === 'express' ? 'express' : ticket.lane;
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
      ...(automated && { automated: true }),
    },
  });
  const events: OutgoingEvent[] = [added];
  const entries = [
    timelineEntry(added, {
      at,
      actor: author,
      messageId,
      customerSees: !internal,
      details: automated ? { automated } : {},
    }),
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

const closedDetail = ({ mergedInto }: TicketRow) =>
  mergedInto === null
    ? 'The ticket is closed. What is new needs a new ticket.'
    : `The ticket was merged into ${mergedInto}, which goes on with it.`;

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
