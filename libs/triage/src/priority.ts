import type { Level, Priority } from '@triage/contracts';

const MATRIX: Record<Level, Record<Level, Priority>> = {
  4: { 1: 'P2', 2: 'P1', 3: 'P1', 4: 'P1' },
  3: { 1: 'P3', 2: 'P2', 3: 'P1', 4: 'P1' },
  2: { 1: 'P4', 2: 'P3', 3: 'P2', 4: 'P2' },
  1: { 1: 'P4', 2: 'P4', 3: 'P3', 4: 'P3' },
};

/**
 * The priority of an urgency (how fast harm grows if nobody acts) and an impact (how wide
 * or deep it is). Floors may lift it afterwards; nothing lowers it.
 */
export function priorityFromMatrix(urgency: Level, impact: Level): Priority {
  return MATRIX[urgency][impact];
}

/** The more urgent of the two: P1 is higher than P4. */
export function higherPriority(a: Priority, b: Priority): Priority {
  return a <= b ? a : b;
}
