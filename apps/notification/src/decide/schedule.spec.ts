import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { parseSchedule } from './parse-schedule.ts';
import { onCallAt, type Schedule } from './schedule.ts';

const users = {
  ana: { email: 'ana@example.org' },
  bo: { email: 'bo@example.org' },
  cy: { email: 'cy@example.org' },
};

function scheduleOf(document: object): Schedule {
  const parsed = parseSchedule('primary', { timeZone: 'Europe/Zurich', users, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

const weekly = { name: 'weekly', startsAt: '2026-01-05T09:00', turn: 'P7D', users: ['ana', 'bo'] };
const who = (schedule: Schedule, at: string) => onCallAt(schedule, new Date(at)).user;

describe('who is on call', () => {
  it.each([
    ['before the first handoff', '2026-01-05T07:59:59.999Z', null],
    ['at the first handoff', '2026-01-05T08:00:00Z', 'ana'],
    ['a moment before the next', '2026-01-12T07:59:59.999Z', 'ana'],
    ['at the next', '2026-01-12T08:00:00Z', 'bo'],
    ['in the last week of winter time', '2026-03-29T00:00:00Z', 'bo'],
    // 2026-03-30 is the first handoff in summer time: nine o'clock is an hour earlier in UTC.
    ['a moment before the handoff in summer time', '2026-03-30T06:59:59.999Z', 'bo'],
    ['at the handoff in summer time', '2026-03-30T07:00:00Z', 'ana'],
    ['at the first handoff back in winter time', '2026-10-26T08:00:00Z', 'ana'],
    ['a moment before', '2026-10-26T07:59:59.999Z', 'bo'],
    ['over the end of the year', '2027-01-01T00:00:00Z', 'bo'],
    ['in the new year', '2027-01-04T08:00:00Z', 'ana'],
  ])('%s: %s is %s', (_when, at, user) => expect(who(scheduleOf({ layers: [weekly] }), at)).toBe(user));

  it('changes at a wall time that the zone skips at the instant of the change, and once at one shown twice', () => {
    const daily = { name: 'daily', startsAt: '2026-03-27T02:30', turn: 'P1D', users: ['ana', 'bo'] };
    const schedule = scheduleOf({ layers: [daily] });
    expect(who(schedule, '2026-03-29T01:29:59Z')).toBe('bo');
    expect(who(schedule, '2026-03-29T01:30:00Z')).toBe('ana');
    expect(who(schedule, '2026-03-30T00:30:00Z')).toBe('bo');
    expect(who(schedule, '2026-10-25T00:29:59Z')).toBe(who(schedule, '2026-10-24T12:00:00Z'));
    expect(who(schedule, '2026-10-25T00:30:00Z')).not.toBe(who(schedule, '2026-10-24T12:00:00Z'));
    expect(who(schedule, '2026-10-25T01:30:00Z')).toBe(who(schedule, '2026-10-25T00:30:00Z'));
  });

  it('of turns in hours is by the hours that pass', () => {
    const shifts = { name: 'shifts', startsAt: '2026-03-28T20:00', turn: 'PT12H', users: ['ana', 'bo'] };
    const schedule = scheduleOf({ layers: [shifts] });
    expect(who(schedule, '2026-03-29T06:59:59Z')).toBe('ana');
    expect(who(schedule, '2026-03-29T07:00:00Z')).toBe('bo');
  });

  it('of months from the 31st does not creep', () => {
    const monthly = {
      name: 'monthly',
      startsAt: '2026-01-31T00:00',
      turn: 'P1M',
      users: ['ana', 'bo', 'cy'],
    };
    const schedule = scheduleOf({ timeZone: 'UTC', layers: [monthly] });
    expect(
      ['2026-02-27', '2026-02-28', '2026-03-30', '2026-03-31'].map((day) =>
        who(schedule, `${day}T12:00:00Z`),
      ),
    ).toEqual(['ana', 'bo', 'bo', 'cy']);
  });

  it('is by the last layer that holds, and by an override before any', () => {
    const schedule = scheduleOf({
      layers: [
        { ...weekly, users: ['ana'] },
        { ...weekly, name: 'nights', users: ['bo'], times: [{ weekdays: ['mon-fri'], time: '22:00-06:00' }] },
        { ...weekly, name: 'trial', users: ['cy'], startsAt: '2026-02-01T00:00', endsAt: '2026-02-02T00:00' },
      ],
      overrides: [
        { startsAt: '2026-02-10T00:00:00Z', endsAt: '2026-02-11T00:00:00Z', user: 'cy' },
        { startsAt: '2026-02-10T12:00:00Z', endsAt: '2026-02-10T13:00:00Z', user: null },
      ],
    });
    expect(who(schedule, '2026-01-14T12:00:00Z')).toBe('ana');
    expect(who(schedule, '2026-01-14T21:00:00Z')).toBe('bo');
    // Friday's night runs into Saturday; Saturday has none of its own.
    expect(who(schedule, '2026-01-17T04:59:59Z')).toBe('bo');
    expect(who(schedule, '2026-01-17T05:00:00Z')).toBe('ana');
    expect(who(schedule, '2026-01-17T22:00:00Z')).toBe('ana');
    expect(who(schedule, '2026-02-01T12:00:00Z')).toBe('cy');
    expect(onCallAt(schedule, new Date('2026-02-10T11:00:00Z'))).toEqual({ user: 'cy', because: 'override' });
    expect(onCallAt(schedule, new Date('2026-02-10T12:30:00Z'))).toEqual({ user: null, because: 'override' });
    expect(who(schedule, '2026-02-11T12:00:00Z')).toBe('ana');
  });
});

/**
 * The same by counting: turn after turn from the first handoff, each begun at its own wall time, and every layer asked
 * by the letters on the clock.
 */
function onCallSlowly({ timeZone, layers, overrides }: Schedule, at: Date): string | null {
  let answer: string | null = null;
  const local = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .formatToParts(at)
    .reduce<Record<string, string>>((parts, { type, value }) => ({ ...parts, [type]: value }), {});
  const day = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(local['weekday']!);
  const dayBefore = day === 1 ? 7 : day - 1;
  const minute = Number(local['hour']) * 60 + Number(local['minute']);
  for (const { startsAt, endsAt, turn, users: names, times } of layers) {
    const start = startsAt.toZonedDateTime(timeZone);
    if (at.getTime() < start.epochMilliseconds) continue;
    if (endsAt && at.getTime() >= endsAt.toZonedDateTime(timeZone).epochMilliseconds) continue;
    const inTimes = times.some(({ weekdays, from, to }) => {
      if (from < to) return weekdays.includes(day) && from <= minute && minute < to;
      return (weekdays.includes(day) && from <= minute) || (weekdays.includes(dayBefore) && minute < to);
    });
    if (times.length > 0 && !inTimes) continue;
    let turns = 0;
    const isExact = turn.hours > 0;
    const begin = (n: number) =>
      isExact
        ? start.epochMilliseconds + n * turn.hours * 3_600_000
        : startsAt
            .add({ days: n * (turn.days + 7 * turn.weeks), months: n * turn.months })
            .toZonedDateTime(timeZone).epochMilliseconds;
    while (begin(turns + 1) <= at.getTime()) turns += 1;
    answer = names[turns % names.length]!;
  }
  for (const { startsAt, endsAt, user } of overrides) if (startsAt <= at && at < endsAt) answer = user;
  return answer;
}

const zones = [
  'UTC',
  'Europe/Zurich',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
];
/** Around changes of the clocks and ends of years, in all of these zones. */
const CRITICAL = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2027-01-01',
];

const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const layer = fc.record({
  name: fc.constant('layer'),
  startsAt: fc
    .tuple(fc.constantFrom('2026-01-01', '2026-02-28', '2026-03-28', '2026-10-24'), clock)
    .map(([d, t]) => `${d}T${t}`),
  turn: fc.constantFrom('P1D', 'P7D', 'P2W', 'P1M', 'PT8H', 'PT12H', 'P3D'),
  users: fc.shuffledSubarray(['ana', 'bo', 'cy'], { minLength: 1 }),
  times: fc.array(
    fc
      .record({
        weekdays: fc.shuffledSubarray(['mon', 'tue-thu', 'fri-mon', 'sun'], { minLength: 1 }),
        from: clock,
        to: clock,
      })
      .filter(({ from, to }) => from !== to)
      .map(({ weekdays, from, to }) => ({ weekdays, time: `${from}-${to}` })),
    { maxLength: 2 },
  ),
});
const instant = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom(...CRITICAL), fc.integer({ min: -36 * 60, max: 36 * 60 }))
    .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)),
);
const override = fc
  .tuple(instant, fc.integer({ min: 1, max: 10_000 }), fc.constantFrom('ana', 'bo', null))
  .map(([from, minutes, user]) => ({
    startsAt: from.toISOString(),
    endsAt: new Date(from.getTime() + minutes * 60_000).toISOString(),
    user,
  }));

