import { deadLetterTopic, type OutgoingEvent } from '@triage/contracts';
import { type KafkaRecord, recordOf } from '@triage/messaging';

/** Whose dead letters they lie among: those of the group that takes tickets and clocks. */
export const DEAD_LETTER_GROUP = 'notification';

/**
 * The dead letter of a message that was given up: its `notification.failed`, which has no address and no text, and
 * `dlq_*` headers as any dead letter's. `dlq_delivery` stands in the place of a topic and offset, since it is
 * repeated by `POST /v1/deliveries/:id/retry` and not by producing it again.
 */
export function deliveryDeadLetter(
  failed: OutgoingEvent,
  { id, attempts, reason, detail }: { id: string; attempts: number; reason: string; detail: string },
  now: Date,
): KafkaRecord {
  const record = recordOf(failed);
  return {
    ...record,
    topic: deadLetterTopic(DEAD_LETTER_GROUP).name,
    headers: {
      ...record.headers,
      dlq_group: DEAD_LETTER_GROUP,
      dlq_reason: reason,
      dlq_error: detail.replaceAll('\0', '').slice(0, 500),
      dlq_attempt: String(attempts),
      dlq_delivery: id,
      dlq_at: now.toISOString(),
    },
  };
}
