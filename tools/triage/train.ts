/**
 * `npm run triage:train`: learns the ticket model from `libs/triage/corpus/train.jsonl`, and says how well it does on
 * tickets it has not seen (cross-validation), and with how many tickets (the learning curve, `--curve`).
 *
 * `npm run triage:train -- --csv FILE [--text text] [--label label] [--out FILE]` learns one label for each text.
 * `--seed N` chooses the dice; the same seed and data give the same file.
 */
import { Screen, TextModel } from '@triage/triage';
import { figuresOf } from '@triage/triage/evaluation/figures';
import { temperatureOf } from '@triage/triage/model/calibrate';
import { encodeModel, type ModelParts } from '@triage/triage/model/model-file';
import { type LabelledTicket, ticketExample } from '@triage/triage/model/ticket-example';
import { SCREEN_TRAINING, TICKET_TRAINING } from '@triage/triage/model/training';
import { type Example, trainModel, type TrainingOptions } from '@triage/triage/model/train-model';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { TicketClassifier } from '../../apps/priority-classifier/src/decide/ticket-classifier.ts';
import { MODEL_FILE, readTickets, TRAIN_FILE } from './corpus.ts';
import { figureLines } from './figure-lines.ts';
import { judge, type JudgedTicket } from './judge.ts';
import { trainOnCsv } from './train-on-csv.ts';

const FOLDS = 5;

const { values: options } = parseArgs({
  options: {
    csv: { type: 'string' },
    text: { type: 'string', default: 'text' },
    label: { type: 'string', default: 'label' },
    corpus: { type: 'string', default: TRAIN_FILE },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    curve: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);

if (options.csv !== undefined) {
  const model = trainOnCsv(options.csv, { text: options.text, label: options.label, seed });
  write(model, options.out ?? `${options.csv.replace(/\.csv$/, '')}.model`);
} else if (options.curve) {
  learningCurve(readTickets(options.corpus));
} else {
  const tickets = readTickets(options.corpus);
  write(trainScreen(tickets), join(dirname(options.out ?? MODEL_FILE), 'screen.model'));
  write(trainOnTickets(tickets), options.out ?? MODEL_FILE);
}

function trainOnTickets(tickets: readonly LabelledTicket[]): ModelParts {
  const examples = tickets.map(ticketExample);
  const models = foldModels(examples, TICKET_TRAINING);
  const screens = foldModels(screenExamples(tickets), SCREEN_TRAINING);
  const temperatures = temperaturesOf(examples, models);
  console.log(`On tickets it has not seen (${FOLDS}-fold cross-validation):\n`);
  console.log(figureLines(judgeUnseen(tickets, models, screens, temperatures)).join('\n'));
  return withTemperatures(trainModel(examples, { ...TICKET_TRAINING, seed }), temperatures);
}

function trainScreen(tickets: readonly LabelledTicket[]): ModelParts {
  return trainModel(screenExamples(tickets), { ...SCREEN_TRAINING, seed });
}

function screenExamples(tickets: readonly LabelledTicket[]): Example[] {
  return tickets.map(ticketExample).map(({ ngrams, labels }) => ({ ngrams, facts: [], labels }));
}

/** A model for each fold that was not shown the tickets of that fold. */
function foldModels(examples: readonly Example[], training: TrainingOptions): ModelParts[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    trainModel(
      examples.filter((_, index) => index % FOLDS !== fold),
      { ...training, seed },
    ),
  );
}

/** The temperature of each head, from what models hold of tickets that they were not shown. */
function temperaturesOf(examples: readonly Example[], models: readonly ModelParts[]): number[] {
  const unseen = models.map((parts) => new TextModel(parts));
  const predictions = examples.map(({ ngrams, facts }, index) =>
    unseen[index % FOLDS]!.predict({ ngrams, ngramCount: ngrams.length, facts }),
  );
  return TICKET_TRAINING.heads.map(({ name, kind, labels }) => {
    if (kind === 'any') return 1;
    const truths = examples.map((example) => labels.indexOf(example.labels[name] as string));
    return temperatureOf(
      predictions.map((prediction) => prediction[name]!),
      truths,
    );
  });
}

function judgeUnseen(
  tickets: readonly LabelledTicket[],
  models: readonly ModelParts[],
  screens: readonly ModelParts[],
  temperatures: readonly number[],
): JudgedTicket[] {
  const classifiers = models.map(
    (parts) => new TicketClassifier(new TextModel(withTemperatures(parts, temperatures))),
  );
  const laneScreens = screens.map((parts) => new Screen(new TextModel(parts)));
  return tickets.map((ticket, index) => judge(ticket, classifiers[index % FOLDS]!, laneScreens[index % FOLDS]!));
}

/** Accuracy on a fifth that is kept back, by how much of the rest was learned from. */
function learningCurve(tickets: readonly LabelledTicket[]): void {
  const held = tickets.filter((_, index) => index % FOLDS === 0);
  const rest = tickets.filter((_, index) => index % FOLDS !== 0).map(ticketExample);
  console.log('  tickets  category  priority  P1 recall');
  for (const share of [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1]) {
    const some = rest.filter((_, index) => (index * share) % 1 < share);
    const classifier = new TicketClassifier(new TextModel(trainModel(some, { ...TICKET_TRAINING, seed })));
    const figures = figuresOf(held.map((ticket) => judge(ticket, classifier, undefined)));
    const columns = [figures.categoryAccuracy, figures.priorityExact, figures.p1Recall];
    console.log(
      [`${some.length}`.padStart(9), ...columns.map((figure) => figure.toFixed(3).padStart(9))].join(' '),
    );
  }
}

function withTemperatures(parts: ModelParts, temperatures: readonly number[]): ModelParts {
  return { ...parts, header: { ...parts.header, temperatures } };
}

function write(model: ModelParts, file: string): void {
  const bytes = encodeModel(model);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`\n${file}: ${model.header.rows} features, ${(bytes.length / 1e6).toFixed(1)} MB`);
}
