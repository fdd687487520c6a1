import { DEFAULT_ROUTES } from './decide/default-config.ts';
import { acked, fires, type Happening, resolves, routed, silenced, type Story, tell } from './timeline.ts';

/** 10 s to gather, 60 s of rest, 10 min until a reminder. */
const base = {
  receiver: 'on-call',
  groupBy: ['event'],
  groupWait: 'PT10S',
  groupInterval: 'PT1M',
  repeatInterval: 'PT10M',
};
const plain = { route: base };
const withRoutes = (...routes: object[]) => ({ route: { ...base, routes } });
const muted = (interval: object) => ({
  route: { ...base, muteTimeIntervals: ['off'] },
  muteTimeIntervals: { off: interval },
});

type Case = readonly [
  name: string,
  story: Partial<Story> & Pick<Story, 'happens'>,
  messages: string[],
  held?: string[],
];

function play(cases: Case[]) {
  it.each(cases.map((one) => ({ name: one[0], one })))('$name', ({ one: [, story, messages, held = []] }) => {
    const told = tell({ routes: plain, untilS: 300, ...story });
    expect(told.messages).toEqual(messages);
    expect(told.held).toEqual(held);
  });
}

const P1 = { priority: 'P1' };
const P3 = { priority: 'P3' };

describe('a group', () => {
  play([
    ['speaks once it has gathered', { happens: [[0, fires('a')]] }, ['10s on-call: +a']],
    [
      'is one message of all that come meanwhile, the worst on top',
      {
        happens: [
          [0, fires('a')],
          [5, fires('b', P1)],
          [9, fires('c', P3)],
        ],
      },
      ['10s on-call: +b +a +c'],
    ],
    [
      'rests between two messages, and then tells what is new beside what is known',
      {
        happens: [
          [0, fires('a')],
          [15, fires('b')],
          [30, fires('c')],
        ],
      },
      ['10s on-call: +a', '70s on-call: a +b +c'],
    ],
    [
      'that has rested gathers anew',
      {
        happens: [
          [0, fires('a')],
          [100, fires('b')],
        ],
      },
      ['10s on-call: +a', '110s on-call: a +b'],
    ],
    ['is not looked at without a reason', { happens: [[0, fires('a')]], untilS: 599 }, ['10s on-call: +a']],
    [
      'reminds of what fires on, and does so again',
      { happens: [[0, fires('a')]], untilS: 1300 },
      ['10s on-call: +a', '610s on-call: a', '1210s on-call: a'],
    ],
    [
      'counts the reminder from its last message',
      {
        happens: [
          [0, fires('a')],
          [300, fires('b')],
        ],
        untilS: 920,
      },
      ['10s on-call: +a', '310s on-call: a +b', '910s on-call: a b'],
    ],
    [
      'has a message for each value of its labels',
      {
        routes: { route: { ...base, groupBy: ['category'] } },
        happens: [[0, fires('a', { category: 'deposit' }), fires('b', { category: 'withdrawal' })]],
      },
      ['10s on-call: +a', '10s on-call: +b'],
    ],
    [
      'is the same for all where it is by nothing',
      {
        routes: { route: { ...base, groupBy: [] } },
        happens: [[0, fires('a', { category: 'deposit' }), fires('b', { event: 'p1_ticket' })]],
      },
      ['10s on-call: +b +a'],
    ],
    [
      'does not let what is late wait again',
      { happens: [[0, fires('late', {}, -30)]] },
      ['0s on-call: +late'],
    ],
    [
      'counts what is a little late from its own beginning',
      { happens: [[0, fires('late', {}, -4)]] },
      ['6s on-call: +late'],
    ],
    [
      'after an outage tells all that is overdue at once',
      { happens: [[0, fires('a', {}, -3600), fires('b', {}, -1800), fires('c', P1, -60)]] },
      ['0s on-call: +c +a +b'],
    ],
  ]);
});

