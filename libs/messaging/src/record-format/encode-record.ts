/** What kafkajs hands over for each record of a batch. */
export interface RecordParts {
  readonly offsetDelta?: number;
  /** Milliseconds. */
  readonly timestampDelta?: number;
  readonly key?: Bytes;
  readonly value: Bytes;
  readonly headers?: Readonly<Record<string, Bytes | readonly Bytes[]>> | undefined;
}

type Bytes = Buffer | string | null | undefined;

/** Of kafkajs' `Encoder` what it uses of a finished record. */
export interface EncodedRecord {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}

/** Room for the lengths and deltas of a record, and for those of one header: five bytes each, ten the timestamp. */
const FIXED_BYTES = 40;

/** Larger than nearly all records; what is larger is written to memory of its own. */
const draft = Buffer.allocUnsafeSlow(65_536);

/**
 * One record in the format of Kafka's record batch v2 (Kafka documentation, "Record").
 *
 * It is written in one go into memory that is used again. kafkajs allocates and clears half a
 * kilobyte for each record and for each header, which for our nine headers is most of what it costs to send.
 */
export function encodeRecord(record: RecordParts): EncodedRecord {
  const { offsetDelta = 0, timestampDelta = 0, key, value, headers } = record;
  const pairs = headers ? pairsOf(headers) : [];
  const most = mostBytes(key, value, pairs);
  const to = most <= draft.length ? draft : Buffer.allocUnsafe(most);
  // The length of the body comes first, and is known last.
  let at = FIXED_BYTES / 4;
  const body = at;
  to[at++] = 0; // No attributes are defined.
  at = writeVarInt(to, at, timestampDelta);
  at = writeVarInt(to, at, offsetDelta);
  at = writeBytes(to, at, key);
  at = writeBytes(to, at, value);
  at = writeVarInt(to, at, pairs.length / 2);
  for (const part of pairs) at = writeBytes(to, at, part);
  const lengthBytes = writeVarInt(to, 0, at - body);
  const buffer = Buffer.allocUnsafe(lengthBytes + at - body);
  to.copy(buffer, 0, 0, lengthBytes);
  to.copy(buffer, lengthBytes, body, at);
  return { buf: buffer, buffer };
}

/** Names and values in turn; a name with several values comes several times. */
function pairsOf(headers: NonNullable<RecordParts['headers']>): Bytes[] {
  const pairs: Bytes[] = [];
  for (const name in headers) {
    const value = headers[name] as Bytes | Bytes[];
    if (Array.isArray(value)) for (const one of value) pairs.push(name, one);
    else pairs.push(name, value);
  }
  return pairs;
}

/** A UTF-16 code unit has three bytes at most. */
function mostBytes(key: Bytes, value: Bytes, pairs: readonly Bytes[]): number {
  let most = FIXED_BYTES + 3 * (key?.length ?? 0) + 3 * (value?.length ?? 0);
  for (const part of pairs) most += 5 + 3 * (part?.length ?? 0);
  return most;
}

/** Length and content, and -1 for none; returns where it ends, as do the others. */
function writeBytes(to: Buffer, at: number, bytes: Bytes): number {
  if (bytes === null || bytes === undefined) return writeVarInt(to, at, -1);
  if (typeof bytes === 'string') {
    const start = writeVarInt(to, at, Buffer.byteLength(bytes));
    return start + to.write(bytes, start);
  }
  const start = writeVarInt(to, at, bytes.length);
  return start + bytes.copy(to, start);
}

/** Zigzag, then seven bits a byte, the lowest first (Protocol Buffers, "Encoding"). For safe integers. */
function writeVarInt(to: Buffer, at: number, value: number): number {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  while (rest > 0x7f) {
    to[at++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  to[at++] = rest;
  return at;
}
