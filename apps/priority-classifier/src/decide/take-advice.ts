import type { Classification, Priority, Signal } from '@triage/contracts';
import { FLOORS, higherPriority, priorityFromMatrix } from '@triage/triage';
import type { RemoteAnswer } from './remote-answer.ts';

/** The facts that hold a priority up, whoever found them. */
const FLOOR_OF: Readonly<Record<string, Priority>> = { ...FLOORS, secret_durable: 'P2' };

/** With another category than the built-in one's, one opinion stands against another. */
const CONTESTED = 0.5;

/**
 * Whether a remote model is asked: only where the built-in one is unsure, and never about a ticket that gives models
 * instructions.
 */
export function wantsAdvice({ needsReview, signals }: Classification): 'yes' | 'sure' | 'suspicious' {
  if (!needsReview) return 'sure';
  return signals.some(({ id }) => id === 'prompt_injection') ? 'suspicious' : 'yes';
}

/**
 * The decision of a remote model, over what the built-in one holds. What the built-in one found that holds a priority
 * up (a compromise, a risk to life, a pasted secret) stands: the remote one may raise, and can't lower below it. A
 * person should look where the two differ.
 */
export function takeAdvice(builtIn: Classification, answer: RemoteAnswer, name: string): Classification {
  const { category, urgency, impact } = answer;
  const standing = builtIn.signals.filter(({ id }) => FLOOR_OF[id] !== undefined);
  const signals = joined(standing, answer.signals);
  const priority = signals.reduce<Priority>(
    (held, { id }) => higherPriority(held, FLOOR_OF[id] ?? held),
    priorityFromMatrix(urgency, impact),
  );
  const sameCategory = category === builtIn.category;
  const about = builtIn.signals.find(({ id }) => id === category);
  return {
    ...builtIn,
    category,
    urgency,
    impact,
    priority,
    confidence: sameCategory ? builtIn.confidence : CONTESTED,
    signals: joined(signals, [about ?? { id: category, weight: 1, matched: [] }]),
    needsReview: !sameCategory || priority !== builtIn.priority,
    classifier: { name, version: builtIn.classifier.version },
  };
}

function joined(first: readonly Signal[], more: readonly Signal[]): Signal[] {
  return [...first, ...more.filter(({ id }) => !first.some((known) => known.id === id))];
}
