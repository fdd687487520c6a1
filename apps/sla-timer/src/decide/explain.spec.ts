import { explainClock } from './explain.ts';
import { book, HOUR, MINUTE, START, Story } from './story.ts';

const policies = book({
  name: 'p1',
  calendar: 'always',
  targets: { first_response: 'PT15M', resolution: 'PT4H' },
  pauseOn: ['pending'],
  warnAt: ['50%'],
  escalate: [{ after: 'PT0S', to: 'l1' }],
});

describe('an explained clock', () => {
  it('says step by step why it is due when it is', () => {
    const s = new Story(policies).opened(0).sweepUntil(10 * MINUTE);
    s.status('pending', 10 * MINUTE)
      .status('open', HOUR + 250)
      .sweepUntil(2 * HOUR)
      .wrote('agent', 2 * HOUR);
    expect(explainClock(s.clock('first_response', 'breached'), START + 3 * HOUR)).toEqual({
      metric: 'first_response',
      cycle: 1,
      state: 'breached',
      policy: 'p1',
      policyVersion: 1,
      calendar: 'always',
      calendarVersion: 1,
      priority: 'P1',
      startedAt: '2026-03-02T00:00:00.000Z',
      dueAt: '2026-03-02T01:05:00.250Z',
      remaining: 'PT0S',
      metAt: '2026-03-02T02:00:00.000Z',
      breachedAt: '2026-03-02T01:05:00.250Z',
      timeline: [
        'Mon 2026-03-02 00:00 started: 15 min on always time in UTC (p1 v1), due 00:15',
        'Mon 2026-03-02 00:07:30 warned at 50%',
        'Mon 2026-03-02 00:10 paused by status pending, 5 min left',
        'Mon 2026-03-02 01:00:00.250 resumed, due 01:05:00.250',
        'Mon 2026-03-02 01:05:00.250 breached',
        'Mon 2026-03-02 01:05:00.250 escalated to l1',
        'Mon 2026-03-02 02:00 fulfilled late',
      ],
    });
  });

  it('has what remains now, and no due time while it is paused', () => {
    const s = new Story(policies).opened(0);
    expect(explainClock(s.clock('resolution', 'running'), START + 90 * MINUTE + 500).remaining).toBe(
      'PT2H29M59.5S',
    );
    s.status('pending', HOUR);
    const paused = explainClock(s.clock('resolution', 'paused'), START + 9 * HOUR);
    expect([paused.dueAt, paused.remaining]).toEqual([null, 'PT3H']);
  });
});
