import { receiverPauseMs, retryBackoffMs, settleAttempt, TRIED_FOR_MS } from './retry.ts';

const now = new Date('2026-03-01T10:00:00.000Z');
const fresh = { attempts: 1, queuedAt: now };
const later = (ms: number) => new Date(now.getTime() + ms);

describe('after an attempt', () => {
  it('is done with what was accepted and what was refused for ever', () => {
    expect(settleAttempt({ kind: 'delivered' }, fresh, now, 0.5)).toMatchObject({ status: 'delivered' });
    const refused = { kind: 'rejected', reason: 'smtp_550', detail: 'unknown' } as const;
    expect(settleAttempt(refused, fresh, now, 0.5)).toMatchObject({ status: 'failed', reason: 'smtp_550' });
  });

  it.each([
    [1, 0.999, 999],
    [4, 0.5, 4_000],
    [11, 0.999, 899_100],
    [500, 0.999, 899_100],
    [5, 0, 200],
  ])('backs off: attempt %i, random %d', (attempts, random, waitMs) => {
    expect(retryBackoffMs(attempts, random)).toBe(waitMs);
    const retry = { kind: 'retry', reason: 'smtp_451', detail: '' } as const;
    expect(settleAttempt(retry, { attempts, queuedAt: now }, now, random)).toMatchObject({
      status: 'pending',
      nextAttemptAt: later(waitMs),
      attempted: true,
    });
  });

  it('gives up after a day', () => {
    const retry = { kind: 'retry', reason: 'smtp_451', detail: '' } as const;
    const old = { attempts: 90, queuedAt: later(-TRIED_FOR_MS + 100) };
    expect(settleAttempt(retry, old, now, 0)).toMatchObject({ status: 'failed', reason: 'smtp_451' });
  });

  it('leaves a message due that met a receiver that is down, whatever its attempts', () => {
    const down = { kind: 'receiver_down', reason: 'smtp_unreachable', detail: '' } as const;
    expect(settleAttempt(down, { attempts: 30, queuedAt: now }, now, 0.999)).toMatchObject({
      nextAttemptAt: now,
    });
  });

  it('waits as long as it was asked to, an hour at most', () => {
    const asked = (retryAfterMs: number) =>
      ({ kind: 'receiver_down', reason: 'http_503', detail: '', retryAfterMs }) as const;
    expect(settleAttempt(asked(7_000), fresh, now, 0)).toMatchObject({ nextAttemptAt: later(7_000) });
    expect(settleAttempt(asked(1e12), fresh, now, 0)).toMatchObject({ nextAttemptAt: later(3_600_000) });
  });
});

it('leaves a receiver that stays down alone for longer and longer, half a minute at most', () => {
  expect([1, 2, 3, 50].map((streak) => receiverPauseMs(streak, 0.999, undefined))).toEqual([
    1000, 1999, 3998, 29985,
  ]);
  expect(receiverPauseMs(1, 0, undefined)).toBe(500);
  expect(receiverPauseMs(1, 0, 5_000)).toBe(5_000);
});
