import type { EntityManager } from 'typeorm';
import type { Alert } from './decide/alert.ts';

/** An alert's columns under their names in TypeScript; `a` is the table. */
export const ALERT_COLUMNS = `a.id, a.event, a.ticket_id AS "ticketId", a.incident_id AS "incidentId", a.labels, a.facts,
  a.status, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.acknowledged_at AS "acknowledgedAt", a.by,
  a.cause_id AS "causeId", a.traceparent`;

/**
 * Writes new and changed alerts, each of which the dispatcher then has to look at. Always in the order of their ids, so
 * that two such transactions never wait for each other in a circle.
 */
export async function saveAlerts(tx: EntityManager, alerts: readonly Alert[], now: Date): Promise<void> {
  if (alerts.length === 0) return;
  const sorted = [...alerts].sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.query(
    `INSERT INTO alerts (id, event, ticket_id, incident_id, labels, facts, priority, status, starts_at, ends_at,
                         acknowledged_at, by, cause_id, traceparent, updated_at)
     SELECT *, $15::timestamptz FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::jsonb[], $6::jsonb[],
       $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::timestamptz[], $12::text[], $13::uuid[], $14::text[])
     ON CONFLICT (id) DO UPDATE
     SET labels = EXCLUDED.labels, facts = EXCLUDED.facts, priority = EXCLUDED.priority, status = EXCLUDED.status,
         starts_at = EXCLUDED.starts_at, ends_at = EXCLUDED.ends_at, acknowledged_at = EXCLUDED.acknowledged_at,
         by = EXCLUDED.by, cause_id = EXCLUDED.cause_id, traceparent = EXCLUDED.traceparent,
         version = alerts.version + 1, updated_at = EXCLUDED.updated_at`,
    [
      sorted.map(({ id }) => id),
      sorted.map(({ event }) => event),
      sorted.map(({ ticketId }) => ticketId),
      sorted.map(({ incidentId }) => incidentId),
      sorted.map(({ labels }) => JSON.stringify(labels)),
      sorted.map(({ facts }) => JSON.stringify(facts)),
      sorted.map(({ facts }) => facts.priority),
      sorted.map(({ status }) => status),
      sorted.map(({ startsAt }) => startsAt),
      sorted.map(({ endsAt }) => endsAt),
      sorted.map(({ acknowledgedAt }) => acknowledgedAt),
      sorted.map(({ by }) => by),
      sorted.map(({ causeId }) => causeId),
      sorted.map(({ traceparent }) => traceparent),
      now,
    ],
  );
}

/** Locks what folds over these subjects lock: a person and an event never decide on one alert at once. */
export async function lockSubjects(
  tx: EntityManager,
  kind: 'ticket' | 'incident',
  ids: readonly string[],
): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext($1), hashtext(id)) FROM unnest($2::text[]) AS id`, [
    kind,
    [...ids].sort(),
  ]);
}
