import { CannotStart, explain } from './cannot-start.ts';

const systemError = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: something`), { code, ...more });

describe('explain', () => {
  it.each([
    [new CannotStart('No Java. Install one.'), 'No Java. Install one.'],
    [systemError('ENOSPC'), 'The disk is full. Free 1 GiB or more, then try again.'],
    [systemError('EADDRINUSE', { port: 3000 }), 'Port 3000 is in use by another program.'],
    [systemError('EACCES', { path: '/x' }), 'No permission to write /x.'],
    [new AggregateError([systemError('ENOSPC')]), 'The disk is full.'],
    ['text', 'text'],
  ])('%s', (error, line) => {
    expect(explain(error)).toContain(line);
  });

  it('is one line', () => {
    expect(explain(new Error('first\n    at second'))).toBe('first');
  });
});
