import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';
import { lockSubjects } from './alert-rows.ts';
import type { CustomerTicket } from './decide/customer-ticket.ts';
import { insertDeliveries } from './ticket-view-store.ts';

const COLUMNS = `ticket_id AS "ticketId", number, requester_id AS "requesterId", language, priority,
  priority_source AS "prioritySource", is_automated AS "isAutomated", status, promised_at AS "promisedAt",
  incident_id AS "incidentId", link_id AS "linkId", incident_told AS "incidentTold", is_untold AS "isUntold"`;

/** What the mails to customers know of each ticket, and the deliveries that its events lead to. */
@Injectable()
export class CustomerTicketStore implements StateStore<CustomerTicket> {
  /** Under the same locks as `TicketViewStore`: events about a ticket are published in the order of its decisions. */
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, CustomerTicket>> {
    await lockSubjects(tx, 'ticket', subjects);
    const rows: Omit<CustomerTicket, 'newDeliveries'>[] = await tx.query(
      `SELECT ${COLUMNS} FROM customer_tickets WHERE ticket_id = ANY($1::uuid[])`,
      [subjects],
    );
    return new Map(rows.map((row) => [row.ticketId, { ...row, newDeliveries: [] }]));
  }

  /** What the customer was told of an incident is the teller's, and that there is more to tell also an incident's. */
  async save(tx: EntityManager, states: ReadonlyMap<string, CustomerTicket>): Promise<void> {
    // In one order, whoever writes: the incidents' store marks many of them at once.
    const tickets = [...states.values()].sort((a, b) => (a.ticketId < b.ticketId ? -1 : 1));
    await tx.query(
      `INSERT INTO customer_tickets (ticket_id, number, requester_id, language, priority, priority_source,
                                     is_automated, status, promised_at, incident_id, link_id, is_untold)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[],
                            $8::text[], $9::timestamptz[], $10::uuid[], $11::uuid[], $12::boolean[])
       ON CONFLICT (ticket_id) DO UPDATE
       SET requester_id = EXCLUDED.requester_id, language = EXCLUDED.language, priority = EXCLUDED.priority,
           priority_source = EXCLUDED.priority_source, is_automated = EXCLUDED.is_automated,
           status = EXCLUDED.status, promised_at = EXCLUDED.promised_at, incident_id = EXCLUDED.incident_id,
           link_id = EXCLUDED.link_id, is_untold = customer_tickets.is_untold OR EXCLUDED.is_untold`,
      [
        tickets.map(({ ticketId }) => ticketId),
        tickets.map(({ number }) => number),
        tickets.map(({ requesterId }) => requesterId),
        tickets.map(({ language }) => language),
        tickets.map(({ priority }) => priority),
        tickets.map(({ prioritySource }) => prioritySource),
        tickets.map(({ isAutomated }) => isAutomated),
        tickets.map(({ status }) => status),
        tickets.map(({ promisedAt }) => promisedAt),
        tickets.map(({ incidentId }) => incidentId),
        tickets.map(({ linkId }) => linkId),
        tickets.map(({ isUntold }) => isUntold),
      ],
    );
    const deliveries = tickets.flatMap(({ newDeliveries }) => newDeliveries);
    if (deliveries.length > 0) await insertDeliveries(tx, deliveries);
    await this.releaseAcknowledgements(tx, tickets);
  }

  /** An acknowledgement that waits for its promise need not wait longer. */
  private async releaseAcknowledgements(
    tx: EntityManager,
    tickets: readonly CustomerTicket[],
  ): Promise<void> {
    const promised = tickets.filter(({ promisedAt }) => promisedAt !== null).map(({ ticketId }) => ticketId);
    if (promised.length === 0) return;
    await tx.query(
      `UPDATE deliveries SET next_attempt_at = created_at
       WHERE ticket_id = ANY($1::uuid[]) AND template = 'ticket_received' AND status = 'pending'
         AND reason = 'no_promise_yet'`,
      [promised],
    );
  }
}
