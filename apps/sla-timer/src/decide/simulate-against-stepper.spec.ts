import fc from 'fast-check';
import type { SlaEscalated, SlaPaused, SlaWarning } from '@triage/contracts';
import { shownDueAt } from './clock.ts';
import { parseSimulation } from './parse-simulation.ts';
import { simulate } from './simulate.ts';
import {
  OutOfWindow,
  stepThrough,
  Window,
  type StepperCalendar,
  type StepperEvent,
  type StepperPolicy,
  type StepperResult,
} from './stepper.ts';

const MINUTE = 60_000;
const DAYS = 75;

/** A zone, and a day shortly before something happens to its wall clock. */
const PLACES: [timeZone: string, from: string][] = [
  ['UTC', '2026-02-20'],
  ['Asia/Kolkata', '2026-03-01'],
  ['Asia/Kathmandu', '2026-12-20'],
  ['Europe/Zurich', '2026-03-20'],
  ['Europe/Zurich', '2026-10-16'],
  ['Europe/Dublin', '2026-10-16'],
  ['America/New_York', '2026-02-28'],
  ['America/New_York', '2026-10-25'],
  ['America/St_Johns', '2026-10-25'],
  // Half an hour of daylight saving.
  ['Australia/Lord_Howe', '2026-03-27'],
  ['Australia/Lord_Howe', '2026-09-26'],
  // Offsets of 45 minutes, changed at 02:45 and 03:45.
  ['Pacific/Chatham', '2026-03-27'],
  ['Pacific/Chatham', '2026-09-19'],
  // A whole day left out.
  ['Pacific/Apia', '2011-12-20'],
  ['Pacific/Kiritimati', '1994-12-22'],
  // A day lived twice.
  ['Pacific/Kwajalein', '1969-09-22'],
  // Midnight skipped, or shown twice.
  ['Africa/Cairo', '2026-04-15'],
  ['Africa/Cairo', '2026-10-20'],
  ['America/Havana', '2026-02-28'],
  ['America/Havana', '2026-10-23'],
  ['Asia/Beirut', '2026-03-20'],
  ['America/Santiago', '2026-08-28'],
  ['America/Sao_Paulo', '2018-10-26'],
  ['America/Sao_Paulo', '2019-02-08'],
  ['Asia/Tehran', '2022-03-12'],
  ['Asia/Tehran', '2021-09-12'],
  // Two hours of daylight saving.
  ['Antarctica/Troll', '2026-03-20'],
  ['Antarctica/Troll', '2026-10-16'],
  // Off for a month, twice changed within the window.
  ['Africa/Casablanca', '2025-02-14'],
  ['Asia/Pyongyang', '2018-04-25'],
  ['America/Caracas', '2016-04-22'],
  ['Europe/Volgograd', '2018-10-19'],
];
const windows = new Map<string, Window>();

