import {
  type Event,
  type Priority,
  type PrioritySource,
  TicketLinked,
  TicketPriorityChanged,
} from '@triage/contracts';
import { applyIncidentPriority, applyLink } from './apply-incident.ts';
import { MESSAGE_ID, NOW, someReading, TICKET_ID } from './fixtures.ts';

const by = { kind: 'system' as const, id: 'priority-classifier' };
const identity = { ticketId: TICKET_ID, number: 'T-1001', occurredAt: NOW.toISOString(), version: 1, by };

function event<D>(type: string, data: D): Event<D> {
  return { id: MESSAGE_ID, type, source: '/priority-classifier', subject: TICKET_ID, time: NOW, data };
}

const raised = event<TicketPriorityChanged>(TicketPriorityChanged.type, {
  ...identity,
  from: 'P3',
  to: 'P2',
  source: 'incident',
  reason: 'incident: Withdrawals on Tron',
});

describe('an incident’s priority', () => {
  it.each<[Priority, PrioritySource, Priority, PrioritySource]>([
    ['P3', 'screen', 'P2', 'incident'],
    ['P3', 'classifier', 'P2', 'incident'],
    ['P3', 'incident', 'P2', 'incident'],
    ['P3', 'agent', 'P3', 'agent'],
    ['P1', 'classifier', 'P1', 'incident'],
    ['P1', 'incident', 'P1', 'incident'],
  ])('over %s of %s leaves %s of %s', (priority, prioritySource, then, source) => {
    const reading = applyIncidentPriority(someReading({ priority, prioritySource }), raised, NOW);
    expect(reading).toMatchObject({ priority: then, prioritySource: source });
    expect(reading.newEntries).toMatchObject([
      {
        type: 'ticket.priority_changed',
        actor: by,
        customerSees: false,
        details: { to: 'P2', source: 'incident' },
      },
    ]);
  });
});

it('a link to an incident is told in the timeline', () => {
  const linked = event<TicketLinked>(TicketLinked.type, {
    ...identity,
    kind: 'incident',
    targetId: MESSAGE_ID,
  });
  expect(applyLink(someReading(), linked).newEntries).toMatchObject([
    {
      type: 'ticket.linked',
      actor: by,
      customerSees: false,
      details: { kind: 'incident', targetId: MESSAGE_ID },
    },
  ]);
});
