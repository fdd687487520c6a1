import { type Level, LEVELS, type Priority, PRIORITIES } from '@triage/contracts';
import { FACTS, type Floor, FLOORS, type Prediction, priorityFromMatrix } from '@triage/triage';

export interface PriorityDecision {
  readonly urgency: Level;
  readonly impact: Level;
  /** The floors that hold the priority up, where the matrix alone gave less. */
  readonly floors: readonly Floor[];
  readonly priority: Priority;
  /** The probability of each priority, P1 first. */
  readonly probabilities: readonly number[];
  /** Set where a more urgent priority than the likeliest was taken, since the harm of being wrong is not even. */
  readonly likeliest?: Priority;
}

/**
 * What a wrong decision costs, by the true priority (rows) and the decided one: a stolen account
 * that waits costs a customer's savings, an engineer woken for a question an hour of sleep.
 */
const COST: readonly (readonly number[])[] = [
  [0, 3, 4.5, 8],
  [1, 0, 1, 1.6],
  [1.6, 1, 0, 1],
  [2.2, 1.6, 1, 0],
];

/** What it costs to decide `decided` where `truth` is right; 0 where it is. */
export function costOf(truth: Priority, decided: Priority): number {
  return COST[PRIORITIES.indexOf(truth)]![PRIORITIES.indexOf(decided)]!;
}

/** What is known by rule, whatever the model holds. */
export interface DecidedByRule {
  /** A secret that lasts was pasted: at least P2. */
  readonly secretPasted: boolean;
  /** Somebody says in so many words, and of now, that the account is taken or that a life is in danger. */
  readonly plainDanger: boolean;
}

/** Of the tickets of the training corpus with such plain words, rich in traps as it is, so many were P1. */
const PLAIN_DANGER = 0.6;

/** From here on a fact counts as said. */
const SAID = 0.5;

/**
 * Decides urgency, impact and priority from what the model holds possible.
 *
 * Two opinions are joined: the priority as a question of its own, and the one that follows
 * from urgency, impact and floors by the matrix. Of the priorities the one with the least
 * expected cost is taken, and then the likeliest urgency, impact and floors that make it, so
 * that a person can follow the decision through the matrix.
 */
export function decidePriority(
  prediction: Prediction,
  { secretPasted, plainDanger }: DecidedByRule,
): PriorityDecision {
  const model = joined(prediction, secretPasted ? 'P2' : 'P4');
  const probabilities = plainDanger
    ? model.map((probability, index) => (1 - PLAIN_DANGER) * probability + (index === 0 ? PLAIN_DANGER : 0))
    : model;
  const costs = PRIORITIES.map((_, decided) =>
    probabilities.reduce((sum, probability, truth) => sum + probability * COST[truth]![decided]!, 0),
  );
  const priority = PRIORITIES[least(costs)]!;
  const likeliest = PRIORITIES[least(probabilities.map((probability) => -probability))]!;
  return {
    ...reasonsFor(priority, prediction, secretPasted && priority === 'P2'),
    priority,
    probabilities,
    ...(likeliest > priority ? { likeliest } : {}),
  };
}

function joined({ urgency, impact, priority, floor }: Prediction, atLeast: Priority): number[] {
  const [none, p2, p1] = floor as unknown as readonly [number, number, number];
  const derived = [0, 0, 0, 0];
  for (const u of LEVELS) {
    for (const i of LEVELS) {
      const both = urgency![u - 1]! * impact![i - 1]!;
      const byMatrix = PRIORITIES.indexOf(priorityFromMatrix(u, i));
      derived[0]! += both * p1;
      derived[Math.min(1, byMatrix)]! += both * p2;
      derived[byMatrix]! += both * none;
    }
  }
  // The geometric mean of both opinions.
  const mean = derived.map((probability, index) =>
    Math.sqrt((probability + 1e-9) * (priority![index]! + 1e-9)),
  );
  const sum = mean.reduce((total, one) => total + one, 0);
  const probabilities = mean.map((one) => one / sum);
  // A floor by rule takes what lies below it.
  for (let below = PRIORITIES.indexOf(atLeast) + 1; below < PRIORITIES.length; below++) {
    probabilities[PRIORITIES.indexOf(atLeast)]! += probabilities[below]!;
    probabilities[below] = 0;
  }
  return probabilities;
}

/** The likeliest urgency, impact and floors that make `priority`. */
function reasonsFor(
  priority: Priority,
  { urgency, impact, facts }: Prediction,
  heldBySecret: boolean,
): Pick<PriorityDecision, 'urgency' | 'impact' | 'floors'> {
  const said = FLOOR_NAMES.filter((name) => facts![FACTS.indexOf(name)]! >= SAID);
  const floors = said.filter((name) => FLOORS[name] >= priority);
  const held = heldBySecret || floors.some((name) => FLOORS[name] === priority);
  let best = { urgency: 2 as Level, impact: 2 as Level, likelihood: -1 };
  for (const u of LEVELS) {
    for (const i of LEVELS) {
      const byMatrix = priorityFromMatrix(u, i);
      if (byMatrix < priority || (byMatrix > priority && !held)) continue;
      const likelihood = urgency![u - 1]! * impact![i - 1]!;
      if (likelihood > best.likelihood) best = { urgency: u, impact: i, likelihood };
    }
  }
  return { urgency: best.urgency, impact: best.impact, floors };
}

const FLOOR_NAMES = Object.keys(FLOORS) as Floor[];

function least(values: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! < values[at]!) at = i;
  return at;
}
