import { type ModelParts, rowWidth } from './model-file.ts';
import type { SparseVector } from './vocabulary.ts';

/** So many rows are summed at a time: they stay in the nearest cache for all columns. */
const CHUNK = 256;

/** So many columns are summed at a time, in as many local variables. */
const BLOCK = 8;

const SCALE_BYTES = 4;

/**
 * The weights of the features as they lie in memory: a row's bytes, and its scale behind them, so that a
 * feature costs one wait for memory and not three. Most of a decision is such waits.
 */
export class FeatureRows {
  /** Bytes from one row to the next. */
  private readonly stride: number;
  private readonly bytes: Int8Array;
  private readonly scales: Float32Array;
  private readonly starts = new Uint32Array(CHUNK);
  private readonly factors = new Float64Array(CHUNK);

  constructor({ header, weights, scales }: ModelParts) {
    const width = rowWidth(header);
    this.stride = Math.ceil((width + SCALE_BYTES) / BLOCK) * BLOCK;
    const buffer = new ArrayBuffer(header.rows * this.stride);
    this.bytes = new Int8Array(buffer);
    this.scales = new Float32Array(buffer);
    for (let row = 0; row < header.rows; row++) {
      this.bytes.set(weights.subarray(row * width, (row + 1) * width), row * this.stride);
      this.scales[this.placeOfScale(row)] = scales[row]!;
    }
  }

  /** How long `sums` must be: a row's weights come first, and what is summed behind them means nothing. */
  get columns(): number {
    return this.stride;
  }

  /** Sums the rows of a text, each times its value. */
  sum({ rows, values, length }: SparseVector, sums: Float64Array): void {
    const { starts, factors, scales, stride } = this;
    sums.fill(0);
    for (let from = 0; from < length; from += CHUNK) {
      const count = Math.min(CHUNK, length - from);
      // A look at each row before any is read whole: the waits for memory overlap.
      for (let n = 0; n < count; n++) {
        const row = rows[from + n]!;
        starts[n] = row * stride;
        factors[n] = values[from + n]! * scales[this.placeOfScale(row)]!;
      }
      for (let column = 0; column < stride; column += BLOCK) this.sumBlock(column, count, sums);
    }
  }

  /** The weights of a row in some columns, each times its factor, summed. */
  dot(row: number, columns: readonly number[], factors: readonly number[]): number {
    const start = row * this.stride;
    let sum = 0;
    for (let k = 0; k < columns.length; k++) sum += this.bytes[start + columns[k]!]! * factors[k]!;
    return sum * this.scales[this.placeOfScale(row)]!;
  }

  private sumBlock(column: number, count: number, sums: Float64Array): void {
    const { bytes, starts, factors } = this;
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let n = 0; n < count; n++) {
      const at = starts[n]! + column;
      const factor = factors[n]!;
      a += bytes[at]! * factor;
      b += bytes[at + 1]! * factor;
      c += bytes[at + 2]! * factor;
      d += bytes[at + 3]! * factor;
      e += bytes[at + 4]! * factor;
      f += bytes[at + 5]! * factor;
      g += bytes[at + 6]! * factor;
      h += bytes[at + 7]! * factor;
    }
    sums[column]! += a;
    sums[column + 1]! += b;
    sums[column + 2]! += c;
    sums[column + 3]! += d;
    sums[column + 4]! += e;
    sums[column + 5]! += f;
    sums[column + 6]! += g;
    sums[column + 7]! += h;
  }

  private placeOfScale(row: number): number {
    return ((row + 1) * this.stride) / 4 - 1;
  }
}
