import {
  decodeModel,
  type Head,
  labelsOf,
  type ModelHeader,
  type ModelParts,
  rowWidth,
} from './model-file.ts';
import type { TextFeatures } from './text-features.ts';
import { Vocabulary } from './vocabulary.ts';

/** For each head, the probability of each of its labels, in the head's order. */
export type Prediction = Readonly<Record<string, Float64Array>>;

/**
 * A text classifier: a linear model over hashed n-grams and facts, beside a small hidden layer over
 * the same features that is shared by all questions ("wide and deep", Cheng et al. 2016).
 *
 * The linear part learns what each word says of each answer; the hidden layer learns what words of
 * different languages have in common, because it has to answer all questions from few numbers.
 * Not reentrant: the buffers of one instance serve one call at a time.
 */
export class TextModel {
  readonly header: ModelHeader;
  private readonly parts: ModelParts;
  private readonly vocabulary: Vocabulary;
  private readonly width: number;
  private readonly sums: Float32Array;
  private readonly scores: Float64Array;

  static decode(file: Uint8Array): TextModel {
    return new TextModel(decodeModel(file));
  }

  constructor(parts: ModelParts) {
    this.parts = parts;
    this.header = parts.header;
    this.vocabulary = new Vocabulary(parts.hashes, parts.header.ngramWeight);
    this.width = rowWidth(parts.header);
    this.sums = new Float32Array(this.width);
    this.scores = new Float64Array(labelsOf(parts.header.heads));
  }

  predict(features: TextFeatures): Prediction {
    this.sum(features);
    this.score();
    const prediction: Record<string, Float64Array> = {};
    let at = 0;
    this.header.heads.forEach((head, index) => {
      const scores = this.scores.subarray(at, at + head.labels.length);
      prediction[head.name] = probabilities(head, scores, this.header.temperatures[index] ?? 1);
      at += head.labels.length;
    });
    return prediction;
  }

  /**
   * How much each of these facts spoke for a label in the last prediction, in log-odds; a fact that the
   * model does not know spoke for nothing.
   */
  explain(headName: string, label: string, facts: readonly number[]): number[] {
    const { header, weights, scales, outputs } = this.parts;
    const { hidden } = header;
    const all = this.scores.length;
    const at = this.placeOf(headName, label);
    return facts.map((hash) => {
      const row = this.vocabulary.rowOf(hash);
      if (row < 0) return 0;
      const start = row * this.width;
      let sum = at < this.width - hidden ? weights[start + hidden + at]! : 0;
      for (let unit = 0; unit < hidden; unit++) {
        if (this.sums[unit]! + this.parts.hiddenBias[unit]! > 0)
          sum += weights[start + unit]! * outputs[unit * all + at]!;
      }
      return sum * scales[row]!;
    });
  }

  private placeOf(headName: string, label: string): number {
    let at = 0;
    for (const { name, labels } of this.header.heads) {
      if (name === headName) return at + labels.indexOf(label);
      at += labels.length;
    }
    throw new RangeError(`The model answers nothing about ${headName}.`);
  }

  /** Sums the rows of the features of a text, each times its value. */
  private sum(features: TextFeatures): void {
    const { width, sums } = this;
    const { weights, scales } = this.parts;
    const { rows, values, length } = this.vocabulary.vector(features);
    sums.fill(0);
    for (let n = 0; n < length; n++) {
      const row = rows[n]!;
      const factor = values[n]! * scales[row]!;
      const start = row * width;
      for (let k = 0; k < width; k++) sums[k]! += weights[start + k]! * factor;
    }
  }

  private score(): void {
    const { sums, scores } = this;
    const { header, hiddenBias, outputs, outputBias } = this.parts;
    const { hidden } = header;
    const all = scores.length;
    for (let label = 0; label < all; label++) scores[label] = outputBias[label]!;
    // The linear part is of the heads of the kind `one`, and these come first.
    for (let label = 0; label < this.width - hidden; label++) scores[label]! += sums[hidden + label]!;
    for (let unit = 0; unit < hidden; unit++) {
      const value = sums[unit]! + hiddenBias[unit]!;
      if (value <= 0) continue;
      const start = unit * all;
      for (let label = 0; label < all; label++) scores[label]! += value * outputs[start + label]!;
    }
  }
}

function probabilities({ kind }: Head, scores: Float64Array, temperature: number): Float64Array {
  if (kind === 'any') return scores.map((score) => 1 / (1 + Math.exp(-score / temperature)));
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  for (const power of powers) sum += power;
  return powers.map((power) => power / sum);
}
