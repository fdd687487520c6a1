import { fold, IDEOGRAPHIC, SCRIPT_CLASS } from './fold-text.ts';
import { withoutQuotes } from './quoted.ts';

/** Hashes in a signature: the estimate is off by 0.045 at most twice out of three times (Broder 1997). */
export const SIGNATURE_LENGTH = 128;

/** Enough to tell texts apart, and so little that a megabyte costs no more than a page. */
const READ = 4_000;

/** A letter of an alphabet says less than a syllable or an ideograph, so more of them make a shingle. */
const SHINGLE = 4;
const SHINGLE_OF_IDEOGRAPHS = 2;

/**
 * Texts that weigh less say too little to be about the same thing: "hi", "help", "在吗". A letter weighs one,
 * a syllable or an ideograph three.
 */
const LEAST_WEIGHT = 17;
const WEIGHT_OF_IDEOGRAPH = 3;

const REMOVED = /\[[a-z -]{3,30} removed\]/gi;
/** What stands below a mail in every mail (RFC 3676, 4.3). */
const SIGN_OFF = /\n-- ?\n[\s\S]*$/;

/**
 * The MinHash signature of what a text says, as 32-bit integers; undefined where it says too little.
 *
 * The share of equal places in two signatures estimates how much the texts' shingles have in common (Jaccard).
 * Texts are compared folded, without quotes, sign-offs, signs and what was redacted, so that case, accents,
 * widths, scripts' variants and punctuation make no difference.
 */
export function minhash(text: string): Int32Array | undefined {
  const units = lettersOf(
    fold(withoutQuotes(text.slice(0, READ).replace(SIGN_OFF, '')).replace(REMOVED, ' ')),
  );
  if (weightOf(units) < LEAST_WEIGHT) return undefined;
  const signature = new Int32Array(SIGNATURE_LENGTH).fill(0x7fffffff);
  for (const shingle of shinglesOf(units)) {
    for (let place = 0; place < SIGNATURE_LENGTH; place++) {
      const hash = mix(shingle ^ SEEDS[place]!);
      if (hash < signature[place]!) signature[place] = hash;
    }
  }
  return signature;
}

/** How much two texts have in common by their signatures, from 0 to 1. */
export function similarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== SIGNATURE_LENGTH || b.length !== SIGNATURE_LENGTH) return 0;
  let equal = 0;
  for (let place = 0; place < SIGNATURE_LENGTH; place++) if (a[place] === b[place]) equal++;
  return equal / SIGNATURE_LENGTH;
}

// Kept in databases: a change of these makes all signatures before it incomparable.
const SEEDS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, place) => mix((place + 1) * 0x9e3779b1));

/** Letters and digits, with one space between words; scripts without spaces have none. */
function lettersOf(folded: string): string {
  let letters = '';
  let before = 0;
  let isParted = false;
  for (let i = 0; i < folded.length; i++) {
    const kind = SCRIPT_CLASS[folded.charCodeAt(i)]!;
    if (kind === 0) isParted = before !== 0;
    else {
      letters +=
        isParted && !(kind === IDEOGRAPHIC && before === IDEOGRAPHIC) ? ` ${folded[i]!}` : folded[i]!;
      before = kind;
      isParted = false;
    }
  }
  return letters;
}

function weightOf(letters: string): number {
  let weight = 0;
  for (let i = 0; i < letters.length; i++) {
    const kind = SCRIPT_CLASS[letters.charCodeAt(i)];
    weight += kind === IDEOGRAPHIC ? WEIGHT_OF_IDEOGRAPH : kind === 0 ? 0 : 1;
  }
  return weight;
}

/** Hashes of the shingles, each once. */
function shinglesOf(letters: string): Set<number> {
  const shingles = new Set<number>();
  for (let from = 0; from < letters.length; from++) {
    const isIdeograph = SCRIPT_CLASS[letters.charCodeAt(from)] === IDEOGRAPHIC;
    const end = from + (isIdeograph ? SHINGLE_OF_IDEOGRAPHS : SHINGLE);
    if (end > letters.length && from > 0) continue;
    // FNV-1a.
    let hash = 0x811c9dc5;
    for (let i = from; i < end && i < letters.length; i++)
      hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    shingles.add(hash);
  }
  return shingles;
}

/** The finaliser of MurmurHash3: each bit of the input moves each of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
