/**
 * How well the rules decide a file of labelled tickets, in the form of `libs/triage/fixtures/dev.jsonl`:
 * `node apps/priority-classifier/tools/evaluate.ts [FILE] [--misses]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type LabelledTicket } from '../src/decide/evaluate.ts';

const [file = join(import.meta.dirname, '../../../libs/triage/fixtures/dev.jsonl'), option] =
  process.argv.slice(2);
const tickets = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledTicket);
const { misses, ...figures } = evaluate(tickets);
console.table(figures);
if (option === '--misses') for (const miss of misses) console.log(miss);
