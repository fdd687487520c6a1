import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writePidFile } from './pid-file.ts';

export interface ProgramOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Both output streams are appended here. */
  readonly logFile: string;
  /** Where `<name>.pid` stands while it runs. */
  readonly runDir: string;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A program that we started, in a process group of its own: a Ctrl-C in the terminal reaches us alone,
 * and we end the others in the right order.
 *
 * It writes to its log file itself, so that it neither waits for a busy reader nor dies with it.
 */
export class Program {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  exit: Exit | undefined;
  readonly #child: ChildProcess;
  readonly #options: ProgramOptions;

  static async start(options: ProgramOptions): Promise<Program> {
    mkdirSync(dirname(options.logFile), { recursive: true });
    const log = openSync(options.logFile, 'a', 0o600);
    try {
      const child = spawn(options.command, options.args, {
        detached: true,
        stdio: ['ignore', log, log],
        env: options.env ?? process.env,
      });
      await once(child, 'spawn');
      return new Program(child, options);
    } finally {
      closeSync(log);
    }
  }

  constructor(child: ChildProcess, options: ProgramOptions) {
    const pidFile = join(options.runDir, `${options.name}.pid`);
    this.#child = child;
    this.#options = options;
    this.pid = child.pid!;
    writePidFile(pidFile, this.pid);
    this.exited = once(child, 'exit').then(([code, signal]) => {
      rmSync(pidFile, { force: true });
      return (this.exit = { code, signal });
    });
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    if (this.running) this.#child.kill(signal);
  }

  /** Asks it to end, and after `graceMs` makes it end. */
  async stop(graceMs: number, signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    this.signal('SIGCONT');
    this.signal(signal);
    const patience = new AbortController();
    const late = pause(graceMs, 'late', { signal: patience.signal }).catch(() => 'late');
    if ((await Promise.race([this.exited, late])) === 'late') this.signal('SIGKILL');
    patience.abort();
    return this.exited;
  }

  /** The last lines that it wrote, for a message about its end. */
  lastLines(count: number): string[] {
    return readFileSync(this.#options.logFile, 'utf8').trimEnd().split('\n').slice(-count);
  }
}

/** `code 1` or `SIGKILL`: how a program ended, in a few words. */
export function exitText(exit: Exit): string {
  return exit.signal ?? `code ${exit.code}`;
}
