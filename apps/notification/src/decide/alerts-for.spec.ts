import {
  breachedEvent,
  cancelledEvent,
  classifiedEvent,
  escalatedEvent,
  linkedEvent,
  messageEvent,
  metEvent,
  openedEvent,
  priorityEvent,
  statusEvent,
  warningEvent,
} from '../sample-events.ts';
import {
  classified,
  linked,
  messageAdded,
  priorityChanged,
  slaBreached,
  slaEnded,
  slaEscalated,
  slaWarning,
  statusChanged,
} from './alerts-for.ts';
import { opened } from './messages-for.ts';
import type { TicketView } from './ticket-view.ts';

const now = new Date('2026-03-01T10:00:01.000Z');

/** Event and status of what a decision made or changed. */
const changed = (view: TicketView | undefined) =>
  (view?.alerts ?? [])
    .filter(({ id }) => view!.changedAlerts.includes(id))
    .map(({ event, status }) => `${event} ${status}`)
    .sort();
/** As it is loaded for the next batch. */
const saved = (view: TicketView | undefined): TicketView => ({
  ...view!,
  changedAlerts: [],
  notAlerted: [],
  newDeliveries: [],
});

describe('a ticket turns out to be a P1', () => {
  it('is an alert, once, with its reasons', () => {
    const first = classified(undefined, classifiedEvent(), now)!.state!;
    expect(changed(first)).toEqual(['p1_ticket firing']);
    expect(first.alerts[0]).toMatchObject({
      facts: { reasons: ['compromise: “I did not make”'], category: 'account_security', assets: ['ETH'] },
      labels: { event: 'p1_ticket', priority: 'P1', category: 'account_security', incident: '' },
    });
    expect(changed(classified(saved(first), classifiedEvent({ revision: 2 }), now)!.state)).toEqual([]);
  });

  it('knows the customer’s tier', () => {
    const view = opened(undefined, openedEvent({ requester: { id: 'cust-1', tier: 'pro' } }), now).state;
    expect(classified(saved(view), classifiedEvent(), now)!.state!.alerts[0]!.labels.tier).toBe('pro');
  });

  it('does not change by a lower revision', () => {
    const view = classified(undefined, classifiedEvent({ revision: 3, priority: 'P4' }), now)!.state;
    expect(classified(saved(view), classifiedEvent({ revision: 2 }), now)).toBeUndefined();
  });

  it.each(['agent', 'incident'] as const)('may be made one by %s', (source) => {
    const { state } = priorityChanged(undefined, priorityEvent({ source }), now);
    expect(changed(state)).toEqual(['p1_ticket firing']);
    expect(changed(classified(saved(state), classifiedEvent(), now)!.state)).toEqual(['p1_ticket firing']);
  });

  it('ends when an agent says that it is none, and begins anew when one says that it is', () => {
    const first = classified(undefined, classifiedEvent(), now)!.state;
    const down = priorityChanged(saved(first), priorityEvent({ from: 'P1', to: 'P3' }), now).state;
    expect(changed(down)).toEqual(['p1_ticket resolved']);
    const later = { ...priorityEvent(), time: new Date('2026-03-01T12:00:00.000Z') };
    expect(changed(priorityChanged(saved(down), later, now).state)).toEqual(['p1_ticket firing']);
  });

  it("leaves a row that says so where an agent's lower priority stands", () => {
    const view = priorityChanged(undefined, priorityEvent({ from: 'P2', to: 'P3' }), now).state;
    const { state, events } = classified(saved(view), classifiedEvent(), now)!;
    expect(changed(state)).toEqual([]);
    expect(state!.notAlerted).toMatchObject([{ reason: 'priority_set_by_agent', event: 'p1_ticket' }]);
    expect(events).toMatchObject([{ data: { reason: 'priority_set_by_agent', receiver: 'none' } }]);
    expect(state!.priority).toBe('P3');
  });

  it('is one within an incident of a lower priority: a stolen account stays one', () => {
    const view = priorityChanged(undefined, priorityEvent({ to: 'P2', source: 'incident' }), now).state;
    expect(changed(classified(saved(view), classifiedEvent(), now)!.state)).toEqual(['p1_ticket firing']);
  });
});

