import { breachedEvent } from './clock-events.ts';
import { iso } from './instant.ts';
import { PolicyBook, type PolicyDocument, type StoredPolicy } from './policy.ts';
import { nextDueAt } from './tick.ts';
import { book, HOUR, MINUTE, START, Story, STORED_ALWAYS, storedPolicy } from './story.ts';

const P1: PolicyDocument = {
  name: 'p1',
  calendar: 'always',
  when: { priority: ['P1'] },
  targets: { first_response: 'PT15M', next_response: 'PT30M', update: 'PT1H', resolution: 'PT4H' },
  pauseOn: ['pending'],
};
const P2: PolicyDocument = {
  ...P1,
  name: 'p2',
  when: { priority: ['P2'] },
  targets: { first_response: 'PT1H', next_response: 'PT2H', update: 'PT4H', resolution: 'PT24H' },
};
const P3: PolicyDocument = {
  ...P1,
  name: 'p3',
  when: { priority: ['P3'] },
  targets: { first_response: 'PT8H', next_response: 'PT8H', resolution: 'PT72H' },
};
const policies = book(P1, P2, P3);
const only = (document: Partial<PolicyDocument>) =>
  book({ name: 'one', calendar: 'always', targets: {}, ...document });
const bookOf = (...entries: StoredPolicy[]) => new PolicyBook(entries, [STORED_ALWAYS]);
const story = (of = policies) => new Story(of);

describe('the opening', () => {
  it('starts first_response and resolution at the opening, on the screened priority', () => {
    const s = story().opened(0, 'P2', { seenAt: 5_000 });
    expect(s.told).toEqual([
      ['started', 0, 'first_response', 1],
      ['started', 0, 'resolution', 1],
    ]);
    expect(s.data('started', 'first_response')).toMatchObject({
      policy: 'p2',
      policyVersion: 1,
      calendar: 'always',
      priority: 'P2',
      startedAt: iso(START),
      dueAt: iso(START + HOUR),
    });
  });

  it('seen twice, starts nothing twice', () => {
    expect(story().opened(0).again().told).toHaveLength(2);
  });

  it('is what everything else waits for: of a ticket not seen opening, nothing is known', () => {
    const s = story()
      .wrote('agent', 0)
      .status('resolved', 1)
      .prioritised('P1', 'agent', 2)
      .linked('merged', 3);
    expect([s.told, s.state.ticket]).toEqual([[], undefined]);
  });

  it('finds what the classifier said before it', () => {
    const s = story().classified('P1', 900, { revision: 1 }).opened(0, 'P3', { seenAt: 1_000 });
    expect(s.data('started', 'first_response')).toMatchObject({ policy: 'p1', startedAt: iso(START) });
    expect(s.ticket).toMatchObject({ prioritySource: 'classifier', category: 'withdrawal', tier: 'pro' });
  });

  it('of a ticket that no policy is for starts nothing that anybody hears of', () => {
    expect(story().opened(0, 'P4').told).toEqual([]);
  });
});

