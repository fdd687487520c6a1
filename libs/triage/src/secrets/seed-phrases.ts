import { type Label, labelAfter, labelBefore } from './find-labels.ts';
import { hanPhrases } from './han-phrases.ts';
import { hasChecksum, LONGEST_PHRASE, PHRASE_LENGTHS, phrasesIn, SHORTEST_PHRASE } from './seed-checksum.ts';
import type { SecretSpan } from './secret-kinds.ts';
import { type Word, unspacedPhrase, wordsOf } from './seed-text.ts';
import { ABBREVIATION, indexOf, isAbbreviation, isNearSeedWord, listOf } from './seed-words.ts';

/** A context names the row before it or after it. */
const REACH = 100;
const REACH_BEHIND = 60;

/** Above what anybody pastes; bounds the checksums that a hostile text can cost. */
const MOST_CHECKSUMS = 1_500;
/** A search for slips costs as much as ten checksums or more. */
const MOST_NEAR_SEARCHES = 40;

/** What may stand between two words of a phrase: numbering, commas, line ends. */
const MOST_BETWEEN = 12;
/** Four words of a list in a row are rare in sentences, and in a phrase with two slips there are four. */
const CORE = 4;

/** "Recovery " and the like, before the part of a name that is in the list. */
const LONGEST_NAME = 12;

/** From so many on, no sentence is a row: where one phrase is found in it, all of it goes. */
const SURELY_A_PHRASE = 15;

/** A row of words of one list, by their places among the text's words. */
interface Row {
  readonly list: number;
  readonly first: number;
  last: number;
  readonly indices: number[];
}

/**
 * BIP-39 seed phrases of all lists: 12 to 24 words in a row, also numbered, parted by commas or
 * broken over lines, and in Chinese, Japanese and Korean without spaces.
 *
 * The checksum spares ordinary sentences that happen to use such words. Without a right
 * checksum a row counts where words like "seed phrase" are near, since people mistype, and
 * where it is longer than any sentence gets without an "and" or a "the", which no list has.
 */
export function seedPhrases(text: string, labels: readonly Label[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  const take = (start: number, end: number) => spans.push({ kind: 'seed_phrase', start, end });
  let checksums = MOST_CHECKSUMS;
  const spend = () => checksums-- > 0;
  let nearSearches = MOST_NEAR_SEARCHES;
  const isNear = (word: string) => nearSearches-- > 0 && isNearSeedWord(word);

  const words = wordsOf(text);
  let searchedUntil = -1;
  for (const whole of rowsOf(words)) {
    const row = withoutName(whole, words, labels);
    const length = row.indices.length;
    const start = words[row.first]!.start;
    const end = words[row.last]!.end;
    if (length >= LONGEST_PHRASE || (length >= SHORTEST_PHRASE && checksums <= 0)) {
      take(start, end);
      continue;
    }
    if (row.first > searchedUntil && isNamed(labels, start, end)) {
      const [first, last, known] = widen(words, row, isNear, text, labels);
      searchedUntil = last;
      // Eleven: a phrase that lacks a word is soon complete.
      if (known >= CORE && last - first + 1 >= SHORTEST_PHRASE - 1) {
        take(words[first]!.start, words[last]!.end);
        continue;
      }
    }
    if (length < SHORTEST_PHRASE) continue;
    const found = phrasesIn(row.indices, spend);
    if (found !== undefined && length >= SURELY_A_PHRASE) take(start, end);
    else if (found !== undefined)
      take(words[row.first + found[0]]!.start, words[row.first + found[1] - 1]!.end);
  }
  for (const word of words) {
    const phrase = unspacedPhrase(text, word);
    if (phrase !== undefined) take(...phrase);
  }
  return [...spans, ...abbreviated(words, text, labels), ...hanPhrases(text, labels, spend)];
}

/** Metal plates hold the first four letters of each word, and people copy these. Only behind a word for phrases. */
function abbreviated(words: readonly Word[], text: string, labels: readonly Label[]): SecretSpan[] {
  const spans: SecretSpan[] = [];
  if (!labels.some(({ topic }) => topic === 'seed')) return spans;
  for (let first = 0, place = 0; place <= words.length; place++) {
    const word = words[place];
    const isShort = word !== undefined && word.end - word.start <= ABBREVIATION && word.end - word.start >= 3;
    const isName = word !== undefined && (labelBefore(labels, word.end)?.end ?? 0) > word.start;
    if (isShort && !isName && isAbbreviation(text.slice(word.start, word.end))) continue;
    if (place - first >= SHORTEST_PHRASE) {
      const [start, end] = [words[first]!.start, words[place - 1]!.end];
      if (isNamed(labels, start, end)) spans.push({ kind: 'seed_phrase', start, end });
    }
    first = place + 1;
  }
  return spans;
}

/** Rows of at least four words of one list. Rows of several lists may overlap. */
function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  let open: Row[] = [];
  words.forEach((word, place) => {
    if (word.numbers === undefined && open.length === 0) return;
    const isFar = place > 0 && word.start - words[place - 1]!.end > MOST_BETWEEN;
    const next: Row[] = [];
    for (const number of word.numbers ?? []) {
      const row = isFar ? undefined : open.find(({ list }) => list === listOf(number));
      if (row === undefined) {
        next.push({ list: listOf(number), first: place, last: place, indices: [indexOf(number)] });
      } else {
        row.last = place;
        row.indices.push(indexOf(number));
        next.push(row);
      }
    }
    for (const row of open) if (!next.includes(row) && row.indices.length >= CORE) rows.push(row);
    open = next;
  });
  rows.push(...open.filter(({ indices }) => indices.length >= CORE));
  return rows;
}

