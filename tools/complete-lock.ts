/**
 * `node tools/complete-lock.ts`: enters into package-lock.json what npm has left out of it for other machines.
 *
 * npm drops an optional package (a native part for macOS, say) from the lock file when the registry it asks does not
 * have it, and `npm ci` then refuses the file, on every machine. Run this after `npm install` behind a mirror.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@triage/testing';
import { absentOptionals, completeLock } from './lock-file.ts';

const file = join(PROJECT_ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const absent = absentOptionals(lock);
if (absent.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`${absent.length} packages for other machines were missing from package-lock.json.`);