describe('a promise', () => {
  it.each(['P1', 'P2', 'P3', 'P4'] as const)(
    'of a %s that breaks is an alert since it was due',
    (priority) => {
      const { state } = slaBreached(undefined, breachedEvent({ priority }));
      expect(changed(state)).toEqual(['sla_breached firing']);
      expect(state!.alerts[0]).toMatchObject({
        startsAt: new Date('2026-03-01T10:15:00.000Z'),
        labels: { priority },
      });
    },
  );

  it('is one alert for each of its stages, and each level of its escalation', () => {
    let view = slaWarning(undefined, warningEvent({ threshold: '50%' })).state;
    view = slaWarning(view, warningEvent({ threshold: '80%' })).state;
    view = slaBreached(view, breachedEvent()).state;
    view = slaEscalated(view, escalatedEvent({ to: 'l1' })).state;
    view = slaEscalated(view, escalatedEvent({ to: 'l2' })).state;
    expect(changed(view)).toEqual([
      'sla_breached firing',
      'sla_escalated firing',
      'sla_escalated firing',
      'sla_warning firing',
    ]);
  });

  const late = () =>
    saved(slaEscalated(slaBreached(undefined, breachedEvent()).state, escalatedEvent()).state);
  const all = ['sla_breached resolved', 'sla_escalated resolved'];

  it('that an agent answers at last is over', () => {
    expect(changed(messageAdded(late(), messageEvent({ at: '2026-03-01T11:00:00.000Z' }))!.state)).toEqual(
      all,
    );
  });

  it.each([
    ['a bot', { author: { kind: 'bot' as const, id: 'b' } }],
    ['the customer', { author: { kind: 'customer' as const, id: 'c' } }],
    ['an internal note', { internal: true }],
  ])('is not kept by %s', (_who, more) => expect(messageAdded(late(), messageEvent(more))).toBeUndefined());

  it('of a resolution is not kept by an answer', () => {
    const view = saved(slaBreached(undefined, breachedEvent({ metric: 'resolution' })).state);
    expect(changed(messageAdded(view, messageEvent({ at: '2026-03-01T11:00:00.000Z' }))!.state)).toEqual([]);
    expect(changed(statusChanged(view, statusEvent({ to: 'resolved' })).state)).toEqual([
      'sla_breached resolved',
    ]);
  });

  it.each([
    ['met', metEvent],
    ['cancelled', cancelledEvent],
  ])('that is %s is over', (_how, event) => expect(changed(slaEnded(late(), event())!.state)).toEqual(all));

  it('of another cycle goes on', () => {
    expect(
      changed(slaEnded(saved(slaBreached(undefined, breachedEvent()).state), metEvent({ cycle: 2 }))!.state),
    ).toEqual([]);
  });

  it('that breaks by an event which comes after the answer is over when it is seen', () => {
    const view = saved(messageAdded(undefined, messageEvent({ at: '2026-03-01T10:20:00.000Z' }))!.state);
    expect(changed(slaBreached(view, breachedEvent()).state)).toEqual(['sla_breached resolved']);
    expect(
      changed(slaBreached(view, breachedEvent({ cycle: 2, dueAt: '2026-03-01T10:30:00.000Z' })).state),
    ).toEqual(['sla_breached firing']);
  });
});

describe('the end of a ticket', () => {
  it('is the end of its alerts, and its reopening is not their beginning', () => {
    const view = slaBreached(classified(undefined, classifiedEvent(), now)!.state, breachedEvent()).state;
    const done = statusChanged(saved(view), statusEvent({ to: 'closed' })).state;
    expect(changed(done)).toEqual(['p1_ticket resolved', 'sla_breached resolved']);
    const again = statusChanged(saved(done), statusEvent({ from: 'closed', to: 'open' })).state;
    expect(changed(again)).toEqual([]);
    const later = { ...classifiedEvent({ revision: 2 }), time: new Date('2026-03-02T10:00:00.000Z') };
    expect(changed(classified(saved(again), later, now)!.state)).toEqual(['p1_ticket firing']);
  });
});

describe('a link to an incident', () => {
  const incidentId = '1d0e2b52-50d6-4f5b-8b5e-0c7d8a1f2b3c';

  it('is a label of what fires, and of what will', () => {
    const view = saved(slaBreached(undefined, breachedEvent()).state);
    const joined = linked(view, linkedEvent({ kind: 'incident', targetId: incidentId }))!.state!;
    expect(changed(joined)).toEqual(['sla_breached firing']);
    expect(joined.alerts[0]!.labels.incident).toBe(incidentId);
    const next = slaWarning(saved(joined), warningEvent({ metric: 'update' })).state!;
    expect(next.alerts.at(-1)!.labels.incident).toBe(incidentId);
  });

  it('to a duplicate is none', () => {
    expect(linked(undefined, linkedEvent({ kind: 'duplicate', targetId: incidentId }))).toBeUndefined();
  });
});
