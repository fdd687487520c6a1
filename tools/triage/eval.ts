/**
 * `npm run triage:eval -- FILE.jsonl`: how well labelled tickets are decided, as text, and as a page with charts
 * (`--html FILE`; `.local/eval/<name>.html` by default). `--misses N` shows more or fewer of the worst misses.
 * What a line of the file has to hold: `LABELLED_FORM`.
 */
import { LOCAL_DIR } from '@triage/testing';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScreen } from '../../apps/intake/src/load-screen.ts';
import { loadClassifier } from '../../apps/priority-classifier/src/load-classifier.ts';
import { TEST_FILE } from './corpus.ts';
import { figureLines } from './figure-lines.ts';
import { judge } from './judge.ts';
import { missLines } from './miss-lines.ts';
import { evalPage } from './page/eval-page.ts';
import { type CategorisedTicket, LABELLED_FORM, readCategorised } from './read-labelled.ts';
import { worstMisses } from './worst-misses.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    misses: { type: 'string', default: '10' },
    html: { type: 'string' },
  },
});
const [file = TEST_FILE] = positionals;
const tickets = readOrEnd(file);
const classifier = loadClassifier(options.model);
const screen = loadScreen();
const judged = tickets.map((ticket) => judge(ticket, classifier, screen));
const misses = worstMisses(judged, Number(options.misses));
console.log([...figureLines(judged), '', ...missLines(misses)].join('\n'));

const page = resolve(options.html ?? join(LOCAL_DIR, 'eval', `${basename(file, extname(file))}.html`));
mkdirSync(dirname(page), { recursive: true });
const about = { file: basename(file), classifier: judged[0]!.decision.classifier, at: new Date() };
writeFileSync(page, evalPage(judged, misses, about));
console.log(`\n  the same with charts: ${page}`);

/** A file that is no labelled tickets is told in one line, with the line that is wrong. */
function readOrEnd(path: string): CategorisedTicket[] {
  try {
    const read = readCategorised(readFileSync(path, 'utf8'), path);
    if (read.length === 0) throw new Error(`${path} has no tickets`);
    return read;
  } catch (error) {
    console.error(unreadable(error as NodeJS.ErrnoException, path));
    process.exit(1);
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException, path: string): string {
  if (code === 'ENOENT') return `There is no file ${path}. ${LABELLED_FORM}`;
  return code === undefined ? `${message}. ${LABELLED_FORM}` : `${path} cannot be read: ${code}.`;
}
