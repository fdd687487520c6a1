import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';
import type { NewDelivery } from './decide/message.ts';
import type { TicketView } from './decide/ticket-view.ts';

/** What is known of each ticket, and the deliveries that its events lead to. */
@Injectable()
export class TicketViewStore implements StateStore<TicketView> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, TicketView>> {
    // Tickets that are not there yet are locked too.
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtext('ticket'), hashtext(id)) FROM unnest($1::text[]) AS id`,
      [subjects],
    );
    const rows: Omit<TicketView, 'newDeliveries'>[] = await tx.query(
      `SELECT ticket_id AS "ticketId", number, subject, language, requester_id AS "requesterId", priority,
              priority_source AS "prioritySource", revision, category, reasons, alerted
       FROM tickets WHERE ticket_id = ANY($1::uuid[])`,
      [subjects],
    );
    return new Map(rows.map((row) => [row.ticketId, { ...row, newDeliveries: [] }]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, TicketView>): Promise<void> {
    const views = [...states.values()];
    await tx.query(
      `INSERT INTO tickets (ticket_id, number, subject, language, requester_id, priority, priority_source, revision,
                            category, reasons, alerted)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                            $8::int[], $9::text[], $10::jsonb[], $11::boolean[])
       ON CONFLICT (ticket_id) DO UPDATE
       SET subject = EXCLUDED.subject, language = EXCLUDED.language, requester_id = EXCLUDED.requester_id,
           priority = EXCLUDED.priority, priority_source = EXCLUDED.priority_source, revision = EXCLUDED.revision,
           category = EXCLUDED.category, reasons = EXCLUDED.reasons, alerted = EXCLUDED.alerted`,
      [
        views.map(({ ticketId }) => ticketId),
        views.map(({ number }) => number),
        views.map(({ subject }) => subject),
        views.map(({ language }) => language),
        views.map(({ requesterId }) => requesterId),
        views.map(({ priority }) => priority),
        views.map(({ prioritySource }) => prioritySource),
        views.map(({ revision }) => revision),
        views.map(({ category }) => category),
        views.map(({ reasons }) => JSON.stringify(reasons)),
        views.map(({ alerted }) => alerted),
      ],
    );
    const deliveries = views.flatMap(({ newDeliveries }) => newDeliveries);
    if (deliveries.length > 0) await insertDeliveries(tx, deliveries);
  }
}

/** A delivery that is there already stays as it is: its event was folded before. */
export async function insertDeliveries(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<void> {
  await tx.query(
    `INSERT INTO deliveries (id, cause_id, ticket_id, receiver, audience, template, priority, requester_id, facts,
                             status, reason, traceparent, created_at, next_attempt_at, queued_at)
     SELECT id, cause_id, ticket_id, receiver, audience, template, priority, requester_id, facts,
            CASE WHEN suppressed IS NULL THEN 'pending' ELSE 'suppressed' END, suppressed, traceparent, created_at,
            created_at, created_at
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                 $9::jsonb[], $10::text[], $11::text[], $12::timestamptz[])
       AS new (id, cause_id, ticket_id, receiver, audience, template, priority, requester_id, facts, suppressed,
               traceparent, created_at)
     ON CONFLICT DO NOTHING`,
    [
      deliveries.map(({ id }) => id),
      deliveries.map(({ causeId }) => causeId),
      deliveries.map(({ facts }) => facts.ticketId),
      deliveries.map(({ receiver }) => receiver),
      deliveries.map(({ audience }) => audience),
      deliveries.map(({ template }) => template),
      deliveries.map(({ facts }) => facts.priority),
      deliveries.map(({ requesterId }) => requesterId),
      deliveries.map(({ facts }) => JSON.stringify(facts)),
      deliveries.map(({ suppressed }) => suppressed),
      deliveries.map(({ traceparent }) => traceparent),
      deliveries.map(({ createdAt }) => createdAt),
    ],
  );
}
