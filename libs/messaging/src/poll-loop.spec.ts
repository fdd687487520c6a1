import { systemClock } from '@triage/service';
import { pino } from 'pino';
import { PollLoop, type Round } from './poll-loop.ts';

const logger = pino({ level: 'silent' });

/** A loop whose rounds are told from outside, and a promise for each round's beginning. */
function loopOf(maxIdleMs: number, script: (call: number) => Round | Error, gatherMs = 0) {
  let calls = 0;
  let begun: (() => void)[] = [];
  const loop = new PollLoop({
    name: 'test',
    round: async () => {
      calls += 1;
      const result = script(calls);
      for (const resolve of begun.splice(0)) resolve();
      begun = [];
      if (result instanceof Error) throw result;
      return result;
    },
    maxIdleMs,
    gatherMs,
    clock: systemClock,
    logger,
  });
  const calledTimes = async (n: number) => {
    while (calls < n) await new Promise<void>((resolve) => begun.push(resolve));
  };
  return { loop, calledTimes, calls: () => calls };
}

describe('PollLoop', () => {
  it('works on at once while there is more', async () => {
    const { loop, calledTimes } = loopOf(60_000, (call) => ({ more: call < 50 }));
    loop.start();
    await calledTimes(50);
    await loop.stop();
  });

  it('sleeps until it is woken', async () => {
    const { loop, calledTimes, calls } = loopOf(60_000, () => ({ more: false }));
    loop.start();
    await calledTimes(1);
    expect(calls()).toBe(1);
    loop.wake();
    await calledTimes(2);
    await loop.stop();
    expect(calls()).toBe(2);
  });

  it('gathers what comes thick, and keeps nothing waiting after a pause', async () => {
    const begunAt: number[] = [];
    const { loop, calledTimes } = loopOf(
      60_000,
      () => {
        begunAt.push(performance.now());
        return { more: false };
      },
      100,
    );
    loop.start();
    await calledTimes(1);
    loop.wake();
    await calledTimes(2);
    // A timer may be early by less than a millisecond.
    expect(begunAt[1]! - begunAt[0]!).toBeGreaterThan(99);
    await new Promise((paused) => setTimeout(paused, 120));
    const wokenAt = performance.now();
    loop.wake();
    await calledTimes(3);
    await loop.stop();
    expect(begunAt[2]! - wokenAt).toBeLessThan(90);
  });

  it('does not sleep over a wake-up that came during its round', async () => {
    const holder: { loop?: PollLoop } = {};
    const { loop, calledTimes } = loopOf(60_000, (call) => {
      if (call === 1) holder.loop?.wake();
      return { more: false };
    });
    holder.loop = loop;
    loop.start();
    await calledTimes(2);
    await loop.stop();
  });

  it('wakes by itself when the next piece is due', async () => {
    const { loop, calledTimes } = loopOf(60_000, () => ({ more: false, wakeAt: new Date(Date.now() + 5) }));
    loop.start();
    await calledTimes(3);
    await loop.stop();
  });

  it('goes on after rounds that fail', async () => {
    const { loop, calledTimes } = loopOf(1, (call) => (call < 3 ? new Error('down') : { more: false }));
    loop.start();
    await calledTimes(4);
    await loop.stop();
  });

  it('ends at once when it is stopped in its sleep or its backoff', async () => {
    const asleep = loopOf(3_600_000, () => ({ more: false }));
    asleep.loop.start();
    await asleep.calledTimes(1);
    await asleep.loop.stop();
    const failing = loopOf(3_600_000, () => new Error('down'));
    failing.loop.start();
    await failing.calledTimes(1);
    await failing.loop.stop();
    expect(failing.calls()).toBe(1);
  });
});
