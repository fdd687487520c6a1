import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.ts';
import type { Health, HealthReport } from './readiness.ts';

/** A loop's sign of life. */
export interface Progress {
  /** Called once each round, also when there was nothing to do. */
  beat(): void;
  /** The loop ends on purpose and is watched no longer. */
  end(): void;
}

/**
 * Whether the process is worth keeping. False once a registered loop has made no progress
 * for longer than its limit; a broken database or broker is no reason, because a restart
 * repairs neither: the loop beats while it waits for them.
 */
@Injectable()
export class Liveness {
  private readonly loops = new Map<string, { limitMs: number; beatAt: number }>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  register(name: string, limitMs: number): Progress {
    const loop = { limitMs, beatAt: this.clock.now().getTime() };
    this.loops.set(name, loop);
    return {
      beat: () => {
        loop.beatAt = this.clock.now().getTime();
      },
      end: () => {
        if (this.loops.get(name) === loop) this.loops.delete(name);
      },
    };
  }

  report(): HealthReport {
    const now = this.clock.now().getTime();
    const checks: Record<string, Health> = {};
    for (const [name, { limitMs, beatAt }] of this.loops)
      checks[name] =
        now - beatAt <= limitMs
          ? { ok: true }
          : { ok: false, reason: `no progress for ${Math.round((now - beatAt) / 1000)} s` };
    return { ok: Object.values(checks).every(({ ok }) => ok), checks };
  }
}
