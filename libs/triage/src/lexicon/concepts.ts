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

let matcher: PhraseMatcher | undefined;

/**
 * All lexicons in one matcher: the concepts come first, the senses after them. Made when it is first
 * asked for, since it takes half a second and a process that does not read tickets needs none.
 */
export function lexiconMatcher(): PhraseMatcher {
  matcher ??= new PhraseMatcher(
    [...CONCEPTS.map((concept) => Object.values(LEXICON[concept] as Phrases)), ...SENSE_PHRASES].map(
      (texts) => texts.flatMap(splitPhrases),
    ),
  );
  return matcher;
}

function splitPhrases(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/(?: \*)+$/, ''))
    .filter((phrase) => phrase !== '' && phrase !== '*');
}
