/** A question that a model answers: one of the labels, or any number of them. */
export interface Head {
  readonly name: string;
  readonly labels: readonly string[];
  readonly kind: 'one' | 'any';
}

export interface ModelHeader {
  readonly name: string;
  readonly version: string;
  readonly heads: readonly Head[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** Length of the n-gram part of a text's vector. */
  readonly ngramWeight: number;
  /** Features that the model knows. */
  readonly rows: number;
  /** What a raw score is divided by before it is a probability, for each head (temperature scaling). */
  readonly temperatures: readonly number[];
}

/**
 * The numbers of a model. A feature has a row of `hidden` weights towards the hidden layer and then
 * one for each label of the heads of the kind `one`, as bytes with one scale.
 */
export interface ModelParts {
  readonly header: ModelHeader;
  /** The hashes of the known features, ascending; the index is the row. */
  readonly hashes: Uint32Array;
  readonly scales: Float32Array;
  readonly weights: Int8Array;
  readonly hiddenBias: Float32Array;
  /** For each hidden unit, its weight towards each label of all heads. */
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
}

const MAGIC = 'triage-model-1\n';

/** A model as one file: a line of JSON, then the numbers as they lie in memory (little-endian). */
export function encodeModel({ header, ...arrays }: ModelParts): Uint8Array {
  const text = new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`);
  const parts = partsOf(arrays);
  const start = aligned(text.length);
  const file = new Uint8Array(start + parts.reduce((sum, part) => sum + aligned(part.byteLength), 0));
  file.set(text);
  let at = start;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return file;
}

/** Throws where the file is no model of this form. */
export function decodeModel(file: Uint8Array): ModelParts {
  const end = file.indexOf(10, MAGIC.length);
  const text = new TextDecoder().decode(file.subarray(0, end + 1));
  if (!text.startsWith(MAGIC) || end < 0) throw new Error('The file is no triage model of this form.');
  const header = JSON.parse(text.slice(MAGIC.length)) as ModelHeader;
  const { rows, hidden } = header;
  const all = labelsOf(header.heads);
  // A copy of its own, so that the numbers are aligned wherever the file's bytes lie.
  const bytes = Uint8Array.from(file.subarray(aligned(end + 1))).buffer;
  let at = 0;
  const next = <T>(
    make: (buffer: ArrayBuffer, offset: number, length: number) => T,
    length: number,
    size: number,
  ) => {
    const part = make(bytes, at, length);
    at += aligned(length * size);
    return part;
  };
  const floats = (length: number) => next((...a) => new Float32Array(...a), length, 4);
  return {
    header,
    hashes: next((...a) => new Uint32Array(...a), rows, 4),
    scales: floats(rows),
    weights: next((...a) => new Int8Array(...a), rows * rowWidth(header), 1),
    hiddenBias: floats(hidden),
    outputs: floats(hidden * all),
    outputBias: floats(all),
  };
}

/** How many weights a feature has. */
export function rowWidth({ hidden, heads }: Pick<ModelHeader, 'hidden' | 'heads'>): number {
  return hidden + labelsOf(heads.filter(({ kind }) => kind === 'one'));
}

/** How many labels the heads have together. */
export function labelsOf(heads: readonly Head[]): number {
  return heads.reduce((sum, { labels }) => sum + labels.length, 0);
}

function partsOf({ hashes, scales, weights, hiddenBias, outputs, outputBias }: Omit<ModelParts, 'header'>) {
  return [hashes, scales, weights, hiddenBias, outputs, outputBias];
}

const aligned = (bytes: number) => Math.ceil(bytes / 8) * 8;