/** "Seed phrase" is itself two words of the list; but a whole phrase may begin with such a word as well. */
function withoutName(row: Row, words: readonly Word[], labels: readonly Label[]): Row {
  const { length } = row.indices;
  if (PHRASE_LENGTHS.some((whole) => whole === length) && hasChecksum(row.indices, 0, length)) return row;
  let first = row.first;
  const { start } = words[first]!;
  let label = labelAfter(labels, start - LONGEST_NAME);
  while (label !== undefined && label.end <= start) label = labelAfter(labels, label.end);
  if (label?.topic !== 'seed' || label.start > start) return row;
  while (first < row.last && words[first]!.start < label.end) first++;
  return { ...row, first, indices: row.indices.slice(first - row.first) };
}

function isNamed(labels: readonly Label[], start: number, end: number): boolean {
  for (let label = labelBefore(labels, start); label && start - label.end <= REACH;) {
    if (label.topic === 'seed') return true;
    label = labelBefore(labels, label.start);
  }
  for (let label = labelAfter(labels, end); label && label.start - end <= REACH_BEHIND;) {
    if (label.topic === 'seed') return true;
    label = labelAfter(labels, label.end);
  }
  return false;
}

/**
 * The row with what people mistyped in it: words of no list count as slips as long as they stand
 * alone and are few. At the ends only what is nearly a word of a list.
 */
function widen(
  words: readonly Word[],
  row: Row,
  isNear: (word: string) => boolean,
  text: string,
  labels: readonly Label[],
): [number, number, number] {
  let [first, last] = [row.first, row.last];
  let known = row.indices.length;
  const isKnown = (place: number) =>
    words[place]?.numbers?.some((number) => listOf(number) === row.list) ?? false;
  const name = labelBefore(labels, words[first]!.start);
  const from = name?.topic === 'seed' ? name.end : 0;
  const touches = (a: number, b: number) =>
    words[a] !== undefined &&
    words[a].start >= from &&
    words[b] !== undefined &&
    words[b].start - words[a].end <= MOST_BETWEEN;
  for (let moved = true; moved && last - first < LONGEST_PHRASE * 2;) {
    moved = false;
    const slips = last - first + 1 - known;
    const maySlip = slips + 1 <= (last - first + 3) / 5;
    if (touches(last, last + 1) && isKnown(last + 1)) [last, known, moved] = [last + 1, known + 1, true];
    else if (maySlip && touches(last, last + 1) && touches(last + 1, last + 2) && isKnown(last + 2)) {
      [last, known, moved] = [last + 2, known + 1, true];
    }
    if (touches(first - 1, first) && isKnown(first - 1)) [first, known, moved] = [first - 1, known + 1, true];
    else if (maySlip && touches(first - 1, first) && touches(first - 2, first - 1) && isKnown(first - 2)) {
      [first, known, moved] = [first - 2, known + 1, true];
    }
  }
  const length = last - first + 1;
  if (length < SHORTEST_PHRASE - 1 || length % 3 === 0) return [first, last, known];
  const wordAt = (place: number) => text.slice(words[place]!.start, words[place]!.end);
  if (touches(first - 1, first) && isNear(wordAt(first - 1))) first--;
  else if (touches(last, last + 1) && isNear(wordAt(last + 1))) last++;
  return [first, last, known];
}
