/**
 * `npm run triage:compare [-- --differences N]`: what the classifier decided beside what the model on trial did
 * (`SHADOW_MODEL`), on the same tickets, and with which of the two the agents agree more. Reads the log of a running
 * system and changes nothing in it.
 */
import { TOPICS } from '@triage/contracts';
import { parseArgs } from 'node:util';
import { DecisionLog } from './compare/comparison.ts';
import { comparisonLines } from './compare/comparison-lines.ts';
import { readLog } from './read-log.ts';
import { runningSystem } from './running-system.ts';

const { values: options } = parseArgs({ options: { differences: { type: 'string', default: '20' } } });

try {
  const log = new DecisionLog();
  await readLog(runningSystem().kafka, [TOPICS.tickets, TOPICS.shadow], (event) => log.take(event));
  console.log(comparisonLines(log.compare(), Number(options.differences)).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