describe('a deadline', () => {
  it('that passes is a breach, dated at the deadline and not at the sweep (edge 3)', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE + 700);
    expect(s.toldOf('first_response')).toEqual([
      ['started', 0, 1],
      ['breached', 15 * MINUTE, 1],
    ]);
    expect(s.data('breached', 'first_response')).toMatchObject({
      occurredAt: iso(START + 15 * MINUTE),
      dueAt: iso(START + 15 * MINUTE),
      detectedAt: iso(START + 15 * MINUTE + 700),
    });
  });

  it('is met by a reply at exactly the due time (edge 2)', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 15 * MINUTE);
    expect(s.toldOf('first_response').at(-1)).toEqual(['met', 15 * MINUTE, 1]);
  });

  it('is missed by a reply one millisecond later, also before any sweep (edge 1)', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 15 * MINUTE + 1, { seenAt: 16 * MINUTE });
    expect(s.toldOf('first_response')).toEqual([
      ['started', 0, 1],
      ['breached', 15 * MINUTE, 1],
    ]);
    expect(s.clock('first_response', 'breached')).toMatchObject({ metAt: START + 15 * MINUTE + 1 });
  });

  it('is missed by a late resolution before any sweep (edge 1)', () => {
    const s = story()
      .opened(0)
      .status('resolved', 5 * HOUR);
    expect(s.toldOf('resolution')).toEqual([
      ['started', 0, 1],
      ['breached', 4 * HOUR, 1],
    ]);
    expect(s.clock('resolution', 'breached').metAt).toBe(START + 5 * HOUR);
  });

  it('is kept by a reply written in time and processed late', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 14 * MINUTE, { seenAt: 20 * MINUTE });
    expect(s.toldOf('first_response').at(-1)).toEqual(['met', 14 * MINUTE, 1]);
  });

  it('once missed stays so: a reply that turns up afterwards takes nothing back', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE)
      .wrote('agent', 14 * MINUTE, { seenAt: 20 * MINUTE });
    expect(s.toldOf('first_response').map(([what]) => what)).toEqual(['started', 'breached']);
    expect(s.clock('first_response', 'breached').metAt).toBe(START + 14 * MINUTE);
  });

  it('is swept once, however often', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE)
      .sweep(15 * MINUTE)
      .sweep(16 * MINUTE);
    expect(s.toldOf('first_response')).toHaveLength(2);
  });

  it('of PT0S is due at the start', () => {
    const s = story(only({ targets: { first_response: 'PT0S' } }))
      .opened(7)
      .sweep(7);
    expect(s.told.at(-1)).toEqual(['breached', 7, 'first_response', 1]);
  });

  it('of an event dated ahead of our clock is not missed before it comes', () => {
    const s = story()
      .opened(0)
      .wrote('customer', 20 * MINUTE, { seenAt: 10 * MINUTE });
    expect(s.toldOf('first_response')).toEqual([['started', 0, 1]]);
  });
});

describe('what meets a target', () => {
  it.each([
    ['a bot', { kind: 'bot', internal: false }],
    ['an internal note', { kind: 'agent', internal: true }],
    ['the customer', { kind: 'customer', internal: false }],
  ] as const)('is no reply of %s (edge 19)', (_, { kind, internal }) => {
    const s = story().opened(0).wrote(kind, MINUTE, { internal });
    expect(s.clock('first_response', 'running').dueAt).toBe(START + 15 * MINUTE);
    expect(s.told).toHaveLength(2);
  });

  it('completes a policy with one target only (edge 6)', () => {
    const s = story(only({ targets: { first_response: 'PT1H' } }))
      .opened(0)
      .wrote('agent', MINUTE)
      .wrote('customer', 2 * MINUTE)
      .status('resolved', 3 * MINUTE)
      .sweep(9 * HOUR);
    expect(s.told).toEqual([
      ['started', 0, 'first_response', 1],
      ['met', MINUTE, 'first_response', 1],
    ]);
    expect(nextDueAt(s.ticket, s.state.policies)).toBeNull();
  });

  it('counts each target by itself: a longer first response outlives a shorter update (edge 20)', () => {
    const s = story(only({ targets: { first_response: 'PT2H', update: 'PT10M' } }))
      .opened(0)
      .sweep(HOUR);
    expect(s.clock('first_response', 'running').dueAt).toBe(START + 2 * HOUR);
    expect(s.told).toHaveLength(1);
  });
});

describe('next_response', () => {
  it('starts with a customer message after an agent replied, at the time of the message (edge 7)', () => {
    const s = story()
      .opened(0)
      .wrote('agent', MINUTE)
      .wrote('customer', 5 * MINUTE, { seenAt: 9 * MINUTE });
    expect(s.data('started', 'next_response')).toMatchObject({
      startedAt: iso(START + 5 * MINUTE),
      dueAt: iso(START + 35 * MINUTE),
    });
  });

  it('does not start before the first reply', () => {
    expect(story().opened(0).wrote('customer', MINUTE).has('next_response')).toBe(false);
  });

  it('is neither restarted nor doubled by a second message (edge 8), also once breached', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .wrote('customer', MINUTE)
      .wrote('customer', 2 * MINUTE);
    s.sweep(31 * MINUTE).wrote('customer', 32 * MINUTE);
    expect(s.toldOf('next_response')).toEqual([
      ['started', MINUTE, 1],
      ['breached', 31 * MINUTE, 1],
    ]);
  });

  it('is met by the reply, and begins a new cycle with the next message', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .wrote('customer', MINUTE)
      .wrote('agent', 2 * MINUTE);
    s.wrote('customer', 3 * MINUTE);
    expect(s.toldOf('next_response')).toEqual([
      ['started', MINUTE, 1],
      ['met', 2 * MINUTE, 1],
      ['started', 3 * MINUTE, 2],
    ]);
  });

  it('is not met by a reply written before the message, and not started by one answered since (edge 7)', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .wrote('customer', 5 * MINUTE);
    s.wrote('agent', 4 * MINUTE, { seenAt: 6 * MINUTE });
    expect(s.clock('next_response', 'running').startedAt).toBe(START + 5 * MINUTE);
    s.wrote('agent', 8 * MINUTE).wrote('customer', 7 * MINUTE, { seenAt: 9 * MINUTE });
    expect(s.has('next_response', 2)).toBe(false);
  });
});

