import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { exitText, Program, type Exit } from './program.ts';
import { LOCAL_DIR, PROJECT_ROOT } from './project-root.ts';
import { until } from './until.ts';

export interface ServiceOptions {
  /** The folder under `apps/`. */
  readonly service: string;
  /** Tells replicas apart in logs and pid files; the service's name where there is one only. */
  readonly name?: string;
  readonly port: number;
  /** All that the service sees, besides `PATH` and `PORT`. */
  readonly env: Readonly<Record<string, string>>;
  readonly logDir: string;
  readonly runDir: string;
  /** The program; `dist/apps/<service>/main.js` where it is not said. */
  readonly main?: string;
}

const STOP_GRACE_MS = 12_000;

// A service is mostly packages that never change: their compiled form is kept, and a start is a second shorter.
const RUNTIME = { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(LOCAL_DIR, 'compile-cache') };

/** One run of a built service as a process of its own: what the stack runs, and what a test kills. */
export class ServiceProcess {
  readonly url: string;
  readonly logFile: string;
  readonly #name: string;
  readonly #program: Program;

  /** Creates topics and tables: `main.js setup`. Rejects with the service's last words where that fails. */
  static async setup(options: ServiceOptions): Promise<void> {
    const name = `${options.name ?? options.service}-setup`;
    const program = await launch({ ...options, name }, ['setup']);
    const exit = await program.exited;
    if (exit.code === 0) return;
    const last = program.lastLines(10).join('\n');
    throw new CannotStart(`The setup of ${options.service} ended with ${exitText(exit)}:\n${last}`);
  }

  static async start(options: ServiceOptions): Promise<ServiceProcess> {
    return new ServiceProcess(options, await launch(options, []));
  }

  private constructor(options: ServiceOptions, program: Program) {
    this.#name = options.name ?? options.service;
    this.#program = program;
    this.url = `http://127.0.0.1:${options.port}`;
    this.logFile = logFile(options);
  }

  get pid(): number {
    return this.#program.pid;
  }

  get running(): boolean {
    return this.#program.running;
  }

  get exited(): Promise<Exit> {
    return this.#program.exited;
  }

  /** Resolves when `/health/ready` answers 200; rejects at once where the process ends before. */
  async waitUntilReady(timeoutMs = 30_000): Promise<void> {
    const ready = async () => {
      if (!this.running) return true;
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2000) });
      if (!answer.ok) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 300)}`);
      return true;
    };
    await until(ready, { what: `${this.#name} to be ready (log: ${this.logFile})`, timeoutMs });
    if (this.running) return;
    const last = this.lastLines(10).join('\n');
    throw new Error(`${this.#name} ended with ${exitText(await this.exited)}:\n${last}`);
  }

  /** SIGTERM, and 12 s for it to finish what it has begun: 2 s more than a service allows itself. */
  stop(): Promise<Exit> {
    return this.#program.stop(STOP_GRACE_MS);
  }

  /** Sends the signal; with SIGKILL, resolves when the process is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#program.signal(signal);
    if (signal === 'SIGKILL') await this.#program.exited;
  }

  lastLines(count: number): string[] {
    return this.#program.lastLines(count);
  }

  /** All that the service has written since its log file was begun. */
  log(): Promise<string> {
    return readFile(this.logFile, 'utf8');
  }
}

function launch(options: ServiceOptions, args: string[]): Promise<Program> {
  const { service, name = service, port, env, runDir } = options;
  const main = options.main ?? join(PROJECT_ROOT, 'dist/apps', service, 'main.js');
  return Program.start({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', main, ...args],
    // Not our own environment: a variable that somebody has set must not decide whether a service works.
    env: { PATH: process.env['PATH'], ...RUNTIME, ...env, PORT: String(port) },
    logFile: logFile(options),
    runDir,
  });
}

function logFile({ service, name = service, logDir }: ServiceOptions): string {
  return join(logDir, `${name}.log`);
}
