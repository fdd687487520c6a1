import { mayReplace } from './precedence.ts';

describe('precedence of priorities', () => {
  it.each([
    ['classifier', 'screen', true],
    ['incident', 'classifier', true],
    ['agent', 'incident', true],
    ['screen', 'classifier', false],
    ['classifier', 'incident', false],
    ['classifier', 'agent', false],
    ['incident', 'agent', false],
    ['classifier', 'classifier', true],
    ['agent', 'agent', true],
  ] as const)('%s over %s: %s', (next, current, may) => {
    expect(mayReplace(next, current)).toBe(may);
  });
});