describe('update', () => {
  it('starts at each reply and is met by the next', () => {
    const s = story()
      .opened(0)
      .wrote('agent', MINUTE)
      .wrote('agent', 20 * MINUTE);
    expect(s.toldOf('update')).toEqual([
      ['started', MINUTE, 1],
      ['met', 20 * MINUTE, 1],
      ['started', 20 * MINUTE, 2],
    ]);
  });

  it('that was missed waits for the next reply', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .sweepUntil(3 * HOUR)
      .wrote('agent', 200 * MINUTE);
    expect(s.toldOf('update')).toEqual([
      ['started', 0, 1],
      ['breached', HOUR, 1],
      ['started', 200 * MINUTE, 2],
    ]);
    expect(s.clock('update', 'breached').metAt).toBe(START + 200 * MINUTE);
  });
});

describe('a pause', () => {
  it('keeps what remains to the millisecond (edges 13, 16)', () => {
    const s = story()
      .opened(0)
      .status('pending', 123_457)
      .status('open', 7 * 24 * HOUR + 1);
    expect(s.data('paused', 'first_response')).toMatchObject({
      dueAt: null,
      remainingMs: 15 * MINUTE - 123_457,
    });
    expect(s.clock('first_response', 'running').dueAt).toBe(
      START + 7 * 24 * HOUR + 1 + 15 * MINUTE - 123_457,
    );
    expect(s.sweep(7 * 24 * HOUR + 2).told.some(([what]) => what === 'breached')).toBe(false);
  });

  it('stands still: nothing is due', () => {
    const s = story().opened(0).status('pending', MINUTE);
    expect(nextDueAt(s.ticket, s.state.policies)).toBeNull();
    expect(s.sweep(99 * HOUR).told.some(([what]) => what === 'breached')).toBe(false);
  });

  it('twice in a minute counts twice, each with an event of its own (edge 13)', () => {
    const s = story()
      .opened(0)
      .status('pending', 10)
      .status('open', 20)
      .status('pending', 20)
      .status('open', 25);
    expect(s.clock('first_response', 'running').dueAt).toBe(START + 15 * MINUTE + 15);
    expect(new Set(s.events.map(({ id }) => id)).size).toBe(s.events.length);
  });

  it('only by the statuses that the policy names', () => {
    const s = story().opened(0).status('on_hold', MINUTE);
    expect(s.clock('first_response', 'running').dueAt).toBe(START + 15 * MINUTE);
  });

  it('at exactly the due time comes before the deadline, one after it does not', () => {
    const inTime = story()
      .opened(0)
      .status('pending', 15 * MINUTE)
      .status('open', HOUR);
    expect(inTime.clock('first_response', 'running').dueAt).toBe(START + HOUR);
    const late = story()
      .opened(0)
      .status('pending', 15 * MINUTE + 1);
    expect(late.clock('first_response', 'breached').breachedAt).toBe(START + 15 * MINUTE);
  });

  it('holds what is started within it', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .status('pending', MINUTE)
      .wrote('customer', 2 * MINUTE);
    expect(s.toldOf('next_response')).toEqual([
      ['started', 2 * MINUTE, 1],
      ['paused', 2 * MINUTE, 1],
    ]);
    s.status('open', 3 * MINUTE);
    expect(s.clock('next_response', 'running').dueAt).toBe(START + 33 * MINUTE);
  });

  it('holds a message written before it only from its own beginning', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .status('pending', 10 * MINUTE);
    s.wrote('customer', 4 * MINUTE, { seenAt: 12 * MINUTE });
    expect(s.data('paused', 'next_response')).toMatchObject({ remainingMs: 24 * MINUTE });
  });

  it('may be ended by a reply', () => {
    const s = story()
      .opened(0)
      .status('pending', MINUTE)
      .wrote('agent', 2 * MINUTE);
    expect(s.clock('first_response', 'met')).toMatchObject({ metAt: START + 2 * MINUTE, dueAt: null });
  });
});

