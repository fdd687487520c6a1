import {
  SlaBreached,
  SlaCancelled,
  SlaMet,
  SlaPaused,
  SlaRecalculated,
  SlaResumed,
  SlaStarted,
  SlaWarning,
} from '@triage/contracts';
import type { Event, EventType, SlaMetric } from '@triage/contracts';
import { applySla, type SlaData } from './apply-sla.ts';
import { NOW, someReading, TICKET_ID } from './fixtures.ts';

let count = 0;

/** `at` and `due` are minutes past ten. */
function sla(
  type: EventType,
  metric: SlaMetric,
  { at, due, cycle = 1 }: { at: number; due: number | null; cycle?: number },
): Event<SlaData> {
  const minute = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 10, minutes)).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    type: type.type,
    source: '/sla-timer',
    subject: TICKET_ID,
    time: new Date(minute(at)),
    data: {
      ticketId: TICKET_ID,
      number: 'T-1001',
      occurredAt: minute(at),
      metric,
      cycle,
      policy: 'standard',
      policyVersion: 1,
      calendar: 'always',
      priority: 'P3',
      startedAt: minute(0),
      dueAt: due === null ? null : minute(due),
    },
  };
}

const after = (...events: Event<SlaData>[]) =>
  events.reduce((reading, event) => applySla(reading, event, NOW), someReading());

function next(...events: Event<SlaData>[]) {
  const { slaNextMetric, slaNextDueAt, slaBreached } = after(...events);
  return [slaNextMetric, slaNextDueAt?.toISOString().slice(11, 16) ?? null, slaBreached];
}

const first = sla(SlaStarted, 'first_response', { at: 0, due: 15 });
const resolution = sla(SlaStarted, 'resolution', { at: 0, due: 50 });

describe('what comes next', () => {
  it.each<[string, Event<SlaData>[], unknown[]]>([
    ['nothing runs', [], [null, null, []]],
    ['the earliest of what runs', [resolution, first], ['first_response', '10:15', []]],
    [
      'the rest once one is met',
      [first, resolution, sla(SlaMet, 'first_response', { at: 5, due: 15 })],
      ['resolution', '10:50', []],
    ],
    ['not what is paused', [first, sla(SlaPaused, 'first_response', { at: 5, due: null })], [null, null, []]],
    [
      'what runs again',
      [
        first,
        sla(SlaPaused, 'first_response', { at: 5, due: null }),
        sla(SlaResumed, 'first_response', { at: 9, due: 19 }),
      ],
      ['first_response', '10:19', []],
    ],
    [
      'the new due time',
      [first, sla(SlaRecalculated, 'first_response', { at: 1, due: 5 })],
      ['first_response', '10:05', []],
    ],
    [
      'what is cancelled is gone',
      [first, sla(SlaCancelled, 'first_response', { at: 1, due: 15 })],
      [null, null, []],
    ],
    [
      'a breach ends it, and stays',
      [first, resolution, sla(SlaBreached, 'first_response', { at: 15, due: 15 })],
      ['resolution', '10:50', ['first_response']],
    ],
    [
      'a warning changes nothing',
      [first, sla(SlaWarning, 'first_response', { at: 12, due: 15 })],
      ['first_response', '10:15', []],
    ],
  ])('%s', (_name, events, expected) => {
    expect(next(...events)).toEqual(expected);
  });
});

describe('events out of order', () => {
  const met = sla(SlaMet, 'next_response', { at: 20, due: 30 });
  const started = sla(SlaStarted, 'next_response', { at: 10, due: 30 });
  it.each<[string, Event<SlaData>[], unknown[]]>([
    ['a start after its end', [met, started], [null, null, []]],
    [
      'a start after its pause',
      [sla(SlaPaused, 'update', { at: 8, due: null }), sla(SlaStarted, 'update', { at: 3, due: 9 })],
      [null, null, []],
    ],
    [
      'an end of the cycle before',
      [
        sla(SlaStarted, 'resolution', { at: 30, due: 40, cycle: 2 }),
        sla(SlaMet, 'resolution', { at: 20, due: 50 }),
      ],
      ['resolution', '10:40', []],
    ],
    [
      'a breach after the end still counts',
      [met, sla(SlaBreached, 'next_response', { at: 19, due: 19 })],
      [null, null, ['next_response']],
    ],
    [
      'the next cycle starts anew',
      [started, met, sla(SlaStarted, 'next_response', { at: 40, due: 59, cycle: 2 })],
      ['next_response', '10:59', []],
    ],
  ])('%s', (_name, events, expected) => {
    expect(next(...events)).toEqual(expected);
  });
});

it('lists breached promises once, and tells of each event', () => {
  const reading = after(
    sla(SlaBreached, 'resolution', { at: 50, due: 50 }),
    sla(SlaBreached, 'first_response', { at: 15, due: 15 }),
    sla(SlaBreached, 'first_response', { at: 55, due: 55, cycle: 2 }),
  );
  expect(reading.slaBreached).toEqual(['first_response', 'resolution']);
  expect(reading.newEntries.map(({ type, customerSees }) => [type, customerSees])).toEqual(
    Array(3).fill(['sla.breached', false]),
  );
});
