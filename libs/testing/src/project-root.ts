import { join, resolve } from 'node:path';

/** The top folder of the checkout. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../../..');

/** Where everything that is made on this machine and not committed lives: jars, data, logs, `stack.json`. */
export const LOCAL_DIR = join(PROJECT_ROOT, '.local');
