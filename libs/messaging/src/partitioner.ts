interface Placing {
  readonly partitionMetadata: readonly unknown[];
  readonly message: {
    readonly partition?: number;
    readonly key?: Buffer | string | null;
    readonly value: unknown;
  };
}

/**
 * Puts a key where Java's clients put it (murmur2 of its bytes), and what has no key on each partition in turn.
 *
 * The same partitions as kafkajs' `DefaultPartitioner`, which reckons in big integers.
 */
export function createPartitioner(): (placing: Placing) => number {
  let next = 0;
  return ({ partitionMetadata, message }) => {
    if (typeof message.partition === 'number') return message.partition;
    const { length } = partitionMetadata;
    if (message.key === null || message.key === undefined) return next++ % length;
    const key = typeof message.key === 'string' ? Buffer.from(message.key) : message.key;
    return (murmur2(key) & 0x7fffffff) % length;
  };
}

const M = 0x5bd1e995;
const SEED = 0x9747b28c;

/** MurmurHash2 as Kafka has it (`org.apache.kafka.common.utils.Utils.murmur2`), as a signed 32-bit number. */
export function murmur2(bytes: Uint8Array): number {
  const { length } = bytes;
  const whole = length & ~3;
  let hash = SEED ^ length;
  for (let at = 0; at < whole; at += 4) {
    let word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    word = Math.imul(word, M);
    word = Math.imul(word ^ (word >>> 24), M);
    hash = Math.imul(hash, M) ^ word;
  }
  if (length > whole) {
    for (let at = length - 1; at >= whole; at--) hash ^= bytes[at]! << (8 * (at - whole));
    hash = Math.imul(hash, M);
  }
  hash = Math.imul(hash ^ (hash >>> 13), M);
  return hash ^ (hash >>> 15);
}