describe('resolving', () => {
  it('meets resolution and cancels the rest, which keeps the due time it had (edge 14)', () => {
    const s = story()
      .opened(0)
      .wrote('agent', 0)
      .wrote('customer', MINUTE)
      .status('resolved', 2 * MINUTE);
    expect(s.told.slice(-3)).toEqual([
      ['met', 2 * MINUTE, 'resolution', 1],
      ['cancelled', 2 * MINUTE, 'update', 1],
      ['cancelled', 2 * MINUTE, 'next_response', 1],
    ]);
    expect(s.clock('next_response', 'cancelled').dueAt).toBe(START + 31 * MINUTE);
    expect(s.sweep(99 * HOUR).told).toHaveLength(s.told.length);
  });

  it('at exactly the due time is in time', () => {
    expect(
      story()
        .opened(0)
        .status('closed', 4 * HOUR)
        .clock('resolution', 'met').metAt,
    ).toBe(START + 4 * HOUR);
  });

  it('lets a breach stand', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE)
      .status('resolved', HOUR);
    expect(s.clock('first_response', 'breached')).toMatchObject({ metAt: null, endedAt: START + HOUR });
    expect(s.toldOf('first_response').map(([what]) => what)).toEqual(['started', 'breached']);
  });

  it('and closing then changes nothing more', () => {
    const s = story().opened(0).status('resolved', MINUTE);
    const told = s.told.length;
    expect(s.status('closed', HOUR).told).toHaveLength(told);
  });
});

describe('reopening', () => {
  it('starts a new cycle of resolution, of update only after a reply, and never of first_response (edge 15)', () => {
    const silent = story().opened(0).status('resolved', MINUTE).status('open', HOUR);
    expect(silent.told.slice(-1)).toEqual([['started', HOUR, 'resolution', 2]]);
    const answered = story().opened(0).wrote('agent', 0).status('resolved', MINUTE).status('open', HOUR);
    expect(answered.told.slice(-2)).toEqual([
      ['started', HOUR, 'resolution', 2],
      ['started', HOUR, 'update', 2],
    ]);
  });

  it('by a thanks owes an answer from the reopening on, and breaches nothing at once (edge 14)', () => {
    const s = story()
      .opened(0)
      .status('resolved', MINUTE)
      .wrote('customer', 50 * HOUR);
    expect(s.has('next_response')).toBe(false);
    s.status('open', 50 * HOUR + 5).sweep(50 * HOUR + 10);
    expect(s.told.slice(-2)).toEqual([
      ['started', 50 * HOUR + 5, 'resolution', 2],
      ['started', 50 * HOUR + 5, 'next_response', 1],
    ]);
  });

  it('lets a customer message start next_response, though no agent ever replied', () => {
    const s = story()
      .opened(0)
      .status('resolved', MINUTE)
      .status('open', 2 * MINUTE)
      .wrote('customer', 3 * MINUTE);
    expect(s.clock('next_response', 'running').startedAt).toBe(START + 3 * MINUTE);
  });

  it('into a pause is paused', () => {
    const s = story().opened(0).status('resolved', MINUTE).status('pending', HOUR);
    expect(s.clock('resolution', 'paused', 2).pausedAt).toBe(START + HOUR);
  });
});

describe('a merged ticket', () => {
  it('owes nothing and escalates nothing (edge 15)', () => {
    const s = story(only({ targets: { first_response: 'PT1M' }, escalate: [{ after: 'PT1H', to: 'l2' }] }));
    s.opened(0)
      .sweep(MINUTE)
      .linked('merged', 2 * MINUTE)
      .sweep(9 * HOUR);
    expect(s.told.map(([what]) => what)).toEqual(['started', 'breached']);
  });

  it('is not one that was linked to an incident', () => {
    expect(story().opened(0).linked('incident', 1).clock('resolution', 'running').state).toBe('running');
  });
});

