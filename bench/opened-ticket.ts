import { cloudEventHeaders, originalEventId, outgoingEvent, TicketOpened, TOPICS } from '@triage/contracts';
import { randomUUID } from 'node:crypto';

/** A ticket's opening, as intake says it. */
export function openedTicket(at: Date) {
  const ticketId = randomUUID();
  const event = outgoingEvent(TicketOpened, {
    id: originalEventId(),
    subject: ticketId,
    time: at,
    data: {
      ticketId,
      number: 'T-1',
      occurredAt: at.toISOString(),
      version: 1,
      channel: 'web',
      lane: 'standard',
      priority: 'P3',
      language: 'en',
      requester: { id: 'cust-1', tier: 'standard' },
      subject: 'Where is my withdrawal?',
      openedAt: at.toISOString(),
      redactions: [],
    },
  });
  return {
    topic: TOPICS.tickets.name,
    key: event.key,
    headers: cloudEventHeaders(event),
    value: Buffer.from(JSON.stringify(event.data)),
  };
}
