import { ByteWriter } from './byte-writer.ts';
import { crc32c } from './crc32c.ts';

/** What kafkajs hands over for a produce request to one broker. */
export interface ProduceParts {
  readonly acks: number;
  readonly timeout: number;
  readonly transactionalId?: string | null;
  readonly producerId?: bigint | number | { readonly value: bigint };
  readonly producerEpoch?: number;
  readonly compression?: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly PartitionParts[];
  }[];
}

interface PartitionParts {
  readonly partition: number;
  readonly firstSequence?: number;
  readonly messages: readonly RecordParts[];
}

interface RecordParts {
  readonly key?: Content;
  readonly value: Content;
  readonly headers?: Readonly<Record<string, Content | readonly Content[]>>;
}

type Content = Buffer | string | null;

const PRODUCE = 0;
/** The form of this version is also that of 4 to 7, which kafkajs makes of it. */
const VERSION = 3;
const BATCH_FORMAT = 2;

/** One for all requests: each is written without a pause, and then copied. */
const writer = new ByteWriter();

/**
 * A produce request, with its record batches, as kafkajs expects it (Kafka documentation, "Produce API" and
 * "Record Batch"). Records are dated now, and not compressed.
 *
 * All is written in one go. kafkajs allocates and clears half a kilobyte for each record and for each of its
 * headers, and copies their bytes six times, which for our eight headers is most of what it costs to send.
 */
export function produceRequest(parts: ProduceParts) {
  return {
    apiKey: PRODUCE,
    apiVersion: VERSION,
    apiName: 'Produce',
    expectResponse: () => parts.acks !== 0,
    encode: async () => {
      const bytes = encodeProduceRequest(parts);
      // Of kafkajs' Encoder, what is asked of a finished one.
      return { buf: bytes, buffer: bytes };
    },
  };
}

function encodeProduceRequest(parts: ProduceParts): Buffer {
  const { acks, timeout, transactionalId = null, compression = 0, topicData } = parts;
  if (compression !== 0) throw new Error('Records are not compressed.');
  writer.clear();
  writer.string(transactionalId);
  writer.int16(acks);
  writer.int32(timeout);
  writer.int32(topicData.length);
  for (const { topic, partitions } of topicData) {
    writer.string(topic);
    writer.int32(partitions.length);
    for (const partition of partitions) {
      writer.int32(partition.partition);
      const size = writer.leaveInt32();
      writeBatch(parts, partition);
      writer.fillInt32(size, writer.length - size - 4);
    }
  }
  return Buffer.from(writer.from(0));
}

function writeBatch(parts: ProduceParts, { messages, firstSequence = 0 }: PartitionParts): void {
  const { transactionalId = null, producerId = -1, producerEpoch = 0 } = parts;
  const now = BigInt(Date.now());
  writer.int64(0n); // The broker gives the offsets.
  const length = writer.leaveInt32();
  writer.int32(0); // The leader's epoch is the broker's as well.
  writer.int8(BATCH_FORMAT);
  const checksum = writer.leaveInt32();
  const checked = writer.length;
  writer.int16(transactionalId === null ? 0 : 0x10);
  writer.int32(messages.length - 1);
  writer.int64(now);
  writer.int64(now);
  writer.int64(BigInt(typeof producerId === 'object' ? producerId.value : producerId));
  writer.int16(producerEpoch);
  writer.int32(firstSequence);
  writer.int32(messages.length);
  messages.forEach(writeRecord);
  writer.fillInt32(length, writer.length - length - 4);
  writer.fillInt32(checksum, crc32c(writer.from(checked)));
}

function writeRecord({ key, value, headers }: RecordParts, offsetDelta: number): void {
  const start = writer.length;
  writer.int8(0); // No attributes are defined.
  writer.varInt(0); // After the first of its batch, in milliseconds.
  writer.varInt(offsetDelta);
  writer.varBytes(key);
  writer.varBytes(value);
  const pairs = headers ? pairsOf(headers) : [];
  writer.varInt(pairs.length / 2);
  for (const part of pairs) writer.varBytes(part);
  writer.prefixVarLength(start);
}

/** Names and values in turn; a name with several values comes several times. */
function pairsOf(headers: NonNullable<RecordParts['headers']>): Content[] {
  const pairs: Content[] = [];
  for (const name in headers) {
    const value = headers[name]!;
    if (Array.isArray(value)) for (const one of value) pairs.push(name, one);
    else pairs.push(name, value as Content);
  }
  return pairs;
}
