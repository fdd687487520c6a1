import type { EntityManager } from 'typeorm';
import type { NewTimelineEntry } from './decide/timeline.ts';

/** Adds entries in their order; what an event has told before is not told again. */
export async function insertTimeline(tx: EntityManager, entries: readonly NewTimelineEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `INSERT INTO timeline_entry (id, ticket_id, at, type, actor, message_id, customer_sees, details)
     SELECT id, ticket_id, at, type, actor, message_id, customer_sees, details
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::jsonb[], $6::uuid[], $7::boolean[],
            $8::jsonb[])
       WITH ORDINALITY AS entry (id, ticket_id, at, type, actor, message_id, customer_sees, details, position)
     ORDER BY position
     ON CONFLICT (ticket_id, id) DO NOTHING`,
    [
      entries.map((entry) => entry.id),
      entries.map((entry) => entry.ticketId),
      entries.map((entry) => entry.at),
      entries.map((entry) => entry.type),
      entries.map((entry) => (entry.actor ? JSON.stringify(entry.actor) : null)),
      entries.map((entry) => entry.messageId),
      entries.map((entry) => entry.customerSees),
      entries.map((entry) => JSON.stringify(entry.details)),
    ],
  );
}
