import type { Signal } from '@triage/contracts';
import {
  type Claim,
  type FactName,
  FACTS,
  FLOORS,
  type Prediction,
  type TextModel,
  type TicketReading,
} from '@triage/triage';
import type { DecidedByRule, PriorityDecision } from './decide-priority.ts';

/** From here on a fact counts as said. */
const SAID = 0.5;

/** So many words are quoted for one signal, and only those that speak half as loud as the loudest. */
const MOST_WORDS = 3;
const LOUD = 0.5;

/** What is said plainly counts, also where the model holds it for something else. */
const DANGERS = ['compromise', 'self_harm_risk'] as const;

/** How a ticket is told; named for the reader, without weight, since it moves no label. */
const TOLD = ['prompt_injection', 'false_urgency', 'legal_threat'] as const;

/**
 * The reasons of a decision: what the ticket is about and each fact that it asserts, with the words that
 * showed it, the weightiest first. The model must have made its last prediction on this reading.
 */
export function signalsOf(
  reading: TicketReading,
  model: TextModel,
  prediction: Prediction,
  category: string,
  decision: PriorityDecision,
  { secretPasted, plainDanger }: DecidedByRule,
): Signal[] {
  const signals: Signal[] = [];
  const facts = prediction['facts']!;
  const rows = model.rowsOf(reading.marks);
  FACTS.forEach((fact, index) => {
    const probability = facts[index]!;
    if (probability < SAID) return;
    // A fact that carries a floor is a reason only where the decision keeps to it.
    if (fact in FLOORS && !decision.floors.some((floor) => floor === fact)) return;
    signals.push({
      id: fact,
      weight: rounded(Math.log(probability / (1 - probability + 1e-6))),
      matched: fact === 'material_amount' ? sumsOf(reading) : wordsFor(reading, rows, model, 'facts', fact),
    });
  });
  signals.push({ id: category, weight: 1, matched: wordsFor(reading, rows, model, 'category', category) });
  if (secretPasted)
    signals.push({
      id: 'secret_durable',
      weight: 9,
      matched: reading.removed.map((kind) => `[${kind.replaceAll('_', ' ')} removed]`),
    });
  for (const danger of DANGERS) {
    const claim = plainDanger ? reading.claims.get(danger) : undefined;
    if (claim && claim.asserted > 0 && !signals.some(({ id }) => id === danger))
      signals.push({ id: danger, weight: 0.5, matched: wordsOf(claim) });
  }
  // A doubt is decided for the customer, and says so.
  if (decision.likeliest) signals.push({ id: 'doubt', weight: 0.5, matched: [] });
  for (const told of TOLD) {
    const claim = reading.claims.get(told);
    if (claim && !signals.some(({ id }) => id === told))
      signals.push({ id: told, weight: 0, matched: wordsOf(claim) });
  }
  return signals.sort((a, b) => b.weight - a.weight);
}

/**
 * The words of the marks that spoke loudest for a label, each once. Where these say nothing to a person, or are our
 * own, there are fewer words or none: what spoke low is no reason in their place.
 */
function wordsFor(
  { marks }: TicketReading,
  rows: readonly number[],
  model: TextModel,
  head: string,
  label: FactName | string,
): string[] {
  const weights = model.explain(head, label, rows);
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  if (most === 0) return [];
  const loud: number[] = [];
  weights.forEach((weight, index) => {
    if (weight >= most * LOUD) loud.push(index);
  });
  loud.sort((a, b) => weights[b]! - weights[a]!);
  const words: string[] = [];
  for (const index of loud) {
    const { passage, telling } = marks[index]!;
    if (!telling || passage.isOurs) continue;
    const word = passage.words;
    if (!words.some((known) => known.includes(word))) words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

function wordsOf({ matched }: Claim): string[] {
  return matched
    .filter(({ isOurs }) => !isOurs)
    .slice(0, MOST_WORDS)
    .map(({ words }) => words);
}

function sumsOf({ entities, usd }: TicketReading): string[] {
  return entities
    .filter((entity) => entity.kind === 'amount' && entity.usd === usd)
    .map(({ value }) => value)
    .slice(0, 1);
}

const rounded = (weight: number) => Math.round(weight * 100) / 100;
