import { LEVELS, type Priority } from '@triage/contracts';
import { higherPriority, priorityFromMatrix } from './priority.ts';

// The labelling guide's table: a row an urgency, a column an impact.
const GUIDE: Record<number, readonly Priority[]> = {
  4: ['P2', 'P1', 'P1', 'P1'],
  3: ['P3', 'P2', 'P1', 'P1'],
  2: ['P4', 'P3', 'P2', 'P2'],
  1: ['P4', 'P4', 'P3', 'P3'],
};

it.each(
  LEVELS.flatMap((urgency) =>
    LEVELS.map((impact) => [urgency, impact, GUIDE[urgency]![impact - 1]] as const),
  ),
)('urgency %i and impact %i make %s', (urgency, impact, priority) => {
  expect(priorityFromMatrix(urgency, impact)).toBe(priority);
});

it.each([
  ['P1', 'P4', 'P1'],
  ['P3', 'P2', 'P2'],
  ['P4', 'P4', 'P4'],
] as const)('of %s and %s the higher is %s', (a, b, higher) => {
  expect(higherPriority(a, b)).toBe(higher);
});
