import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from './port.ts';
import { Program } from './program.ts';
import { LOCAL_DIR } from './project-root.ts';
import { until } from './until.ts';

const PACKAGE = 'prometheus-alertmanager';
const UNPACKED = join(LOCAL_DIR, PACKAGE);
const BINARY = join(UNPACKED, 'usr/bin', PACKAGE);
const FETCH_TIMEOUT_MS = 40_000;
const STOP_GRACE_MS = 5_000;

/**
 * Debian's build opens its templates under /usr/share: it sees its own there, in a mount namespace that ends with it, and
 * the machine's stays as it is. `unshare` and the shell give way to it, so that a signal reaches it.
 */
const OVER_ITS_FILES = [
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  'mount --bind "$0" /usr/share && exec "$@"',
  join(UNPACKED, 'usr/share'),
  BINARY,
];

const run = promisify(execFile);

/**
 * Fetches Debian's own Alertmanager into `.local`, where it is kept for the next run; nothing is installed.
 *
 * Answers in one line why it can't be had (no `apt-get`, no network, no namespaces), and undefined where it is there.
 */
export async function alertmanagerIsMissing(): Promise<string | undefined> {
  try {
    if (!existsSync(BINARY)) await unpack();
    await run('unshare', [...OVER_ITS_FILES, '--version'], { timeout: FETCH_TIMEOUT_MS });
    return undefined;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return (stderr?.trim() || message).split('\n').at(-1)!;
  }
}

async function unpack(): Promise<void> {
  await mkdir(LOCAL_DIR, { recursive: true });
  const dir = await mkdtemp(join(LOCAL_DIR, `${PACKAGE}-`));
  try {
    await run('apt-get', ['download', PACKAGE], { cwd: dir, timeout: FETCH_TIMEOUT_MS });
    const archive = (await readdir(dir)).find((name) => name.endsWith('.deb'));
    if (!archive) throw new Error(`apt-get brought no ${PACKAGE}`);
    await run('dpkg', ['-x', archive, 'unpacked'], { cwd: dir, timeout: FETCH_TIMEOUT_MS });
    // Where another run was quicker, its copy is as good.
    await rename(join(dir, 'unpacked'), UNPACKED).catch(() => undefined);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export interface Alertmanager {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real Alertmanager on a free port of the loopback, alone in its cluster, which tells `webhookUrl` of its alerts. */
export async function startAlertmanager(webhookUrl: string): Promise<Alertmanager> {
  const [port] = await freePorts(1);
  const dir = await mkdtemp(join(LOCAL_DIR, `${PACKAGE}-run-`));
  await writeFile(join(dir, 'alertmanager.yml'), configuration(webhookUrl));
  const logFile = join(dir, 'alertmanager.log');
  const program = await Program.start({
    name: PACKAGE,
    command: 'unshare',
    args: [
      ...OVER_ITS_FILES,
      `--config.file=${join(dir, 'alertmanager.yml')}`,
      `--storage.path=${join(dir, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    logFile,
    runDir: dir,
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await program.stop(STOP_GRACE_MS);
    await rm(dir, { recursive: true, force: true });
  };
  const ready = async () => {
    if (!program.running) throw new Error(program.lastLines(5).join('\n'));
    return (await fetch(`${url}/-/ready`)).ok;
  };
  try {
    await until(ready, { what: 'Alertmanager to be ready', timeoutMs: 20_000 });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

const configuration = (webhookUrl: string) => `
route:
  receiver: test
  group_by: ['...']
  group_wait: 0s
  group_interval: 1s
  repeat_interval: 1h
receivers:
  - name: test
    webhook_configs:
      - url: ${webhookUrl}
        send_resolved: true
`;
