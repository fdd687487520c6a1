import { relative } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import pc from 'picocolors';
import { readable } from './log-line.ts';
import type { StackFile } from './stack-file.ts';

const WIDTH = 21;

export function step(text: string): void {
  console.log(pc.dim(`  ${text}`));
}

/** Shows a service's warnings and errors; the rest is in its log file. */
export function showLogLine(service: string, line: string): void {
  const shown = readable(line);
  if (!shown) return;
  const level = shown.level === 'warn' ? pc.yellow(shown.level) : pc.red(shown.level);
  console.log(
    `  ${pc.dim(new Date().toTimeString().slice(0, 8))} ${level} ${pc.bold(service)}  ${shown.text}`,
  );
}

export function showCrash(text: string, lastLines: readonly string[]): void {
  console.log(`  ${pc.red(text)}`);
  for (const line of lastLines) console.log(pc.dim(`    ${line}`));
}

/** Where everything is, once it is up. */
export function showStack(
  stack: StackFile,
  places: { logDir: string; stackFile: string },
  seconds: number,
): void {
  const row = (what: string, where: string, note = '') =>
    console.log(`  ${what.padEnd(WIDTH)}${pc.cyan(where)}${note && pc.dim(`  ${note}`)}`);
  console.log(`\n  ${pc.bold(pc.green('Triage is up'))} ${pc.dim(`(${seconds.toFixed(1)} s)`)}\n`);
  for (const [name, { url }] of Object.entries(stack.services)) row(name, `${url}/docs`);
  row('Kafka', stack.brokers);
  row('Postgres', withoutPassword(stack.databaseUrl), `password in ${short(places.stackFile)}`);
  row('mail', short(stack.mailDir));
  row('logs', short(places.logDir));
  row('addresses, tokens', short(places.stackFile));
  console.log(`\n  Now, in another terminal: ${pc.bold('npm run demo')}. Ctrl-C here stops everything.\n`);
}

function short(path: string): string {
  return relative(PROJECT_ROOT, path);
}

export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
