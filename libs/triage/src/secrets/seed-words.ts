import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { LETTER, classOf, foldUnit, foldWord } from './units.ts';

/** All lists of BIP-39. A word's number is its list's times 2048 and its place in it. */
const LISTS = [
  english, spanish, french, italian, portuguese, czech, japanese, korean, simplified, traditional,
] as const; // prettier-ignore
const LIST_SIZE = 2048;
/** Simplified and traditional Chinese: a word is a character. */
const HAN_LISTS = [8, 9] as const;

export const SHORTEST_WORD = 3;
export const LONGEST_WORD = 9;

const NUMBERS = new Map<string, number[]>();
LISTS.forEach((words, list) => {
  words.forEach((word, index) => {
    const plain = plainWord(word);
    const numbers = NUMBERS.get(plain);
    if (numbers === undefined) NUMBERS.set(plain, [list * LIST_SIZE + index]);
    else numbers.push(list * LIST_SIZE + index);
  });
});

/** By the hash of a word or of its first two units: most of what is no word is told without a look-up. */
const IS_WORD = 1;
const BEGINS_WORD = 2;
const HASHES = new Uint8Array(0x10_00_00);
for (const word of NUMBERS.keys()) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    hash = nextHash(hash, word.charCodeAt(i));
    if (i === 1) HASHES[hash]! |= BEGINS_WORD;
  }
  HASHES[hash]! |= IS_WORD;
}

function nextHash(hash: number, unit: number): number {
  return (hash * 131 + unit) & 0xf_ff_ff;
}

const NONE: readonly number[] = [];

/** The ends of the words of the lists that begin at a place of a text. */
export function seedWordEnds(text: string, start: number, until: number): readonly number[] {
  let ends: number[] | undefined;
  let hash = 0;
  for (let i = start; i < until && i < start + LONGEST_WORD; i++) {
    hash = nextHash(hash, foldUnit(text.charCodeAt(i)));
    const known = HASHES[hash]!;
    if (i === start + 1 && (known & BEGINS_WORD) === 0) return NONE;
    if ((known & IS_WORD) !== 0 && NUMBERS.has(plainWord(text.slice(start, i + 1))))
      (ends ??= []).push(i + 1);
  }
  return ends ?? NONE;
}

/** By a character's code: one more than its place in each Chinese list, 0 where it is in none. */
const HAN_PLACES = HAN_LISTS.map((list) => {
  const places = new Uint16Array(0x1_00_00);
  LISTS[list].forEach((char, index) => (places[char.charCodeAt(0)] = index + 1));
  return places;
});

export const listOf = (number: number): number => (number / LIST_SIZE) | 0;
export const indexOf = (number: number): number => number % LIST_SIZE;

/** A word's numbers, one for each list that has it. Case and accents play no part. */
export function seedNumbers(word: string): readonly number[] | undefined {
  return NUMBERS.get(plainWord(word));
}

/** The places of a Chinese text's characters in one of the two lists; -1 for what is not in it. */
export function hanPlaces(text: string, list: 0 | 1): Int16Array {
  const places = HAN_PLACES[list]!;
  const found = new Int16Array(text.length);
  for (let i = 0; i < text.length; i++) found[i] = places[text.charCodeAt(i)]! - 1;
  return found;
}

function plainWord(word: string): string {
  if (classOf(word.charCodeAt(0)) !== LETTER) return word.normalize('NFC');
  return foldWord(word);
}

/** In English no two words share their first four letters. */
export const ABBREVIATION = 4;
const ABBREVIATIONS = new Set(english.map((word) => word.slice(0, ABBREVIATION)));

export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(foldWord(word));
}

/**
 * Whether somebody meant a word of a list and slipped: one letter more, less, other or swapped,
 * the first four letters, or in Korean and Japanese a particle glued to it.
 */
export function isNearSeedWord(word: string): boolean {
  if (seedNumbers(word) !== undefined) return true;
  if (classOf(word.charCodeAt(0)) !== LETTER) {
    for (let cut = 1; cut < word.length - 1; cut++) {
      if (seedNumbers(word.slice(cut)) !== undefined || seedNumbers(word.slice(0, -cut)) !== undefined)
        return true;
    }
    return false;
  }
  const plain = plainWord(word);
  if (plain.length < SHORTEST_WORD || plain.length > LONGEST_WORD + 1) return false;
  return isAbbreviation(plain) || isOneSlipAway(plain);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Tries each slip there is: a few hundred look-ups, where the lists have ten thousand words to compare with. */
function isOneSlipAway(word: string): boolean {
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (NUMBERS.has(before + behind.slice(1))) return true;
    if (behind.length > 1 && NUMBERS.has(before + behind[1]! + behind[0]! + behind.slice(2))) return true;
    for (const letter of LETTERS) {
      if (NUMBERS.has(before + letter + behind) || NUMBERS.has(before + letter + behind.slice(1)))
        return true;
    }
  }
  return false;
}
