import {
  type Classification,
  derivedEventId,
  type Event,
  outgoingEvent,
  TicketClassified,
  type WorkRequested,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';

/** A work item becomes `ticket.classified`, by what it holds alone: any replica and any thread says the same. */
export function classifyWork(
  { id, data: work }: Event<WorkRequested>,
  classify: (work: WorkRequested) => Classification,
  now: Date,
): Step<never> {
  const classified = outgoingEvent(TicketClassified, {
    id: derivedEventId(id, TicketClassified.type),
    subject: work.ticketId,
    time: now,
    data: {
      ticketId: work.ticketId,
      number: work.number,
      occurredAt: now.toISOString(),
      ...classify(work),
      lane: work.lane,
      revision: work.revision,
      openedAt: work.openedAt,
    },
  });
  return { events: [classified] };
}
