import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import { absentOptionals } from '../lock-file.ts';
import { fault, type Check } from './check.ts';

/** `npm ci` refuses a lock file that lacks the packages of other machines, on every machine. */
export const lockFileCheck: Check = {
  name: 'package-lock.json is whole',
  run: async () => {
    const lock = JSON.parse(await readFile(join(PROJECT_ROOT, 'package-lock.json'), 'utf8'));
    const names = absentOptionals(lock).map(({ name }) => name);
    return fault(
      names.length === 0 ? [] : [`missing: ${names.join(', ')}`, 'Run: node tools/complete-lock.ts'],
    );
  },
};
