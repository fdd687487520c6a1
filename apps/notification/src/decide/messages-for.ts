import { derivedEventId, type Event, type TicketOpened } from '@triage/contracts';
import type { Step } from '@triage/messaging';
import type { NewDelivery } from './message.ts';
import { suppressionOf } from './suppression.ts';
import { type TicketView, unknownTicket } from './ticket-view.ts';

/** The customer is told that the ticket has arrived; a machine is not, or the two would write to each other for ever. */
export function opened(
  view: TicketView | undefined,
  event: Event<TicketOpened>,
  now: Date,
): Step<TicketView> {
  const { data } = event;
  const known: TicketView = {
    ...(view ?? unknownTicket(data.ticketId, data.number, data.priority)),
    subject: data.subject,
    language: data.language,
    tier: data.requester.tier,
    requesterId: data.requester.id,
  };
  const { ticketId, number, subject, language, priority, category, reasons, requesterId } = known;
  const message: NewDelivery = {
    id: derivedEventId(event.id, 'delivery', 'email:ticket_received'),
    causeId: event.id,
    receiver: 'email',
    audience: 'customer',
    template: 'ticket_received',
    facts: { ticketId, number, subject, language, priority, category, reasons, at: event.time.toISOString() },
    requesterId,
    createdAt: now,
    suppressed: data.automated ? 'automated_sender' : null,
    traceparent: event.traceparent ?? null,
  };
  return {
    state: { ...known, newDeliveries: [...known.newDeliveries, message] },
    events: suppressionOf(message, now),
  };
}
