import { createRequire } from 'node:module';
import { decodeRecord } from './decode-record.ts';
import { produceRequest } from './produce-request.ts';

const require = createRequire(import.meta.url);
const PROTOCOL = 'kafkajs/src/protocol';

/**
 * Puts our reading and writing of records into the place of kafkajs' own, for the whole process.
 *
 * kafkajs loads its protocol at the first request, so this must be called before; it has no other
 * door to it. It is no longer released, so its insides stay where they are: the lock file names the
 * version, and a spec holds both to the same bytes.
 */
export function useRecordFormat(): void {
  replace(`${PROTOCOL}/requests/produce/v3/request.js`, produceRequest);
  replace(`${PROTOCOL}/recordBatch/record/v0/decoder.js`, decodeRecord);
}

function replace(path: string, implementation: unknown): void {
  require(path);
  require.cache[require.resolve(path)]!.exports = implementation;
}
