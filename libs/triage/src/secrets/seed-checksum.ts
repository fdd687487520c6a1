import { sha256 } from '@noble/hashes/sha2.js';

/** How many words a phrase has, the longest first. */
export const PHRASE_LENGTHS = [24, 21, 18, 15, 12] as const;
export const SHORTEST_PHRASE = 12;
export const LONGEST_PHRASE = 24;

/**
 * Whether the last bits of the words are the first of the entropy's SHA-256 (BIP-39, "Generating
 * the mnemonic"). One of sixteen rows of twelve random words passes, one of 256 of 24.
 */
export function hasChecksum(indices: ArrayLike<number>, from: number, length: number): boolean {
  const bytes = new Uint8Array(33);
  let bit = 0;
  for (let i = 0; i < length; i++) {
    const index = indices[from + i]!;
    for (let b = 10; b >= 0; b--, bit++) {
      if (((index >> b) & 1) === 1) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
    }
  }
  const checksumBits = length / 3;
  const entropyBytes = ((length * 11 - checksumBits) / 8) | 0;
  const expected = sha256(bytes.subarray(0, entropyBytes))[0]! >> (8 - checksumBits);
  return bytes[entropyBytes]! >> (8 - checksumBits) === expected;
}

/**
 * The stretch of a row of words that phrases with right checksums cover, or none.
 *
 * All of them together: a false one beside the true one must not leave a part of it behind.
 */
export function phrasesIn(
  indices: ArrayLike<number>,
  spend: () => boolean,
  isCandidate: (from: number, length: number) => boolean = () => true,
): [number, number] | undefined {
  let first = Infinity;
  let last = -1;
  for (const length of PHRASE_LENGTHS) {
    for (let from = 0; from + length <= indices.length; from++) {
      if (!isCandidate(from, length) || !spend() || !hasChecksum(indices, from, length)) continue;
      first = Math.min(first, from);
      last = Math.max(last, from + length);
    }
  }
  return last < 0 ? undefined : [first, last];
}
