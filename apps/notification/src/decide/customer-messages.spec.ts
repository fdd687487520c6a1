import {
  messageEvent,
  classifiedEvent,
  linkedEvent,
  openedEvent,
  priorityEvent,
  startedEvent,
  statusEvent,
} from '../sample-events.ts';
import {
  answered,
  customerClassified,
  customerOpened,
  customerPriorityChanged,
  firstAnswerDue,
  linked,
  statusChanged,
} from './customer-messages.ts';
import type { CustomerTicket } from './customer-ticket.ts';

const now = new Date('2026-03-01T10:00:01.000Z');
const ticket = customerOpened(undefined, openedEvent({ language: 'de' })).state!;
const told = (state: CustomerTicket | undefined) =>
  (state?.newDeliveries ?? []).map(({ template, suppressed }) => [template, suppressed]);

describe('an answer', () => {
  it.each([
    ['an agent', { kind: 'agent', id: 'maria' }, false, [['agent_replied', null]]],
    ['an agent, in a note', { kind: 'agent', id: 'maria' }, true, []],
    ['a bot', { kind: 'bot', id: 'helper' }, false, []],
    ['the customer', { kind: 'customer', id: 'cust-1' }, false, []],
  ] as const)('of %s', (_who, author, internal, messages) => {
    const decided = answered(ticket, messageEvent({ author, internal }), now);
    expect(told(decided?.state)).toEqual(messages);
    expect(decided?.events ?? []).toEqual([]);
  });

  it('is told to the customer in the ticket’s language, once for one event, and without a word of it', () => {
    const event = messageEvent();
    const [first] = answered(ticket, event, now)!.state!.newDeliveries;
    expect(first).toMatchObject({ audience: 'customer', requesterId: 'cust-1', causeId: event.id });
    expect(first!.facts).toMatchObject({ number: 'T-1042', language: 'de', subject: '', reasons: [] });
    const [again] = answered(ticket, event, new Date())!.state!.newDeliveries;
    expect(again!.id).toBe(first!.id);
  });

  it('is told each time', () => {
    const one = answered(ticket, messageEvent(), now)!.state!;
    const two = answered(one, messageEvent(), now)!.state!;
    expect(new Set(two.newDeliveries.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['a machine', customerOpened(undefined, openedEvent({ automated: true })).state, 'automated_sender'],
    ['somebody whose ticket’s opening was not seen', undefined, 'requester_unknown'],
  ])('to %s is held back, with its reason', (_who, known, reason) => {
    const { state, events } = answered(known, messageEvent(), now)!;
    expect(told(state)).toEqual([['agent_replied', reason]]);
    expect(events).toMatchObject([{ type: 'triage.notification.suppressed.v1', data: { reason } }]);
  });
});

describe('a change of status', () => {
  it.each([
    ['resolved', [['ticket_resolved', null]]],
    ['closed', []],
    ['pending', []],
    ['open', []],
  ] as const)('to %s', (to, messages) => {
    const { state } = statusChanged(ticket, statusEvent({ to }), now);
    expect(told(state)).toEqual(messages);
    expect(state!.status).toBe(to);
  });
});

describe('the promise', () => {
  it('is the first answer’s, and moves', () => {
    const first = firstAnswerDue(ticket, startedEvent())!.state!;
    expect(first.promisedAt).toEqual(new Date('2026-03-01T10:15:00.000Z'));
    expect(firstAnswerDue(ticket, startedEvent({ metric: 'resolution' }))).toBeUndefined();
    expect(firstAnswerDue(first, startedEvent({ dueAt: null }))!.state!.promisedAt).toBeNull();
  });
});

describe('the priority', () => {
  it('is the one that stands: an agent’s above the classifier’s', () => {
    const classified = customerClassified(ticket, classifiedEvent({ priority: 'P1' })).state!;
    expect(classified.priority).toBe('P1');
    const lowered = customerPriorityChanged(classified, priorityEvent({ to: 'P3' })).state!;
    expect(customerClassified(lowered, classifiedEvent({ priority: 'P1' })).state!.priority).toBe('P3');
  });
});

describe('a link', () => {
  it('to an incident is left to the teller, once', () => {
    const event = linkedEvent();
    const { state, events } = linked(ticket, event)!;
    expect(state).toMatchObject({ incidentId: event.data.targetId, linkId: event.id, isUntold: true });
    expect([told(state), events]).toEqual([[], []]);
    expect(linked(state, linkedEvent())).toBeUndefined();
  });

  it.each(['duplicate', 'merged'] as const)('as %s is nothing to a customer', (kind) => {
    expect(linked(ticket, linkedEvent({ kind }))).toBeUndefined();
  });
});
