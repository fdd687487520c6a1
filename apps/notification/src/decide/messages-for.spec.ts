import {
  breachedEvent,
  classifiedEvent,
  escalatedEvent,
  openedEvent,
  priorityEvent,
  warningEvent,
} from '../sample-events.ts';
import type { ReceiverKind } from './message.ts';
import {
  classified,
  opened,
  priorityChanged,
  slaBreached,
  slaEscalated,
  slaWarning,
} from './messages-for.ts';
import type { TicketView } from './ticket-view.ts';

const now = new Date('2026-03-01T10:00:01.000Z');
const BOTH: ReceiverKind[] = ['email', 'webhook'];
const around = { onCall: BOTH, now };
const only = (...onCall: ReceiverKind[]) => ({ onCall, now });

/** Receiver, template and why it is held back, of what a decision added. */
const told = (view: TicketView | undefined) =>
  (view?.newDeliveries ?? []).map(({ receiver, template, suppressed }) => [receiver, template, suppressed]);
const settledView = (view: TicketView | undefined): TicketView => ({ ...view!, newDeliveries: [] });

describe('a ticket is opened', () => {
  it('is acknowledged to its customer, once for one event', () => {
    const event = openedEvent();
    const first = opened(undefined, event, around).state!;
    expect(told(first)).toEqual([['email', 'ticket_received', null]]);
    expect(first.newDeliveries[0]).toMatchObject({ audience: 'customer', requesterId: 'cust-1' });
    const again = opened(undefined, event, { ...around, now: new Date() }).state!;
    expect(again.newDeliveries[0]!.id).toBe(first.newDeliveries[0]!.id);
  });

  it('is not acknowledged where a machine wrote it, and says why', () => {
    const { state, events } = opened(undefined, openedEvent({ automated: true }), around);
    expect(told(state)).toEqual([['email', 'ticket_received', 'automated_sender']]);
    expect(events).toMatchObject([{ data: { reason: 'automated_sender' } }]);
  });

  it('wakes nobody by the screen alone, whatever it saw', () => {
    const { state } = opened(undefined, openedEvent({ priority: 'P1' }), around);
    expect(told(state).map(([receiver]) => receiver)).toEqual(['email']);
  });
});

describe('a ticket turns out to be a P1', () => {
  it('reaches on-call by every way, once', () => {
    const first = classified(undefined, classifiedEvent(), around)!.state!;
    expect(told(first)).toEqual([
      ['email', 'p1_ticket', null],
      ['webhook', 'p1_ticket', null],
    ]);
    expect(first.newDeliveries[0]!.facts.reasons).toEqual(['compromise: “I did not make”']);
    const second = classified(settledView(first), classifiedEvent({ revision: 2 }), around)!.state;
    expect(told(second)).toEqual([]);
  });

  it('is told of a ticket whose screen had said P1 already', () => {
    const view = opened(undefined, openedEvent({ priority: 'P1' }), around).state;
    expect(told(classified(settledView(view), classifiedEvent(), around)!.state)).toHaveLength(2);
  });

  it('does not change by a lower revision', () => {
    const view = classified(undefined, classifiedEvent({ revision: 3, priority: 'P4' }), around)!.state;
    expect(classified(settledView(view), classifiedEvent({ revision: 2 }), around)).toBeUndefined();
  });

  it.each(['agent', 'incident'] as const)('may be made one by %s', (source) => {
    const { state } = priorityChanged(undefined, priorityEvent({ source }), around);
    expect(told(state)).toHaveLength(2);
    expect(told(classified(settledView(state), classifiedEvent(), around)!.state)).toEqual([]);
  });

  it("is held back with its reason where an agent's lower priority stands", () => {
    const view = priorityChanged(undefined, priorityEvent({ from: 'P2', to: 'P3' }), around).state;
    const { state, events } = classified(settledView(view), classifiedEvent(), around)!;
    expect(told(state)).toEqual([
      ['email', 'p1_ticket', 'priority_set_by_agent'],
      ['webhook', 'p1_ticket', 'priority_set_by_agent'],
    ]);
    expect(events.map(({ type }) => type)).toEqual(Array(2).fill('triage.notification.suppressed.v1'));
    expect(state!.priority).toBe('P3');
  });

  it('is told within an incident of a lower priority: a stolen account stays one', () => {
    const view = priorityChanged(undefined, priorityEvent({ to: 'P2', source: 'incident' }), around).state;
    expect(told(classified(settledView(view), classifiedEvent(), around)!.state)).toHaveLength(2);
  });
});

describe('an SLA clock', () => {
  it.each([
    ['P1', [null, null]],
    ['P2', [null, null]],
    ['P3', ['below_on_call_priority', 'below_on_call_priority']],
    ['P4', ['below_on_call_priority', 'below_on_call_priority']],
  ] as const)('warns for %s', (priority, reasons) => {
    expect(
      told(slaWarning(undefined, warningEvent({ priority }), around).state).map((row) => row[2]),
    ).toEqual(reasons);
  });

  it('does not warn of what is past', () => {
    const late = { onCall: BOTH, now: new Date('2026-03-01T10:15:00.000Z') };
    const { state, events } = slaWarning(undefined, warningEvent(), late);
    expect(told(state).map((row) => row[2])).toEqual(['deadline_passed', 'deadline_passed']);
    expect(events).toHaveLength(2);
  });

  it.each([
    ['P2', BOTH, [null, null]],
    ['P4', BOTH, [null, 'below_on_call_priority']],
    ['P4', ['webhook'], [null]],
  ] as const)('tells of every breach: %s by %j', (priority, ways, reasons) => {
    const event = breachedEvent({ priority });
    expect(told(slaBreached(undefined, event, only(...ways)).state).map((row) => row[2])).toEqual(reasons);
  });

  it('names whom a breach was escalated to', () => {
    const { state } = slaEscalated(undefined, escalatedEvent({ priority: 'P3', to: 'l2' }), around);
    expect(told(state).map((row) => row[2])).toEqual([null, 'below_on_call_priority']);
    expect(state!.newDeliveries[0]!.facts.to).toBe('l2');
  });

  it('leaves a row that says so where nobody could be told', () => {
    const { state, events } = slaBreached(undefined, breachedEvent(), only());
    expect(told(state)).toEqual([['none', 'sla_breached', 'no_receiver']]);
    expect(events).toHaveLength(1);
  });
});
