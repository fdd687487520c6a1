import type { Happening } from './happening.ts';
import { parseWhatIf } from './parse-what-if.ts';
import { book, HOUR, MINUTE, START, Story } from './story.ts';
import { WhatIf } from './what-if.ts';

const policy = {
  name: 'p1',
  calendar: 'always',
  targets: { first_response: 'PT1H', resolution: 'PT8H' },
  pauseOn: ['pending' as const],
};
const desk = { name: 'desk', timeZone: 'UTC', weekly: { mon: ['09:00-18:00'] } };
const inForce = book(policy, desk);
const period = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };

function proposed(body: object, policies = inForce) {
  const parsed = parseWhatIf({ ...period, ...body }, policies);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.proposal.proposed;
}

/** As the store would have kept it. */
const lived = (live: (story: Story) => Story, policies = inForce): Happening[] =>
  live(new Story(policies)).ticket.heard.map(({ happening }) => happening);

const answeredAfter = (ms: number) =>
  lived((s) =>
    s
      .opened(0)
      .wrote('bot', 1)
      .wrote('agent', ms)
      .status('resolved', 2 * HOUR),
  );

describe('what happened to a ticket', () => {
  it('is kept as far as clocks care, each with the time at which it was heard', () => {
    const story = new Story(inForce).classified('P2', 0).opened(0, 'P1', { seenAt: 5 });
    story.wrote('agent', 10, { internal: true }).wrote('customer', 20).status('pending', 30, { seenAt: 40 });
    story.prioritised('P3', 'agent', 50).again().linked('merged', 60);
    expect(story.ticket.heard).toEqual([
      {
        happening: { type: 'classified', at: START, priority: 'P2', category: 'withdrawal', revision: 1 },
        heardAt: START,
      },
      {
        happening: { type: 'opened', at: START, priority: 'P1', channel: 'web', tier: 'pro' },
        heardAt: START + 5,
      },
      { happening: { type: 'customer_replied', at: START + 20 }, heardAt: START + 20 },
      { happening: { type: 'status', at: START + 30, status: 'pending' }, heardAt: START + 40 },
      {
        happening: { type: 'priority', at: START + 50, priority: 'P3', source: 'agent' },
        heardAt: START + 50,
      },
      { happening: { type: 'merged', at: START + 60 }, heardAt: START + 60 },
    ]);
  });

  it('replayed on the policies it had gives the clocks it had', () => {
    const story = new Story(inForce)
      .opened(0)
      .wrote('agent', 2 * HOUR)
      .status('pending', 3 * HOUR);
    story
      .status('open', 5 * HOUR)
      .status('resolved', 6 * HOUR)
      .status('open', 7 * HOUR)
      .sweep(99 * HOUR);
    const whatIf = new WhatIf(inForce, inForce, START + 99 * HOUR);
    expect(whatIf.add(story.ticket.heard.map(({ happening }) => happening))).toEqual([]);
    expect(whatIf.attainment()).toEqual([
      {
        priority: 'P1',
        metric: 'first_response',
        before: { met: 0, breached: 1, share: 0 },
        after: { met: 0, breached: 1, share: 0 },
      },
      {
        priority: 'P1',
        metric: 'resolution',
        before: { met: 1, breached: 1, share: 0.5 },
        after: { met: 1, breached: 1, share: 0.5 },
      },
    ]);
  });
});

describe('a what-if', () => {
  it('says what a stricter target would have broken', () => {
    const stricter = proposed({
      policy: { ...policy, targets: { first_response: 'PT30M', resolution: 'PT8H' } },
    });
    const whatIf = new WhatIf(inForce, stricter, START + 99 * HOUR);
    expect(whatIf.add(answeredAfter(20 * MINUTE))).toEqual([]);
    expect(whatIf.add(answeredAfter(45 * MINUTE))).toEqual([
      { metric: 'first_response', cycle: 1, priority: 'P1', before: 'met', after: 'breached' },
    ]);
    expect(whatIf.attainment()[0]).toEqual({
      priority: 'P1',
      metric: 'first_response',
      before: { met: 2, breached: 0, share: 1 },
      after: { met: 1, breached: 1, share: 0.5 },
    });
  });

  it('says what a calendar would have saved', () => {
    // Written on Monday at 00:00, answered at 09:30.
    const onDesk = proposed({ policy: { ...policy, calendar: 'desk' } });
    const late = lived((s) => s.opened(0).wrote('agent', 9.5 * HOUR));
    expect(new WhatIf(inForce, onDesk, START + 10 * HOUR).add(late)).toEqual([
      { metric: 'first_response', cycle: 1, priority: 'P1', before: 'breached', after: 'met' },
      { metric: 'resolution', cycle: 1, priority: 'P1', before: 'breached', after: 'open' },
    ]);
    const closed = book({ ...policy, calendar: 'desk' }, desk);
    const allDay = proposed({ calendar: { ...desk, weekly: 'always' } }, closed);
    expect(new WhatIf(closed, allDay, START + 10 * HOUR).add(late)).toHaveLength(2);
  });

  it('says where there would be no promise any more, and where there would be one', () => {
    const other = proposed({ policy: { ...policy, targets: { update: 'PT1H' } } });
    expect(new WhatIf(inForce, other, START + 99 * HOUR).add(answeredAfter(MINUTE))).toEqual([
      { metric: 'first_response', cycle: 1, priority: 'P1', before: 'met', after: 'none' },
      { metric: 'resolution', cycle: 1, priority: 'P1', before: 'met', after: 'none' },
      { metric: 'update', cycle: 1, priority: 'P1', before: 'none', after: 'breached' },
    ]);
  });

  it('may propose a policy that is new, on a calendar that is new', () => {
    const more = proposed({
      policy: { ...policy, name: 'vip', calendar: 'night', when: { tier: ['pro'] } },
      calendar: { ...desk, name: 'night' },
    });
    expect(more.inForce.map(({ name }) => name)).toEqual(['p1', 'vip']);
    expect(inForce.inForce).toHaveLength(1);
  });

  it.each([
    ['nothing', 'policy', {}],
    ['an unknown field', 'dry', { policy, dry: true }],
    ['no beginning', 'from', { policy, from: undefined }],
    ['an end before the beginning', 'to', { policy, to: '2026-02-01T00:00:00Z' }],
    ['a policy without a name', 'policy.name', { policy: { ...policy, name: undefined } }],
    ['a policy on no calendar', 'policy.calendar', { policy: { ...policy, calendar: 'mars' } }],
    ['a calendar that is none', 'calendar.weekly', { calendar: { ...desk, weekly: {} } }],
  ])('that proposes %s is refused, naming %s', (_, field, body) => {
    const parsed = parseWhatIf({ ...period, ...body }, inForce);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([field]);
  });
});
