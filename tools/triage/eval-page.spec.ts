import type { Category, Priority } from '@triage/contracts';
import { headlinesOf, languageGap } from './headlines.ts';
import type { JudgedTicket } from './judge.ts';
import { missLines } from './miss-lines.ts';
import { wilson } from './page/bar-rows.ts';
import { evalPage } from './page/eval-page.ts';
import { worstMisses } from './worst-misses.ts';

interface Case {
  readonly id?: string;
  readonly lang?: string;
  readonly truth: Priority;
  readonly decided: Priority;
  readonly category?: Category;
  readonly confidence?: number;
  readonly body?: string;
  readonly matched?: string[];
}

function judged({ id = 'x', lang = 'en', truth, decided, matched = [], ...more }: Case): JudgedTicket {
  const { category = 'deposit', confidence = 0.9, body = 'b' } = more;
  const ticket = {
    id,
    lang,
    channel: 'web',
    subject: '',
    body,
    priority: truth,
    category: 'deposit' as const,
  };
  return {
    ticket,
    lang,
    text: { subject: '', body },
    truth: { category: 'deposit', priority: truth },
    decided: { category, priority: decided, confidence, needsReview: false, lane: 'express' },
    decision: {
      category,
      urgency: 2,
      impact: 2,
      priority: decided,
      confidence,
      signals: [{ id: 'funds_missing', weight: 2, matched }],
      language: lang,
      entities: [],
      needsReview: false,
      classifier: { name: 'triage', version: '1' },
    },
  };
}

const MISSES = [
  judged({ id: 'right', truth: 'P1', decided: 'P1' }),
  judged({ id: 'desk', truth: 'P3', decided: 'P3', category: 'withdrawal' }),
  judged({ id: 'calm', truth: 'P4', decided: 'P1' }),
  judged({ id: 'P1 in P4', truth: 'P1', decided: 'P4' }),
  judged({ id: 'surely', truth: 'P3', decided: 'P4', confidence: 0.99 }),
  judged({ id: 'unsure', truth: 'P3', decided: 'P4', confidence: 0.3 }),
];

it('the worst miss is a P1 in P4, the least a wrong desk, and what is right is none', () => {
  const order = worstMisses(MISSES, 10).map(({ judged: { ticket } }) => ticket.id);
  expect(order).toEqual(['P1 in P4', 'calm', 'surely', 'unsure', 'desk']);
  expect(worstMisses(MISSES, 1)).toHaveLength(1);
});

it('a miss is told with the words that showed its signals', () => {
  const one = judged({ id: 'd1', truth: 'P1', decided: 'P4', body: 'money\n is gone', matched: ['is gone'] });
  const text = missLines(worstMisses([one], 10)).join('\n');
  expect(text).toContain('d1 (en)  P1 deposit was decided P4 deposit');
  expect(text).toContain('money is gone');
  expect(text).toContain('funds_missing 2 “is gone”');
});

describe('the headlines', () => {
  const of = (name: string, tickets: JudgedTicket[]) =>
    headlinesOf(tickets).find((headline) => headline.name === name)!;

  it.each([
    ['P1 recall', [judged({ truth: 'P1', decided: 'P1' })], true],
    ['P1 recall', [judged({ truth: 'P1', decided: 'P2' })], false],
    ['P1 recall', [judged({ truth: 'P2', decided: 'P2' })], undefined],
    ['P1 decided P4', [judged({ truth: 'P1', decided: 'P4' })], false],
    ['P1 decided P4', [judged({ truth: 'P1', decided: 'P1' })], true],
    ['Priority within one', [judged({ truth: 'P1', decided: 'P3' })], false],
    ['Furthest below English', [judged({ truth: 'P1', decided: 'P1' })], undefined],
  ])('%s', (name, tickets, met) => {
    expect(of(name, tickets).met).toBe(met);
  });

  it('name the language and the figure that is furthest below English', () => {
    const tickets = [
      judged({ truth: 'P1', decided: 'P1' }),
      judged({ lang: 'tr', truth: 'P1', decided: 'P1' }),
      judged({ lang: 'pt', truth: 'P1', decided: 'P1' }),
      judged({ lang: 'pt', truth: 'P1', decided: 'P2' }),
    ];
    expect(languageGap(tickets)).toEqual({ lang: 'pt', figure: 'priority', tickets: 2, below: 0.5 });
    expect(of('Furthest below English', tickets)).toMatchObject({
      met: false,
      hint: 'pt, priority, 2 tickets',
    });
  });
});

it('the page holds what customers wrote as text, whatever they wrote, and loads nothing', () => {
  const body = `<script>alert("x")</script> where is & my 'money'`;
  const tickets = [judged({ truth: 'P1', decided: 'P4', body, matched: ['my '] })];
  const page = evalPage(tickets, worstMisses(tickets, 10), {
    file: '<b>.jsonl',
    classifier: { name: 'triage', version: '1' },
    at: new Date(0),
  });
  expect(page).toContain(
    '&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; where is &#38; <mark>my </mark>',
  );
  expect(page).not.toMatch(/<script|<b>\.jsonl|https?:|src=|NaN|undefined/);
});

it.each([
  [1, 4, 0.51, 1],
  [0.5, 10, 0.237, 0.763],
  [0, 20, 0, 0.161],
])('wilson(%d of %d) is from %d to %d', (share, count, low, high) => {
  const interval = wilson(share, count);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});