describe('the same thing', () => {
  play([
    [
      'seen twice is told once',
      {
        happens: [
          [0, fires('a')],
          [20, fires('a')],
          [100, fires('a')],
        ],
      },
      ['10s on-call: +a'],
    ],
    [
      'that flaps within the rest is told as it stands then',
      {
        happens: [
          [0, fires('a')],
          [20, resolves('a')],
          [30, fires('a')],
          [40, resolves('a')],
        ],
      },
      ['10s on-call: +a', '70s on-call: -a'],
    ],
    [
      'that flaps back within the rest is no news',
      {
        happens: [
          [0, fires('a')],
          [20, resolves('a')],
          [30, fires('a')],
        ],
      },
      ['10s on-call: +a'],
    ],
    [
      'that flaps slowly is told each time',
      {
        happens: [
          [0, fires('a')],
          [80, resolves('a')],
          [160, fires('a')],
        ],
      },
      ['10s on-call: +a', '90s on-call: -a', '170s on-call: +a'],
    ],
    [
      'that flaps before it was told is told as it stands',
      {
        happens: [
          [0, fires('a')],
          [2, resolves('a')],
          [4, fires('a')],
        ],
      },
      ['10s on-call: +a'],
    ],
    [
      'that flaps a hundred times a minute makes no more messages than the rest allows',
      {
        happens: Array.from(
          { length: 100 },
          (_, i) => [i * 0.6, i % 2 ? resolves('a') : fires('a')] as const,
        ),
        untilS: 200,
      },
      ['10s on-call: +a', '70s on-call: -a'],
    ],
  ]);
});

