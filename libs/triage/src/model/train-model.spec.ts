import { TextModel } from './text-model.ts';
import { type LabelledTicket, ticketExample } from './ticket-example.ts';
import { type Example, trainModel } from './train-model.ts';
import { TICKET_TRAINING } from './training.ts';

const labelled = (body: string, more: Partial<LabelledTicket> = {}): LabelledTicket => ({
  id: body,
  channel: 'web',
  lang: 'en',
  subject: '',
  body,
  category: 'deposit',
  urgency: 2,
  impact: 2,
  priority: 'P3',
  signals: [],
  ...more,
});
const corrected = (body: string, priority: LabelledTicket['priority']): LabelledTicket => ({
  id: body,
  channel: 'web',
  lang: 'en',
  subject: '',
  body,
  priority,
});

const train = (tickets: readonly LabelledTicket[]) =>
  new TextModel(trainModel(tickets.map(ticketExample), { ...TICKET_TRAINING, hidden: 0, featureDropout: 0 }));
const predict = (model: TextModel, body: string) => {
  const { ngrams, facts } = ticketExample(labelled(body));
  return model.predict({ ngrams, ngramCount: ngrams.length, facts });
};

it('a correction of the priority alone has no label for the other questions', () => {
  expect(Object.keys(ticketExample(corrected('b', 'P1')).labels)).toEqual(['priority']);
  expect(Object.keys(ticketExample(labelled('b')).labels).sort()).toEqual(
    ['category', 'urgency', 'impact', 'priority', 'floor', 'facts'].sort(),
  );
});

it('such a ticket teaches the priority, and nothing about the other questions', () => {
  const others = ['deposit has come', 'deposit is late', 'deposit of euros', 'deposit of bitcoins'];
  const corpus = others.map((body) => labelled(body));
  const corrections = Array.from({ length: 8 }, () => corrected('vault drained', 'P1'));
  const without = predict(train(corpus), 'vault drained');
  const taught = predict(train([...corpus, ...corrections]), 'vault drained');
  expect(taught['priority']![0]).toBeGreaterThan(0.8);
  expect(without['priority']![0]).toBeLessThan(0.2);
  for (const head of ['category', 'urgency', 'impact', 'floor', 'facts'])
    Array.from(taught[head]!).forEach((probability, label) =>
      expect(Math.abs(probability - without[head]![label]!)).toBeLessThan(0.15),
    );
});

it('a ticket without any label teaches nothing', () => {
  const example: Example = { ...ticketExample(labelled('b')), labels: {} };
  const options = { ...TICKET_TRAINING, hidden: 0, decay: 0, minTexts: 1 };
  const { weights, outputBias } = trainModel([example], options);
  expect([...weights, ...outputBias].every((weight) => weight === 0)).toBe(true);
});
