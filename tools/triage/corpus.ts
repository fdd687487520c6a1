import { PROJECT_ROOT } from '@triage/testing';
import { labelledPriority, type LabelledTicket } from '@triage/triage/model/ticket-example';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(PROJECT_ROOT, 'libs/triage/corpus');
export const TRAIN_FILE = join(CORPUS, 'train.jsonl');
export const TEST_FILE = join(CORPUS, 'test.jsonl');
export const MODEL_FILE = join(PROJECT_ROOT, 'libs/triage/model/ticket.model');

/** Labelled tickets, one a line; a missing priority is what the labels make it. Names the line that is wrong. */
export function readTickets(file: string): LabelledTicket[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const ticket = JSON.parse(line) as LabelledTicket;
        const signals = ticket.signals ?? [];
        return [
          { ...ticket, signals, priority: ticket.priority ?? labelledPriority({ ...ticket, signals }) },
        ];
      } catch (error) {
        throw new Error(`${file}:${index + 1} is no labelled ticket: ${(error as Error).message}`);
      }
    });
}
