import type { Happening } from './happening.ts';
import type { SimulatedHappening, Simulation } from './parse-simulation.ts';
import { PolicyBook } from './policy.ts';
import { replay, type Replayed } from './replay.ts';

/**
 * Goes through a ticket's life on one policy and one calendar. What was before the first
 * opening or after `until` is ignored, as is a second opening.
 */
export function simulate({ calendar, policy, happenings, until }: Simulation): Replayed {
  const policies = new PolicyBook([{ seq: 1, createdAt: 0, policy }], [{ seq: 0, createdAt: 0, calendar }]);
  return replay(policies, happenings.map(happeningOf), until);
}

/** With what no simulation depends on. */
function happeningOf(simulated: SimulatedHappening): Happening {
  switch (simulated.type) {
    case 'opened':
      return { priority: 'P3', ...simulated, channel: 'web', tier: 'basic' };
    case 'priority':
      return { ...simulated, source: 'agent' };
    default:
      return simulated;
  }
}
