import { FeatureRows } from './feature-rows.ts';
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
  private readonly parts: Pick<ModelParts, 'hiddenBias' | 'outputs' | 'outputBias'>;
  private readonly vocabulary: Vocabulary;
  private readonly rows: FeatureRows;
  /** Labels of the linear part. */
  private readonly wide: number;
  private readonly scores: Float64Array;

  static decode(file: Uint8Array): TextModel {
    return new TextModel(decodeModel(file));
  }

  constructor(parts: ModelParts) {
    const { header, hashes, hiddenBias, outputs, outputBias } = parts;
    this.header = header;
    // The weights are kept as rows only.
    this.parts = { hiddenBias, outputs, outputBias };
    this.vocabulary = new Vocabulary(hashes, header.ngramWeight);
    this.rows = new FeatureRows(parts);
    this.wide = rowWidth(header) - header.hidden;
    this.scores = new Float64Array(labelsOf(header.heads));
  }

  predict(features: TextFeatures): Prediction {
    this.rows.sum(this.vocabulary.vector(features));
    this.score();
    const prediction: Record<string, Float64Array> = {};
    let at = 0;
    this.header.heads.forEach((head, index) => {
      const end = at + head.labels.length;
      prediction[head.name] = probabilities(head, this.scores, at, end, this.header.temperatures[index] ?? 1);
      at = end;
    });
    return prediction;
  }

  /** The rows of facts, for `explain`; −1 for one that the model does not know. */
  rowsOf(facts: readonly { readonly hash: number }[]): number[] {
    return facts.map(({ hash }) => this.vocabulary.rowOf(hash));
  }

  /**
   * How much each of these rows spoke for a label in the last prediction, in log-odds; a fact that the
   * model does not know spoke for nothing.
   */
  explain(headName: string, label: string, rows: readonly number[]): Float64Array {
    const { hiddenBias, outputs } = this.parts;
    const { hidden } = this.header;
    const { sums } = this.rows;
    const at = this.placeOf(headName, label);
    const columns: number[] = [];
    const towards: number[] = [];
    for (let unit = 0; unit < hidden; unit++) {
      if (sums[unit]! + hiddenBias[unit]! <= 0) continue;
      columns.push(unit);
      towards.push(outputs[unit * this.scores.length + at]!);
    }
    if (at < this.wide) {
      columns.push(hidden + at);
      towards.push(1);
    }
    const spoke = new Float64Array(rows.length);
    for (let n = 0; n < rows.length; n++)
      if (rows[n]! >= 0) spoke[n] = this.rows.dot(rows[n]!, columns, towards);
    return spoke;
  }

  private placeOf(headName: string, label: string): number {
    let at = 0;
    for (const { name, labels } of this.header.heads) {
      if (name === headName) return at + labels.indexOf(label);
      at += labels.length;
    }
    throw new RangeError(`The model answers nothing about ${headName}.`);
  }

  private score(): void {
    const { scores, wide } = this;
    const { sums } = this.rows;
    const { hiddenBias, outputs, outputBias } = this.parts;
    const { hidden } = this.header;
    const all = scores.length;
    for (let label = 0; label < all; label++) scores[label] = outputBias[label]!;
    // The linear part is of the heads of the kind `one`, and these come first.
    for (let label = 0; label < wide; label++) scores[label]! += sums[hidden + label]!;
    for (let unit = 0; unit < hidden; unit++) {
      const value = sums[unit]! + hiddenBias[unit]!;
      if (value <= 0) continue;
      const start = unit * all;
      for (let label = 0; label < all; label++) scores[label]! += value * outputs[start + label]!;
    }
  }
}

function probabilities(
  { kind }: Head,
  scores: Float64Array,
  from: number,
  to: number,
  temperature: number,
): Float64Array {
  const found = new Float64Array(to - from);
  if (kind === 'any') {
    for (let i = from; i < to; i++) found[i - from] = 1 / (1 + Math.exp(-scores[i]! / temperature));
    return found;
  }
  let most = -Infinity;
  for (let i = from; i < to; i++) most = Math.max(most, scores[i]!);
  let sum = 0;
  for (let i = from; i < to; i++) sum += found[i - from] = Math.exp((scores[i]! - most) / temperature);
  for (let i = 0; i < found.length; i++) found[i]! /= sum;
  return found;
}