function windowOf([timeZone, from]: (typeof PLACES)[number]): Window {
  const key = `${timeZone} ${from}`;
  const known =
    windows.get(key) ?? new Window(timeZone, Date.parse(`${from}T00:00:00Z`) - 3 * 86_400_000, DAYS);
  windows.set(key, known);
  return known;
}

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Often on the hours in which clocks are changed, and on midnight. */
const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom(
    0,
    1,
    15,
    30,
    45,
    60,
    90,
    105,
    119,
    120,
    121,
    135,
    150,
    165,
    179,
    180,
    181,
    225,
    240,
    1380,
    1410,
    1439,
  ),
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
);
const shift = fc
  .tuple(minuteOfDay, fc.oneof(minuteOfDay, fc.constant(1440)))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${time(from)}-${time(to)}`);
const weekday = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
const weekly = fc.oneof(
  { weight: 1, arbitrary: fc.constant('always' as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(weekday, { minLength: 2, maxLength: 7 }),
        fc.array(shift, { minLength: 1, maxLength: 3 }),
      )
      .map(([days, shifts]) => Object.fromEntries(days.map((day) => [day, shifts]))),
  },
  {
    weight: 3,
    arbitrary: fc.dictionary(weekday, fc.array(shift, { minLength: 1, maxLength: 3 }), {
      minKeys: 1,
      maxKeys: 7,
    }),
  },
);

const amount = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((quarters) => quarters * 15 * MINUTE),
  fc.integer({ min: 0, max: 600 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: 0, max: 48 * 60 * MINUTE }),
);
const duration = amount.map((ms) => `PT${Math.floor(ms / MINUTE)}M${(ms % MINUTE) / 1_000}S`);
const policy: fc.Arbitrary<StepperPolicy> = fc.record({
  name: fc.constant('p'),
  calendar: fc.constant('c'),
  targets: fc
    .record(
      { first_response: duration, next_response: duration, update: duration, resolution: duration },
      { requiredKeys: [] },
    )
    .filter((targets) => Object.keys(targets).length > 0),
  warnAt: fc.uniqueArray(
    fc.oneof(
      fc.integer({ min: 1, max: 99 }).map((percent) => `${percent}%`),
      fc.integer({ min: 1, max: 90 }).map((minutes) => `-PT${minutes}M`),
    ),
    { maxLength: 3 },
  ),
  pauseOn: fc.subarray(['pending', 'on_hold']),
  escalate: fc.array(
    fc.record({ after: fc.constantFrom('PT0S', 'PT15M', 'PT1H', 'P1D'), to: fc.constantFrom('l1', 'l2') }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<StepperPolicy>;

const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'agent_replied' }) },
  { weight: 4, arbitrary: fc.constant({ type: 'customer_replied' }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('open', 'open', 'pending', 'pending', 'on_hold', 'resolved', 'closed')
      .map((status) => ({ type: 'status', status })),
  },
  { weight: 1, arbitrary: fc.constantFrom('P1', 'P4').map((priority) => ({ type: 'priority', priority })) },
  { weight: 1, arbitrary: fc.constant({ type: 'opened' }) },
);
const step = fc.tuple(happening, amount);

const scenario = fc
  .tuple(
    fc.constantFrom(...PLACES),
    weekly,
    fc.array(
      fc.record(
        {
          day: fc.integer({ min: -2, max: 20 }),
          open: fc.array(shift, { maxLength: 2 }),
          name: fc.constant('H'),
        },
        { requiredKeys: ['day'] },
      ),
      { maxLength: 4 },
    ),
    policy,
    // The opening is up to twelve days after the beginning: before, in and after what happens to the wall clock.
    fc.oneof(
      fc.integer({ min: 0, max: 12 * 96 }).map((q) => q * 15 * MINUTE),
      fc.integer({ min: 0, max: 12 * 86_400_000 }),
    ),
    fc.array(step, { maxLength: 12 }),
    amount,
  )
  .map(([place, weekly, days, policy, openedAfter, steps, more]) => {
    const from = Date.parse(`${place[1]}T00:00:00Z`);
    const byDate = new Map(
      days.map(({ day, ...holiday }) => {
        const date = new Date(from + day * 86_400_000).toISOString().slice(0, 10);
        return [date, { date, ...holiday }];
      }),
    );
    const calendar: StepperCalendar = {
      name: 'c',
      timeZone: place[0],
      weekly,
      holidays: [...byDate.values()],
    };
    let at = from + openedAfter;
    const events: StepperEvent[] = [{ type: 'opened', at: new Date(at).toISOString() }];
    for (const [what, after] of steps) {
      at += after;
      events.push({ ...what, at: new Date(at).toISOString() });
    }
    return { place, calendar, policy, events, until: at + more };
  });

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function simulated({ calendar, policy, events, until }: Omit<Scenario, 'place'>): StepperResult {
  const parsed = parseSimulation({ calendar, policy, events, until: new Date(until).toISOString() });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const result = simulate(parsed.simulation);
  return {
    clocks: result.clocks.map((clock) => ({
      metric: clock.metric,
      cycle: clock.cycle,
      startedAt: clock.startedAt,
      dueAt: shownDueAt(clock),
      state: clock.state,
      metAt: clock.state === 'met' || clock.state === 'breached' ? clock.metAt : null,
      breachedAt: clock.state === 'breached' ? clock.breachedAt : null,
    })),
    events: result.events.map((event) => {
      const data = event.data as { metric: string; cycle: number } & Partial<
        SlaPaused & SlaWarning & SlaEscalated
      >;
      return {
        type: event.type.replace(/^triage\.sla\.|\.v1$/g, ''),
        at: event.time.getTime(),
        metric: data.metric,
        cycle: data.cycle,
        detail: `${data.remainingMs ?? data.threshold ?? data.to ?? ''}`,
      };
    }),
  };
}

const readable = ({ clocks, events }: StepperResult) => ({
  clocks: clocks
    .map(({ startedAt, dueAt, metAt, breachedAt, ...rest }) => ({
      ...rest,
      ...Object.fromEntries(
        Object.entries({ startedAt, dueAt, metAt, breachedAt }).map(([name, at]) => [
          name,
          at === null ? null : new Date(at).toISOString(),
        ]),
      ),
    }))
    .sort((a, b) => `${a.metric}${a.cycle}`.localeCompare(`${b.metric}${b.cycle}`)),
  events: events
    .map(
      ({ at, type, metric, cycle, detail }) =>
        `${new Date(at).toISOString()} ${type} ${metric}:${cycle} ${detail}`,
    )
    .sort(),
});

it('a simulation agrees with the stepper, whatever the calendar, the zone, the policy and the life', () => {
  let compared = 0;
  fc.assert(
    fc.property(scenario, ({ place, ...life }) => {
      let expected: StepperResult;
      try {
        expected = stepThrough(life.calendar, life.policy, life.events, life.until, windowOf(place));
      } catch (error) {
        if (error instanceof OutOfWindow) return;
        throw error;
      }
      compared += 1;
      expect(readable(simulated(life))).toEqual(readable(expected));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 250) },
  );
  expect(compared).toBeGreaterThan(150);
}, 600_000);
