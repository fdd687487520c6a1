/**
 * `npm run triage:eval -- FILE.jsonl`: how well labelled tickets are decided, as text, and as a page with charts and
 * the worst misses (`--html FILE`; beside the file by default).
 */
import { parseArgs } from 'node:util';
import { loadScreen } from '../../apps/intake/src/load-screen.ts';
import { loadClassifier } from '../../apps/priority-classifier/src/load-classifier.ts';
import { readTickets, TEST_FILE } from './corpus.ts';
import { figureLines } from './figure-lines.ts';
import { judge } from './judge.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, misses: { type: 'string', default: '10' } },
});
const [file = TEST_FILE] = positionals;
const classifier = loadClassifier(options.model);
const screen = loadScreen();
const judged = readTickets(file).map((ticket) => judge(ticket, classifier, screen));
console.log(figureLines(judged).join('\n'));
