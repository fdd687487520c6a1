import fc from 'fast-check';
import { createRequire } from 'node:module';
import { decodeRecord } from './decode-record.ts';
import { produceRequest, type ProduceParts } from './produce-request.ts';
import { useRecordFormat } from './use-record-format.ts';

const require = createRequire(import.meta.url);
const PROTOCOL = 'kafkajs/src/protocol';
// Taken before ours are put into their places.
const theirRequest = require(`${PROTOCOL}/requests/produce/v3/request.js`);
const theirEncoder = require(`${PROTOCOL}/recordBatch/record/v0/index.js`);
const theirDecoder = require(`${PROTOCOL}/recordBatch/record/v0/decoder.js`);
const Decoder = require(`${PROTOCOL}/decoder.js`);

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const text = fc.string({ unit: 'binary', maxLength: 100 });
// kafkajs finds `constructor` and its like in every object.
const headerName = text.filter((name) => !(name in {}));
const record = fc.record(
  {
    key: fc.oneof(text, bytes, fc.constant(null)),
    value: fc.oneof(bytes, fc.constant(null)),
    headers: fc.dictionary(
      headerName,
      fc.oneof(text, bytes, fc.array(bytes, { minLength: 1, maxLength: 3 })),
    ),
  },
  { requiredKeys: ['value'] },
);
const partition = fc.record({
  partition: fc.nat(99),
  messages: fc.array(record, { minLength: 1, maxLength: 20 }),
});
const topic = fc.record({ topic: text, partitions: fc.array(partition, { maxLength: 3 }) });

async function sameBytes(parts: ProduceParts): Promise<void> {
  const [ours, theirs] = await Promise.all([produceRequest(parts).encode(), theirRequest(parts).encode()]);
  expect(ours.buffer.equals(theirs.buffer)).toBe(true);
}

describe('a produce request', () => {
  const { now } = Date;
  // Each dates its records for itself.
  beforeAll(() => void (Date.now = () => 1_764_000_000_000));
  afterAll(() => void (Date.now = now));

  it('has the bytes of kafkajs', async () => {
    const topics = fc.array(topic, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(topics, (topicData) => sameBytes({ acks: -1, timeout: 30_000, topicData })),
    );
  });

  it('has them where a record is larger than the memory that it begins with', async () => {
    const messages = [
      { key: 'a', value: Buffer.alloc(200_000, 'x'), headers: { long: 'ü'.repeat(50_000) } },
      { key: 'b', value: Buffer.from('y') },
    ];
    await sameBytes({
      acks: -1,
      timeout: 1,
      topicData: [{ topic: 't', partitions: [{ partition: 0, messages }] }],
    });
  });

  it('keeps its own bytes when another is made', async () => {
    const request = (value: string) =>
      produceRequest({
        acks: -1,
        timeout: 1,
        topicData: [{ topic: 't', partitions: [{ partition: 0, messages: [{ value }] }] }],
      }).encode();
    const [first, second] = await Promise.all([request('first'), request('second')]);
    expect([first.buffer.includes('first'), second.buffer.includes('second')]).toEqual([true, true]);
  });
});

describe('a record', () => {
  const batch = {
    firstOffset: '4294967296123',
    firstTimestamp: '1764000000000',
    maxTimestamp: '1764000009999',
    magicByte: 2,
    isControlBatch: false,
  };
  const bodyOf = (parts: unknown): Buffer => new Decoder(theirEncoder(parts).buffer).readVarIntBytes();

  it.each([0, 1])('is read as kafkajs reads it, with timestamps of type %d', (timestampType) => {
    const context = { ...batch, timestampType };
    const timestampDelta = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    fc.assert(
      fc.property(record, fc.nat(), timestampDelta, (parts, offsetDelta, timestampDelta) => {
        const body = bodyOf({ ...parts, offsetDelta, timestampDelta });
        const theirs = theirDecoder(new Decoder(body), context);
        const ours = decodeRecord({ buffer: body }, context);
        for (const part of ['offset', 'timestamp', 'key', 'value', 'magicByte', 'isControlRecord'] as const)
          expect([part, ours[part]]).toEqual([part, theirs[part]]);
        expect({ ...ours.headers }).toEqual(theirs.headers);
      }),
    );
  });

  it('may have a header of any name', () => {
    const body = bodyOf({ value: null, headers: { constructor: 'x' } });
    expect(String(decodeRecord({ buffer: body }, batch).headers['constructor'])).toBe('x');
  });
});

it('stands in the places of kafkajs', () => {
  useRecordFormat();
  expect(require(`${PROTOCOL}/requests/produce/v3/request.js`)).toBe(produceRequest);
  expect(require(`${PROTOCOL}/recordBatch/record/v0/decoder.js`)).toBe(decodeRecord);
});
