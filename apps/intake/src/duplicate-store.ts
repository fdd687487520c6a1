import { Injectable } from '@nestjs/common';
import type { TicketStatus } from '@triage/contracts';
import type { EntityManager } from 'typeorm';
import type { KnownPrint, PrintedText, TicketPrint } from './decide/duplicates/ticket-print.ts';
import type { DuplicateReason } from './decide/duplicates/find-duplicates.ts';
import type { DuplicateLink, LinkedTicket } from './decide/duplicates/link-duplicate.ts';

/** The newest tickets of a customer that a new one is compared with. */
const MOST_OF_ONE_CUSTOMER = 30;
/** Customers of one e-mail address; more is a shared mailbox. */
const MOST_OF_ONE_ADDRESS = 10;
/** Tickets that name one transaction, order or address. */
const MOST_OF_ONE_MARK = 20;

/** Another ticket about the same thing, as agents are told of it. */
export interface DuplicateView {
  readonly id: string;
  readonly number: string;
  readonly status: TicketStatus;
  readonly score: number;
  readonly reason: DuplicateReason;
}

/** Prints of tickets and links between them. Each method is one statement of a transaction. */
@Injectable()
export class DuplicateStore {
  /**
   * Begins a transaction of comparing: whether it is the only one that compares, until it ends: two at once would not
   * see each other's prints, and miss the pair that they make.
   *
   * All that follows reads a few rows by an index, in its order; a bitmap would fetch and sort all tickets
   * of a customer who has very many.
   */
  async isAlone(tx: EntityManager): Promise<boolean> {
    const [row]: { alone: boolean }[] = await tx.query(
      `SELECT pg_try_advisory_xact_lock(hashtext('intake'), hashtext('duplicates')) AS alone,
         set_config('enable_bitmapscan', 'off', true)`,
    );
    return row?.alone ?? false;
  }

  /** Takes the oldest tickets that have not been compared yet. */
  async takeDue(tx: EntityManager, most: number): Promise<PrintedText[]> {
    const [taken]: [PrintedText[], number] = await tx.query(
      `DELETE FROM duplicate_check USING ticket JOIN message ON message.ticket_id = ticket.id AND message.opening
       WHERE duplicate_check.ticket_id = ticket.id AND ticket.id = ANY (ARRAY(
         SELECT ticket_id FROM duplicate_check ORDER BY ticket_id LIMIT $1))
       RETURNING ticket.id AS "ticketId", subject, body, transaction_ids AS "transactionIds"`,
      [most],
    );
    return taken;
  }

  async savePrints(tx: EntityManager, prints: readonly TicketPrint[]): Promise<void> {
    await tx.query(
      `WITH print AS (
         SELECT * FROM jsonb_to_recordset($1) AS print ("ticketId" uuid, signature integer[], marks text[])
       ), saved AS (
         INSERT INTO ticket_print (ticket_id, signature, marks) SELECT * FROM print ON CONFLICT DO NOTHING
       )
       INSERT INTO ticket_mark (mark, ticket_id) SELECT unnest(marks), "ticketId" FROM print ON CONFLICT DO NOTHING`,
      [JSON.stringify(prints)],
    );
  }

