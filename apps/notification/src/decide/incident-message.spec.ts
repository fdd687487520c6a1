import { type CustomerIncident, incidentNews } from './incident-message.ts';

const incident = (more: Partial<CustomerIncident>): CustomerIncident => ({
  incidentId: 'a7a2b9c4-0d5e-4b1f-8a3c-6e7d8f9a0b1c',
  state: 'open',
  startedAt: new Date('2026-03-01T09:00:00.000Z'),
  mergedInto: null,
  ...more,
});

it.each([
  [null, 'open', 'open', { kind: 'tell', template: 'incident_known' }],
  [null, 'open', 'confirmed', { kind: 'tell', template: 'incident_known' }],
  [null, 'open', 'resolved', { kind: 'hold', template: 'incident_known', reason: 'incident_over' }],
  ['open', 'open', 'open', { kind: 'nothing' }],
  ['open', 'pending', 'confirmed', { kind: 'tell', template: 'incident_confirmed' }],
  ['confirmed', 'open', 'open', { kind: 'nothing' }],
  ['open', 'open', 'resolved', { kind: 'tell', template: 'incident_over' }],
  ['confirmed', 'on_hold', 'resolved', { kind: 'tell', template: 'incident_over' }],
  ['open', 'resolved', 'resolved', { kind: 'tell', template: 'incident_over' }],
  ['resolved', 'open', 'resolved', { kind: 'nothing' }],
  [null, 'resolved', 'open', { kind: 'hold', template: 'incident_known', reason: 'ticket_done' }],
  ['open', 'closed', 'confirmed', { kind: 'hold', template: 'incident_confirmed', reason: 'ticket_done' }],
] as const)('told %s, the ticket %s, the incident %s', (incidentTold, status, state, news) => {
  expect(incidentNews({ incidentTold, status }, incident({ state }))).toEqual(news);
});

it('follows to the incident that has its tickets now, and ends nothing', () => {
  const mergedInto = 'b1c2d3e4-0d5e-4b1f-8a3c-6e7d8f9a0b1c';
  expect(
    incidentNews({ incidentTold: 'open', status: 'open' }, incident({ state: 'resolved', mergedInto })),
  ).toEqual({
    kind: 'follow',
    incidentId: mergedInto,
  });
});
