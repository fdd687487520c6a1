import { foldText } from '@triage/triage/fold-text';
import type { ModelParts } from '@triage/triage/model/model-file';
import { readNgrams, type TextFeatures } from '@triage/triage/model/text-features';
import { TextModel } from '@triage/triage/model/text-model';
import { textTraining } from '@triage/triage/model/training';
import { type Example, trainModel } from '@triage/triage/model/train-model';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDS = 5;

/** Learns the label of each text in a CSV file, and prints the accuracy on a fifth that was kept back. */
export function trainOnCsv(
  file: string,
  { text, label, seed }: { text: string; label: string; seed: number },
): ModelParts {
  const rows = readLabelledTexts(file, text, label);
  const examples = rows.map((row): Example => ({ ...featuresOf(row.text), labels: { label: row.label } }));
  const labels = [...new Set(rows.map((row) => row.label))].sort();
  const options = textTraining(basename(file, '.csv'), labels, seed);
  const part = new TextModel(
    trainModel(
      examples.filter((_, index) => index % FOLDS !== 0),
      options,
    ),
  );
  const held = rows.filter((_, index) => index % FOLDS === 0);
  console.log(
    `${accuracyOn(held, part).toFixed(4)} accuracy on ${held.length} of ${rows.length} texts, kept back`,
  );
  return trainModel(examples, options);
}

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** Throws, naming the column, where the file has none of that name. */
export function readLabelledTexts(file: string, text: string, label: string): LabelledText[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  for (const column of [text, label])
    if (rows[0]?.[column] === undefined) throw new Error(`${file} has no column ${column}`);
  return rows.map((row) => ({ text: row[text]!, label: row[label]! }));
}

export function accuracyOn(rows: readonly LabelledText[], model: TextModel): number {
  const { labels } = model.header.heads[0]!;
  const right = rows.filter((row) => {
    const probabilities = model.predict(featuresOf(row.text))['label']!;
    return labels[probabilities.indexOf(Math.max(...probabilities))] === row.label;
  });
  return right.length / rows.length;
}

function featuresOf(text: string): TextFeatures {
  const { ngrams, ngramCount } = readNgrams(foldText(text), { letters: true });
  return { ngrams: ngrams.slice(0, ngramCount), ngramCount, facts: [] };
}
