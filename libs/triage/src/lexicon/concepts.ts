import { PhraseMatcher } from '../phrase-matcher.ts';
import { ACCOUNT } from './account.ts';
import type { Phrases } from './lexicon.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { SECURITY } from './security.ts';
import { SENSE_PHRASES } from './senses.ts';
import { TRADING } from './trading.ts';

const LEXICON = { ...SECURITY, ...ACCOUNT, ...MONEY, ...TRADING, ...PEOPLE };

/** One thing that a ticket can say, in whatever language. */
export type Concept = keyof typeof LEXICON;

export const CONCEPTS = Object.keys(LEXICON) as Concept[];

/**
 * All lexicons in one matcher: a text is read once for the screen, once for the decision. The
 * concepts come first, the senses after them.
 */
export const LEXICON_MATCHER = new PhraseMatcher(
  [...CONCEPTS.map((concept) => Object.values(LEXICON[concept] as Phrases)), ...SENSE_PHRASES].map((texts) =>
    texts.flatMap(splitPhrases),
  ),
);

/** The concepts alone, for the screen. */
export const CONCEPT_MATCHER = new PhraseMatcher(
  CONCEPTS.map((concept) => Object.values(LEXICON[concept] as Phrases).flatMap(splitPhrases)),
);

function splitPhrases(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/(?: \*)+$/, ''))
    .filter((phrase) => phrase !== '' && phrase !== '*');
}
