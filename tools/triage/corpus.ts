import { PROJECT_ROOT } from '@triage/testing';
import type { LabelledTicket } from '@triage/triage/model/ticket-example';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled } from './read-labelled.ts';

const CORPUS = join(PROJECT_ROOT, 'libs/triage/corpus');
export const TRAIN_FILE = join(CORPUS, 'train.jsonl');
export const TEST_FILE = join(CORPUS, 'test.jsonl');
export const MODEL_FILE = join(PROJECT_ROOT, 'libs/triage/model/ticket.model');

/** Labelled tickets, one a line; a missing priority is what the labels make it. Names the line that is wrong. */
export function readTickets(file: string): LabelledTicket[] {
  return readLabelled(readFileSync(file, 'utf8'), file);
}
