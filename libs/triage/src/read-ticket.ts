import type { Channel, Entity, RedactionKind } from '@triage/contracts';
import { type Claims, claimsOf, type Contexts, contextsOf, passageOf, setsAside } from './claims.ts';
import { countedHours } from './durations.ts';
import { entities, MOST_ENTITIES } from './entities.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { CONCEPTS, lexiconMatcher } from './lexicon/concepts.ts';
import { SENSES } from './lexicon/senses.ts';
import { SILENT_SENSES } from './lexicon/silent-senses.ts';
import {
  type Fact,
  factHash,
  orderHash,
  pairHash,
  readNgrams,
  type TextFeatures,
} from './model/text-features.ts';
import type { Passage } from './passage.ts';
import type { Hit } from './phrase-matcher.ts';
import { withoutQuotes } from './quoted.ts';
import { removedKinds } from './secrets/secret-kinds.ts';

/** A ticket as its customer wrote it, redacted. */
export interface TicketText {
  readonly subject?: string;
  readonly body: string;
  /** What the customer wrote later, oldest first. */
  readonly messages?: readonly string[];
  /** What attached text files say: evidence, such as an error code in a log, and no claim of the customer's. */
  readonly attachmentTexts?: readonly string[];
  readonly channel?: Channel;
}

/** A fact of the text, and where it stands. */
export interface Mark {
  readonly hash: number;
  readonly passage: Passage;
  /** Whether a person who reads its words sees a reason in them. */
  readonly telling: boolean;
}

/** All that is read off a ticket's text, once, for the decision and its reasons. */
export interface TicketReading {
  readonly text: string;
  /** The text without quotes and logs: what the customer says himself. */
  readonly said: string;
  readonly claims: Claims;
  readonly entities: readonly Entity[];
  /** The largest sum it speaks of, in US dollars; 0 where it names none. */
  readonly usd: number;
  /** The longest time that it counts out; undefined where it counts none. */
  readonly hours: number | undefined;
  /** The kinds of secrets that redaction removed. */
  readonly removed: readonly RedactionKind[];
  /** The words that show a fact, by the fact's hash. */
  readonly marks: readonly Mark[];
  /** For the model; valid until the next ticket is read. */
  readonly features: TextFeatures;
}

/** Reads a ticket. Pure, and linear in the text. */
export function readTicket(ticket: TicketText): TicketReading {
  const { subject = '', body, messages = [], attachmentTexts = [], channel } = ticket;
  const text = [subject, body, ...messages].join('\n');
  const said = withoutQuotes(text);
  // Before the text is folded: the matcher folds its phrases in the same buffers when it is made.
  const matcher = lexiconMatcher();
  const folded = foldText(said);
  const hits = matcher.find(folded);
  const contexts = contextsOf(hits);
  const claims = claimsOf(folded, hits, contexts);
  const ngrams = readNgrams(folded);
  const named = entities(text);
  const usd = named.reduce((most, entity) => Math.max(most, entity.usd ?? 0), 0);
  const hours = countedHours(said)?.longest;
  const removed = removedKinds(text);
  const wait = HOURS[hours === undefined ? 0 : 1 + levelOf(hours, HOUR_LEVELS)]!;
  const sum = SUMS[usd === 0 ? 0 : 1 + levelOf(usd, USD_LEVELS)]!;
  const facts: Fact[] = [BIAS, wait, sum, LENGTHS[levelOf(text.length, LENGTH_LEVELS)]!];
  addClaims(facts, claims, [wait.hash, sum.hash]);
  const marks: Mark[] = [];
  addClaimMarks(marks, claims);
  addSenses(facts, marks, folded, hits, contexts);
  if (said.includes('?') || said.includes('？')) facts.push(ASKS);
  if (said.includes('!') || said.includes('！')) facts.push(EXCLAIMS);
  if (said.length < text.length) facts.push(QUOTES);
  if (channel !== undefined && CHATTY.has(channel)) facts.push(CHAT);
  for (const kind of removed) facts.push({ hash: factHash(`removed ${kind}`), value: 1 });
  const evidence = attachmentTexts.length === 0 ? named : withEvidence(named, attachmentTexts);
  return {
    text,
    said,
    claims,
    entities: evidence,
    usd,
    hours,
    removed,
    marks,
    features: { ...ngrams, facts },
  };
}

/** What the attachments name beside what the text does; sums in a log are not the customer's. */
function withEvidence(named: readonly Entity[], attachmentTexts: readonly string[]): readonly Entity[] {
  const known = new Set(named.map(({ kind, value }) => `${kind} ${value}`));
  const found = attachmentTexts
    .flatMap((text) => entities(text))
    .filter(
      ({ kind, value }) =>
        kind !== 'amount' && !known.has(`${kind} ${value}`) && known.add(`${kind} ${value}`),
    );
  return [...named, ...found].slice(0, MOST_ENTITIES);
}

