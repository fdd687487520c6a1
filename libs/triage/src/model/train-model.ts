import { type Head, labelsOf, type ModelHeader, type ModelParts, rowWidth } from './model-file.ts';
import type { Fact, TextFeatures } from './text-features.ts';
import { Vocabulary } from './vocabulary.ts';

/** A text with its answers: for each head the label, or the set of them; absent where nobody has given one. */
export interface Example {
  readonly ngrams: Uint32Array;
  readonly facts: readonly Fact[];
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
}

export interface TrainingOptions {
  readonly name: string;
  readonly version: string;
  readonly heads: readonly Head[];
  readonly seed: number;
  readonly hidden: number;
  readonly ngramWeight: number;
  readonly epochs: number;
  /** Step sizes of the linear part and of the hidden layer (AdaGrad, Duchi et al. 2011). */
  readonly wideRate: number;
  readonly deepRate: number;
  readonly decay: number;
  /** Share of a text's features that a step does not see, so that no single word is relied on. */
  readonly featureDropout: number;
  readonly hiddenDropout: number;
  /** A feature that fewer texts have is left out. */
  readonly minTexts: number;
  /** How much the heads of the kind `any` count beside those of the kind `one`. */
  readonly anyWeight: number;
}

/** Learns a model. The same examples, options and seed give the same model, bit for bit. */
export function trainModel(examples: readonly Example[], options: TrainingOptions): ModelParts {
  const { heads, hidden } = options;
  const hashes = commonFeatures(examples, options.minTexts);
  const vocabulary = new Vocabulary(hashes, options.ngramWeight);
  const texts = examples.map((example) => vectorOf(vocabulary, example));
  const answers = examples.map(({ labels }) => targets(heads, labels));
  const random = generator(options.seed);

  const all = labelsOf(heads);
  const wide = labelsOf(heads.filter(({ kind }) => kind === 'one'));
  const width = rowWidth(options);
  const rows = adaptive(hashes.length * width);
  for (let row = 0; row < hashes.length; row++)
    for (let unit = 0; unit < hidden; unit++) rows.weights[row * width + unit] = 0.05 * normal(random);
  const hiddenBias = adaptive(hidden);
  const outputs = adaptive(hidden * all);
  for (let i = 0; i < outputs.weights.length; i++) outputs.weights[i] = normal(random) / Math.sqrt(hidden);
  const outputBias = adaptive(all);

  const units = new Float64Array(hidden);
  const keep = new Float64Array(hidden);
  const unitErrors = new Float64Array(hidden);
  const scores = new Float64Array(all);
  const order = texts.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const pace = 1 - (0.9 * epoch) / options.epochs;
    shuffle(order, random);
    for (const index of order) {
      const { rows: seen, values } = thinned(texts[index]!, options.featureDropout, random);
      // Forward.
      units.set(hiddenBias.weights);
      scores.set(outputBias.weights);
      for (let n = 0; n < seen.length; n++) {
        const start = seen[n]! * width;
        const value = values[n]!;
        for (let unit = 0; unit < hidden; unit++) units[unit]! += rows.weights[start + unit]! * value;
        for (let label = 0; label < wide; label++)
          scores[label]! += rows.weights[start + hidden + label]! * value;
      }
      for (let unit = 0; unit < hidden; unit++) {
        keep[unit] = random() < options.hiddenDropout ? 0 : 1 / (1 - options.hiddenDropout);
        units[unit] = Math.max(0, units[unit]!) * keep[unit]!;
        if (units[unit] === 0) continue;
        for (let label = 0; label < all; label++)
          scores[label]! += units[unit]! * outputs.weights[unit * all + label]!;
      }
      // Backward: `scores` becomes the error of each label.
      errors(heads, scores, answers[index]!, options.anyWeight);
      for (let unit = 0; unit < hidden; unit++) {
        unitErrors[unit] = 0;
        if (units[unit] === 0) continue;
        for (let label = 0; label < all; label++) {
          const at = unit * all + label;
          unitErrors[unit]! += scores[label]! * outputs.weights[at]!;
          step(outputs, at, scores[label]! * units[unit]!, pace * options.deepRate, options.decay);
        }
        unitErrors[unit]! *= keep[unit]!;
        step(hiddenBias, unit, unitErrors[unit]!, pace * options.deepRate, 0);
      }
      for (let label = 0; label < all; label++)
        step(outputBias, label, scores[label]!, pace * options.deepRate, 0);
      for (let n = 0; n < seen.length; n++) {
        const start = seen[n]! * width;
        const value = values[n]!;
        for (let unit = 0; unit < hidden; unit++) {
          if (unitErrors[unit] !== 0)
            step(rows, start + unit, unitErrors[unit]! * value, pace * options.deepRate, options.decay);
        }
        for (let label = 0; label < wide; label++)
          step(rows, start + hidden + label, scores[label]! * value, pace * options.wideRate, options.decay);
      }
    }
  }
  const { weights, scales } = asBytes(rows.weights, width);
  const header: ModelHeader = {
    name: options.name,
    version: options.version,
    heads,
    hidden,
    ngramWeight: options.ngramWeight,
    rows: hashes.length,
    temperatures: heads.map(() => 1),
  };
  return {
    header,
    hashes,
    scales,
    weights,
    hiddenBias: hiddenBias.weights,
    outputs: outputs.weights,
    outputBias: outputBias.weights,
  };
}