it('is what counting finds, over daylight saving and the ends of years', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(layer, { minLength: 1, maxLength: 3 }),
      fc.array(override, { maxLength: 3 }),
      fc.array(instant, { minLength: 1, maxLength: 20 }),
      (timeZone, layers, overrides, instants) => {
        const named = layers.map((one, i) => ({ ...one, name: `layer-${i}` }));
        const schedule = scheduleOf({ timeZone, layers: named, overrides });
        for (const at of instants)
          expect([at, onCallAt(schedule, at).user]).toEqual([at, onCallSlowly(schedule, at)]);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

describe('a schedule is refused', () => {
  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ users: {} }, 'users'],
    [{ users: { ana: { email: 'nobody' } } }, 'users.ana.email'],
    [{ layers: [] }, 'layers'],
    [{ layers: [{ ...weekly, users: ['zoe'] }] }, 'layers[0].users[0]'],
    [{ layers: [{ ...weekly, users: [] }] }, 'layers[0].users'],
    [{ layers: [{ ...weekly, turn: 'P1DT12H' }] }, 'layers[0].turn'],
    [{ layers: [{ ...weekly, turn: 'PT1M' }] }, 'layers[0].turn'],
    [{ layers: [{ ...weekly, startsAt: '2026-02-30T09:00' }] }, 'layers[0].startsAt'],
    [{ layers: [{ ...weekly, times: [{ time: '25:00-26:00' }] }] }, 'layers[0].times[0].time'],
    [{ layers: [{ ...weekly, tunr: 'P7D' }] }, 'layers[0].tunr'],
    [
      { overrides: [{ startsAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z', user: 'ana' }] },
      'overrides[0].endsAt',
    ],
  ])('%j, for its %s', (more, field) => {
    const parsed = parseSchedule('primary', { timeZone: 'UTC', users, layers: [weekly], ...more });
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toContain(field);
  });

  it('and one that is right is not', () => {
    expect(
      Temporal.PlainDateTime.compare(
        scheduleOf({ layers: [weekly] }).layers[0]!.startsAt,
        '2026-01-05T09:00',
      ),
    ).toBe(0);
  });
});
