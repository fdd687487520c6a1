import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '@triage/testing';
import { OK, type Check, type Outcome } from './check.ts';

const MOST_OUTPUT = 64 * 1024 * 1024;

/** A check that is another program: it is good where that ends with 0. */
export function programCheck(name: string, command: string, args: readonly string[]): Check {
  return { name, run: () => runProgram(command, args) };
}

/** The same, for a program that a machine need not have. */
export function optionalProgramCheck(name: string, command: string, args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const outcome = await runProgram(command, args);
      const absent = !outcome.ok && outcome.faults === ABSENT;
      return absent ? { ok: true, skipped: `${command} is not installed here` } : outcome;
    },
  };
}

const ABSENT = 'not installed';

export async function runProgram(command: string, args: readonly string[]): Promise<Outcome> {
  try {
    await promisify(execFile)(command, args, { cwd: PROJECT_ROOT, maxBuffer: MOST_OUTPUT });
    return OK;
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
      message,
    } = error as Error & Record<'code' | 'stdout' | 'stderr', string>;
    if (code === 'ENOENT') return { ok: false, faults: ABSENT };
    return { ok: false, faults: `${stdout}${stderr}`.trim() || message };
  }
}
