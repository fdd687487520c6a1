import { readCategorised, readLabelled } from './read-labelled.ts';

const read = (...lines: unknown[]) =>
  readLabelled(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 'f');

describe('readLabelled', () => {
  it('takes a line with the least there can be, and keeps what nobody has said absent', () => {
    expect(read({ body: 'b', priority: 'P2' })).toEqual([
      { id: 'line 1', channel: 'web', lang: 'und', subject: '', body: 'b', priority: 'P2' },
    ]);
  });

  it('makes a missing priority from the labels', () => {
    const labels = { category: 'deposit', urgency: 2, impact: 2 };
    expect(read({ body: 'b', ...labels })[0]!.priority).toBe('P3');
    expect(read({ body: 'b', ...labels, signals: ['txn_error'] })[0]!.priority).toBe('P2');
  });

  it('takes the channels of the corpus and of the contract, empty lines, and more fields', () => {
    const lines = ['web', 'email', 'social', 'forum', 'chat', 'telegram'].map((channel) => ({
      channel,
      body: 'b',
      priority: 'P1',
      invented: true,
    }));
    expect(read('', ...lines, '').map(({ channel }) => channel)).toEqual(lines.map(({ channel }) => channel));
  });

  it.each([
    ['no JSON', '{"body":', /^f:2 is no labelled ticket: /],
    ['no object', '[]', 'f:2 is no labelled ticket: it must be object'],
    ['no text', { priority: 'P1' }, "f:2 is no labelled ticket: it must have required property 'body'"],
    [
      'an unknown priority',
      { body: 'b', priority: 'P5' },
      /f:2 .*priority must be equal .*\(P1, P2, P3, P4\)/,
    ],
    ['an unknown channel', { body: 'b', priority: 'P1', channel: 'fax' }, /f:2 .*channel must be .*social/],
    ['a level out of range', { body: 'b', urgency: 5, impact: 1 }, /f:2 .*urgency must be/],
    ['no priority', { body: 'b', urgency: 2 }, 'f:2 is no labelled ticket: it has neither a priority nor'],
  ])('names the line with %s', (_what, line, message) => {
    expect(() => read({ body: 'b', priority: 'P1' }, line)).toThrow(message);
  });
});

it('readCategorised names the line that has no category', () => {
  expect(() => readCategorised('\n{"body":"b","priority":"P1"}', 'f')).toThrow(
    'f:2 is no labelled ticket: it has no category',
  );
});
