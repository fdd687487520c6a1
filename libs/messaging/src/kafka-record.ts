import { cloudEventHeaders, type OutgoingEvent } from '@triage/contracts';

/** A message ready for a topic: what the outbox stores, and what the producer sends. */
export interface KafkaRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly headers: Record<string, string>;
  readonly value: Buffer | null;
}

export function recordOf(event: OutgoingEvent): KafkaRecord {
  return {
    topic: event.topic,
    key: event.key,
    headers: cloudEventHeaders(event),
    value: Buffer.from(JSON.stringify(event.data)),
  };
}
