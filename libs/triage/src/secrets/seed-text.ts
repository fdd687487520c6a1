import { LONGEST_WORD, SHORTEST_WORD, seedNumbers, seedWordEnds } from './seed-words.ts';
import { SHORTEST_PHRASE } from './seed-checksum.ts';
import { HAN, HANGUL, HIRAGANA, LETTER, OTHER, SPACE, classOf, foldUnit } from './units.ts';

/** A word of a text, with its numbers in the lists of BIP-39 where it is in one. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly numbers: readonly number[] | undefined;
}

/** Shorter words are in the lists of Korean and Chinese alone. */
const SHORTEST_ASIAN = 2;

/** The words of a text: stretches of one script. A Chinese character is a word where it stands alone. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let kind = OTHER;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = i < text.length ? scriptOf(unit) : SPACE;
    if (next === kind && start >= 0) continue;
    if (start >= 0 && i < text.length && foldUnit(unit) === 0) continue;
    if (start >= 0) words.push(...read(text, start, i, kind, words.at(-1)));
    start = next === LETTER || next >= HAN ? i : -1;
    kind = next;
  }
  return words;
}

/** Sound marks belong to the kana that they follow. */
function scriptOf(unit: number): number {
  return unit === 0x3099 || unit === 0x309a ? HIRAGANA : classOf(unit);
}

function read(text: string, start: number, end: number, kind: number, before: Word | undefined): Word[] {
  const length = end - start;
  const whole = { start, end, kind, numbers: undefined };
  if (kind === LETTER) {
    const mayBe = length >= SHORTEST_WORD && length <= LONGEST_WORD * 2;
    return [mayBe ? { ...whole, numbers: seedNumbers(text.slice(start, end)) } : whole];
  }
  if (kind === HAN) return [length === 1 ? { ...whole, numbers: seedNumbers(text[start]!) } : whole];
  if ((kind !== HIRAGANA && kind !== HANGUL) || length < SHORTEST_ASIAN || length > LONGEST_WORD * 2)
    return [whole];
  const numbers = seedNumbers(text.slice(start, end));
  if (numbers !== undefined) return [{ ...whole, numbers }];
  // A particle may be glued to the first word of a phrase, or to the last.
  const isFirst = before?.numbers === undefined;
  for (let cut = 1; cut <= length - SHORTEST_ASIAN; cut++) {
    const [from, to] = isFirst ? [start + cut, end] : [start, end - cut];
    const part = seedNumbers(text.slice(from, to));
    if (part === undefined) continue;
    const word = { start: from, end: to, kind, numbers: part };
    return isFirst ? [word] : [word, { ...whole, start: to }];
  }
  return [whole];
}

/** Twelve words of a list, written without a space, are longer. */
const SHORTEST_UNSPACED = { [HANGUL]: 24, [HIRAGANA]: 36, [LETTER]: 36 } as const;

/**
 * The part of a word that is a whole phrase without spaces: twelve words of the lists or more,
 * one behind the other. No language has such a word; linear in its length.
 */
export function unspacedPhrase(text: string, { start, end, kind }: Word): [number, number] | undefined {
  const shortest = SHORTEST_UNSPACED[kind as keyof typeof SHORTEST_UNSPACED];
  if (shortest === undefined || end - start < shortest) return undefined;
  // From the end: how many words follow from each place on, and where they end.
  const counts = new Uint16Array(end - start + LONGEST_WORD + 1);
  const ends = new Uint32Array(end - start + LONGEST_WORD + 1);
  let first: number | undefined;
  let last = 0;
  for (let at = end - SHORTEST_ASIAN; at >= start; at--) {
    for (const next of seedWordEnds(text, at, end)) {
      const count = counts[next - start]! + 1;
      if (count <= counts[at - start]!) continue;
      counts[at - start] = count;
      ends[at - start] = count === 1 ? next : ends[next - start]!;
    }
    if (counts[at - start]! < SHORTEST_PHRASE) continue;
    // Where the words can be parted in several ways, all of what any of them covers.
    first = at;
    if (ends[at - start]! > last) last = ends[at - start]!;
  }
  return first === undefined ? undefined : [first, last];
}
