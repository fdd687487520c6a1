import { derivedEventId } from '@triage/contracts';
import { arrayLiteral } from '@triage/service';
import type { EntityManager } from 'typeorm';
import type { ReceivedMessage } from './received-message.ts';

/** Longer than any topic keeps a message (`TOPICS`), so that no redelivery comes after its entry has gone. */
export const INBOX_RETENTION_DAYS = 35;

/**
 * Notes these events as done by this group, and gives those that were not before.
 *
 * A second transaction with one of them waits until the first has ended, so that of two
 * consumers that were handed the same event in a rebalance one finds it done.
 */
export async function claimInInbox(
  tx: EntityManager,
  group: string,
  ids: readonly string[],
): Promise<Set<string>> {
  // Sorted, so that two such transactions never wait for each other in a circle.
  const rows: { event_id: string }[] = await tx.query(
    `INSERT INTO inbox (consumer, event_id)
     SELECT $1, id FROM unnest($2::uuid[]) AS id
     ON CONFLICT DO NOTHING
     RETURNING event_id`,
    [group, arrayLiteral([...new Set(ids)].sort())],
  );
  return new Set(rows.map((row) => row.event_id));
}

/** The inbox's name for a message that is no event: where it lay. */
export function inboxIdOf(message: ReceivedMessage): string {
  return derivedEventId(message.topic, 'triage.dlq', `${message.partition}:${message.offset}`);
}

/** Removes one portion of what no redelivery can repeat any more; true when there may be more. */
export async function cleanInbox(tx: EntityManager, portion = 5_000): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `WITH old AS (
       SELECT ctid FROM inbox WHERE processed_at < now() - make_interval(days => $1) LIMIT $2 FOR UPDATE SKIP LOCKED
     ), gone AS (
       DELETE FROM inbox USING old WHERE inbox.ctid = old.ctid RETURNING 1
     )
     SELECT 1 FROM gone`,
    [INBOX_RETENTION_DAYS, portion],
  );
  return rows.length === portion;
}
