import { TicketClassified, type Event, type PrioritySource } from '@triage/contracts';
import { applyClassification } from './apply-classification.ts';
import { MESSAGE_ID, NOW, someReading, TICKET_ID } from './fixtures.ts';

const classified = (data: Partial<TicketClassified> = {}): Event<TicketClassified> => ({
  id: MESSAGE_ID,
  type: TicketClassified.type,
  source: '/priority-classifier',
  subject: TICKET_ID,
  time: NOW,
  data: {
    ticketId: TICKET_ID,
    number: 'T-1001',
    occurredAt: NOW.toISOString(),
    category: 'account_security',
    urgency: 4,
    impact: 3,
    priority: 'P1',
    confidence: 0.9,
    signals: [],
    language: 'en',
    entities: [],
    needsReview: false,
    classifier: { name: 'rules', version: '1' },
    lane: 'express',
    revision: 2,
    openedAt: NOW.toISOString(),
    ...data,
  },
});

describe('a classification', () => {
  it.each<[PrioritySource, string, string]>([
    ['screen', 'P1', 'classifier'],
    ['classifier', 'P1', 'classifier'],
    ['incident', 'P3', 'incident'],
    ['agent', 'P3', 'agent'],
  ])('against a priority of %s leaves %s of %s', (prioritySource, priority, source) => {
    const reading = applyClassification(someReading({ prioritySource }), classified(), NOW);
    expect(reading).toMatchObject({
      priority,
      prioritySource: source,
      category: 'account_security',
      classifiedRevision: 2,
      classification: classified().data,
    });
  });

  it.each([
    [1, 'P1'],
    [2, 'P1'],
    [3, 'P3'],
  ])('after one of revision %d gives %s', (classifiedRevision, priority) => {
    const reading = applyClassification(someReading({ classifiedRevision }), classified(), NOW);
    expect(reading.priority).toBe(priority);
    expect(reading.newEntries).toHaveLength(1);
    expect(reading.classifiedRevision).toBe(Math.max(2, classifiedRevision));
  });
});
