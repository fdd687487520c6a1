import {
  cloudEventHeaders,
  derivedEventId,
  outgoingEvent,
  type OutgoingEvent,
  TicketClassified,
  TicketOpened,
  type Topic,
} from '@triage/contracts';
import type { KafkaRecord } from '@triage/messaging';
import { priorityFromMatrix } from '@triage/triage';
import type { SampleTicket } from '../decide/incidents/sample-traffic.ts';

/** What intake and the classifier say of a sample ticket, for tests. The same ticket gives the same events. */
export function eventsOf(ticket: SampleTicket, topic: Topic): OutgoingEvent[] {
  const time = new Date(ticket.openedAt);
  const at = time.toISOString();
  const identity = { ticketId: ticket.ticketId, number: ticket.number, occurredAt: at };
  const opened = outgoingEvent(TicketOpened, {
    id: derivedEventId(ticket.ticketId, TicketOpened.type),
    subject: ticket.ticketId,
    time,
    topic,
    data: {
      ...identity,
      version: 1,
      channel: 'web',
      lane: 'standard',
      priority: 'P4',
      language: 'en',
      requester: { id: ticket.requesterId, tier: 'basic' },
      subject: 'Help',
      openedAt: at,
      redactions: [],
    },
  });
  const classified = outgoingEvent(TicketClassified, {
    id: derivedEventId(ticket.ticketId, TicketClassified.type),
    subject: ticket.ticketId,
    time,
    topic,
    data: {
      ...identity,
      category: ticket.category,
      urgency: ticket.urgency,
      impact: 2,
      priority: priorityFromMatrix(ticket.urgency, 2),
      confidence: 0.9,
      signals: ticket.signals.map((id) => ({ id, weight: 2, matched: [] })),
      language: 'en',
      entities: [
        ...ticket.assets.map((value) => ({ kind: 'asset' as const, value })),
        ...ticket.chains.map((chain) => ({ kind: 'address' as const, value: 'an address', chain })),
        ...ticket.errorCodes.map((value) => ({ kind: 'error_code' as const, value })),
      ],
      needsReview: false,
      classifier: { name: 'rules', version: '1' },
      lane: 'standard',
      revision: 1,
      openedAt: at,
    },
  });
  return [opened, classified];
}

export function recordOf(event: OutgoingEvent): KafkaRecord {
  return {
    topic: event.topic,
    key: event.key,
    headers: cloudEventHeaders(event),
    value: Buffer.from(JSON.stringify(event.data)),
  };
}
