import type { ReceivedHeaders } from '@triage/contracts';

/** A Kafka message and where it lay. */
export interface ReceivedMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: ReceivedHeaders;
}

type FetchedRecord = Pick<ReceivedMessage, 'offset' | 'key' | 'value'> & { headers?: ReceivedHeaders };

/**
 * A message of a fetched batch. Its parts are read from it each time they are asked for: while a batch waits for the
 * database it is kept for the case that it must be rejected, and a dozen buffers a message would be kept with it.
 */
export class FetchedMessage implements ReceivedMessage {
  readonly topic: string;
  readonly partition: number;
  private readonly record: FetchedRecord;

  constructor(topic: string, partition: number, record: FetchedRecord) {
    this.topic = topic;
    this.partition = partition;
    this.record = record;
  }

  get offset(): string {
    return this.record.offset;
  }

  get key(): Buffer | null {
    return this.record.key;
  }

  get value(): Buffer | null {
    return this.record.value;
  }

  get headers(): ReceivedHeaders {
    return this.record.headers ?? {};
  }
}
