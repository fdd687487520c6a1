import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart, PROJECT_ROOT } from '@triage/testing';

/** Builds all services to `dist/apps`; what has not changed comes from Nx's cache. */
export async function buildServices(): Promise<void> {
  const nx = join(PROJECT_ROOT, 'node_modules/nx/dist/bin/nx.js');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
  await promisify(execFile)(process.execPath, [nx, 'run-many', '-t', 'build'], {
    cwd: PROJECT_ROOT,
    env,
  }).catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new CannotStart(
      `The build failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`.trimEnd(),
    );
  });
}
