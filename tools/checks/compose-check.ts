import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import { fault, type Check } from './check.ts';
import { composeFaults } from './compose-faults.ts';
import { runProgram } from './program-check.ts';

// The plugin of today, and Debian's program of yesterday.
const PROGRAMS = [
  ['docker', 'compose', 'version'],
  ['docker-compose', 'version'],
] as const;

/** Ours everywhere, and Docker's own where there is one. */
export const composeCheck: Check = {
  name: 'docker-compose.yml',
  run: async () => {
    const faults = composeFaults(await readFile(join(PROJECT_ROOT, 'docker-compose.yml'), 'utf8'));
    if (faults.length > 0) return fault(faults);
    for (const program of PROGRAMS) {
      const [command, ...args] = program;
      if (!(await runProgram(command, args)).ok) continue;
      return runProgram(command, [...args.slice(0, -1), 'config', '--quiet']);
    }
    return { ok: true, skipped: 'form and start order only: docker compose is not installed here' };
  },
};
