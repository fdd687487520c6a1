import {
  type Category,
  type Event,
  originalEventId,
  type Priority,
  TicketClassified,
  TicketPriorityChanged,
  TicketShadowClassified,
} from '@triage/contracts';
import { DecisionLog } from './comparison.ts';
import { comparisonLines } from './comparison-lines.ts';

const event = (type: string, ticketId: string, data: object): Event => ({
  id: originalEventId(),
  type,
  source: '/test',
  subject: ticketId,
  time: new Date(0),
  data: { ticketId, number: `T-${ticketId}`, occurredAt: '', ...data },
});
const decision = (priority: Priority, category: Category, revision: number) => ({
  priority,
  category,
  revision,
  urgency: 3,
  impact: 2,
  signals: [{ id: 'compromise', weight: 2, matched: ['hacked'] }],
  classifier: { name: 'triage', version: '2.0.0' },
});
const acting = (ticket: string, priority: Priority, category: Category = 'deposit', revision = 1) =>
  event(TicketClassified.type, ticket, decision(priority, category, revision));
const shadow = (ticket: string, priority: Priority, category: Category = 'deposit', revision = 1) =>
  event(TicketShadowClassified.type, ticket, { ...decision(priority, category, revision), model: 'b.model' });
const agent = (ticket: string, to: Priority) =>
  event(TicketPriorityChanged.type, ticket, { to, source: 'agent' });

const comparisonOf = (...events: Event[]) => {
  const log = new DecisionLog();
  for (const one of events) log.take(one);
  return log.compare();
};

it.each<[string, Event[], object]>([
  ['both agree', [acting('1', 'P2'), shadow('1', 'P2')], { sameCategory: 1, samePriority: 1, differing: [] }],
  ['the shadow was read first', [shadow('1', 'P2'), acting('1', 'P2')], { samePriority: 1 }],
  ['only one decided', [acting('1', 'P2'), shadow('2', 'P2')], { pairs: [], actingAlone: 1, shadowAlone: 1 }],
  [
    'they decided other revisions',
    [acting('1', 'P2'), shadow('1', 'P2', 'deposit', 2)],
    { pairs: [], actingAlone: 1, shadowAlone: 1 },
  ],
  ['a redelivery', [acting('1', 'P2'), acting('1', 'P2'), shadow('1', 'P2')], { samePriority: 1 }],
  ['one step apart', [acting('1', 'P2'), shadow('1', 'P1')], { samePriority: 0, withinOne: 1 }],
  ['two steps apart', [acting('1', 'P1'), shadow('1', 'P3')], { samePriority: 0, withinOne: 0 }],
  [
    'another desk',
    [acting('1', 'P1'), shadow('1', 'P1', 'withdrawal')],
    { sameCategory: 0, samePriority: 1 },
  ],
  [
    'the agent agrees with the shadow',
    [acting('1', 'P3'), shadow('1', 'P1'), agent('1', 'P1')],
    { agents: { judged: 1, withActing: 0, withShadow: 1 } },
  ],
  [
    'the agent agrees with both',
    [acting('1', 'P1'), agent('1', 'P1'), shadow('1', 'P1')],
    { agents: { judged: 1, withActing: 1, withShadow: 1 } },
  ],
  [
    'the agent judged the first revision',
    [acting('1', 'P3'), agent('1', 'P1'), acting('1', 'P1', 'deposit', 2), shadow('1', 'P1', 'deposit', 2)],
    { agents: { judged: 0, withActing: 0, withShadow: 0 } },
  ],
])('%s', (_what, events, expected) => {
  expect(comparisonOf(...events)).toMatchObject(expected);
});

it('counts the priorities in a table, the classifier in rows', () => {
  const { priorities } = comparisonOf(
    acting('1', 'P1'),
    shadow('1', 'P3'),
    acting('2', 'P4'),
    shadow('2', 'P4'),
  );
  expect(priorities).toEqual([
    [0, 0, 1, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
  ]);
});

it('tells the differing tickets, the furthest apart first, with both decisions and their signals', () => {
  const comparison = comparisonOf(
    acting('1', 'P2'),
    shadow('1', 'P3'),
    acting('2', 'P1'),
    shadow('2', 'P4'),
    agent('2', 'P1'),
  );
  const text = comparisonLines(comparison, 1).join('\n');
  expect(text).toContain('2 differ, the 1 furthest apart');
  expect(text).toContain('T-2, P1 for the agent');
  expect(text).toMatch(/classifier P1 deposit .*compromise “hacked”/);
  expect(text).toMatch(/shadow {5}P4 deposit/);
  expect(text).not.toContain('T-1');
  expect(text).toContain('agree more with the classifier: 1 of 1 with the classifier, 0 with the shadow');
});

it('says so where there is nothing to compare', () => {
  expect(comparisonLines(comparisonOf(acting('1', 'P1')), 10).join('\n')).toContain('Is SHADOW_MODEL set?');
});