function addClaimMarks(marks: Mark[], claims: Claims): void {
  for (const [concept, { asserted, matched }] of claims)
    if (asserted > 0)
      marks.push({ hash: CLAIMS.get(concept)!.asserted, passage: matched[0]!, telling: true });
}

/** Each claim, how it is made, and each two that are made together, or beside one of `others`. */
function addClaims(facts: Fact[], claims: Claims, others: readonly number[]): void {
  const asserted = [...others];
  for (const [concept, { asserted: times, setAside, asked }] of claims) {
    const hashes = CLAIMS.get(concept)!;
    if (times > 0) {
      facts.push({ hash: hashes.asserted, value: CLAIM });
      asserted.push(hashes.asserted);
    }
    if (times > 1) facts.push({ hash: hashes.repeated, value: CLAIM });
    if (setAside > 0) facts.push({ hash: hashes.setAside, value: CLAIM });
    if (asked > 0) facts.push({ hash: hashes.asked, value: CLAIM });
  }
  for (let a = 0; a < asserted.length; a++)
    for (let b = a + 1; b < asserted.length; b++)
      facts.push({ hash: pairHash(asserted[a]!, asserted[b]!), value: PAIR });
}

/**
 * What is meant, word by word: each sense, set aside or not, and each two that follow each other in a
 * sentence. Of senses that overlap all count, but only the first and longest takes part in the order.
 */
function addSenses(
  facts: Fact[],
  marks: Mark[],
  folded: FoldedText,
  hits: readonly Hit[],
  contexts: Contexts,
): void {
  const seen = new Set<number>();
  let before = 0;
  let sentenceBefore = -1;
  let endBefore = 0;
  for (const { concept, sentence, start, end } of hits) {
    const sense = SENSE_HASHES[concept - CONCEPTS.length];
    if (sense === undefined) continue;
    const context = contexts.get(sentence);
    const aside = context !== undefined && setsAside(context, start, end);
    addOnce(facts, seen, aside ? sense.aside : sense.said, SENSE);
    if (!aside)
      marks.push({ hash: sense.said, passage: passageOf(folded, start, end), telling: sense.telling });
    if (start < endBefore && sentence === sentenceBefore) continue;
    if (sentence === sentenceBefore) addOnce(facts, seen, orderHash(before, sense.said), ORDER);
    before = sense.said;
    sentenceBefore = sentence;
    endBefore = end;
  }
}

function addOnce(facts: Fact[], seen: Set<number>, hash: number, value: number): void {
  if (seen.has(hash)) return;
  seen.add(hash);
  facts.push({ hash, value });
}

const CLAIM = 1;
const SENSE = 0.8;
const ORDER = 0.3;

const PAIR = 0.5;

const SENSE_HASHES = SENSES.map((sense) => ({
  said: factHash(`sense ${sense}`),
  aside: factHash(`sense ${sense} set aside`),
  telling: !SILENT_SENSES.has(sense),
}));

const CLAIMS = new Map(
  CONCEPTS.map((concept) => [
    concept,
    {
      asserted: factHash(`claim ${concept}`),
      repeated: factHash(`claim ${concept} again`),
      setAside: factHash(`claim ${concept} set aside`),
      asked: factHash(`claim ${concept} asked`),
    },
  ]),
);

const fact = (name: string, value = 1): Fact => ({ hash: factHash(name), value });
const BIAS = fact('any ticket');
const ASKS = fact('asks');
const EXCLAIMS = fact('exclaims', 0.2);
const QUOTES = fact('quotes');
const CHAT = fact('chat', 0.2);
const CHATTY: ReadonlySet<Channel> = new Set<Channel>(['chat', 'telegram', 'x', 'forum']);

// Where the labelling guide draws lines (2 h, 24 h, 72 h; 10,000 USD), and some in between.
const HOUR_LEVELS = [2, 24, 72, 192, 720];
const USD_LEVELS = [100, 1_000, 5_000, 10_000, 100_000];
const LENGTH_LEVELS = [30, 80, 200, 450, 950];
const levels = (name: string, count: number, value = 1) =>
  Array.from({ length: count }, (_, level) => fact(`${name} ${level}`, value));
const HOURS = levels('hours', HOUR_LEVELS.length + 2);
const SUMS = levels('usd', USD_LEVELS.length + 2);
const LENGTHS = levels('length', LENGTH_LEVELS.length + 1, 0.3);

function levelOf(value: number, limits: readonly number[]): number {
  let level = 0;
  while (level < limits.length && value >= limits[level]!) level++;
  return level;
}
