import { deadLetterTopic } from '@triage/contracts';
import type { KafkaRecord } from './kafka-record.ts';
import type { ReceivedMessage } from './received-message.ts';

/** Why a message was given up, and on which attempt. */
export interface Rejection {
  readonly message: ReceivedMessage;
  readonly reason: string;
  readonly detail: string;
  readonly attempt: number;
}

/**
 * The dead letter of a message: its own key, value and headers, untouched so that it can
 * be replayed as it was, and `dlq_*` headers that say where it lay and why it was given up.
 */
export function deadLetter(
  group: string,
  { message, reason, detail, attempt }: Rejection,
  now: Date,
): KafkaRecord {
  return {
    topic: deadLetterTopic(group).name,
    key: message.key?.toString('utf8').replaceAll('\0', '') ?? null,
    value: message.value,
    headers: {
      ...textHeaders(message),
      dlq_group: group,
      dlq_reason: reason,
      dlq_error: detail.replaceAll('\0', '').slice(0, 500),
      dlq_attempt: String(attempt),
      dlq_topic: message.topic,
      dlq_partition: String(message.partition),
      dlq_offset: message.offset,
      dlq_at: now.toISOString(),
    },
  };
}

/** Headers as text, since Postgres keeps them as JSON; a NUL, which it can't hold, is dropped. */
function textHeaders(message: ReceivedMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers[name.replaceAll('\0', '')] = first.toString('utf8').replaceAll('\0', '');
  }
  return headers;
}
