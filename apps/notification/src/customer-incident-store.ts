import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';
import type { CustomerIncident } from './decide/incident-message.ts';

/** How far each incident is; where it gets further, its tickets are marked for `IncidentTeller`. */
@Injectable()
export class CustomerIncidentStore implements StateStore<CustomerIncident> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, CustomerIncident>> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtext('customer-incident'), hashtext(id)) FROM unnest($1::text[]) AS id`,
      [subjects],
    );
    const rows: CustomerIncident[] = await tx.query(
      `SELECT incident_id AS "incidentId", state, started_at AS "startedAt", merged_into AS "mergedInto"
       FROM customer_incidents WHERE incident_id = ANY($1::uuid[])`,
      [subjects],
    );
    return new Map(rows.map((row) => [row.incidentId, row]));
  }

  /** A ticket that is linked at this moment, by a transaction that is not seen here yet, comes marked by itself. */
  async save(tx: EntityManager, states: ReadonlyMap<string, CustomerIncident>): Promise<void> {
    const incidents = [...states.values()];
    await tx.query(
      `INSERT INTO customer_incidents (incident_id, state, started_at, merged_into)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::uuid[])
       ON CONFLICT (incident_id) DO UPDATE
       SET state = EXCLUDED.state, started_at = EXCLUDED.started_at, merged_into = EXCLUDED.merged_into`,
      [
        incidents.map(({ incidentId }) => incidentId),
        incidents.map(({ state }) => state),
        incidents.map(({ startedAt }) => startedAt),
        incidents.map(({ mergedInto }) => mergedInto),
      ],
    );
    await tx.query(
      `WITH its AS (
         SELECT ticket_id FROM customer_tickets WHERE incident_id = ANY($1::uuid[]) AND NOT is_untold
         ORDER BY ticket_id FOR UPDATE
       )
       UPDATE customer_tickets SET is_untold = true FROM its WHERE customer_tickets.ticket_id = its.ticket_id`,
      [incidents.map(({ incidentId }) => incidentId)],
    );
  }
}
