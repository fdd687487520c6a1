import fc from 'fast-check';
import { createRequire } from 'node:module';
import { crc32c } from './crc32c.ts';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';
import { useRecordFormat } from './use-record-format.ts';

const require = createRequire(import.meta.url);
const FORMAT = 'kafkajs/src/protocol/recordBatch';
// Taken before ours is put into their place.
const theirEncoder = require(`${FORMAT}/record/v0/index.js`);
const theirDecoder = require(`${FORMAT}/record/v0/decoder.js`);
const theirChecksum = require(`${FORMAT}/crc32C/index.js`);
const Decoder = require('kafkajs/src/protocol/decoder.js');

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const text = fc.string({ unit: 'binary', maxLength: 100 });
// kafkajs finds `constructor` and its like in every object.
const headerName = text.filter((name) => !(name in {}));
const record = fc.record(
  {
    offsetDelta: fc.nat(),
    timestampDelta: fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
    key: fc.oneof(text, bytes, fc.constant(null)),
    value: fc.oneof(bytes, fc.constant(null)),
    headers: fc.dictionary(headerName, fc.oneof(text, bytes, fc.array(bytes, { minLength: 1, maxLength: 3 }))),
  },
  { requiredKeys: ['value'] },
);
const batch = {
  firstOffset: '4294967296123',
  firstTimestamp: '1764000000000',
  maxTimestamp: '1764000009999',
  magicByte: 2,
  isControlBatch: false,
  timestampType: 0,
};

it('writes the bytes that kafkajs writes', () => {
  fc.assert(
    fc.property(record, (parts) => {
      expect(encodeRecord(parts).buffer.equals(theirEncoder(parts).buffer)).toBe(true);
    }),
  );
});

it('writes records that are larger than its draft', () => {
  const parts = { value: Buffer.alloc(200_000, 'x'), headers: { long: 'ü'.repeat(50_000) } };
  expect(encodeRecord(parts).buffer.equals(theirEncoder(parts).buffer)).toBe(true);
});

it.each([0, 1])('reads what kafkajs reads, with timestamps of type %d', (timestampType) => {
  fc.assert(
    fc.property(record, (parts) => {
      const context = { ...batch, timestampType };
      const reader = new Decoder(theirEncoder(parts).buffer);
      const body = reader.readVarIntBytes();
      const theirs = theirDecoder(new Decoder(body), context);
      const ours = decodeRecord({ buffer: body }, context);
      for (const part of ['offset', 'timestamp', 'key', 'value', 'magicByte', 'isControlRecord'] as const)
        expect([part, ours[part]]).toEqual([part, theirs[part]]);
      expect({ ...ours.headers }).toEqual(theirs.headers);
    }),
  );
});

it('reads a header of any name', () => {
  const { buffer } = encodeRecord({ value: null, headers: { constructor: 'x' } });
  expect(String(decodeRecord({ buffer: buffer.subarray(1) }, batch).headers['constructor'])).toBe('x');
});

it('makes the checksums that kafkajs makes', () => {
  fc.assert(fc.property(bytes, (some) => expect(crc32c(some)).toBe(theirChecksum(some))));
});

it('stands in the places of kafkajs', () => {
  useRecordFormat();
  expect(require(`${FORMAT}/record/v0/index.js`)).toBe(encodeRecord);
  expect(require(`${FORMAT}/record/v0/decoder.js`)).toBe(decodeRecord);
  expect(require(`${FORMAT}/crc32C/index.js`)).toBe(crc32c);
});