interface Adaptive {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

function adaptive(length: number): Adaptive {
  return { weights: new Float32Array(length), squares: new Float32Array(length).fill(1e-3) };
}

function step(
  { weights, squares }: Adaptive,
  at: number,
  gradient: number,
  rate: number,
  decay: number,
): void {
  const whole = gradient + decay * weights[at]!;
  squares[at]! += whole * whole;
  weights[at]! -= (rate * whole) / Math.sqrt(squares[at]!);
}

/** Stands for each label of a head that the text has no answer for. */
const UNANSWERED = 2;

/** Turns raw scores into probabilities minus the truth: the gradient of the cross entropy; none where there is no truth. */
function errors(heads: readonly Head[], scores: Float64Array, truth: Uint8Array, anyWeight: number): void {
  let at = 0;
  for (const { kind, labels } of heads) {
    const end = at + labels.length;
    if (truth[at] === UNANSWERED) {
      scores.fill(0, at, end);
      at = end;
      continue;
    }
    if (kind === 'any') {
      for (; at < end; at++) scores[at] = (1 / (1 + Math.exp(-scores[at]!)) - truth[at]!) * anyWeight;
      continue;
    }
    let most = -Infinity;
    for (let i = at; i < end; i++) most = Math.max(most, scores[i]!);
    let sum = 0;
    for (let i = at; i < end; i++) sum += scores[i] = Math.exp(scores[i]! - most);
    for (; at < end; at++) scores[at] = scores[at]! / sum - truth[at]!;
  }
}

function targets(heads: readonly Head[], labels: Example['labels']): Uint8Array {
  return Uint8Array.from(
    heads.flatMap((head) => {
      const given = labels[head.name];
      if (given === undefined) return head.labels.map(() => UNANSWERED);
      return head.labels.map((label) =>
        Number(typeof given === 'string' ? given === label : given.includes(label)),
      );
    }),
  );
}

/** The features that at least `minTexts` of the texts have, ascending. */
function commonFeatures(examples: readonly Example[], minTexts: number): Uint32Array {
  const texts = new Map<number, number>();
  for (const { ngrams, facts } of examples) {
    for (const hash of new Set([...ngrams, ...facts.map((fact) => fact.hash >>> 0)]))
      texts.set(hash, (texts.get(hash) ?? 0) + 1);
  }
  return Uint32Array.from([...texts].filter(([, count]) => count >= minTexts).map(([hash]) => hash)).sort();
}

interface Vector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

function vectorOf(vocabulary: Vocabulary, { ngrams, facts }: Example): Vector {
  const features: TextFeatures = { ngrams, ngramCount: ngrams.length, facts };
  const { rows, values, length } = vocabulary.vector(features);
  return { rows: rows.slice(0, length), values: values.slice(0, length) };
}

function thinned({ rows, values }: Vector, dropout: number, random: () => number): Vector {
  const kept: number[] = [];
  for (let n = 0; n < rows.length; n++) if (random() >= dropout) kept.push(n);
  return {
    rows: Uint32Array.from(kept, (n) => rows[n]!),
    values: Float32Array.from(kept, (n) => values[n]! / (1 - dropout)),
  };
}

function asBytes(weights: Float32Array, width: number): { weights: Int8Array; scales: Float32Array } {
  const bytes = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / width);
  for (let row = 0; row < scales.length; row++) {
    let most = 0;
    for (let k = row * width; k < (row + 1) * width; k++) most = Math.max(most, Math.abs(weights[k]!));
    const scale = most === 0 ? 1 : most / 127;
    scales[row] = scale;
    for (let k = row * width; k < (row + 1) * width; k++) bytes[k] = Math.round(weights[k]! / scale);
  }
  return { weights: bytes, scales };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): small, seeded, and good enough to shuffle. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nearly normal, with mean 0 and deviation 1: the sum of twelve even ones (Irwin–Hall). */
function normal(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}
