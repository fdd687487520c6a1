import fc from 'fast-check';
import { remainingMs } from './clock.ts';
import type { PolicyDocument } from './policy.ts';
import { nextDueAt } from './tick.ts';
import { book, HOUR, MINUTE, START, Story } from './story.ts';

const base: PolicyDocument = {
  name: 'p1',
  calendar: 'always',
  when: { priority: ['P1'] },
  targets: { first_response: 'PT15M', next_response: 'PT30M', update: 'PT1H', resolution: 'PT4H' },
  warnAt: ['50%', '-PT5M'],
  pauseOn: ['pending'],
  escalate: [
    { after: 'PT0S', to: 'l1' },
    { after: 'PT20M', to: 'l2' },
  ],
};
/** Closed on and off, so that deadlines, warnings and pauses fall into closed hours too. */
const desk = {
  name: 'desk',
  timeZone: 'Europe/Zurich',
  weekly: {
    mon: ['01:00-01:20', '01:30-02:10', '03:00-09:00', '22:00-02:00'],
    tue: ['09:00-24:00'],
    wed: ['00:00-24:00'],
    thu: ['00:00-24:00'],
  },
};
const policies = book(
  desk,
  base,
  {
    ...base,
    name: 'p2',
    calendar: 'desk',
    when: { priority: ['P2'] },
    targets: { first_response: 'PT1H', resolution: 'PT8H' },
  },
  { ...base, name: 'p3', when: { priority: ['P3'] }, pauseOn: ['on_hold'], targets: { update: 'PT10M' } },
);

type Happening = (story: Story, at: number, seenAt: number) => void;
const priority = fc.constantFrom('P1' as const, 'P2' as const, 'P3' as const, 'P4' as const);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const).map(
    (kind): Happening =>
      (s, at, seenAt) =>
        s.wrote(kind, at, { seenAt }),
  ),
  fc
    .constantFrom(
      'open' as const,
      'pending' as const,
      'on_hold' as const,
      'resolved' as const,
      'closed' as const,
    )
    .map(
      (to): Happening =>
        (s, at, seenAt) =>
          s.status(to, at, { seenAt }),
    ),
  fc.tuple(priority, fc.integer({ min: 1, max: 4 })).map(
    ([p, revision]): Happening =>
      (s, at, seenAt) =>
        s.classified(p, at, { seenAt, revision }),
  ),
  fc.tuple(priority, fc.constantFrom('agent' as const, 'incident' as const)).map(
    ([p, source]): Happening =>
      (s, at, seenAt) =>
        s.prioritised(p, source, at, { seenAt }),
  ),
  fc.constant<Happening>((s, _, seenAt) => s.sweep(seenAt)),
);
/** Steps of up to 40 minutes, some on the exact minute; each processed up to 10 minutes late, and at times out of order. */
const step = fc.record({
  happening,
  afterMs: fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((m) => m * MINUTE),
    fc.integer({ min: 0, max: 40 * MINUTE }),
  ),
  lateMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 * MINUTE })),
});
const life = fc.array(step, { maxLength: 25 });
type Life = { happening: Happening; afterMs: number; lateMs: number }[];

function live(steps: Life, between: (story: Story) => void = () => {}): Story {
  const story = new Story(policies).opened(0);
  let at = 0;
  let seenAt = 0;
  for (const { happening, afterMs, lateMs } of steps) {
    at += afterMs;
    seenAt = Math.max(seenAt, at + lateMs);
    happening(story, at, seenAt);
    between(story);
  }
  return story.sweep(seenAt + 99 * HOUR);
}

describe('whatever happens to a ticket', () => {
  it('no metric and cycle breaches twice, is met twice, or is met after its breach', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const ends = live(steps).told.filter(([what]) => ['breached', 'met', 'cancelled'].includes(what));
        const clocks = ends.map(([, , metric, cycle]) => `${metric}:${cycle}`);
        expect(new Set(clocks).size).toBe(clocks.length);
      }),
    );
  });

  it('each id is given once, and each started clock with the next number of its metric', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { events, told } = live(steps);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const metric of ['first_response', 'next_response', 'update', 'resolution']) {
          const started = told.filter(([what, , of]) => what === 'started' && of === metric);
          expect(started.map(([, , , cycle]) => cycle)).toEqual(started.map((_, i) => i + 1));
        }
      }),
    );
  });

  it('an event that comes twice changes nothing the second time', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const once = live(steps);
        const twice = live(steps, (story) => void story.again());
        expect(twice.events).toEqual(once.events);
        expect(twice.ticket).toEqual(once.ticket);
      }),
    );
  });

  it('a second sweep at the same instant changes nothing, and nothing is left due', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const story = live(steps, (s) => {
          const now = Math.max(...s.events.map((event) => event.time.getTime())) - START;
          const told = s.sweep(now).events.length;
          expect(s.sweep(now).events).toHaveLength(told);
          expect(nextDueAt(s.ticket, s.state.policies) ?? Infinity).toBeGreaterThan(START + now);
        });
        expect(nextDueAt(story.ticket, story.state.policies)).toBeNull();
      }),
    );
  });

  it('no breach is dated later than it was found, nor before its due time', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const event of live(steps).events.filter(({ type }) => type.includes('breached'))) {
          const { dueAt, detectedAt } = event.data as { dueAt: string; detectedAt: string };
          expect(event.time.getTime()).toBeGreaterThanOrEqual(Date.parse(dueAt));
          expect(Date.parse(detectedAt)).toBeGreaterThanOrEqual(event.time.getTime());
        }
      }),
    );
  });
});

describe('pauses', () => {
  it('of any number and length move the due time by their sum, to the millisecond', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 9 * HOUR }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
        const story = new Story(policies).opened(0);
        let at = 0;
        let paused = 0;
        for (const [running, pausing] of stretches) {
          story.status('pending', (at += running)).status('open', (at += pausing));
          paused += pausing;
        }
        const clock = story.clock('first_response', 'running');
        expect(clock.dueAt).toBe(START + 15 * MINUTE + paused);
        expect(remainingMs(clock, START + at)).toBe(15 * MINUTE - (at - paused));
      }),
    );
  });
});
