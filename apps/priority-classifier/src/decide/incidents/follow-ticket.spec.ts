import {
  type Event,
  type Priority,
  type TicketClassified,
  TicketLinked,
  type TicketOpened,
  TicketPriorityChanged,
  type TicketStatusChanged,
} from '@triage/contracts';
import { classified, opened, priorityChanged, statusChanged } from './follow-ticket.ts';
import { openedIncident } from './incident.ts';
import { linkedTicket } from './link-ticket.ts';
import type { TrackedTicket } from './tracked-ticket.ts';

const ID = '7b0c5b0e-6f0f-4a53-9a54-1f0a1c5d9e01';
const NOW = new Date('2026-03-02T10:00:05.000Z');
const OPENED_AT = '2026-03-02T10:00:00.000Z';
const identity = { ticketId: ID, number: 'T-1', occurredAt: OPENED_AT };
const incident = openedIncident(
  'withdrawal:*:tron',
  { from: Date.parse(OPENED_AT), to: Date.parse(OPENED_AT) },
  NOW.getTime(),
);

function event<D>(data: unknown): Event<D> {
  return { id: ID, type: '', source: '/intake', subject: ID, time: NOW, data: data as D };
}
const openedEvent = event<TicketOpened>({
  ...identity,
  version: 1,
  requester: { id: 'c-1', tier: 'basic' },
  subject: 'USDT withdrawal on Tron',
  openedAt: OPENED_AT,
});
const classifiedEvent = (data: Partial<TicketClassified> = {}) =>
  event<TicketClassified>({
    ...identity,
    category: 'withdrawal',
    urgency: 3,
    priority: 'P2',
    signals: [{ id: 'pending_too_long', weight: 2, matched: [] }],
    entities: [],
    revision: 1,
    openedAt: OPENED_AT,
    ...data,
  });
const stateOf = (step: { state?: TrackedTicket } | undefined) => {
  if (!step?.state) throw new Error('it was ignored');
  return step.state;
};
const report = (data: Partial<TicketClassified> = {}) =>
  stateOf(classified(stateOf(opened(undefined, openedEvent, NOW)), classifiedEvent(data), NOW));
const linked = (ticket = report()) => linkedTicket(ticket, incident, NOW);

describe('a ticket', () => {
  it('is a report once it is opened and classified, in either order', () => {
    const backwards = opened(stateOf(classified(undefined, classifiedEvent(), NOW)), openedEvent, NOW);
    expect(stateOf(backwards)).toEqual(report());
    expect(report()).toMatchObject({
      requesterId: 'c-1',
      openedAt: new Date(OPENED_AT),
      judgeAt: new Date(NOW.getTime() + 500),
      fingerprints: [
        'withdrawal:USDT:tron',
        'withdrawal:*:tron',
        'withdrawal:USDT:*',
        'withdrawal:signal:pending_too_long',
      ],
    });
  });

  it('is none before, nor where it only asks', () => {
    expect(stateOf(opened(undefined, openedEvent, NOW)).judgeAt).toBeNull();
    expect(stateOf(classified(undefined, classifiedEvent(), NOW)).judgeAt).toBeNull();
    expect(report({ urgency: 1 }).judgeAt).toBeNull();
    const byMachine = event<TicketOpened>({ ...openedEvent.data, automated: true });
    expect(stateOf(opened(report(), byMachine, NOW)).requesterId).toBeNull();
  });

  it('keeps the newer classification', () => {
    const newer = report({ revision: 2, category: 'deposit' });
    expect(classified(newer, classifiedEvent(), NOW)).toBeUndefined();
  });
});

describe('a ticket of an incident', () => {
  it('is linked, and raised to the impact of what hits many', () => {
    const { ticket, events } = linked();
    expect(ticket).toMatchObject({
      incidentId: incident.id,
      priority: 'P1',
      prioritySource: 'incident',
      judgeAt: null,
    });
    expect(events).toMatchObject([
      {
        type: TicketLinked.type,
        source: '/priority-classifier',
        key: ID,
        data: { kind: 'incident', targetId: incident.id, version: 1, by: { kind: 'system' } },
      },
      {
        type: TicketPriorityChanged.type,
        source: '/priority-classifier',
        data: { from: 'P2', to: 'P1', source: 'incident', reason: 'incident: Withdrawals on Tron' },
      },
    ]);
  });

  it.each<[string, Partial<TrackedTicket>]>([
    ['has a person’s priority', { priority: 'P4', prioritySource: 'agent' }],
    ['is done', { isDone: true }],
    ['is a P1 already', { priority: 'P1' }],
    ['is as high as its urgency makes it', { urgency: 2, priority: 'P2' }],
  ])('is only linked where it %s', (_, more) => {
    const { ticket, events } = linked({ ...report(), ...more });
    expect(events.map(({ type }) => type)).toEqual([TicketLinked.type]);
    expect(ticket).toMatchObject({ incidentId: incident.id, ...more });
  });

  it.each<[string, Partial<TicketClassified>, Priority[]]>([
    ['something worse', { urgency: 4, priority: 'P1', revision: 2 }, ['P1']],
    ['something of more urgency', { urgency: 3, priority: 'P3', revision: 2 }, ['P1']],
    ['nothing new', { urgency: 2, priority: 'P4', revision: 2 }, []],
    ['what a lower revision knew', { urgency: 4, priority: 'P1', revision: 0 }, []],
  ])('of P2 is raised again when its customer adds %s', (_, data, raised) => {
    const ticket = { ...linked(report({ urgency: 2, priority: 'P3' })).ticket };
    expect(ticket.priority).toBe('P2');
    const events = classified(ticket, classifiedEvent(data), NOW)?.events ?? [];
    expect(events.map((event) => (event.data as TicketPriorityChanged).to)).toEqual(raised);
  });
});

it('a person’s word and the status are taken in, and our own word is not', () => {
  const change = { ...identity, version: 4, from: 'P1', to: 'P3', source: 'agent' };
  const state = stateOf(priorityChanged(report(), event<TicketPriorityChanged>(change), NOW));
  expect(state).toMatchObject({ priority: 'P3', prioritySource: 'agent', version: 4 });
  const ours = event<TicketPriorityChanged>({ ...change, source: 'incident' });
  expect(priorityChanged(report(), ours, NOW)).toBeUndefined();
  for (const [to, isDone] of [
    ['resolved', true],
    ['closed', true],
    ['open', false],
    ['pending', false],
  ] as const)
    expect(
      stateOf(statusChanged(report(), event<TicketStatusChanged>({ ...identity, version: 2, to }), NOW)),
    ).toMatchObject({ isDone, version: 2 });
});