describe('warnings', () => {
  const warned = only({
    targets: { first_response: 'PT1H' },
    warnAt: ['80%', '50%', '-PT5M'],
    pauseOn: ['pending'],
  });

  it('come once each, at their share of the time or before its end', () => {
    const s = story(warned)
      .opened(0)
      .sweepUntil(2 * HOUR);
    expect(s.told).toEqual([
      ['started', 0, 'first_response', 1],
      ['warning', 30 * MINUTE, 'first_response', 1],
      ['warning', 48 * MINUTE, 'first_response', 1],
      ['warning', 55 * MINUTE, 'first_response', 1],
      ['breached', 60 * MINUTE, 'first_response', 1],
    ]);
    expect(s.events.slice(1, 4).map((event) => (event.data as { threshold: string }).threshold)).toEqual([
      '50%',
      '80%',
      '-PT5M',
    ]);
  });

  it('are not given for a deadline that has passed (edge 4)', () => {
    expect(
      story(warned)
        .opened(0)
        .sweep(61 * MINUTE)
        .told.map(([what]) => what),
    ).toEqual(['started', 'breached']);
  });

  it('are not given before the clock starts', () => {
    const s = story(only({ targets: { first_response: 'PT3M' }, warnAt: ['-PT5M'] }))
      .opened(0)
      .sweepUntil(HOUR);
    expect(s.told.map(([what]) => what)).toEqual(['started', 'breached']);
  });

  it('stand still with a pause, and are not repeated after it', () => {
    const s = story(warned)
      .opened(0)
      .sweepUntil(40 * MINUTE)
      .status('pending', 40 * MINUTE);
    s.status('open', 100 * MINUTE).sweepUntil(110 * MINUTE);
    expect(s.told.filter(([what]) => what === 'warning')).toEqual([
      ['warning', 30 * MINUTE, 'first_response', 1],
      ['warning', 108 * MINUTE, 'first_response', 1],
    ]);
  });

  it('of a reply in time are not made up for', () => {
    const s = story(warned)
      .opened(0)
      .wrote('agent', 59 * MINUTE, { seenAt: 2 * HOUR });
    expect(s.told.map(([what]) => what)).toEqual(['started', 'met']);
  });

  it('once sent are not sent again when the due time moves (edge 17)', () => {
    const twice = book({ ...P1, warnAt: ['50%'] }, { ...P2, warnAt: ['50%'] });
    const s = story(twice)
      .opened(0)
      .sweepUntil(8 * MINUTE)
      .classified('P2', 9 * MINUTE)
      .sweepUntil(50 * MINUTE);
    expect(s.toldOf('first_response')).toEqual([
      ['started', 0, 1],
      ['warning', 7.5 * MINUTE, 1],
      ['recalculated', 9 * MINUTE, 1],
    ]);
  });

  it('that a recalculation leaves behind count from it', () => {
    const sooner = book({ ...P1, warnAt: ['50%'] }, P2);
    const s = story(sooner)
      .opened(0, 'P2')
      .classified('P1', 10 * MINUTE)
      .sweepUntil(10 * MINUTE);
    expect(s.toldOf('first_response').at(-1)).toEqual(['warning', 10 * MINUTE, 1]);
  });
});

describe('escalation', () => {
  const escalating = only({
    targets: { first_response: 'PT15M' },
    escalate: [
      { after: 'PT15M', to: 'l2' },
      { after: 'PT0S', to: 'l1' },
    ],
  });

  it('is timed from the breach, not from the sweep or the step before (edge 25)', () => {
    const s = story(escalating)
      .opened(0)
      .sweep(20 * MINUTE)
      .sweep(40 * MINUTE);
    expect(s.told.slice(1)).toEqual([
      ['breached', 15 * MINUTE, 'first_response', 1],
      ['escalated', 15 * MINUTE, 'first_response', 1],
      ['escalated', 30 * MINUTE, 'first_response', 1],
    ]);
    expect(s.events.slice(2).map((event) => (event.data as { to: string }).to)).toEqual(['l1', 'l2']);
    expect(nextDueAt(s.ticket, s.state.policies)).toBeNull();
  });

  it.each([
    ['a late reply', (s: Story) => s.wrote('agent', 20 * MINUTE)],
    ['the resolution', (s: Story) => s.status('resolved', 20 * MINUTE)],
  ])('ends with %s', (_, end) => {
    const s = end(
      story(escalating)
        .opened(0)
        .sweep(16 * MINUTE),
    ).sweep(9 * HOUR);
    expect(s.told.filter(([what]) => what === 'escalated')).toHaveLength(1);
  });
});

