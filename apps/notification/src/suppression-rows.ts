import type { EntityManager } from 'typeorm';

/** Why somebody was not told of an alert. */
export interface Suppression {
  readonly id: string;
  readonly alertId: string;
  readonly ticketId: string | null;
  readonly event: string;
  readonly receiver: string;
  readonly reason: string;
  readonly detail: string | null;
  readonly at: Date;
}

export async function insertSuppressions(tx: EntityManager, rows: readonly Suppression[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO suppressions (id, alert_id, ticket_id, event, receiver, reason, detail, at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[],
                          $8::timestamptz[])
     ON CONFLICT DO NOTHING`,
    [
      rows.map(({ id }) => id),
      rows.map(({ alertId }) => alertId),
      rows.map(({ ticketId }) => ticketId),
      rows.map(({ event }) => event),
      rows.map(({ receiver }) => receiver),
      rows.map(({ reason }) => reason),
      rows.map(({ detail }) => detail),
      rows.map(({ at }) => at),
    ],
  );
}
