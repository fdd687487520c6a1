import {
  type Event,
  type EventType,
  IncidentOpened,
  originalEventId,
  SlaBreached,
  SlaCancelled,
  SlaEscalated,
  SlaMet,
  SlaStarted,
  SlaWarning,
  TicketClassified,
  TicketLinked,
  TicketMessageAdded,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
  type DataOf,
} from '@triage/contracts';

/** Events for tests: whole and valid, with what a test cares about on top. */
const AT = '2026-03-01T10:00:00.000Z';

export const TICKET_ID = '7b0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c';
const ticket = { ticketId: TICKET_ID, number: 'T-1042', occurredAt: AT };

const clock = {
  ...ticket,
  metric: 'first_response' as const,
  cycle: 1,
  policy: 'security',
  policyVersion: 1,
  calendar: 'always',
  priority: 'P1' as const,
  startedAt: AT,
  dueAt: '2026-03-01T10:15:00.000Z',
};

export const openedEvent = (more: Partial<TicketOpened> = {}) =>
  event(TicketOpened, {
    ...ticket,
    version: 1,
    channel: 'web',
    lane: 'standard',
    priority: 'P3',
    language: 'en',
    requester: { id: 'cust-1', tier: 'standard' },
    subject: 'Withdrawals that I did not make',
    openedAt: AT,
    redactions: [],
    ...more,
  });

export const classifiedEvent = (more: Partial<TicketClassified> = {}) =>
  event(TicketClassified, {
    ...ticket,
    category: 'account_security',
    urgency: 4,
    impact: 3,
    priority: 'P1',
    confidence: 0.97,
    signals: [{ id: 'compromise', weight: 5, matched: ['I did not make'] }],
    language: 'en',
    entities: [{ kind: 'asset', value: 'ETH' }],
    needsReview: false,
    classifier: { name: 'rules', version: '1' },
    lane: 'express',
    revision: 1,
    openedAt: AT,
    ...more,
  });

export const priorityEvent = (more: Partial<TicketPriorityChanged> = {}) =>
  event(TicketPriorityChanged, {
    ...ticket,
    version: 2,
    from: 'P3',
    to: 'P1',
    source: 'agent',
    by: { kind: 'agent', id: 'maria' },
    ...more,
  });

export const warningEvent = (more: Partial<SlaWarning> = {}) =>
  event(SlaWarning, { ...clock, threshold: '80%', ...more });

export const breachedEvent = (more: Partial<SlaBreached> = {}) =>
  event(SlaBreached, { ...clock, detectedAt: '2026-03-01T10:15:00.120Z', ...more });

export const escalatedEvent = (more: Partial<SlaEscalated> = {}) =>
  event(SlaEscalated, { ...clock, to: 'l2', ...more });

export const startedEvent = (more: Partial<SlaStarted> = {}) => event(SlaStarted, { ...clock, ...more });

export const metEvent = (more: Partial<SlaMet> = {}) =>
  event(SlaMet, { ...clock, metAt: '2026-03-01T10:20:00.000Z', ...more });

export const cancelledEvent = (more: Partial<SlaCancelled> = {}) =>
  event(SlaCancelled, { ...clock, reason: 'resolved', ...more });

export const messageEvent = (more: Partial<TicketMessageAdded> = {}) =>
  event(TicketMessageAdded, {
    ...ticket,
    version: 3,
    messageId: originalEventId(),
    author: { kind: 'agent', id: 'maria' },
    internal: false,
    at: '2026-03-01T10:20:00.000Z',
    redactions: [],
    ...more,
  });

export const statusEvent = (more: Partial<TicketStatusChanged> = {}) =>
  event(TicketStatusChanged, {
    ...ticket,
    version: 4,
    from: 'open',
    to: 'resolved',
    by: { kind: 'agent', id: 'maria' },
    ...more,
  });

export const INCIDENT_ID = 'a7a2b9c4-0d5e-4b1f-8a3c-6e7d8f9a0b1c';

export const linkedEvent = (more: Partial<TicketLinked> = {}) =>
  event(TicketLinked, {
    ...ticket,
    version: 1,
    kind: 'incident',
    targetId: INCIDENT_ID,
    by: { kind: 'system', id: 'priority-classifier' },
    ...more,
  });

export const incidentEvent = (more: Partial<IncidentOpened> = {}) =>
  event(IncidentOpened, {
    incidentId: INCIDENT_ID,
    occurredAt: AT,
    title: 'withdrawal, ETH',
    category: 'withdrawal',
    fingerprint: 'withdrawal:eth',
    ticketCount: 12,
    requesterCount: 12,
    startedAt: AT,
    state: 'open',
    ...more,
  });

function event<E extends EventType>(type: E, data: DataOf<E>): Event<DataOf<E>> {
  const { ticketId, incidentId, occurredAt } = data as unknown as Record<string, string>;
  return {
    id: originalEventId(),
    type: type.type,
    source: type.source,
    subject: ticketId ?? incidentId!,
    time: new Date(occurredAt!),
    data,
  };
}
