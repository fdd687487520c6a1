import { type Breaker, breakerAfter, CLOSED } from './breaker.ts';
import type { Attempt } from './retry.ts';

const now = new Date('2026-03-01T10:00:00.000Z');
const retry: Attempt = { kind: 'retry', reason: 'http_500', detail: '' };
const down: Attempt = { kind: 'receiver_down', reason: 'unreachable', detail: '' };
const after = (attempts: readonly Attempt[], from: Breaker = CLOSED, at = now) =>
  attempts.reduce((breaker, attempt) => breakerAfter(breaker, attempt, at, 0), from);

describe('a breaker', () => {
  it('opens at once where the receiver can’t be reached', () => {
    expect(after([down])).toMatchObject({ until: new Date('2026-03-01T10:00:00.500Z'), streak: 1 });
  });

  it('opens after five failures in a row, which one success or refusal interrupts', () => {
    expect(after([retry, retry, retry, retry]).until).toBeNull();
    expect(after([retry, retry, retry, retry, retry]).until).not.toBeNull();
    for (const kind of ['delivered', 'rejected'] as const) {
      const settled = { kind, reason: 'x', detail: '' } as Attempt;
      expect(after([retry, retry, retry, retry, settled, retry, retry, retry, retry]).until).toBeNull();
    }
  });

  it('takes those in the air together as one finding', () =>
    expect(after([down, down, down, retry]).streak).toBe(1));

  it('opens for longer with each probe that fails, and for 30 s at most', () => {
    let breaker = after([down]);
    const pauses: number[] = [];
    for (let i = 0; i < 8; i++) {
      const at = breaker.until!;
      breaker = breakerAfter(breaker, retry, at, 0);
      pauses.push(breaker.until!.getTime() - at.getTime());
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000]);
  });

  it('waits for as long as the receiver asks', () => {
    expect(after([{ ...down, retryAfterMs: 90_000 }]).until).toEqual(new Date('2026-03-01T10:01:30.000Z'));
  });

  it('closes with the first success', () => expect(after([down, { kind: 'delivered' }])).toEqual(CLOSED));
});