describe('a change of priority', () => {
  it('keeps the elapsed and the paused time (edge 17)', () => {
    const s = story()
      .opened(0, 'P2')
      .status('pending', 5 * MINUTE)
      .status('open', 25 * MINUTE);
    s.classified('P1', 30 * MINUTE);
    expect(s.clock('first_response', 'running').dueAt).toBe(START + 35 * MINUTE);
    expect(s.data('recalculated', 'first_response')).toMatchObject({
      previousDueAt: iso(START + 80 * MINUTE),
      dueAt: iso(START + 35 * MINUTE),
      policy: 'p1',
      priority: 'P1',
      reason: 'ticket_classified',
    });
  });

  it('that puts the due time into the past breaches at the change, with the new due time (edge 17)', () => {
    const s = story()
      .opened(0, 'P2')
      .classified('P1', 20 * MINUTE, { seenAt: 21 * MINUTE });
    expect(s.toldOf('first_response')).toEqual([
      ['started', 0, 1],
      ['recalculated', 20 * MINUTE, 1],
      ['breached', 20 * MINUTE, 1],
    ]);
    expect(s.data('breached', 'first_response')).toMatchObject({
      dueAt: iso(START + 15 * MINUTE),
      occurredAt: iso(START + 20 * MINUTE),
      detectedAt: iso(START + 21 * MINUTE),
    });
    expect(s.clock('first_response', 'breached')).toMatchObject({
      dueAt: START + 15 * MINUTE,
      breachedAt: START + 20 * MINUTE,
    });
  });

  it('that makes the clock due at the change itself leaves that instant to a reply', () => {
    const s = story()
      .opened(0, 'P2')
      .classified('P1', 15 * MINUTE)
      .wrote('agent', 15 * MINUTE);
    expect(s.clock('first_response', 'met').dueAt).toBe(START + 15 * MINUTE);
  });

  it('finds the new due time before a pause that came after it', () => {
    const s = story()
      .opened(0, 'P2')
      .status('pending', 20 * MINUTE)
      .status('open', 60 * MINUTE);
    s.prioritised('P1', 'agent', 61 * MINUTE);
    expect(s.clock('first_response', 'breached')).toMatchObject({
      dueAt: START + 15 * MINUTE,
      breachedAt: START + 61 * MINUTE,
    });
  });

  it('of a paused clock leaves it paused, with what remains of the new target', () => {
    const s = story()
      .opened(0, 'P2')
      .status('pending', 5 * MINUTE)
      .classified('P1', 6 * MINUTE);
    expect(s.data('recalculated', 'first_response')).toMatchObject({ previousDueAt: null, dueAt: null });
    s.status('open', HOUR);
    expect(s.clock('first_response', 'running').dueAt).toBe(START + HOUR + 10 * MINUTE);
  });

  it('does not take back a breach, nor make a second one (edge 18)', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE)
      .classified('P2', 16 * MINUTE)
      .sweep(2 * HOUR);
    expect(s.toldOf('first_response').map(([what]) => what)).toEqual(['started', 'breached']);
  });

  it('that changes no target is no news', () => {
    expect(story().opened(0).classified('P1', MINUTE).told).toHaveLength(2);
  });

  it('to a policy without the target cancels, and back again counts from where the wait began', () => {
    const s = story()
      .opened(0)
      .wrote('agent', MINUTE)
      .classified('P3', 2 * MINUTE);
    expect(s.toldOf('update').at(-1)).toEqual(['cancelled', 2 * MINUTE, 1]);
    s.prioritised('P2', 'agent', 10 * MINUTE);
    expect(s.clock('update', 'running', 2)).toMatchObject({
      startedAt: START + MINUTE,
      dueAt: START + MINUTE + 4 * HOUR,
    });
  });

  it('to a policy with a target that was not there before starts the clock where the wait began', () => {
    const s = story()
      .opened(0, 'P3')
      .wrote('agent', MINUTE)
      .prioritised('P1', 'agent', 2 * HOUR);
    expect(s.toldOf('update')).toEqual([
      ['started', MINUTE, 1],
      ['breached', 2 * HOUR, 1],
    ]);
    expect(s.clock('update', 'breached').dueAt).toBe(START + 61 * MINUTE);
  });

  it('after the resolution is only noted', () => {
    const s = story().opened(0).status('resolved', 1).classified('P2', 2).status('open', 3);
    expect(s.clock('resolution', 'running', 2).terms.policy).toBe('p2');
  });
});

