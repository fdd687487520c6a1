import {
  type Classification,
  derivedEventId,
  type Event,
  outgoingEvent,
  TicketClassified,
  type WorkRequested,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';

/** A work item becomes `ticket.classified`, by what it holds alone: any replica says the same. */
export function classifyWork(
  { id, data: work }: Event<WorkRequested>,
  classification: Classification,
  now: Date,
): Step<never> {
  const classified = outgoingEvent(TicketClassified, {
    id: derivedEventId(id, TicketClassified.type),
    subject: work.ticketId,
    time: now,
    data: classifiedData(work, classification, now),
  });
  return { events: [classified] };
}

export function classifiedData(
  { ticketId, number, lane, revision, openedAt }: WorkRequested,
  classification: Classification,
  now: Date,
): TicketClassified {
  return { ticketId, number, occurredAt: now.toISOString(), ...classification, lane, revision, openedAt };
}
