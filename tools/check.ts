/** `npm run check`: what can be said about the code without running it. All checks run, also where one fails. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCAL_DIR, PROJECT_ROOT } from '@triage/testing';
import pc from 'picocolors';
import type { Check, Outcome } from './checks/check.ts';
import { composeCheck } from './checks/compose-check.ts';
import { lockFileCheck } from './checks/lock-file-check.ts';
import { namedPathsCheck } from './checks/named-paths.ts';
import { optionalProgramCheck, programCheck } from './checks/program-check.ts';

const AT_ONCE = 2;
const GENERATE = 'libs/contracts/src/generate.ts';

const node = process.execPath;
const inModules = (path: string) => join(PROJECT_ROOT, 'node_modules', path);

const CHECKS: readonly Check[] = [
  programCheck('lint and boundaries', node, [inModules('eslint/bin/eslint.js'), '--max-warnings=0', '.']),
  programCheck('types', node, [inModules('typescript/bin/tsc'), '-p', 'tsconfig.json']),
  programCheck('formatting', node, [
    inModules('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level=warn',
    '.',
  ]),
  ...(existsSync(join(PROJECT_ROOT, GENERATE))
    ? [programCheck('contracts are up to date and compatible', node, [GENERATE, '--check'])]
    : []),
  namedPathsCheck,
  lockFileCheck,
  composeCheck,
  optionalProgramCheck('Dockerfile', 'hadolint', ['Dockerfile']),
];

const waiting = [...CHECKS];
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: AT_ONCE }, work));

const failed = outcomes.filter(({ ok }) => !ok).length;
const line = `Checks: ${outcomes.length - failed} passed, ${failed} failed`;
console.log(failed > 0 ? pc.red(line) : pc.green(line));
await mkdir(join(LOCAL_DIR, 'results'), { recursive: true });
await writeFile(
  join(LOCAL_DIR, 'results/checks.json'),
  JSON.stringify({ passed: outcomes.length - failed, failed }),
);
process.exitCode = failed > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const startedAt = performance.now();
    const outcome = await check
      .run()
      .catch((error: Error): Outcome => ({ ok: false, faults: error.message }));
    outcomes.push(outcome);
    show(check.name, outcome, (performance.now() - startedAt) / 1000);
  }
}

function show(name: string, outcome: Outcome, seconds: number): void {
  const time = pc.dim(`${seconds.toFixed(1)} s`);
  if (!outcome.ok) console.log(`${pc.red('✗')} ${name} ${time}\n${outcome.faults.replace(/^/gm, '    ')}`);
  else
    console.log(`${pc.green('✓')} ${name} ${time}${outcome.skipped ? pc.dim(` – ${outcome.skipped}`) : ''}`);
}
