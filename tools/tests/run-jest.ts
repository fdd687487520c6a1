import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCAL_DIR, PROJECT_ROOT } from '@triage/testing';
import { faulty, tally, type JestResult, type Tally } from './tally.ts';

const JEST = join(PROJECT_ROOT, 'node_modules/jest/bin/jest.js');

/** One jest run with its output in the terminal; answers with its counts, also where tests have failed. */
export async function runJest(
  config: string,
  args: readonly string[],
  interrupted: AbortSignal,
): Promise<Tally> {
  const resultFile = join(LOCAL_DIR, 'results', `${config}.json`);
  await mkdir(dirname(resultFile), { recursive: true });
  await rm(resultFile, { force: true });
  const jest = spawn(
    process.execPath,
    [...jestArgs(config), '--passWithNoTests', '--json', `--outputFile=${resultFile}`, ...args],
    // With --json, jest's stdout is the JSON once more; what a person reads goes to stderr.
    { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'inherit'], signal: interrupted },
  );
  // An interrupted child raises an error and then ends like any other.
  jest.on('error', () => {});
  const code = await new Promise<number | null>((ended) => jest.on('close', ended));
  const result: JestResult | undefined = await readFile(resultFile, 'utf8').then(JSON.parse, () => undefined);
  // A run that broke off tells nothing of its tests, and is a failure whatever they were.
  return result && (code === 0 || code === 1)
    ? faulty(tally(result), code)
    : { passed: 0, failed: 1, skipped: 0 };
}

/** Whether the arguments leave any test of the config, so that none needs a stack. */
export async function findsTests(config: string, args: readonly string[]): Promise<boolean> {
  const jest = spawn(process.execPath, [...jestArgs(config), '--listTests', '--json', ...args], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  jest.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await once(jest, 'close');
  return /"[^"]+\.ts"/.test(printed);
}

function jestArgs(config: string): string[] {
  // Jest loads ECMAScript modules through an interface of Node that warns of itself in each worker.
  return ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--config', config];
}
