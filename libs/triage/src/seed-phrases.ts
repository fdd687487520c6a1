import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const INDEX = new Map(wordlist.map((word, index) => [word, index]));
const LENGTHS = [24, 21, 18, 15, 12] as const;

/** No word of the list is shorter or longer. */
const SHORTEST = 3;
const LONGEST = 8;

/** What may stand between two words of a phrase: numbering, commas, line ends. */
const MOST_BETWEEN = 12;

/** Above what anybody pastes; bounds the checksums that a hostile text can cost. */
const MOST_CHECKSUMS = 2_000;

const CONTEXT =
  /seed|mnemonic|recovery|phrase|words|助记词|助記詞|frase|semilla|фраз|сид|kelime|palavras|フレーズ|구문|니모닉|wörter|mots/i;
const CONTEXT_REACH = 100;

interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces BIP-39 seed phrases in English words: 12 to 24 words of the list in a row, also
 * numbered or broken over lines.
 *
 * The checksum (BIP-39, "Generating the mnemonic") spares ordinary sentences that happen
 * to use such words. Without a right checksum a run counts where words like "seed phrase"
 * stand before it, since people mistype, and where it is longer than any sentence gets
 * without an "and" or a "the", which the list does not have.
 */
export function redactSeedPhrases(text: string, found: () => void): string {
  let out = '';
  let copied = 0;
  let checksumsLeft = MOST_CHECKSUMS;
  const take = (start: number, end: number) => {
    out += `${text.slice(copied, start)}[seed phrase removed]`;
    copied = end;
    found();
  };
  for (const run of runsOfWords(text)) {
    const start = run[0]!.start;
    const end = run.at(-1)!.end;
    const named = CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_REACH), start));
    if (named || run.length > 24 || checksumsLeft <= 0) {
      take(start, end);
      continue;
    }
    for (let at = 0; at + 12 <= run.length; at++) {
      const length = LENGTHS.find((candidate) => {
        if (at + candidate > run.length) return false;
        checksumsLeft--;
        return hasChecksum(run, at, candidate);
      });
      if (length === undefined) continue;
      take(run[at]!.start, run[at + length - 1]!.end);
      break;
    }
  }
  return copied === 0 ? text : out + text.slice(copied);
}

function runsOfWords(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    if (run.length >= 12) runs.push(run);
    if (run.length > 0) run = [];
  };
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const lower = unit | 32;
    if (lower >= 97 && lower <= 122 && unit < 128) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const index =
        i - start < SHORTEST || i - start > LONGEST
          ? undefined
          : INDEX.get(text.slice(start, i).toLowerCase());
      if (index === undefined) close();
      else {
        if (run.length > 0 && start - run.at(-1)!.end > MOST_BETWEEN) close();
        run.push({ index, start, end: i });
      }
      start = -1;
    }
    // A letter of another script ends the run as a foreign word does.
    if (unit > 127 && unit !== 0xa0 && unit < 0x2000) close();
    else if (unit >= 0x3040) close();
  }
  close();
  return runs;
}

/** Whether the last bits of the words are the first of the entropy's SHA-256. */
function hasChecksum(run: readonly Word[], from: number, length: number): boolean {
  const bytes = new Uint8Array(33);
  let bit = 0;
  for (let i = 0; i < length; i++) {
    const { index } = run[from + i]!;
    for (let b = 10; b >= 0; b--, bit++) {
      if (((index >> b) & 1) === 1) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
    }
  }
  const checksumBits = length / 3;
  const entropyBytes = ((length * 11 - checksumBits) / 8) | 0;
  const expected = sha256(bytes.subarray(0, entropyBytes))[0]! >> (8 - checksumBits);
  return bytes[entropyBytes]! >> (8 - checksumBits) === expected;
}
