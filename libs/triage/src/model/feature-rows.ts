import { type ModelParts, rowWidth } from './model-file.ts';
import { type RowSum, rowSum } from './row-sum.ts';
import type { SparseVector } from './vocabulary.ts';

/** So many rows are summed at a time: they stay in the nearest cache for all columns. */
const CHUNK = 256;

/** `RowSum` reads so many bytes at a time. */
const BLOCK = 16;

const SCALE_BYTES = 4;
const ENTRY_BYTES = 8;

/**
 * The weights of the features as they lie in memory: a row's bytes, and its scale behind them, so that a
 * feature costs one wait for memory and not three. Most of a decision is such waits, and their sum.
 */
export class FeatureRows {
  /** A row's weights, summed; what lies behind them means nothing. */
  readonly sums: Float32Array;
  /** Bytes from one row to the next. */
  private readonly stride: number;
  private readonly firstRow: number;
  private readonly firstEntry: number;
  private readonly rowSum: RowSum;
  private readonly bytes: Int8Array;
  private readonly words: Int32Array;
  private readonly floats: Float32Array;

  constructor({ header, weights, scales }: ModelParts) {
    const width = rowWidth(header);
    this.stride = Math.ceil((width + SCALE_BYTES) / BLOCK) * BLOCK;
    // Rows that begin at a multiple of their length: one of 64 bytes lies in one line of the cache.
    this.firstEntry = this.stride * 4;
    this.firstRow = Math.ceil((this.firstEntry + CHUNK * ENTRY_BYTES) / this.stride) * this.stride;
    this.rowSum = rowSum(this.firstRow + header.rows * this.stride);
    const { buffer } = this.rowSum;
    this.bytes = new Int8Array(buffer);
    this.words = new Int32Array(buffer);
    this.floats = new Float32Array(buffer);
    this.sums = this.floats.subarray(0, this.stride);
    for (let row = 0; row < header.rows; row++) {
      const start = this.startOf(row);
      this.bytes.set(weights.subarray(row * width, (row + 1) * width), start);
      this.floats[this.scaleAt(start)] = scales[row]!;
    }
  }

  /** Sums the rows of a text, each times its value. */
  sum({ rows, values, length }: SparseVector): void {
    const { words, floats, firstEntry } = this;
    this.sums.fill(0);
    for (let from = 0; from < length; from += CHUNK) {
      const count = Math.min(CHUNK, length - from);
      for (let n = 0; n < count; n++) {
        const start = this.startOf(rows[from + n]!);
        const entry = firstEntry / 4 + 2 * n;
        words[entry] = start;
        floats[entry + 1] = values[from + n]! * floats[this.scaleAt(start)]!;
      }
      this.rowSum.add(firstEntry, count, 0, this.stride);
    }
  }

  /** The weights of a row in some columns, each times its factor, summed. */
  dot(row: number, columns: readonly number[], factors: readonly number[]): number {
    const start = this.startOf(row);
    let sum = 0;
    for (let k = 0; k < columns.length; k++) sum += this.bytes[start + columns[k]!]! * factors[k]!;
    return sum * this.floats[this.scaleAt(start)]!;
  }

  private startOf(row: number): number {
    return this.firstRow + row * this.stride;
  }

  private scaleAt(start: number): number {
    return (start + this.stride) / 4 - 1;
  }
}
