import type { ClockStep } from './clock.ts';
import type { Instant } from './instant.ts';

/**
 * The due time that a clock's own history demands a breach for, where that instant is past and there is none; null
 * where all is well.
 *
 * It goes by what subscribers were told, step by step, and by nothing that the sweeper reads or writes to find what is
 * due: neither a timer nor a state.
 */
export function missedBreach(steps: readonly ClockStep[], now: Instant): Instant | null {
  let dueAt: Instant | null = null;
  for (const step of steps) {
    switch (step.kind) {
      case 'started':
      case 'resumed':
        dueAt = step.dueAt ?? null;
        break;
      case 'recalculated':
        // Null where the clock was paused.
        dueAt = step.dueAt ?? null;
        break;
      case 'paused':
        dueAt = null;
        break;
      case 'breached':
      case 'met':
      case 'cancelled':
        return null;
      case 'warned':
      case 'escalated':
        break;
    }
  }
  return dueAt !== null && dueAt <= now ? dueAt : null;
}
