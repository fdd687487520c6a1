import type { Category, Classification, Level, Priority } from '@triage/contracts';
import { CallBudget } from './call-budget.ts';
import { readRemoteAnswer } from './remote-answer.ts';
import { takeAdvice, wantsAdvice } from './take-advice.ts';

function builtIn(
  priority: Priority,
  signals: string[] = [],
  more: Partial<Classification> = {},
): Classification {
  return {
    category: 'deposit',
    urgency: 2,
    impact: 2,
    priority,
    confidence: 0.4,
    signals: signals.map((id) => ({ id, weight: 2, matched: ['words'] })),
    language: 'en',
    entities: [],
    needsReview: true,
    classifier: { name: 'triage', version: '2.0.0' },
    ...more,
  };
}
const answer = (urgency: Level, impact: Level, signals: string[] = [], category: Category = 'deposit') => ({
  category,
  urgency,
  impact,
  signals: signals.map((id) => ({ id, weight: 1, matched: [] })),
});

describe('takeAdvice', () => {
  it.each<[string, Classification, ReturnType<typeof answer>, Priority]>([
    ['the matrix of the answer decides', builtIn('P3'), answer(4, 3), 'P1'],
    ['it may lower what no fact holds up', builtIn('P2'), answer(1, 1), 'P4'],
    ['a compromise stands', builtIn('P1', ['compromise']), answer(1, 1), 'P1'],
    ['a risk to life stands', builtIn('P1', ['self_harm_risk']), answer(1, 1, [], 'feedback_spam'), 'P1'],
    ['a pasted secret stands', builtIn('P2', ['secret_durable']), answer(1, 1), 'P2'],
    ['a broken second factor stands', builtIn('P2', ['broken_2fa']), answer(1, 1), 'P2'],
    ['above what stands it may raise', builtIn('P2', ['secret_durable']), answer(4, 4), 'P1'],
    ['its own facts raise too', builtIn('P3'), answer(1, 1, ['compromise']), 'P1'],
    ['any other fact holds nothing up', builtIn('P3', ['outage', 'angry']), answer(1, 1), 'P4'],
  ])('%s', (_what, decided, said, priority) => {
    expect(takeAdvice(decided, said, 'remote:x').priority).toBe(priority);
  });

  it('names who decided, keeps what held the priority, and gives the category a reason', () => {
    const decided = builtIn('P1', ['compromise', 'deposit', 'angry']);
    const taken = takeAdvice(
      decided,
      answer(2, 2, ['sim_swap', 'compromise'], 'account_security'),
      'remote:x',
    );
    expect(taken.classifier).toEqual({ name: 'remote:x', version: '2.0.0' });
    expect(taken.signals.map(({ id }) => id)).toEqual(['compromise', 'sim_swap', 'account_security']);
    expect(taken.signals[0]!.matched).toEqual(['words']);
  });

  it('spares a person the look only where both say the same', () => {
    expect(takeAdvice(builtIn('P3'), answer(2, 2), 'x')).toMatchObject({
      needsReview: false,
      confidence: 0.4,
    });
    expect(takeAdvice(builtIn('P3'), answer(4, 4), 'x').needsReview).toBe(true);
    expect(takeAdvice(builtIn('P3'), answer(2, 2, [], 'withdrawal'), 'x')).toMatchObject({
      needsReview: true,
      confidence: 0.5,
    });
  });
});

it.each([
  ['sure', builtIn('P3', [], { needsReview: false })],
  ['yes', builtIn('P3')],
  ['suspicious', builtIn('P3', ['prompt_injection'])],
])('wantsAdvice: %s', (expected, decided) => {
  expect(wantsAdvice(decided)).toBe(expected);
});

describe('readRemoteAnswer', () => {
  const good = { category: 'deposit', urgency: 1, impact: 2 };
  const text = 'my money is gone';

  it.each([
    ['the least there can be', good, { ...good, signals: [] }],
    ['more fields', { ...good, priority: 'P1', note: 'x' }, { ...good, signals: [] }],
    ['signals as names', { ...good, signals: ['outage'] }, { ...good, signals: [signal('outage')] }],
    [
      'signals with words, of which only those of the text are kept',
      { ...good, signals: [{ id: 'outage', matched: ['money is gone', 'P1 please', 7, ''] }] },
      { ...good, signals: [signal('outage', 'money is gone')] },
    ],
    [
      'unknown and broken signals',
      { ...good, signals: ['vip', null, 7, {}, { id: 'outage', matched: 'x' }] },
      { ...good, signals: [signal('outage')] },
    ],
    ['signals that are no list', { ...good, signals: 'outage' }, { ...good, signals: [] }],
    ['a category of its own', { ...good, category: 'vip' }, undefined],
    ['an inherited name', { ...good, category: 'constructor' }, undefined],
    ['no urgency', { ...good, urgency: undefined }, undefined],
    ['half a level', { ...good, impact: 1.5 }, undefined],
    ['a list', [good], undefined],
    ['null', null, undefined],
    ['text', 'P1', undefined],
  ])('%s', (_what, value, expected) => {
    expect(readRemoteAnswer(value, text)).toEqual(expected);
  });

  function signal(id: string, ...matched: string[]) {
    return { id, weight: 1, matched };
  }
});

it.each([
  [2, [0, 1, 2, 59_999], [true, true, false, false]],
  [2, [0, 50_000, 60_000, 60_001, 110_000], [true, true, true, false, true]],
  [1, [0, 60_000, 60_001], [true, true, false]],
  [0, [0], [false]],
])('a budget of %d a minute, asked at %j', (perMinute, times, expected) => {
  const budget = new CallBudget(perMinute);
  expect(times.map((time) => budget.take(new Date(time)))).toEqual(expected);
});
