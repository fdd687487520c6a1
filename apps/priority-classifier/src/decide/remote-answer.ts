import { CATEGORIES, type Category, type Level, LEVELS, type Signal } from '@triage/contracts';
import { FACTS } from '@triage/triage';

/** What a remote model says of a ticket, once it has been checked. */
export interface RemoteAnswer {
  readonly category: Category;
  readonly urgency: Level;
  readonly impact: Level;
  readonly signals: readonly Signal[];
}

const MOST_SIGNALS = 12;
const MOST_WORDS = 3;
const LONGEST_WORDS = 120;

/**
 * The answer in a value that a model has sent; undefined where a category or level is not one of the contract's, since
 * whoever says one of these may have been told to. Of the signals only known facts are kept, and as their words only
 * what stands in `text`: a model can quote nothing that the customer has not written.
 */
export function readRemoteAnswer(value: unknown, text: string): RemoteAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { category, urgency, impact, signals } = value as Record<string, unknown>;
  if (!isOneOf(CATEGORIES, category) || !isOneOf(LEVELS, urgency) || !isOneOf(LEVELS, impact))
    return undefined;
  return { category, urgency, impact, signals: signalsIn(signals, text) };
}

function signalsIn(value: unknown, text: string): Signal[] {
  if (!Array.isArray(value)) return [];
  const found = new Map<string, Signal>();
  for (const item of value.slice(0, MOST_SIGNALS) as unknown[]) {
    const { id, matched } = (typeof item === 'string' ? { id: item } : (item ?? {})) as Record<
      string,
      unknown
    >;
    if (isOneOf(FACTS, id)) found.set(id, { id, weight: 1, matched: wordsIn(matched, text) });
  }
  return [...found.values()];
}

function wordsIn(value: unknown, text: string): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((word): word is string => typeof word === 'string' && word !== '' && word.length <= LONGEST_WORDS)
    .filter((word) => text.includes(word))
    .slice(0, MOST_WORDS);
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.includes(value as T);
}