describe('whose priority stands', () => {
  it.each([
    ['the classifier over the screen', (s: Story) => s.classified('P2', 1), 'P2'],
    [
      'an incident over the classifier',
      (s: Story) => s.classified('P3', 1).prioritised('P2', 'incident', 2).classified('P3', 3),
      'P2',
    ],
    [
      'the higher one over an incident, which only raises',
      (s: Story) => s.classified('P1', 1).prioritised('P2', 'incident', 2),
      'P1',
    ],
    [
      'an agent over an incident',
      (s: Story) => s.prioritised('P2', 'agent', 1).prioritised('P3', 'incident', 2).classified('P3', 3),
      'P2',
    ],
    ['the later agent', (s: Story) => s.prioritised('P2', 'agent', 1).prioritised('P3', 'agent', 2), 'P3'],
    [
      'the higher revision, whatever the order',
      (s: Story) => s.classified('P2', 2, { revision: 2 }).classified('P3', 3, { revision: 1 }),
      'P2',
    ],
  ])('%s', (_, happen, priority) => {
    const s = happen(story().opened(0, 'P1'));
    expect(s.ticket.priority).toBe(priority);
    expect(s.clock('resolution', 'running').terms.policy).toBe(priority.toLowerCase());
  });
});

describe('a change of policy', () => {
  const changed = bookOf(
    storedPolicy(1, P1),
    storedPolicy(
      2,
      { ...P1, targets: { first_response: 'PT5M', resolution: 'PT8H' } },
      2,
      START + 10 * MINUTE,
    ),
  );

  it('recalculates running clocks as of the change, once', () => {
    const s = story()
      .opened(0)
      .wrote('agent', MINUTE)
      .policies(changed, 12 * MINUTE);
    expect(s.data('recalculated', 'resolution')).toMatchObject({
      occurredAt: iso(START + 10 * MINUTE),
      policyVersion: 2,
      previousDueAt: iso(START + 4 * HOUR),
      dueAt: iso(START + 8 * HOUR),
      reason: 'policy_changed',
    });
    const told = s.told.length;
    expect(s.again().told).toHaveLength(told);
    expect(s.ticket.policiesSeq).toBe(2);
  });

  it('may breach at once, dated at the change', () => {
    const s = story()
      .opened(0)
      .policies(changed, 12 * MINUTE);
    expect(s.clock('first_response', 'breached')).toMatchObject({
      dueAt: START + 5 * MINUTE,
      breachedAt: START + 10 * MINUTE,
    });
  });

  it('makes no second breach (edge 18)', () => {
    const s = story()
      .opened(0)
      .sweep(15 * MINUTE)
      .policies(changed, 16 * MINUTE)
      .sweep(HOUR);
    expect(s.toldOf('first_response').filter(([what]) => what === 'breached')).toHaveLength(1);
  });

  it('may pause on other statuses', () => {
    const pausing = bookOf(
      storedPolicy(1, P1),
      storedPolicy(2, { ...P1, pauseOn: ['on_hold'] }, 2, START + 10 * MINUTE),
    );
    const s = story()
      .opened(0)
      .status('on_hold', MINUTE)
      .policies(pausing, 12 * MINUTE);
    expect(s.clock('first_response', 'paused')).toMatchObject({ pausedAt: START + 10 * MINUTE });
  });
});

describe('the ids of events', () => {
  it('follow from the clock and not from who found out when', () => {
    const one = story()
      .opened(0)
      .sweep(15 * MINUTE);
    const other = story()
      .opened(0)
      .sweep(99 * MINUTE);
    const breach = (s: Story) => s.events.find((event) => event.type.includes('breached'));
    expect(breach(one)?.id).toBe(breach(other)?.id);
    expect(breach(one)?.id).toBe(breachedEvent(one.ticket, one.clock('first_response', 'breached'), 0).id);
  });

  it('tell everything apart in a long life', () => {
    const s = story().opened(0).wrote('agent', 1).classified('P2', 2).prioritised('P1', 'agent', 3);
    s.prioritised('P2', 'agent', 4)
      .status('pending', 5)
      .status('open', 6)
      .status('pending', 7)
      .status('open', 8);
    s.wrote('customer', 9)
      .wrote('agent', 10)
      .status('resolved', 11)
      .status('open', 12)
      .sweepUntil(99 * HOUR);
    expect(new Set(s.events.map(({ id }) => id)).size).toBe(s.events.length);
  });
});
