import type { TextFeatures } from './text-features.ts';

/** A text as a model sees it: the rows of its known features, each with its value; valid until the next call. */
export interface SparseVector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  readonly length: number;
}

/** The features that a model knows, by their hashes. Others say nothing: they were too rare to learn from. */
export class Vocabulary {
  private readonly ngramWeight: number;
  // Open addressing: a place holds a hash (0: nobody's) and its row.
  private readonly places: Uint32Array;
  private readonly rowAt: Uint32Array;
  private readonly mask: number;
  private readonly counts: Uint16Array;
  private rows = new Uint32Array(4096);
  private values = new Float32Array(4096);

  /** `ngramWeight` is the length of a text's vector in its n-grams, whatever the length of the text. */
  constructor(hashes: Uint32Array, ngramWeight: number) {
    this.ngramWeight = ngramWeight;
    const size = 1 << Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
    this.mask = size - 1;
    this.places = new Uint32Array(size);
    this.rowAt = new Uint32Array(size);
    this.counts = new Uint16Array(hashes.length);
    hashes.forEach((hash, row) => {
      let place = hash & this.mask;
      while (this.places[place] !== 0) place = (place + 1) & this.mask;
      this.places[place] = hash;
      this.rowAt[place] = row;
    });
  }

  vector({ ngrams, ngramCount, facts }: TextFeatures): SparseVector {
    const { counts } = this;
    if (this.rows.length < ngramCount + facts.length) this.grow(ngramCount + facts.length);
    const { rows, values } = this;
    let length = 0;
    for (let n = 0; n < ngramCount; n++) {
      const row = this.rowOf(ngrams[n]!);
      if (row < 0) continue;
      if (counts[row] === 0) rows[length++] = row;
      if (counts[row]! < 65_535) counts[row]! += 1;
    }
    let squares = 0;
    for (let n = 0; n < length; n++) {
      const row = rows[n]!;
      const value = LOG[Math.min(counts[row]!, LOG.length - 1)]!;
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

  /** The row of a feature; −1 where the model does not know it. */
  rowOf(hash: number): number {
    const { places, mask } = this;
    let place = hash & mask;
    for (;;) {
      const found = places[place]!;
      if (found === hash) return this.rowAt[place]!;
      if (found === 0) return -1;
      place = (place + 1) & mask;
    }
  }

  private grow(needed: number): void {
    this.rows = new Uint32Array(needed * 2);
    this.values = new Float32Array(needed * 2);
  }
}

/** ln(1 + n): the tenth time that a word is said adds less than the second. */
const LOG = Float32Array.from({ length: 64 }, (_, n) => Math.log(1 + n));