describe('the end', () => {
  play([
    [
      'follows the beginning',
      {
        happens: [
          [0, fires('a')],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a', '110s on-call: -a'],
    ],
    [
      'waits out the rest',
      {
        happens: [
          [0, fires('a')],
          [12, resolves('a')],
        ],
      },
      ['10s on-call: +a', '70s on-call: -a'],
    ],
    [
      'of what was never told is not told',
      {
        happens: [
          [0, fires('a')],
          [5, resolves('a')],
        ],
      },
      [],
      ['10s on-call a: resolved_before_told'],
    ],
    [
      'of some is told beside what goes on',
      {
        happens: [
          [0, fires('a'), fires('b')],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a +b', '110s on-call: b -a'],
    ],
    [
      'of several is one message',
      {
        happens: [
          [0, fires('a'), fires('b')],
          [100, resolves('a'), resolves('b')],
        ],
      },
      ['10s on-call: +a +b', '110s on-call: -a -b'],
    ],
    [
      'ends the reminders',
      {
        happens: [
          [0, fires('a')],
          [100, resolves('a')],
        ],
        untilS: 5_000,
      },
      ['10s on-call: +a', '110s on-call: -a'],
    ],
  ]);
});

describe('a silence', () => {
  const quiet = (untilS: number) => silenced(['category="deposit"'], untilS);
  const deposit = { category: 'deposit' };
  play([
    [
      'holds back, and its end lets through',
      { happens: [[0, quiet(100), fires('a', deposit)]] },
      ['130s on-call: +a'],
      ['10s on-call a: silenced'],
    ],
    [
      'holds back what it names and nothing else',
      { happens: [[0, quiet(1_000), fires('a', deposit), fires('b')]] },
      ['10s on-call: +b'],
      ['10s on-call a: silenced'],
    ],
    [
      'never holds back the end of what was told',
      {
        happens: [
          [0, fires('a', deposit)],
          [20, quiet(1_000)],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a', '110s on-call: -a'],
    ],
    [
      'holds back reminders, and its end lets them through',
      {
        happens: [
          [0, fires('a', deposit)],
          [20, quiet(700)],
        ],
        untilS: 1_400,
      },
      ['10s on-call: +a', '730s on-call: a', '1330s on-call: a'],
    ],
    [
      'that has ended says nothing of what has ended meanwhile',
      {
        happens: [
          [0, quiet(100), fires('a', deposit)],
          [50, resolves('a')],
        ],
      },
      [],
      ['10s on-call a: silenced', '60s on-call a: resolved_before_told'],
    ],
    [
      'is one reason, written down once, however often the group looks',
      { happens: [[0, quiet(290), fires('a', deposit)]], untilS: 280 },
      [],
      ['10s on-call a: silenced'],
    ],
    [
      'holds up to its end, and not at it',
      { happens: [[0, quiet(10), fires('a', deposit)]] },
      ['10s on-call: +a'],
    ],
  ]);
});

describe('an inhibition', () => {
  const routes = { route: base, inhibit: DEFAULT_ROUTES.inhibit };
  const incident = fires('outage', { event: 'incident', incident: 'i1' });
  play([
    [
      'lets the incident speak for its tickets',
      {
        routes,
        happens: [
          [0, incident],
          [2, fires('a', { incident: 'i1' }), fires('b', { incident: 'i1' })],
        ],
      },
      ['10s on-call: +outage'],
      ['12s on-call a: inhibited', '12s on-call b: inhibited'],
    ],
    [
      'ends with the incident',
      {
        routes,
        happens: [
          [0, incident],
          [2, fires('a', { incident: 'i1' })],
          [100, resolves('outage')],
        ],
      },
      ['10s on-call: +outage', '110s on-call: -outage', '132s on-call: +a'],
      ['12s on-call a: inhibited'],
    ],
    [
      'does not concern the tickets of other incidents, nor of none',
      {
        routes,
        happens: [
          [0, incident],
          [0, fires('a', { incident: 'i2' }), fires('b')],
        ],
      },
      ['10s on-call: +outage', '10s on-call: +a +b'],
    ],
    [
      'never holds back the end of what was told before the incident',
      {
        routes,
        happens: [
          [0, fires('a', { incident: 'i1' })],
          [20, incident],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a', '30s on-call: +outage', '110s on-call: -a'],
    ],
    [
      'spares a stolen account',
      { routes, happens: [[0, incident, fires('a', { incident: 'i1', category: 'account_security' })]] },
      ['10s on-call: +outage', '10s on-call: +a'],
    ],
    [
      'takes in a ticket that is linked before its group speaks',
      {
        routes,
        happens: [
          [0, incident, fires('a')],
          [5, fires('a', { incident: 'i1' })],
        ],
      },
      ['10s on-call: +outage'],
      ['10s on-call a: inhibited'],
    ],
    [
      'lets a breach speak for its warning',
      {
        routes,
        happens: [
          [0, fires('w', { event: 'sla_warning', ticket: 't', metric: 'update' })],
          [5, fires('b', { event: 'sla_breached', ticket: 't', metric: 'update' })],
        ],
      },
      ['15s on-call: +b'],
      ['10s on-call w: inhibited'],
    ],
  ]);
});

describe('a mute time interval', () => {
  const nights = { timeZone: 'Europe/Zurich', intervals: [{ times: ['22:00-06:00'] }] };
  play([
    [
      'holds back until it is over',
      { routes: muted(nights), start: '2026-03-02T04:58:00Z', happens: [[0, fires('a')]] },
      ['130s on-call: +a'],
      ['10s on-call a: muted'],
    ],
    [
      'holds nothing back by day',
      { routes: muted(nights), start: '2026-03-02T05:00:00Z', happens: [[0, fires('a')]] },
      ['10s on-call: +a'],
    ],
    [
      'is by the wall clock after a change to summer time',
      { routes: muted(nights), start: '2026-03-30T03:59:00Z', happens: [[0, fires('a')]] },
      ['70s on-call: +a'],
      ['10s on-call a: muted'],
    ],
    [
      'never holds back the end',
      {
        routes: muted(nights),
        start: '2026-03-02T20:59:00Z',
        happens: [
          [0, fires('a')],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a', '110s on-call: -a'],
    ],
    [
      'of the weekend begins with it',
      {
        routes: muted({ timeZone: 'Asia/Tokyo', intervals: [{ weekdays: ['sat-sun'] }] }),
        start: '2026-03-06T14:59:00Z',
        happens: [
          [0, fires('a')],
          [60, fires('b', { event: 'p1_ticket' })],
        ],
      },
      ['10s on-call: +a'],
      ['70s on-call b: muted'],
    ],
  ]);
});

describe('an acknowledgement', () => {
  play([
    [
      'ends the reminders for ever',
      {
        happens: [
          [0, fires('a')],
          [100, acked('a')],
        ],
        untilS: 90 * 86_400,
      },
      ['10s on-call: +a', '100s on-call: ~a'],
    ],
    [
      'before the message makes it needless',
      {
        happens: [
          [0, fires('a')],
          [5, acked('a')],
        ],
      },
      [],
      ['10s on-call a: acknowledged'],
    ],
    [
      'of one leaves the others',
      {
        happens: [
          [0, fires('a'), fires('b')],
          [100, acked('a')],
        ],
        untilS: 720,
      },
      ['10s on-call: +a +b', '100s on-call: b ~a', '610s on-call: b'],
    ],
    [
      'is followed by the end all the same',
      {
        happens: [
          [0, fires('a')],
          [100, acked('a')],
          [200, resolves('a')],
        ],
      },
      ['10s on-call: +a', '100s on-call: ~a', '210s on-call: -a'],
    ],
    [
      'is void once it fires anew',
      {
        happens: [
          [0, fires('a')],
          [100, acked('a')],
          [200, resolves('a')],
          [290, fires('a')],
        ],
        untilS: 400,
      },
      ['10s on-call: +a', '100s on-call: ~a', '210s on-call: -a', '300s on-call: +a'],
    ],
    [
      'is void although the end was not told yet',
      {
        happens: [
          [0, fires('a')],
          [100, acked('a')],
          [110, resolves('a')],
          [120, fires('a')],
        ],
      },
      ['10s on-call: +a', '100s on-call: ~a', '120s on-call: +a'],
    ],
  ]);
});

describe('an acknowledgement and what comes after it', () => {
  play([
    [
      'does not make the group rest',
      {
        happens: [
          [0, fires('a')],
          [100, acked('a')],
          [110, fires('b')],
        ],
      },
      ['10s on-call: +a', '100s on-call: ~a', '120s on-call: +b'],
    ],
  ]);
});

describe('an escalation chain', () => {
  const routes = {
    route: {
      ...base,
      escalate: [
        { after: 'PT2M', receiver: 'l2' },
        { after: 'PT4M', receiver: 'manager' },
      ],
    },
  };
  play([
    [
      'tells the next where nobody has acknowledged',
      { routes, happens: [[0, fires('a')]] },
      ['10s on-call: +a', '120s l2: +a', '240s manager: +a'],
    ],
    [
      'ends with the acknowledgement, and says so',
      {
        routes,
        happens: [
          [0, fires('a')],
          [130, acked('a')],
        ],
      },
      ['10s on-call: +a', '120s l2: +a', '130s on-call: ~a', '180s l2: ~a'],
      ['240s manager a: acknowledged'],
    ],
    [
      'is timed from the beginning, not from when it was noticed',
      { routes, happens: [[0, fires('a', {}, -100)]] },
      ['0s on-call: +a', '20s l2: +a', '140s manager: +a'],
    ],
    [
      'after an outage takes all steps that are due',
      { routes, happens: [[0, fires('a', {}, -3_000)]] },
      ['0s on-call: +a', '0s l2: +a', '0s manager: +a'],
    ],
    [
      'that is over in time reaches nobody else, and makes no words of it',
      {
        routes,
        happens: [
          [0, fires('a')],
          [100, resolves('a')],
        ],
      },
      ['10s on-call: +a', '110s on-call: -a'],
    ],
    [
      'tells of the end whoever it had reached',
      {
        routes,
        happens: [
          [0, fires('a')],
          [200, resolves('a')],
        ],
      },
      ['10s on-call: +a', '120s l2: +a', '200s l2: -a', '210s on-call: -a'],
    ],
  ]);
});

describe('a route', () => {
  const eth = { matchers: ['category="deposit"'], receiver: 'team-eth' };
  play([
    [
      'is the deepest that matches',
      {
        routes: withRoutes({ ...eth, routes: [{ matchers: ['priority="P1"'], receiver: 'l2' }] }),
        happens: [
          [0, fires('a', { category: 'deposit' }), fires('b', { category: 'deposit', ...P1 }), fires('c')],
        ],
      },
      ['10s l2: +b', '10s team-eth: +a', '10s on-call: +c'],
    ],
    [
      'is the first of several, unless it continues',
      {
        routes: withRoutes(
          { ...eth, continue: true },
          { matchers: ['priority=~"P[12]"'], receiver: 'l2' },
          { receiver: 'manager' },
        ),
        happens: [[0, fires('a', { category: 'deposit' })]],
      },
      ['10s team-eth: +a', '10s l2: +a'],
    ],
    [
      'to nobody tells nobody, and says so',
      {
        routes: withRoutes({ matchers: ['priority="P3"'], receiver: 'nobody' }),
        happens: [
          [0, fires('a', P3)],
          [50, resolves('a')],
        ],
      },
      [],
      ['10s nobody a: routed_to_nobody', '60s nobody a: resolved_before_told'],
    ],
    [
      'to a receiver without anybody says so',
      { empty: ['on-call'], happens: [[0, fires('a')]] },
      [],
      ['10s on-call a: no_receiver'],
    ],
    [
      'that is new takes over what fires, and the former receiver hears of the end',
      {
        happens: [
          [0, fires('a', { category: 'deposit' })],
          [100, routed(withRoutes(eth))],
          [200, resolves('a')],
        ],
      },
      ['10s on-call: +a', '100s team-eth: +a', '210s on-call: -a', '210s team-eth: -a'],
    ],
    [
      'follows a label that changes before anybody was told',
      {
        routes: withRoutes(eth),
        happens: [
          [0, fires('a')],
          [5, fires('a', { category: 'deposit' })],
        ],
      },
      ['10s team-eth: +a'],
    ],
  ]);
});

describe('an escalation of a policy', () => {
  const level = (to: string): Happening => fires(to, { event: 'sla_escalated', to });
  const routes = withRoutes(
    { matchers: ['event="sla_escalated"', 'to="l2"'], receiver: 'l2', groupBy: ['to'] },
    { matchers: ['event="sla_escalated"', 'to=~"l3|head"'], receiver: 'manager', groupBy: ['to'] },
  );
  play([
    [
      'reaches the receiver of its level',
      {
        routes,
        happens: [
          [0, level('l1')],
          [30, level('l2')],
          [60, level('l3')],
        ],
      },
      ['10s on-call: +l1', '40s l2: +l2', '70s manager: +l3'],
    ],
  ]);
});

describe('a throttle', () => {
  const windows = [
    { most: 2, perMs: 60_000 },
    { most: 5, perMs: 600_000 },
  ];
  const each = (n: number, labels: object = {}): Happening =>
    fires(`t${n}`, { category: `c${n}`, ...labels });
  const routes = { route: { ...base, groupBy: ['category'], repeatInterval: 'P1D' } };
  play([
    [
      'keeps room for a P1, which leaves first',
      {
        routes,
        windows,
        happens: [
          [0, each(1, {}), fires('p1', { category: 'p1', priority: 'P1' })],
          [1, each(2)],
        ],
        untilS: 100,
      },
      ['10s on-call: +p1', '70s on-call: +t1'],
      ['10s on-call t1: throttled', '11s on-call t2: throttled'],
    ],
    [
      'delays and loses nothing',
      {
        routes,
        windows,
        happens: [
          [0, each(1)],
          [1, each(2)],
          [2, each(3)],
        ],
        untilS: 200,
      },
      ['10s on-call: +t1', '70s on-call: +t2', '130s on-call: +t3'],
      ['11s on-call t2: throttled', '12s on-call t3: throttled'],
    ],
    [
      'gathers what comes meanwhile into the message that waits',
      {
        routes,
        windows,
        happens: [
          [0, each(1)],
          [1, each(2)],
          [30, fires('more', { category: 'c2' })],
        ],
        untilS: 200,
      },
      ['10s on-call: +t1', '70s on-call: +t2 +more'],
      ['11s on-call t2: throttled', '40s on-call more: throttled'],
    ],
    [
      'delays the end as well, and says it',
      {
        routes,
        windows,
        happens: [
          [0, each(1)],
          [5, each(2)],
          [69, resolves('t1')],
        ],
        untilS: 200,
      },
      ['10s on-call: +t1', '70s on-call: +t2', '130s on-call: -t1'],
      ['15s on-call t2: throttled'],
    ],
  ]);
});

describe('without configuration', () => {
  const routes = DEFAULT_ROUTES;
  const breach = (n: number, priority: string) =>
    fires(`${priority}-${n}`, { priority, policy: `policy-${n % 5}`, metric: 'first_response' });

  play([
    ['a P1 is told within a second', { routes, happens: [[0, breach(1, 'P1')]] }, ['0.5s on-call: +P1-1']],
    [
      'a P4 is told by the quietest way',
      { routes, happens: [[0, breach(1, 'P4')]] },
      ['2s on-call-quiet: +P4-1'],
    ],
    [
      'the rest of a calm stream is a digest',
      { routes, happens: [0, 60, 120, 180].map((s) => [s, breach(s * 5, 'P4')] as const), untilS: 2_000 },
      ['2s on-call-quiet: +P4-0', '902s on-call-quiet: P4-0 +P4-300 +P4-600 +P4-900'],
    ],
    [
      'a stolen account does not wait for the rest of another desk',
      {
        routes,
        happens: [
          [0, fires('stuck', { ...P1, event: 'p1_ticket', category: 'withdrawal' })],
          [5, fires('stolen', { ...P1, event: 'p1_ticket', category: 'account_security' })],
        ],
      },
      ['0.5s on-call: +stuck', '5.5s on-call: +stolen'],
    ],
    [
      'a warning of a P3 is noise',
      { routes, happens: [[0, fires('w', { ...P3, event: 'sla_warning' })]] },
      [],
      ['2s nobody w: routed_to_nobody'],
    ],
  ]);

  it('a storm of 10,000 breaches in 10 s on 5 policies is at most 30 messages, and each P1 group is told within 2 s', () => {
    const happens = Array.from({ length: 100 }, (_, i) => [
      i / 10,
      ...Array.from({ length: 100 }, (_, j) => breach(i * 100 + j, ['P1', 'P2', 'P3', 'P4'][j % 4]!)),
    ]) as [number, ...Happening[]][];
    const { messages } = tell({ routes, happens, untilS: 60, windows: [{ most: 20, perMs: 60_000 }] });
    const first = messages.filter((message) => message.startsWith('0.5s on-call: '));
    expect(first.length).toBe(5);
    expect(messages.filter((message) => message.includes(' on-call: ')).length).toBeLessThanOrEqual(30);
    expect(messages.length).toBeLessThanOrEqual(30);
  }, 30_000);
});
