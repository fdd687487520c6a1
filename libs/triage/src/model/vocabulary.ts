import type { TextFeatures } from './text-features.ts';

/** A text as a model sees it: the rows of its known features, each with its value; valid until the next call. */
export interface SparseVector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  readonly length: number;
}

const UNKNOWN = 0xffffffff;

/** ln(1 + n): the tenth time that a word is said adds less than the second. */
const LOG = Float32Array.from({ length: 64 }, (_, n) => Math.log(1 + n));

/** The features that a model knows, by their hashes. Others say nothing: they were too rare to learn from. */
export class Vocabulary {
  private readonly ngramWeight: number;
  private readonly hashes: Int32Array;
  /** For each beginning of a hash, the first row with it or a later one. Hashes are spread evenly, so few share one. */
  private readonly firstRow: Uint32Array;
  private readonly shift: number;
  private readonly counts: Uint8Array;
  private rows = new Uint32Array(4096);
  private values = new Float32Array(4096);

  /**
   * `hashes` ascend; the index is the row. `ngramWeight` is the length of a text's vector in its n-grams,
   * whatever the length of the text.
   */
  constructor(hashes: Uint32Array, ngramWeight: number) {
    this.ngramWeight = ngramWeight;
    this.hashes = new Int32Array(hashes.buffer, hashes.byteOffset, hashes.length);
    this.counts = new Uint8Array(hashes.length);
    const bits = Math.max(1, Math.ceil(Math.log2(hashes.length)));
    this.shift = 32 - bits;
    this.firstRow = new Uint32Array(2 ** bits + 1);
    let row = 0;
    for (let beginning = 0; beginning <= 2 ** bits; beginning++) {
      while (row < hashes.length && hashes[row]! >>> this.shift < beginning) row++;
      this.firstRow[beginning] = row;
    }
  }

  vector({ ngrams, ngramCount, facts }: TextFeatures): SparseVector {
    const { counts } = this;
    if (this.rows.length < ngramCount + facts.length) this.grow(ngramCount + facts.length);
    const { rows, values } = this;
    this.findRows(ngrams, ngramCount);
    let length = 0;
    for (let n = 0; n < ngramCount; n++) {
      const row = rows[n]!;
      if (row === UNKNOWN) continue;
      const count = counts[row]!;
      if (count === 0) rows[length++] = row;
      if (count < LOG.length - 1) counts[row] = count + 1;
    }
    let squares = 0;
    for (let n = 0; n < length; n++) {
      const row = rows[n]!;
      const value = LOG[counts[row]!]!;
      counts[row] = 0;
      values[n] = value;
      squares += value * value;
    }
    const factor = squares === 0 ? 0 : this.ngramWeight / Math.sqrt(squares);
    for (let n = 0; n < length; n++) values[n]! *= factor;
    for (const { hash, value } of facts) {
      const row = this.rowOf(hash);
      if (row < 0) continue;
      rows[length] = row;
      values[length++] = value;
    }
    return { rows, values, length };
  }

  /** The row of a feature by its signed hash; −1 where the model does not know it. */
  rowOf(hash: number): number {
    const { hashes, firstRow } = this;
    const beginning = hash >>> this.shift;
    const end = firstRow[beginning + 1]!;
    for (let row = firstRow[beginning]!; row < end; row++) if (hashes[row] === hash) return row;
    return -1;
  }

  /** Writes the row of each n-gram, or `UNKNOWN`. In steps without a choice, so that the waits for memory overlap. */
  private findRows(ngrams: Uint32Array, ngramCount: number): void {
    const { hashes, firstRow, shift, rows } = this;
    for (let n = 0; n < ngramCount; n++) rows[n] = firstRow[ngrams[n]! >>> shift]!;
    for (let n = 0; n < ngramCount; n++) {
      const hash = ngrams[n]! | 0;
      let row = rows[n]!;
      const end = firstRow[(hash >>> shift) + 1]!;
      while (row < end && hashes[row] !== hash) row++;
      rows[n] = row < end ? row : UNKNOWN;
    }
  }

  private grow(needed: number): void {
    this.rows = new Uint32Array(needed * 2);
    this.values = new Float32Array(needed * 2);
  }
}
