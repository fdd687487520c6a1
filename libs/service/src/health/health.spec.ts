import { Liveness } from './liveness.ts';
import { Readiness } from './readiness.ts';

describe('Readiness', () => {
  it('waits for the start, follows its checks, and ends with the stop', async () => {
    const readiness = new Readiness();
    expect(await readiness.report()).toEqual({
      ok: false,
      checks: { service: { ok: false, reason: 'starting' } },
    });
    readiness.markConnected();
    readiness.markRunning();
    expect((await readiness.report()).ok).toBe(true);
    const forget = readiness.register('kafka', () => ({ ok: false, reason: 'no broker answers' }));
    expect(await readiness.report()).toMatchObject({
      ok: false,
      checks: { kafka: { reason: 'no broker answers' } },
    });
    forget();
    readiness.register('database', () => Promise.reject(new Error('gone')));
    expect(await readiness.report()).toMatchObject({
      ok: false,
      checks: { database: { ok: false, reason: 'gone' } },
    });
    readiness.register('database', () => ({ ok: true }));
    expect((await readiness.report()).ok).toBe(true);
    readiness.markStopping();
    readiness.markRunning();
    expect(await readiness.report()).toMatchObject({
      ok: false,
      checks: { service: { reason: 'stopping' } },
    });
  });

  it('takes a check that hangs for one that fails', async () => {
    const readiness = new Readiness();
    readiness.register('kafka', () => new Promise(() => {}));
    expect(await readiness.report()).toMatchObject({
      checks: { kafka: { ok: false, reason: 'no answer in time' } },
    });
  });
});

describe('Liveness', () => {
  it('fails once a loop stands still for longer than its limit', () => {
    let now = 0;
    const liveness = new Liveness({ now: () => new Date(now) });
    const loop = liveness.register('relay', 1_000);
    now = 1_000;
    expect(liveness.report().ok).toBe(true);
    now = 1_001;
    expect(liveness.report()).toEqual({
      ok: false,
      checks: { relay: { ok: false, reason: 'no progress for 1 s' } },
    });
    loop.beat();
    expect(liveness.report().ok).toBe(true);
    now = 9_000;
    loop.end();
    expect(liveness.report()).toEqual({ ok: true, checks: {} });
  });
});
