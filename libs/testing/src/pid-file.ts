import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { signal } from './process-family.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { until } from './until.ts';

/** Writes down that a process is ours, so that a later start can end it should we not live to do so. */
export function writePidFile(file: string, pid: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${pid}\n`);
}

/** The process of a pid file if it still runs and really is ours, else undefined. */
export function livingPid(file: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  return Number.isInteger(pid) && pid > 1 && isOurs(pid) ? pid : undefined;
}

/**
 * Ends what the pid files of a folder name, in good order where it obeys within 10 s, and removes the files.
 *
 * Numbers are used again by the system, so a process is ours only if its command line names this checkout.
 */
export async function endLeftovers(runDir: string): Promise<string[]> {
  const files = pidFiles(runDir).map((name) => join(runDir, name));
  const found = files.flatMap((file) => {
    const pid = livingPid(file);
    return pid === undefined ? [] : [{ file, pid }];
  });
  await Promise.all(found.map(({ pid }) => end(pid)));
  for (const file of files) rmSync(file, { force: true });
  return found.map(({ file, pid }) => `${file.slice(runDir.length + 1).replace('.pid', '')} (${pid})`);
}

async function end(pid: number): Promise<void> {
  signal(pid, 'SIGCONT');
  signal(pid, 'SIGTERM');
  const gone = () => !isOurs(pid);
  await until(gone, { what: `the end of ${pid}`, timeoutMs: 10_000 }).catch(() => signal(pid, 'SIGKILL'));
  await until(gone, { what: `the end of ${pid} after SIGKILL` });
}

function pidFiles(runDir: string): string[] {
  try {
    return readdirSync(runDir).filter((name) => name.endsWith('.pid'));
  } catch {
    return [];
  }
}

function isOurs(pid: number): boolean {
  return commandLine(pid).includes(PROJECT_ROOT);
}

/** Empty where there is no such process; a zombie has none either. */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
