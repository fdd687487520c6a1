/** What the records of a batch have in common, as kafkajs read it from the batch's head. */
export interface BatchContext {
  readonly firstOffset: string;
  readonly firstTimestamp: string;
  readonly maxTimestamp: string;
  readonly magicByte: number;
  readonly isControlBatch?: boolean;
  readonly timestampType?: number;
}

type Headers = Record<string, Buffer | Buffer[]>;

/** The broker's clock counts, not the producer's (Kafka documentation, `message.timestamp.type`). */
const LOG_APPEND_TIME = 1;

/**
 * One record of a batch, read where it lies when somebody asks for it.
 *
 * A fetch holds tens of thousands of records, and hundreds are in work: the others wait as one
 * object each, instead of the dozen that kafkajs makes, with all headers copied once for each header.
 */
export function decodeRecord({ buffer }: { buffer: Buffer }, batchContext: BatchContext): FetchedRecord {
  return new FetchedRecord(buffer, batchContext);
}

/** The shape of kafkajs' `KafkaMessage`, and what kafkajs itself looks at. */
export class FetchedRecord {
  readonly attributes: number;
  readonly offset: string;
  readonly batchContext: BatchContext;
  private readonly bytes: Buffer;
  private readonly timestampDelta: number;
  private readonly keyAt: number;

  constructor(bytes: Buffer, batchContext: BatchContext) {
    const reader = new Reader(bytes, 0);
    this.bytes = bytes;
    this.batchContext = batchContext;
    this.attributes = reader.byte();
    this.timestampDelta = reader.varInt();
    this.offset = String(Number(batchContext.firstOffset) + reader.varInt());
    this.keyAt = reader.at;
  }

  get magicByte(): number {
    return this.batchContext.magicByte;
  }

  get isControlRecord(): boolean {
    return this.batchContext.isControlBatch ?? false;
  }

  get timestamp(): string {
    const { timestampType, maxTimestamp, firstTimestamp } = this.batchContext;
    if (timestampType === LOG_APPEND_TIME && maxTimestamp) return maxTimestamp;
    return String(Number(firstTimestamp) + this.timestampDelta);
  }

  get key(): Buffer | null {
    return new Reader(this.bytes, this.keyAt).slice();
  }

  get value(): Buffer | null {
    const reader = new Reader(this.bytes, this.keyAt);
    reader.skip();
    return reader.slice();
  }

  get headers(): Headers {
    const reader = new Reader(this.bytes, this.keyAt);
    reader.skip();
    reader.skip();
    // Nothing inherited: a header may be named `constructor`.
    const headers: Headers = Object.create(null);
    for (let left = reader.varInt(); left > 0; left--) {
      const name = reader.text();
      const value = reader.slice() as Buffer;
      const before = headers[name];
      headers[name] =
        before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
    return headers;
  }
}

class Reader {
  at: number;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** Seven bits a byte, the lowest first, then zigzag. For safe integers. */
  varInt(): number {
    let byte = this.byte();
    let coded = byte & 0x7f;
    for (let unit = 0x80; byte > 0x7f; unit *= 0x80) {
      byte = this.byte();
      coded += (byte & 0x7f) * unit;
    }
    return coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
  }

  skip(): void {
    const length = this.varInt();
    this.at += Math.max(0, length);
  }

  slice(): Buffer | null {
    const length = this.varInt();
    if (length < 0) return null;
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }

  text(): string {
    const length = this.varInt();
    const start = this.at;
    this.at += length;
    return this.bytes.toString('utf8', start, this.at);
  }
}
