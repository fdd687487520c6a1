import { ALPHABETIC, type FoldedText, IDEOGRAPHIC, SCRIPT_CLASS } from '../fold-text.ts';

/**
 * What a model reads of a text: n-grams, which are counted, and facts, which are there or not.
 * Both are 32-bit hashes of their names, so that a vocabulary needs no strings.
 */
export interface TextFeatures {
  /** One entry for each time; only the first `ngramCount` belong to this text. */
  readonly ngrams: Uint32Array;
  readonly ngramCount: number;
  readonly facts: readonly Fact[];
}

export interface Fact {
  /** Signed: such numbers need no place of their own in JavaScript's memory. */
  readonly hash: number;
  readonly value: number;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

// Kinds of n-grams; the kind is hashed with the units, so that `cat` the word is not `cat` the stem.
const WORD = 1;
const WORD_PAIR = 2;
const STEM = 3;
const LETTERS = 4;
const IDEOGRAPHS = 5;
const NUMBER = 6;

const STEM_LENGTH = 5;
const LETTERS_LENGTH = 4;
const LONGEST_IDEOGRAPHS = 3;
const SPACE = 32;

let buffer = new Uint32Array(16_384);

/**
 * The n-grams of a text, the buffer of which is valid until the next call.
 *
 * Scripts with spaces give words, pairs of neighbouring words, stems (the first five letters, which
 * join the forms of one word in the inflected languages) and runs of four letters (which join
 * misspellings); Han, kana and Hangul give runs of one to three characters. Figures count by their
 * length. Linear in the text.
 */
export function readNgrams({ units, length }: FoldedText): { ngrams: Uint32Array; ngramCount: number } {
  // At most: a word, a pair, a stem and one run of letters for each unit, or three runs of ideographs.
  if (buffer.length < length * 4 + 4) buffer = new Uint32Array(length * 8);
  const out = buffer;
  let count = 0;
  let before = 0;
  for (let i = 0; i < length;) {
    const kind = SCRIPT_CLASS[units[i]!]!;
    if (kind === ALPHABETIC) {
      const start = i;
      let digits = true;
      let hash = seed(WORD);
      let stem = 0;
      for (; i < length && SCRIPT_CLASS[units[i]!] === ALPHABETIC; i++) {
        const unit = units[i]!;
        if (unit < DIGIT_0 || unit > DIGIT_9) digits = false;
        hash = mix(hash, unit);
        if (i - start === STEM_LENGTH - 1) stem = hash;
      }
      if (digits) hash = mix(seed(NUMBER), Math.min(i - start, 6));
      out[count++] = finish(hash);
      out[count++] = finish(mix(mix(seed(WORD_PAIR), before), hash));
      before = hash;
      if (digits) continue;
      if (i - start > STEM_LENGTH) out[count++] = finish(mix(stem, STEM));
      for (let at = start - 1; at + LETTERS_LENGTH <= i + 1; at++) {
        let run = seed(LETTERS);
        for (let k = at; k < at + LETTERS_LENGTH; k++)
          run = mix(run, k < start || k >= i ? SPACE : units[k]!);
        out[count++] = finish(run);
      }
    } else if (kind === IDEOGRAPHIC) {
      let run = seed(IDEOGRAPHS);
      for (let k = 0; k < LONGEST_IDEOGRAPHS; k++) {
        if (i + k >= length || SCRIPT_CLASS[units[i + k]!] !== IDEOGRAPHIC) break;
        run = mix(run, units[i + k]!);
        out[count++] = finish(run);
      }
      before = 0;
      i++;
    } else {
      i++;
    }
  }
  return { ngrams: out, ngramCount: count };
}

/** The hash of a named fact. */
export function factHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = mix(hash, name.charCodeAt(i));
  return finish(hash);
}

/** The hash of two facts together, in either order. */
export function pairHash(a: number, b: number): number {
  const isAscending = a >>> 0 < b >>> 0;
  return finish(mix(mix(0x9e3779b9, isAscending ? a : b), isAscending ? b : a));
}

/** The hash of two facts, one after the other. */
export function orderHash(first: number, second: number): number {
  return finish(mix(mix(0x85ebca6b, first), second));
}

// FNV-1a over code units, and the finish of MurmurHash3; good enough spread for a vocabulary of 10⁵.
const seed = (kind: number) => Math.imul(0x811c9dc5 ^ kind, 0x01000193);
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  // 0 marks an empty place in the vocabulary.
  return h === 0 ? 1 : h;
}
