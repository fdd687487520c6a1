import { Injectable } from '@nestjs/common';

export interface Health {
  readonly ok: boolean;
  /** Why not, in words for the operator. */
  readonly reason?: string;
}

type Check = () => Health | Promise<Health>;

export interface HealthReport {
  readonly ok: boolean;
  readonly checks: Readonly<Record<string, Health>>;
}

// Well under the second that a probe usually waits.
const CHECK_TIMEOUT_MS = 800;

/**
 * Whether the process can do its work now. False before its consumers run, while anything
 * that has registered says no, and from the moment it is told to stop.
 */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, Check>();
  private phase: 'starting' | 'connected' | 'running' | 'stopping' = 'starting';

  /** Adds a check under a name; returns what takes it away again. */
  register(name: string, check: Check): () => void {
    this.checks.set(name, check);
    return () => void this.checks.delete(name);
  }

  /** What requests need is there; consumers may still be on their way. */
  markConnected(): void {
    if (this.phase === 'starting') this.phase = 'connected';
  }

  markRunning(): void {
    if (this.phase !== 'stopping') this.phase = 'running';
  }

  markStopping(): void {
    this.phase = 'stopping';
  }

  /** Whether requests can be answered. Stays true while stopping: what is under way is finished. */
  get serving(): boolean {
    return this.phase !== 'starting';
  }

  get stopping(): boolean {
    return this.phase === 'stopping';
  }

  async report(): Promise<HealthReport> {
    const checks: Record<string, Health> = {
      service: this.phase === 'running' ? { ok: true } : { ok: false, reason: this.phase },
    };
    const names = [...this.checks.keys()];
    const results = await Promise.all([...this.checks.values()].map(answer));
    for (const [index, name] of names.entries()) checks[name] = results[index] ?? { ok: false };
    return { ok: Object.values(checks).every(({ ok }) => ok), checks };
  }
}

/** A check that throws or hangs is a check that fails. */
async function answer(check: Check): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'no answer in time' }), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([Promise.resolve().then(check), timeout]);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
