import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runs } from './process-family.ts';
import { endLeftovers } from './pid-file.ts';
import { LOCAL_DIR } from './project-root.ts';

/** Ends the servers and removes the data of test runs that were killed before they could do so themselves. */
export async function endLeftoverStacks(): Promise<void> {
  const names = await readdir(LOCAL_DIR).catch((): string[] => []);
  for (const name of names) {
    const owner = testStackOwner(name);
    if (owner === undefined || runs(owner)) continue;
    const dir = join(LOCAL_DIR, name);
    await endLeftovers(join(dir, 'run'));
    await rm(dir, { recursive: true, force: true });
  }
}

/** The process that made a folder `test-<pid>-<count>`. */
export function testStackOwner(name: string): number | undefined {
  const pid = /^test-(\d+)-\d+$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}
