import { backoffMs } from './backoff.ts';
import { Reject } from './reject.ts';
import { settleBatchFailure, settleHandlerFailure } from './settle.ts';

const postgres = (code: string) => Object.assign(new Error('x'), { driverError: { code } });

describe('settleHandlerFailure', () => {
  it('gives up a rejected event at once, under its reason', () => {
    expect(settleHandlerFailure(new Reject('no_such_metric', ''), 1)).toEqual({
      kind: 'dead_letter',
      reason: 'no_such_metric',
    });
  });

  it('tries any other failure again, three times in all', () => {
    expect([1, 2, 3].map((attempt) => settleHandlerFailure(new Error('x'), attempt).kind)).toEqual([
      'again',
      'again',
      'dead_letter',
    ]);
  });
});

describe('settleBatchFailure', () => {
  it.each([
    ['a refused connection', Object.assign(new Error(), { code: 'ECONNREFUSED' })],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a database that shuts down', postgres('57P01')],
    ['a database that starts', postgres('57P03')],
    ['a deadlock', postgres('40P01')],
    ['a lock that took too long', postgres('55P03')],
    ['a full disk', postgres('53100')],
    ['a missing table', postgres('42P01')],
    ['anything unknown', { odd: true }],
  ])('waits for %s, whatever the size of the batch', (_what, error) => {
    expect(settleBatchFailure(error, 1)).toEqual({ kind: 'wait' });
    expect(settleBatchFailure(error, 500)).toEqual({ kind: 'wait' });
  });

  it.each([
    ['a value that Postgres can not hold', postgres('22P05')],
    ['a constraint', postgres('23514')],
    ['a bug that the data brings out', new TypeError('x is not a function')],
  ])('looks for the one message behind %s, and gives it up when it is alone', (_what, error) => {
    expect(settleBatchFailure(error, 2)).toEqual({ kind: 'isolate' });
    expect(settleBatchFailure(error, 1)).toEqual({ kind: 'dead_letter', reason: 'unsaveable' });
  });
});

describe('backoffMs', () => {
  it.each([
    [1, 0, 50],
    [1, 0.999, 100],
    [4, 0.5, 600],
    [8, 0, 5_000],
    [1_000, 0.999, 10_000],
  ])('waits before repetition %i with the die at %d about %i ms', (attempt, random, ms) => {
    expect(Math.abs(backoffMs(attempt, random) - ms)).toBeLessThanOrEqual(10);
  });
});
