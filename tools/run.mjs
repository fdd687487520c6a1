/**
 * `npm start`, `npm test` and the like: installs what is missing, then runs the command under the project's own Node.
 *
 * Plain JavaScript without packages, as it runs first, under whatever Node (20 or newer) the machine has.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages, npmRefusal } from './install.mjs';
import { portRefusal } from './stack/ports.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules/.bin');
const NODE = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');

const COMMANDS = {
  start: ['tools/stack/start.ts'],
  test: ['tools/test.ts'],
  demo: ['tools/demo/demo.ts'],
  events: ['tools/events.ts'],
  build: ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build'],
  check: ['tools/check.ts'],
  bench: ['tools/bench.ts'],
  'triage:train': ['tools/triage/train.ts'],
  'triage:eval': ['tools/triage/eval.ts'],
  'triage:feedback': ['tools/triage/feedback.ts'],
  'triage:compare': ['tools/triage/compare.ts'],
};

// Before anything is installed: what people wait for is the whole of it.
const startedAt = Date.now() - process.uptime() * 1000;
const [name, ...args] = process.argv.slice(2);
const program = COMMANDS[name];
if (!program) end(`Usage: npm start | npm test | npm run ${Object.keys(COMMANDS).slice(2).join(' | ')}`);

if (Number(process.versions.node.split('.')[0]) < 20) {
  end(
    `Node 20 or newer is needed to begin, and this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
}
await installMissing();

const [file, ...given] = program;
// kafkajs sets a timer into the past, which Node 24 warns of; it does no harm.
const flags = ['--disable-warning=TimeoutNegativeWarning'];
const child = spawn(NODE, [...flags, join(ROOT, file), ...given, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    TRIAGE_STARTED_AT: String(Math.round(startedAt)),
    PATH: `${BIN}${delimiter}${process.env.PATH}`,
    // A daemon would outlive the command.
    NX_DAEMON: 'false',
    NX_TUI: 'false',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) =>
  end(`Node of this project did not start: ${error.message}. Remove node_modules, then try again.`),
);
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

async function installMissing() {
  const wanted = readJson('package-lock.json');
  if (!wanted) end('package-lock.json is missing: this is not a whole checkout.');
  const missing = missingPackages(wanted, readJson('node_modules/.package-lock.json'));
  if (missing.length === 0 && existsSync(NODE)) return;
  // Asked here too, as a port that is taken is better heard of before the minute that npm takes.
  const refusal =
    name === 'start' ? await portRefusal(process.env).catch((error) => error.message) : undefined;
  if (refusal) end(`\n  ${refusal}\n`);
  console.log(`Installing ${missing.length} packages with npm ci (once, a minute or so) …`);
  let npm = runNpm('ci');
  // A lock file that npm finds incomplete is no reason to leave a newcomer without the packages.
  if (npm.status !== 0 && npm.stderr?.includes('EUSAGE')) npm = runNpm('install', '--no-save');
  if (npm.status === 0) return;
  end(npmRefusal(npm.error?.message ?? npm.stderr));
}

function runNpm(...command) {
  return spawnSync('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch {
    return undefined;
  }
}

function end(line) {
  console.error(line);
  process.exit(1);
}
