import {
  derivedEventId,
  outgoingEvent,
  TicketOpened,
  type Channel,
  type OutgoingEvent,
} from '@triage/contracts';
import { detectLanguage, type Screen, subjectFrom } from '@triage/triage';
import type { Principal } from '@triage/service';
import { messageKey, type GivenEmail, type OwnMail } from './automated/given-email.ts';
import { recogniseAutomated } from './automated/recognise-automated.ts';
import { addErrorCodes, attachmentTexts, type AttachmentFacts } from './attachment-facts.ts';
import { languageTag } from './language-tag.ts';
import { DEFAULT_TIER, updateRequester, type GivenRequester, type RequesterProfile } from './requester.ts';
import { safeLine, safeText, sumRedactions } from './safe-text.ts';
import type { MessageRow, TicketRow } from './ticket-row.ts';
import { timelineEntry, type NewTimelineEntry } from './timeline.ts';
import { workRequested } from './work-item.ts';

/** What a customer, or a channel for him, hands in. */
export interface GivenTicket {
  readonly channel: Channel;
  readonly requester: GivenRequester;
  readonly subject?: string;
  readonly body: string;
  readonly transactionIds?: readonly string[];
  readonly errorCodes?: readonly string[];
  readonly externalRef?: string;
  readonly email?: GivenEmail;
}

/** What a new ticket is to be stored and told as. */
export interface OpenedTicket {
  readonly ticket: TicketRow;
  readonly message: MessageRow;
  readonly entry: NewTimelineEntry;
  readonly requester: { readonly profile: RequesterProfile; readonly changed: boolean };
  readonly events: readonly OutgoingEvent[];
}

export interface OpeningContext {
  readonly by: Principal;
  /** What is known of the requester. */
  readonly known: RequesterProfile;
  readonly ticketId: string;
  readonly messageId: string;
  readonly number: string;
  readonly ours: OwnMail;
  readonly screen: Screen;
  readonly now: Date;
  /** What was attached, in its order. */
  readonly attachments?: readonly AttachmentFacts[];
}

/**
 * Makes a ticket of what was handed in: redacted, in a language, screened into a lane.
 *
 * The text is redacted before anything else looks at it, so that nothing that follows can
 * give a secret away.
 */
export function openTicket(given: GivenTicket, context: OpeningContext): OpenedTicket {
  const { by, known, ticketId, messageId, number, ours, screen, now, attachments = [] } = context;
  const requester = updateRequester(known, given.requester, messageId, now);
  const body = safeText(given.body);
  const line = safeLine(given.subject ?? '');
  const subject = line.text || subjectFrom(body.text);
  const redactions = sumRedactions(
    line.redactions,
    body.redactions,
    ...attachments.map((attachment) => attachment.redactions),
  );
  const stated = given.requester.language === undefined ? undefined : languageTag(given.requester.language);
  const automated =
    given.channel === 'email'
      ? recogniseAutomated({
          email: given.email ?? {},
          requesterEmail: given.requester.email,
          subject: line.text,
          body: body.text,
          ours,
          screen,
        })
      : undefined;
  // What a machine quotes is nobody's emergency; should it be one, the classifier still says so.
  const screened = automated
    ? ({ lane: 'standard', priority: 'P3' } as const)
    : screen.screen({ subject, body: body.text });

  const ticket: TicketRow = {
    id: ticketId,
    number,
    version: 1,
    status: 'open',
    channel: given.channel,
    requesterId: known.id,
    requesterTier: requester.profile.tier ?? DEFAULT_TIER,
    subject,
    language: stated ?? detectLanguage(`${subject}\n${body.text}`),
    lane: screened.lane,
    priority: screened.priority,
    prioritySource: 'screen',
    assignee: null,
    transactionIds: given.transactionIds ?? [],
    errorCodes: addErrorCodes(given.errorCodes ?? [], attachments),
    externalRef: given.externalRef ?? null,
    // A customer's reference is his own: it neither finds nor blocks anybody else's ticket.
    refOwner: by.role === 'customer' ? by.subject : '',
    emailMessageId: messageKey(given.email?.messageId),
    automated: automated?.kind ?? null,
    mergedInto: null,
    redactions,
    revision: 1,
    openedAt: now,
    updatedAt: now,
    classification: null,
    classifiedRevision: 0,
    category: null,
    slaClocks: {},
    slaNextMetric: null,
    slaNextDueAt: null,
    slaBreached: [],
  };
  const message: MessageRow = {
    id: messageId,
    ticketId,
    at: now,
    authorKind: 'customer',
    authorId: known.id,
    internal: false,
    opening: true,
    body: body.text,
    emailMessageId: ticket.emailMessageId,
    redactions,
  };
  const opened = outgoingEvent(TicketOpened, {
    id: derivedEventId(messageId, TicketOpened.type),
    subject: ticketId,
    time: now,
    data: {
      ticketId,
      number,
      version: ticket.version,
      occurredAt: now.toISOString(),
      channel: ticket.channel,
      lane: ticket.lane,
      priority: ticket.priority,
      language: ticket.language,
      requester: { id: ticket.requesterId, tier: ticket.requesterTier },
      subject,
      openedAt: now.toISOString(),
      redactions,
      ...(automated && { automated: true }),
    },
  });
  return {
    ticket,
    message,
    entry: timelineEntry(opened, {
      at: now,
      actor: { kind: 'customer', id: known.id },
      messageId,
      customerSees: true,
      details: {
        channel: ticket.channel,
        lane: ticket.lane,
        priority: ticket.priority,
        ...(automated && { automated }),
      },
    }),
    requester,
    events: [
      ...requester.events,
      opened,
      workRequested(
        ticket,
        { body: body.text, messages: [], attachmentTexts: attachmentTexts(attachments) },
        ticket.lane,
        messageId,
        now,
      ),
    ],
  };
}
