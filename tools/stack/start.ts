/** `npm start`: the whole system on this machine until Ctrl-C. `npm start -- --fresh` forgets earlier data first. */
import { CannotStart, endLeftovers, explain } from '@triage/testing';
import pc from 'picocolors';
import { bringUp } from './bring-up.ts';
import { claimStack } from './only-one.ts';
import { PLACES } from './settings.ts';
import { showStack, step } from './terminal.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interruption.abort());
}
// A killed `npm start` sends no signal to us: we notice that the process above us is another.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && interruption.abort(), 1000).unref();
// Nobody reads on: what we print is lost, which is no reason to leave the stack behind.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => interruption.abort());

process.exitCode = await main();
process.exit();

async function main(): Promise<number> {
  // As `tools/run.mjs` has it, with the time that the packages took.
  const startedAt = Number(process.env['TRIAGE_STARTED_AT'] ?? Date.now());
  const closing = new AsyncDisposableStack();
  try {
    closing.use(claimStack(PLACES.starterFile));
    closing.defer(async () => void (await endLeftovers(PLACES.runDir)));
    const stack = await bringUp(options(process.argv.slice(2)), closing, interruption.signal);
    showStack(stack, PLACES, (Date.now() - startedAt) / 1000);
    await interrupted();
    return 0;
  } catch (error) {
    if (interruption.signal.aborted) return 0;
    console.error(`\n  ${pc.red(explainInFull(error))}\n`);
    return 1;
  } finally {
    if (interruption.signal.aborted) step('\n  Stopping …');
    await closing.disposeAsync();
    if (interruption.signal.aborted) step('Stopped.');
  }
}

function options(args: string[]): { fresh: boolean } {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown) throw new CannotStart(`npm start knows only "-- --fresh", not "${unknown}".`);
  return { fresh: args.includes('--fresh') };
}

/** Our own refusals are written to be read in full; of anything else one line is enough. */
function explainInFull(error: unknown): string {
  return error instanceof CannotStart ? error.message : explain(error);
}

function interrupted(): Promise<void> {
  const { signal } = interruption;
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
    // Something must keep the process alive while nothing happens.
    setInterval(() => {}, 60_000);
  });
}
