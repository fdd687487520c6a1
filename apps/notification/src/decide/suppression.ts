import { derivedEventId, NotificationSuppressed, outgoingEvent, type OutgoingEvent } from '@triage/contracts';
import type { NewDelivery } from './message.ts';

/** Says of a message that was held back that it was, and why; nothing of one that is to be sent. */
export function suppressionOf(delivery: NewDelivery, now: Date): OutgoingEvent[] {
  const { id, suppressed, receiver, template, causeId, facts } = delivery;
  if (suppressed === null) return [];
  const event = outgoingEvent(NotificationSuppressed, {
    id: derivedEventId(id, NotificationSuppressed.type),
    subject: facts.ticketId,
    time: now,
    traceparent: delivery.traceparent ?? undefined,
    data: {
      deliveryId: id,
      ticketId: facts.ticketId,
      incidentId: null,
      occurredAt: now.toISOString(),
      receiver,
      template,
      causeId,
      reason: suppressed,
    },
  });
  return [event];
}
