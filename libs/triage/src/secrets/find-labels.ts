import { SECRET_WORDS, type Topic } from './secret-words.ts';
import { LETTER, classOf, foldUnit, foldWord, isUnspaced } from './units.ts';

/** A word that says what the figures beside it are. */
export interface Label {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

const SPACE_UNIT = 0x20;
/** May part the words of a name: "private key", "private_key", "private-key". */
const JOINTS: ReadonlySet<number> = new Set([0x20, 0x0a, 0x2d, 0x5f, 0xa0, 0x3000]);
const NODE = 0x1_00_00;
/** Greek and Cyrillic begin here; a password in Latin letters is glued to no Russian word. */
const FIRST_OF_OTHERS = 0x370;
/** Longer than "резервных кодов" needs for its endings. */
const LONGEST_ENDING = 7;

/** A trie: `node * NODE + unit` leads to the next node. Numbers in one map, since it is walked for each word. */
const NEXT = new Map<number, number>();
const TOPICS: (Topic | undefined)[] = [undefined];
const TAKES_ENDING: boolean[] = [false];
const BEGINS = new Uint8Array(NODE);

for (const [topic, words] of Object.entries(SECRET_WORDS)) {
  for (const word of words.split('|')) learn(foldWord(word.trim()), topic as Topic);
}

function learn(word: string, topic: Topic): void {
  let node = 0;
  for (const char of word.replace(/\*$/, '')) {
    const key = node * NODE + char.charCodeAt(0);
    const known = NEXT.get(key);
    node = known ?? TOPICS.length;
    if (known !== undefined) continue;
    NEXT.set(key, node);
    TOPICS.push(undefined);
    TAKES_ENDING.push(false);
  }
  BEGINS[word.charCodeAt(0)] = 1;
  TOPICS[node] ??= topic;
  if (word.endsWith('*')) TAKES_ENDING[node] = true;
  if (word.includes(' ')) learn(word.replace(' ', ''), topic);
}

/**
 * The words of the text that name secrets, and those that name what is none, in order and
 * apart; where several fit, the longest. Time is linear in the text.
 */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  let before = 0;
  let isLowerBefore = false;
  let isOtherBefore = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    const kind = classOf(unit);
    const isLower = kind === LETTER && unit === folded;
    const isOther = unit >= FIRST_OF_OTHERS;
    const isInWord = before === LETTER && kind === LETTER && isOther === isOtherBefore;
    if (BEGINS[folded] === 1 && (!isInWord || (isLowerBefore && !isLower))) {
      const label = longestAt(text, i);
      if (label !== undefined) {
        labels.push(label);
        i = label.end - 1;
        before = classOf(text.charCodeAt(i));
        isLowerBefore = true;
        isOtherBefore = text.charCodeAt(i) >= FIRST_OF_OTHERS;
        continue;
      }
    }
    before = kind;
    isLowerBefore = isLower;
    isOtherBefore = isOther;
  }
  return labels;
}

function longestAt(text: string, start: number): Label | undefined {
  let node = 0;
  let longest: Label | undefined;
  for (let i = start; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    const isJoint = JOINTS.has(unit);
    const next = NEXT.get(node * NODE + (isJoint ? SPACE_UNIT : unit)) ?? NEXT.get(node * NODE + unit);
    if (next === undefined) break;
    node = next;
    const topic = TOPICS[node];
    if (topic === undefined) continue;
    const end = endOfWord(text, i, TAKES_ENDING[node]!);
    if (end !== undefined) longest = { topic, start, end };
  }
  return longest;
}

/** Where the word ends whose last known unit is at `last`; none where it goes on as another word. */
function endOfWord(text: string, last: number, takesEnding: boolean): number | undefined {
  const unit = text.charCodeAt(last);
  if (isUnspaced(classOf(unit))) return last + 1;
  const isLower = unit === foldUnit(unit);
  let end = last + 1;
  const isLatin = unit < FIRST_OF_OTHERS;
  const goesOn = (at: number) =>
    classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at) < FIRST_OF_OTHERS === isLatin;
  if (takesEnding) while (end - last <= LONGEST_ENDING && goesOn(end)) end++;
  if (end === text.length || !goesOn(end)) return end;
  // "passwordIs", "apiSecretKey": a hump begins the next word.
  const next = text.charCodeAt(last + 1);
  return isLower && next !== foldUnit(next) && next < 0x80 ? last + 1 : undefined;
}

/** The last label that ends at or before a place, by halving; labels are in order. */
export function labelBefore(labels: readonly Label[], place: number): Label | undefined {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return labels[low - 1];
}

export function labelAfter(labels: readonly Label[], place: number): Label | undefined {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (labels[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return labels[low];
}
