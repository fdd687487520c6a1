import { Inject, Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS, lockSubjects, saveAlerts } from './alert-rows.ts';
import type { Alert } from './decide/alert.ts';
import { type NewDelivery, TO_CUSTOMERS } from './decide/message.ts';
import { insertSuppressions } from './suppression-rows.ts';
import type { TicketView } from './decide/ticket-view.ts';

type TicketRow = Omit<TicketView, 'alerts' | 'changedAlerts' | 'notAlerted' | 'newDeliveries'>;

/** What is known of each ticket, and the alerts and deliveries that its events lead to. */
@Injectable()
export class TicketViewStore implements StateStore<TicketView> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, TicketView>> {
    // Tickets that are not there yet are locked too.
    await lockSubjects(tx, 'ticket', subjects);
    const rows: TicketRow[] = await tx.query(
      `SELECT ticket_id AS "ticketId", number, subject, language, tier, requester_id AS "requesterId", priority,
              priority_source AS "prioritySource", revision, category, assets, reasons, incident_id AS "incidentId",
              replied_at AS "repliedAt", done_at AS "doneAt", alerted
       FROM tickets WHERE ticket_id = ANY($1::uuid[])`,
      [subjects],
    );
    const alerts: Alert[] = await tx.query(
      `SELECT ${ALERT_COLUMNS} FROM alerts a WHERE ticket_id = ANY($1::uuid[])`,
      [subjects],
    );
    const byTicket = Map.groupBy(alerts, ({ ticketId }) => ticketId);
    return new Map(
      rows.map((row) => [
        row.ticketId,
        {
          ...row,
          alerts: byTicket.get(row.ticketId) ?? [],
          changedAlerts: [],
          notAlerted: [],
          newDeliveries: [],
        },
      ]),
    );
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, TicketView>): Promise<void> {
    const views = [...states.values()];
    await tx.query(
      `INSERT INTO tickets (ticket_id, number, subject, language, requester_id, priority, priority_source, revision,
                            category, reasons, alerted, tier, assets, incident_id, replied_at, done_at)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                            $8::int[], $9::text[], $10::jsonb[], $11::boolean[], $12::text[], $13::jsonb[],
                            $14::uuid[], $15::timestamptz[], $16::timestamptz[])
       ON CONFLICT (ticket_id) DO UPDATE
       SET subject = EXCLUDED.subject, language = EXCLUDED.language, requester_id = EXCLUDED.requester_id,
           priority = EXCLUDED.priority, priority_source = EXCLUDED.priority_source, revision = EXCLUDED.revision,
           category = EXCLUDED.category, reasons = EXCLUDED.reasons, alerted = EXCLUDED.alerted, tier = EXCLUDED.tier,
           assets = EXCLUDED.assets, incident_id = EXCLUDED.incident_id, replied_at = EXCLUDED.replied_at,
           done_at = EXCLUDED.done_at`,
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
        views.map(({ tier }) => tier),
        views.map(({ assets }) => JSON.stringify(assets)),
        views.map(({ incidentId }) => incidentId),
        views.map(({ repliedAt }) => repliedAt),
        views.map(({ doneAt }) => doneAt),
      ],
    );
    const alerts = views.flatMap(({ alerts, changedAlerts }) =>
      alerts.filter(({ id }) => changedAlerts.includes(id)),
    );
    await saveAlerts(tx, alerts, this.clock.now());
    const notAlerted = views.flatMap((view) =>
      view.notAlerted.map((one) => ({ ...one, ticketId: view.ticketId })),
    );
    await insertSuppressions(
      tx,
      notAlerted.map((one) => ({ ...one, receiver: 'none', detail: null })),
    );
    const deliveries = views.flatMap(({ newDeliveries }) => newDeliveries);
    if (deliveries.length > 0) await insertDeliveries(tx, deliveries);
  }
}

/** A delivery that is there already stays as it is: its event was folded before. */
export async function insertDeliveries(tx: EntityManager, deliveries: readonly NewDelivery[]): Promise<void> {
  await tx.query(
    `INSERT INTO deliveries (id, cause_id, ticket_id, destination, receiver, audience, template, priority, requester_id,
                             facts, status, reason, traceparent, created_at, next_attempt_at, queued_at)
     SELECT id, cause_id, ticket_id, '${TO_CUSTOMERS}', receiver, audience, template, priority, requester_id, facts,
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
