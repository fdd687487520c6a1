/**
 * `npm test`: the pure tests, then one stack for the tests on real Kafka and Postgres and those of the whole system.
 *
 * Arguments go to jest: `npm test -- intake` runs what has "intake" in its path.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explain, LOCAL_DIR, startSharedStack } from '@triage/testing';
import pc from 'picocolors';
import { buildServices } from './stack/build-services.ts';
import { findsTests, runJest } from './tests/run-jest.ts';
import { sum, totalLine, type Tally } from './tests/tally.ts';

const PURE = 'jest.config.mjs';
const REAL_SERVERS = 'jest.int.config.mjs';
const WHOLE_SYSTEM = 'jest.e2e.config.mjs';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());

const args = process.argv.slice(2);
const tallies: Tally[] = [];
const startedAt = performance.now();

title('Pure tests');
tallies.push(await runJest(PURE, args, interruption.signal));
try {
  await testOnRealServers();
} catch (error) {
  console.error(`\n${pc.red(explain(error))}`);
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}

const total = sum(tallies);
await writeFile(join(LOCAL_DIR, 'results/tests.json'), JSON.stringify(total));
const line = `All tests: ${totalLine(total)}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`;
console.log(`\n${total.failed > 0 ? pc.red(line) : pc.green(line)}`);
process.exit(interruption.signal.aborted ? 130 : total.failed > 0 ? 1 : 0);

async function testOnRealServers(): Promise<void> {
  const [onServers, onSystem] = await Promise.all([
    findsTests(REAL_SERVERS, args),
    findsTests(WHOLE_SYSTEM, args),
  ]);
  if ((!onServers && !onSystem) || interruption.signal.aborted) return;
  title('Starting Kafka and Postgres');
  const stack = await startSharedStack(console.log);
  try {
    if (onServers) {
      title('Tests on real Kafka and Postgres');
      tallies.push(await runJest(REAL_SERVERS, args, interruption.signal));
    }
    if (onSystem && !interruption.signal.aborted) {
      title('Tests of the whole system');
      await buildServices();
      tallies.push(await runJest(WHOLE_SYSTEM, args, interruption.signal));
    }
  } finally {
    await stack.stop();
  }
}

function title(text: string): void {
  console.log(`\n${pc.bold(text)}`);
}
