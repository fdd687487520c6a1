import fc from 'fast-check';
import { mayReach, type Preferences, quietUntil } from './preferences.ts';

const NIGHT = { from: '22:00', to: '07:00' };
const email = (more: object = {}): Preferences => ({
  timeZone: 'Europe/Zurich',
  channels: { email: { enabled: true, quietHours: NIGHT, p1BreaksThrough: true, ...more } },
});
const at = (text: string) => new Date(text);
const MIDNIGHT = at('2026-01-15T23:30:00Z');
const NOON = at('2026-01-15T12:00:00Z');

describe('whether a person may be reached', () => {
  it.each([
    ['nothing was said', null, 'P3', MIDNIGHT, { kind: 'send', reason: 'no_preference' }],
    ['of another channel alone', { channels: {} }, 'P3', MIDNIGHT, { kind: 'send', reason: 'no_preference' }],
    ['by day', email(), 'P3', NOON, { kind: 'send', reason: 'allowed' }],
    [
      'without quiet hours',
      email({ quietHours: undefined }),
      'P3',
      MIDNIGHT,
      { kind: 'send', reason: 'allowed' },
    ],
    [
      'at night',
      email(),
      'P2',
      MIDNIGHT,
      { kind: 'wait', reason: 'quiet_hours', until: at('2026-01-16T06:00:00Z') },
    ],
    ['a P1 at night', email(), 'P1', MIDNIGHT, { kind: 'send', reason: 'p1_breaks_through' }],
    [
      'a P1 that may not',
      email({ p1BreaksThrough: false }),
      'P1',
      MIDNIGHT,
      {
        kind: 'wait',
        reason: 'quiet_hours',
        until: at('2026-01-16T06:00:00Z'),
      },
    ],
    ['where it is off', email({ enabled: false }), 'P3', NOON, { kind: 'hold', reason: 'channel_off' }],
    ['a P1 where it is off', email({ enabled: false }), 'P1', NOON, { kind: 'hold', reason: 'channel_off' }],
  ] as const)('%s', (_what, preferences, priority, now, reach) => {
    expect(mayReach(preferences, { channel: 'email', priority }, now)).toEqual(reach);
  });

  it('answers at once, also at night', () => {
    const approach = { channel: 'email', priority: 'P4', isAnswer: true } as const;
    expect(mayReach(email(), approach, MIDNIGHT)).toEqual({ kind: 'send', reason: 'answers_the_person' });
    expect(mayReach(email({ enabled: false }), approach, NOON).kind).toBe('hold');
  });
});

describe('the end of quiet hours', () => {
  it.each([
    ['before midnight', 'Europe/Zurich', NIGHT, '2026-01-15T22:00:00Z', '2026-01-16T06:00:00Z'],
    ['after midnight', 'Europe/Zurich', NIGHT, '2026-01-16T02:00:00Z', '2026-01-16T06:00:00Z'],
    ['at their first minute', 'Europe/Zurich', NIGHT, '2026-01-15T21:00:00Z', '2026-01-16T06:00:00Z'],
    ['in their last minute', 'Europe/Zurich', NIGHT, '2026-01-16T05:59:59Z', '2026-01-16T06:00:00Z'],
    ['at their end', 'Europe/Zurich', NIGHT, '2026-01-16T06:00:00Z', undefined],
    ['within a day', 'UTC', { from: '12:00', to: '13:30' }, '2026-01-16T12:10:00Z', '2026-01-16T13:30:00Z'],
    ['before those of a day', 'UTC', { from: '12:00', to: '13:30' }, '2026-01-16T11:59:00Z', undefined],
    ['over the new year', 'Asia/Tokyo', NIGHT, '2026-12-31T14:00:00Z', '2026-12-31T22:00:00Z'],
    [
      'in a night that is an hour shorter',
      'Europe/Zurich',
      NIGHT,
      '2026-03-29T00:30:00Z',
      '2026-03-29T05:00:00Z',
    ],
    [
      'in a night that is an hour longer',
      'Europe/Zurich',
      NIGHT,
      '2026-10-25T00:30:00Z',
      '2026-10-25T06:00:00Z',
    ],
    [
      'that the zone skips',
      'Europe/Zurich',
      { from: '22:00', to: '02:30' },
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:00:00Z',
    ],
    [
      'that is shown twice, before',
      'Europe/Zurich',
      { from: '22:00', to: '02:30' },
      '2026-10-25T00:10:00Z',
      '2026-10-25T00:30:00Z',
    ],
    [
      'that is shown twice, between',
      'Europe/Zurich',
      { from: '22:00', to: '02:30' },
      '2026-10-25T01:10:00Z',
      '2026-10-25T01:30:00Z',
    ],
  ])('%s', (_what, timeZone, hours, now, end) => {
    const until = quietUntil(hours, timeZone, at(now));
    expect(until?.toISOString()).toBe(end === undefined ? undefined : at(end).toISOString());
  });

  it('is always to come, within 26 hours', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const wall = (value: number) =>
      `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Zurich',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    const instant = fc.date({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minute, minute, zone, instant, (from, to, timeZone, now) => {
        fc.pre(from !== to);
        const until = quietUntil({ from: wall(from), to: wall(to) }, timeZone, now);
        return until === undefined || (until > now && until.getTime() - now.getTime() <= 26 * 3_600_000);
      }),
    );
  });
});