  /**
   * For each ticket those that it may repeat: the newest of the same customer, by id or by address, and the newest
   * that name the same. Of these the ones that are open, or were opened since `since`, and not merged.
   */
  async candidates(
    tx: EntityManager,
    ticketIds: readonly string[],
    since: Date,
  ): Promise<Map<string, string[]>> {
    const pairs: { ticketId: string; otherId: string }[] = await tx.query(
      `SELECT own.id AS "ticketId", other.id AS "otherId"
       FROM ticket AS own JOIN requester ON requester.id = own.requester_id
       CROSS JOIN LATERAL (
         SELECT theirs.id
         FROM (
           SELECT requester.id
           UNION
           (SELECT same.id FROM requester AS same WHERE lower(same.email) = lower(requester.email)
            LIMIT ${MOST_OF_ONE_ADDRESS})
         ) AS person
         CROSS JOIN LATERAL (
           SELECT id FROM ticket WHERE requester_id = person.id
           ORDER BY opened_at DESC, id DESC LIMIT ${MOST_OF_ONE_CUSTOMER}
         ) AS theirs
         UNION
         SELECT named.ticket_id
         FROM ticket_print AS print
         CROSS JOIN unnest(print.marks) AS own_mark
         CROSS JOIN LATERAL (
           SELECT ticket_id FROM ticket_mark WHERE mark = own_mark
           ORDER BY ticket_id DESC LIMIT ${MOST_OF_ONE_MARK}
         ) AS named
         WHERE print.ticket_id = own.id
       ) AS near
       CROSS JOIN LATERAL (
         SELECT id, status, opened_at, merged_into FROM ticket WHERE id = near.id
         -- Looked up one by one: joined, all tickets that there are would be read for it.
         LIMIT 1
       ) AS other
       WHERE own.id = ANY ($1::uuid[]) AND own.merged_into IS NULL AND other.id <> own.id AND other.merged_into IS NULL
         AND (other.status IN ('open', 'pending', 'on_hold') OR other.opened_at >= $2)`,
      [ticketIds, since],
    );
    const grouped = Map.groupBy(pairs, ({ ticketId }) => ticketId);
    return new Map([...grouped].map(([id, found]) => [id, found.map(({ otherId }) => otherId)]));
  }

  /** The prints of these tickets; those without one, of machines and of former times, are left out. */
  async prints(tx: EntityManager, ticketIds: readonly string[]): Promise<Map<string, KnownPrint>> {
    const prints: KnownPrint[] = await tx.query(
      `SELECT ticket_id AS "ticketId", signature, marks, number, channel, requester_id AS "requesterId", email
       FROM ticket_print JOIN ticket ON ticket.id = ticket_id JOIN requester ON requester.id = requester_id
       WHERE ticket_id = ANY ($1::uuid[])`,
      [ticketIds],
    );
    return new Map(prints.map((print) => [print.ticketId, print]));
  }

  /** Locks tickets in the order in which all others lock them, too; those that were merged meanwhile are left out. */
  async lock(tx: EntityManager, ticketIds: readonly string[]): Promise<Map<string, LinkedTicket>> {
    const tickets: LinkedTicket[] = await tx.query(
      `SELECT id, number, version FROM ticket WHERE id = ANY ($1::uuid[]) AND merged_into IS NULL
       ORDER BY id FOR NO KEY UPDATE`,
      [ticketIds],
    );
    return new Map(tickets.map((ticket) => [ticket.id, ticket]));
  }

  /** Keeps the links, and answers with those that were not known. */
  async saveLinks(tx: EntityManager, links: readonly DuplicateLink[], now: Date): Promise<DuplicateLink[]> {
    const saved: { ticketId: string; targetId: string }[] = await tx.query(
      `INSERT INTO ticket_duplicate (ticket_id, target_id, score, reason, linked_at)
       SELECT newer, older, score, reason, $5
       FROM unnest($1::uuid[], $2::uuid[], $3::float8[], $4::text[]) AS link (newer, older, score, reason)
       ON CONFLICT DO NOTHING
       RETURNING ticket_id AS "ticketId", target_id AS "targetId"`,
      [
        links.map(({ ticketId }) => ticketId),
        links.map(({ targetId }) => targetId),
        links.map(({ score }) => score),
        links.map(({ reason }) => reason),
        now,
      ],
    );
    const fresh = new Set(saved.map(({ ticketId, targetId }) => `${ticketId} ${targetId}`));
    return links.filter(({ ticketId, targetId }) => fresh.has(`${ticketId} ${targetId}`));
  }

  /** What a ticket could be merged with, whichever of the two came first; the surest first. */
  async duplicatesOf(db: EntityManager, ticketId: string): Promise<DuplicateView[]> {
    return db.query(
      `SELECT other.id, other.number, other.status, score, reason
       FROM (
         SELECT target_id AS other_id, score, reason FROM ticket_duplicate WHERE ticket_id = $1
         UNION ALL
         SELECT ticket_id, score, reason FROM ticket_duplicate WHERE target_id = $1
       ) AS link
       JOIN ticket AS other ON other.id = other_id
       WHERE other.merged_into IS NULL
       ORDER BY score DESC, other.id LIMIT 20`,
      [ticketId],
    );
  }
}
