import { setTimeout as pause } from 'node:timers/promises';

export interface UntilOptions {
  /** What is awaited, as it should read after "waited 10 s for". */
  readonly what: string;
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/**
 * Resolves with the condition's first truthy answer.
 *
 * A condition that throws counts as "not yet". Rejects after `timeoutMs` (10 s) with what was awaited
 * and what was last seen, so that a failed test says more than that time has passed.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  options: UntilOptions,
): Promise<NonNullable<T>> {
  const { what, timeoutMs = 10_000, everyMs = 25 } = options;
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    let seen: unknown;
    try {
      const answer = await condition();
      if (answer) return answer;
      seen = answer;
    } catch (error) {
      seen = error;
    }
    if (performance.now() >= deadline) {
      throw new Error(`waited ${timeoutMs / 1000} s for ${what}; last seen: ${readable(seen)}`, {
        cause: seen,
      });
    }
    await pause(everyMs);
  }
}

function readable(seen: unknown): string {
  if (seen instanceof AggregateError) return seen.errors.map(readable).join('; ');
  if (seen instanceof Error) return seen.message;
  return JSON.stringify(seen) ?? String(seen);
}
