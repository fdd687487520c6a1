import {
  derivedEventId,
  outgoingEvent,
  TOPICS,
  WorkRequested,
  type Lane,
  type OutgoingEvent,
} from '@triage/contracts';
import type { TicketRow } from './ticket-row.ts';

/** Enough for every real conversation; what is older than that no longer says what is urgent now. */
export const MESSAGE_CHARS_IN_WORK = 65_536;

/** What a customer has told, redacted; lists are oldest first. */
export interface ToldText {
  readonly body: string;
  readonly messages: readonly string[];
  /** The beginnings of the text files that he attached. */
  readonly attachmentTexts?: readonly string[];
}

/** All that the classifier needs, on the topic of the lane. */
export function workRequested(
  ticket: TicketRow,
  text: ToldText,
  lane: Lane,
  causeId: string,
  now: Date,
): OutgoingEvent {
  return outgoingEvent(WorkRequested, {
    id: derivedEventId(causeId, WorkRequested.type),
    subject: ticket.id,
    time: now,
    topic: lane === 'express' ? TOPICS.workExpress : TOPICS.workStandard,
    data: {
      ticketId: ticket.id,
      number: ticket.number,
      occurredAt: now.toISOString(),
      revision: ticket.revision,
      lane,
      channel: ticket.channel,
      language: ticket.language,
      requester: { id: ticket.requesterId, tier: ticket.requesterTier },
      subject: ticket.subject,
      body: text.body,
      messages: newestThatFit(text.messages),
      transactionIds: [...ticket.transactionIds],
      errorCodes: [...ticket.errorCodes],
      ...(text.attachmentTexts?.length && { attachmentTexts: newestThatFit(text.attachmentTexts) }),
      openedAt: ticket.openedAt.toISOString(),
    },
  });
}

/** The newest of the texts that together stay within the limit, oldest first as they came. */
export function newestThatFit(messages: readonly string[], limit = MESSAGE_CHARS_IN_WORK): string[] {
  let chars = 0;
  let first = messages.length;
  while (first > 0) {
    chars += messages[first - 1]?.length ?? 0;
    if (chars > limit) break;
    first -= 1;
  }
  // One message may be longer than the limit in UTF-16 units; the newest is never left out.
  return messages.slice(Math.min(first, Math.max(messages.length - 1, 0)));
}
