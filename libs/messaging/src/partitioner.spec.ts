import fc from 'fast-check';
import { createRequire } from 'node:module';
import { createPartitioner } from './partitioner.ts';

const require = createRequire(import.meta.url);
const partitions = (count: number) =>
  Array.from({ length: count }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 1,
    replicas: [1],
    isr: [1],
  }));
const ours = createPartitioner();
const theirs = require('kafkajs').Partitioners.DefaultPartitioner();

it("puts keys where kafkajs' partitioner, and so Java's, puts them", () => {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array));
  const key = fc.oneof(fc.uuid(), fc.string({ unit: 'binary' }), bytes);
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 50 }), (key, count) => {
      const asked = { topic: 't', partitionMetadata: partitions(count), message: { key, value: null } };
      expect(ours(asked)).toBe(theirs(asked));
    }),
  );
});

it('puts what has no key on each partition in turn', () => {
  const asked = { topic: 't', partitionMetadata: partitions(3), message: { value: null } };
  expect([1, 2, 3].map(() => ours(asked)).sort()).toEqual([0, 1, 2]);
});
