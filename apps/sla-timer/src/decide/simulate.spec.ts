import type { PromisedClock } from './clock.ts';
import { explainClock } from './explain.ts';
import { parseSimulation } from './parse-simulation.ts';
import { simulate } from './simulate.ts';

const desk = {
  name: 'desk',
  timeZone: 'Europe/Zurich',
  weekly: {
    mon: ['09:00-18:00'],
    tue: ['09:00-18:00'],
    wed: ['09:00-18:00'],
    thu: ['09:00-18:00'],
    fri: ['09:00-18:00'],
  },
  holidays: [{ date: '2026-04-06', name: 'Easter Monday' }],
};
const policy = {
  name: 'p',
  calendar: 'desk',
  targets: { first_response: 'PT2H', next_response: 'PT1H', update: 'PT4H', resolution: 'PT9H' },
  pauseOn: ['pending'],
};
type Given = [type: string, at: string, more?: Record<string, string>];

/** Times are Zurich's in March 2026: `06T17:40` is Friday, the 6th, 17:40. */
function life(given: Given[], until: string, change: { calendar?: object; policy?: object } = {}) {
  const at = (text: string) => `2026-03-${text}+01:00`;
  const parsed = parseSimulation({
    calendar: { ...desk, ...change.calendar },
    policy: { ...policy, ...change.policy },
    events: given.map(([type, time, more]) => ({ type, at: at(time), ...more })),
    until: at(until),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { clocks, events } = simulate(parsed.simulation);
  return {
    clock: (metric: string, cycle = 1) => {
      const clock = clocks.find((c: PromisedClock) => c.metric === metric && c.cycle === cycle);
      if (!clock) throw new Error(`no ${metric} ${cycle}`);
      return explainClock(clock, parsed.simulation.until);
    },
    metrics: clocks.map(({ metric, cycle }) => `${metric}:${cycle}`),
    told: events.map(({ type, time }) => `${type.split('.')[2]} ${time.toISOString().slice(8, 16)}`),
  };
}

describe('a simulation', () => {
  it('counts over the weekend, and says so', () => {
    const { clock } = life([['opened', '06T17:40']], '06T18:00');
    expect(clock('first_response')).toMatchObject({
      state: 'running',
      dueAt: '2026-03-09T09:40:00.000Z',
      remaining: 'PT1H40M',
      timeline: [
        'Fri 2026-03-06 17:40 started: 2 h on desk time in Europe/Zurich (p v1), due Mon 2026-03-09 10:40',
        'counts until 18:00 (20 min)',
        'closed until Mon 2026-03-09 09:00 (weekend)',
        'counts until 10:40 (1 h 40 min)',
      ],
    });
  });

  it('is breached at exactly `until`, and not before', () => {
    const given: Given[] = [['opened', '02T09:00']];
    expect(life(given, '02T10:59:59.999').clock('first_response').state).toBe('running');
    expect(life(given, '02T11:00').clock('first_response')).toMatchObject({
      state: 'breached',
      breachedAt: '2026-03-02T10:00:00.000Z',
    });
  });

  it('is met by a reply at exactly the due time', () => {
    const { clock } = life(
      [
        ['opened', '02T09:00'],
        ['agent_replied', '02T11:00'],
      ],
      '03T00:00',
    );
    expect(clock('first_response')).toMatchObject({
      state: 'met',
      metAt: '2026-03-02T10:00:00.000Z',
      breachedAt: null,
    });
  });

  it('is due at closing where it is used up at closing', () => {
    const { clock } = life([['opened', '06T09:00']], '06T09:00', {
      policy: { targets: { resolution: 'PT9H' } },
    });
    expect(clock('resolution').dueAt).toBe('2026-03-06T17:00:00.000Z');
  });

  it('ignores what was before the first opening, a second opening, and what is after `until`', () => {
    const { metrics, told } = life(
      [
        ['agent_replied', '02T08:00'],
        ['opened', '02T09:00'],
        ['opened', '02T09:30'],
        ['agent_replied', '02T10:00'],
      ],
      '02T09:45',
    );
    expect(metrics).toEqual(['first_response:1', 'resolution:1']);
    expect(told).toEqual(['started 02T08:00', 'started 02T08:00']);
  });

  it('sorts events by time', () => {
    const { clock } = life(
      [
        ['agent_replied', '02T10:00'],
        ['opened', '02T09:00'],
      ],
      '03T00:00',
    );
    expect(clock('first_response').state).toBe('met');
  });

  it('without an opening has no clocks', () => {
    expect(life([], '02T09:45').metrics).toEqual([]);
  });

  it('takes no notice of `when`', () => {
    expect(
      life([['opened', '02T09:00']], '02T09:45', { policy: { when: { tier: ['vip'], priority: ['P1'] } } })
        .metrics,
    ).toHaveLength(2);
  });

  it('changes the status by status events alone', () => {
    const { clock } = life(
      [
        ['opened', '02T09:00'],
        ['status', '02T10:00', { status: 'pending' }],
        ['customer_replied', '02T10:30'],
      ],
      '02T17:00',
    );
    expect(clock('resolution')).toMatchObject({ state: 'paused', dueAt: null, remaining: 'PT8H' });
  });

  it('is paused from before a holiday until after it for the working time between (edge 13)', () => {
    // From Thursday, 2 April, 17:00 until Tuesday after Easter, 10:00, in summer time.
    const parsed = parseSimulation({
      calendar: desk,
      policy,
      events: [
        { type: 'opened', at: '2026-04-02T16:00:00+02:00' },
        { type: 'status', at: '2026-04-02T17:00:00.001+02:00', status: 'pending' },
        { type: 'status', at: '2026-04-07T10:00:00+02:00', status: 'open' },
      ],
      until: '2026-04-07T10:00:00+02:00',
    });
    if (!parsed.ok) throw new Error('refused');
    const [first] = simulate(parsed.simulation).clocks;
    expect(first && explainClock(first, 0)).toMatchObject({ dueAt: '2026-04-07T08:59:59.999Z' });
  });

  it('loses nothing by a pause outside of working time (edge 13)', () => {
    const { clock } = life(
      [
        ['opened', '02T17:00'],
        ['status', '02T19:00', { status: 'pending' }],
        ['status', '03T08:00', { status: 'open' }],
      ],
      '03T08:00',
    );
    expect(clock('first_response').dueAt).toBe('2026-03-03T09:00:00.000Z');
  });

  it('warns a time before the due time by the wall clock, also while it is closed', () => {
    const { told } = life([['opened', '02T16:02']], '03T09:02', {
      policy: { targets: { first_response: 'PT2H' }, warnAt: ['-PT5M', '50%'] },
    });
    expect(told).toEqual(['started 02T15:02', 'warning 02T16:02', 'warning 03T07:57', 'breached 03T08:02']);
  });

  it('escalates by the wall clock after the breach, also while it is closed', () => {
    const { told } = life([['opened', '02T16:00']], '03T09:00', {
      policy: { targets: { first_response: 'PT2H' }, escalate: [{ after: 'PT3H', to: 'l2' }] },
    });
    expect(told.slice(1)).toEqual(['breached 02T17:00', 'escalated 02T20:00']);
  });

  it('names the holidays that it was closed on', () => {
    const parsed = parseSimulation({
      calendar: desk,
      policy,
      events: [{ type: 'opened', at: '2026-04-03T17:00:00+02:00' }],
      until: '2026-04-03T17:00:00+02:00',
    });
    if (!parsed.ok) throw new Error('refused');
    const [first] = simulate(parsed.simulation).clocks;
    expect(first && explainClock(first, 0).timeline.slice(2)).toEqual([
      'closed until Tue 2026-04-07 09:00 (weekend, Easter Monday)',
      'counts until 10:00 (1 h)',
    ]);
  });

  it('says in few words how a target of 400 days came about', () => {
    const { clock } = life([['opened', '02T09:00']], '02T09:00', {
      policy: { targets: { resolution: 'P400D' } },
    });
    const { timeline, dueAt } = clock('resolution');
    expect(dueAt?.slice(0, 4)).toBe('2030');
    expect(timeline.length).toBeLessThan(20);
    expect(timeline.some((line) => line.startsWith('counts on and off until'))).toBe(true);
  });
});

describe('a simulation is refused, naming the field,', () => {
  const valid = {
    calendar: desk,
    policy,
    events: [{ type: 'opened', at: '2026-03-02T09:00:00Z' }],
    until: '2026-03-03T00:00:00Z',
  };
  const at = '2026-03-02T09:00:00Z';

  it('but not for a name that is missing where there is a path in a PUT', () => {
    const { name: _, ...nameless } = policy;
    expect(parseSimulation({ ...valid, policy: nameless })).toMatchObject({ ok: true });
    const [free, freely] = [
      { ...desk, name: 'Desk 1' },
      { ...policy, calendar: 'Desk 1' },
    ];
    expect(parseSimulation({ ...valid, calendar: free, policy: freely })).toMatchObject({ ok: true });
  });

  it.each([
    ['no object', 'body', []],
    ['an unknown field', 'now', { ...valid, now: at }],
    ['no calendar', 'calendar', { ...valid, calendar: undefined }],
    ['no policy', 'policy', { ...valid, policy: undefined }],
    ['no events', 'events', { ...valid, events: undefined }],
    ['no end', 'until', { ...valid, until: undefined }],
    [
      'an unknown weekday',
      'calendar.weekly.funday',
      { ...valid, calendar: { ...desk, weekly: { ...desk.weekly, funday: [] } } },
    ],
    [
      'an interval without a minute',
      'calendar.weekly.mon[0]',
      { ...valid, calendar: { ...desk, weekly: { mon: ['00:00-00:00'] } } },
    ],
    [
      'a number for a name',
      'calendar.name',
      { ...valid, calendar: { ...desk, name: 7 }, policy: { ...policy, calendar: 'simulated' } },
    ],
    [
      'an unknown metric',
      'policy.targets.reply',
      { ...valid, policy: { ...policy, targets: { reply: 'PT1H' } } },
    ],
    ['empty targets', 'policy.targets', { ...valid, policy: { ...policy, targets: {} } }],
    ['a month', 'policy.targets.update', { ...valid, policy: { ...policy, targets: { update: 'P1M' } } }],
    [
      'a status that nobody waits in',
      'policy.pauseOn[0]',
      { ...valid, policy: { ...policy, pauseOn: ['asleep'] } },
    ],
    [
      'another calendar than the one given',
      'policy.calendar',
      { ...valid, policy: { ...policy, calendar: 'always' } },
    ],
    ['an unknown type', 'events[0].type', { ...valid, events: [{ type: 'merged', at }] }],
    [
      'an unknown status',
      'events[0].status',
      { ...valid, events: [{ type: 'status', at, status: 'asleep' }] },
    ],
    ['a status event without a status', 'events[0].status', { ...valid, events: [{ type: 'status', at }] }],
    [
      'a priority event without a priority',
      'events[0].priority',
      { ...valid, events: [{ type: 'priority', at }] },
    ],
    [
      'an unknown priority',
      'events[0].priority',
      { ...valid, events: [{ type: 'priority', at, priority: 'P0' }] },
    ],
    [
      'an unknown field of an event',
      'events[0].who',
      { ...valid, events: [{ type: 'opened', at, who: 'me' }] },
    ],
    ['no time', 'events[0].at', { ...valid, events: [{ type: 'opened' }] }],
    [
      'a time without its offset',
      'events[0].at',
      { ...valid, events: [{ type: 'opened', at: '2026-03-02T09:00:00' }] },
    ],
    ['a microsecond', 'until', { ...valid, until: '2026-03-02T09:00:00.000001Z' }],
    ['a year without a history', 'until', { ...valid, until: '0999-03-02T09:00:00Z' }],
  ])('for %s', (_, field, body) => {
    const parsed = parseSimulation(body);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([field]);
  });
});
