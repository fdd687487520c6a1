import { createRequire } from 'node:module';
import { crc32c } from './crc32c.ts';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';

const require = createRequire(import.meta.url);
const FORMAT = 'kafkajs/src/protocol/recordBatch';

/**
 * Puts our reading and writing of records into the place of kafkajs' own, for the whole process.
 *
 * kafkajs loads its protocol at the first request, so this must be called before; it has no other
 * door to it. It is no longer released, so its insides stay where they are: the lock file names the
 * version, and a spec holds both to the same bytes.
 */
export function useRecordFormat(): void {
  replace(`${FORMAT}/record/v0/index.js`, encodeRecord);
  replace(`${FORMAT}/record/v0/decoder.js`, decodeRecord);
  replace(`${FORMAT}/crc32C/index.js`, crc32c);
}

function replace(path: string, implementation: unknown): void {
  require(path);
  require.cache[require.resolve(path)]!.exports = implementation;
}
