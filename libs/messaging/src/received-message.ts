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
