import { foldText } from './fold-text.ts';
import { CONCEPT_MATCHER, type Concept, CONCEPTS } from './lexicon/concepts.ts';
import type { Hit } from './phrase-matcher.ts';

/** What a text says of one concept. */
export interface Claim {
  /** The words that say it, as they stand in the text; at most three. */
  readonly matched: string[];
  /** How often it is said as something that is so now. */
  asserted: number;
  /** How often it is said of the past, of others, as a possibility, or denied. */
  setAside: number;
  /** How many of the assertions stand in a question. */
  asked: number;
}

export type Claims = ReadonlyMap<Concept, Claim>;

/** A sentence that holds one of these does not say what else it says of the writer's account now. */
const SETS_ASIDE: readonly Concept[] = ['past', 'hypothetical', 'third_party', 'denied'];

/** These are about how the ticket is told; no context sets them aside. */
const ABOUT_THE_TELLING = new Set<Concept>([
  ...SETS_ASIDE,
  'workaround',
  'false_urgency',
  'legal_threat',
  'self_harm_risk',
]);

/**
 * What a text claims, concept by concept: said, or set aside by the sentence it stands in.
 *
 * "My friend was hacked last year" claims nothing about now. One pass over the text;
 * never throws.
 */
export function readClaims(text: string): Claims {
  const folded = foldText(text);
  const hits = CONCEPT_MATCHER.find(folded);
  const setAside = new Set<number>();
  for (const { concept, sentence } of hits)
    if (SETS_ASIDE.includes(CONCEPTS[concept]!)) setAside.add(sentence);
  const claims = new Map<Concept, Claim>();
  const origin = folded.origin;
  for (const hit of hits) {
    const concept = CONCEPTS[hit.concept]!;
    let claim = claims.get(concept);
    if (!claim) claims.set(concept, (claim = { matched: [], asserted: 0, setAside: 0, asked: 0 }));
    const aside = setAside.has(hit.sentence) && !ABOUT_THE_TELLING.has(concept);
    if (aside) claim.setAside += 1;
    else {
      claim.asserted += 1;
      if (folded.questions[hit.sentence]) claim.asked += 1;
      if (claim.matched.length < 3) claim.matched.push(wordsOf(hit));
    }
  }
  return claims;

  function wordsOf({ start, end }: Hit): string {
    const from = origin[start] ?? 0;
    const to = (origin[end - 1] ?? text.length - 1) + 1;
    return text.slice(from, to).toWellFormed().trim().slice(0, 60);
  }
}
