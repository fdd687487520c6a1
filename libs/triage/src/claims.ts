import { type FoldedText, foldText } from './fold-text.ts';
import type { Hit } from './phrase-matcher.ts';
import { Passage } from './passage.ts';
import { lexiconMatcher, type Concept, CONCEPTS } from './lexicon/concepts.ts';

/** What a text says of one concept. */
export interface Claim {
  /** Where it is said as something that is so now; at most three. */
  readonly matched: Passage[];
  /** How often it is said as something that is so now. */
  asserted: number;
  /** How often it is said of the past, of others, as a possibility, or denied. */
  setAside: number;
  /** How many of the assertions stand in a question. */
  asked: number;
}

export type Claims = ReadonlyMap<Concept, Claim>;

/** These are about how the ticket is told; no context sets them aside. */
const ABOUT_THE_TELLING = new Set<Concept>([
  'past',
  'hypothetical',
  'third_party',
  'denied',
  'workaround',
  'false_urgency',
  'legal_threat',
  'self_harm_risk',
  'how_to',
  'multi_user',
  'margin_danger',
  'general_topic',
]);

const PAST = CONCEPTS.indexOf('past');
const HYPOTHETICAL = CONCEPTS.indexOf('hypothetical');
const THIRD_PARTY = CONCEPTS.indexOf('third_party');
const DENIED = CONCEPTS.indexOf('denied');
const IS_ABOUT_THE_TELLING = CONCEPTS.map((concept) => ABOUT_THE_TELLING.has(concept));

/** What turns the claims of one sentence into something else. Offsets count folded units. */
export interface Context {
  /** The sentence speaks of a time that is over. */
  past: boolean;
  /** From here on it supposes; a possibility that comes after a claim leaves the claim alone. */
  supposesFrom: number;
  /** From here on it is about somebody else, or hearsay. */
  othersFrom: number;
  /** What is denied lies between these. */
  readonly denied: [start: number, end: number][];
}

/** The contexts of the sentences that have one, by the number of the sentence. */
export type Contexts = ReadonlyMap<number, Context>;

/**
 * What a text claims, concept by concept: said, or set aside by the sentence it stands in.
 *
 * "My friend was hacked last year" claims nothing about now. Of the phrases of one concept
 * that overlap only the longest counts. One pass over the text; never throws.
 */
export function readClaims(text: string): Claims {
  // Before the text is folded: the matcher folds its phrases in the same buffers when it is made.
  const matcher = lexiconMatcher();
  const folded = foldText(text);
  const hits = matcher.find(folded);
  return claimsOf(folded, hits, contextsOf(hits));
}

export function contextsOf(hits: readonly Hit[]): Contexts {
  const contexts = new Map<number, Context>();
  for (const { concept, sentence, start, end } of hits) {
    if (concept !== PAST && concept !== HYPOTHETICAL && concept !== THIRD_PARTY && concept !== DENIED)
      continue;
    let context = contexts.get(sentence);
    if (context === undefined) {
      context = { past: false, supposesFrom: Infinity, othersFrom: Infinity, denied: [] };
      contexts.set(sentence, context);
    }
    if (concept === PAST) context.past = true;
    else if (concept === HYPOTHETICAL) context.supposesFrom = Math.min(context.supposesFrom, start);
    else if (concept === THIRD_PARTY) context.othersFrom = Math.min(context.othersFrom, start);
    else if (context.denied.length < 20) context.denied.push([start, end]);
  }
  return contexts;
}

/** As `readClaims`, of a text that is folded and searched already; hits of what is no concept are passed over. */
export function claimsOf(folded: FoldedText, hits: readonly Hit[], contexts: Contexts): Claims {
  const claims = new Map<Concept, Claim>();
  const endOf = new Map<number, number>();
  for (const { concept, sentence, start, end } of hits) {
    const name = CONCEPTS[concept];
    if (name === undefined) continue;
    const known = endOf.get(concept);
    if (known !== undefined && start < known) {
      endOf.set(concept, Math.max(known, end));
      continue;
    }
    endOf.set(concept, end);
    let claim = claims.get(name);
    if (claim === undefined) {
      claim = { matched: [], asserted: 0, setAside: 0, asked: 0 };
      claims.set(name, claim);
    }
    const context = IS_ABOUT_THE_TELLING[concept] ? undefined : contexts.get(sentence);
    if (context !== undefined && setsAside(context, start, end)) {
      claim.setAside += 1;
      continue;
    }
    claim.asserted += 1;
    if (folded.questions[sentence]) claim.asked += 1;
    if (claim.matched.length < 3) claim.matched.push(passageOf(folded, start, end));
  }
  return claims;
}

/** The passage between two offsets of a text's folded form. */
export function passageOf({ source, origin }: FoldedText, start: number, end: number): Passage {
  return new Passage(source, origin[start]!, origin[end - 1]! + 1);
}

/** Whether a sentence says what stands there of the past, of others, as a possibility, or denies it. */
export function setsAside(context: Context, start: number, end: number): boolean {
  if (context.past || start >= context.supposesFrom || start >= context.othersFrom) return true;
  for (const [from, to] of context.denied) if (start < to && from < end) return true;
  return false;
}
