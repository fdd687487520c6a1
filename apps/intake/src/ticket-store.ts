import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequesterProfile } from './decide/requester.ts';
import type { MessageRow, TicketRow } from './decide/ticket-row.ts';
import type { NewTimelineEntry } from './decide/timeline.ts';
import { MESSAGE_CHARS_IN_WORK } from './decide/work-item.ts';
import { insertTimeline } from './insert-timeline.ts';
import { Ticket } from './ticket.ts';

/** More of a customer's messages than fit into a work item, unless they are very short. */
const MESSAGES_IN_WORK = 500;

/** What is needed before a ticket can be decided on. */
export interface Opening {
  readonly number: string;
  readonly known: RequesterProfile;
}

/** How tickets are written on the way of a request. Each method is one statement of a transaction. */
@Injectable()
export class TicketStore {
  /**
   * Takes a number, and locks the requester's row, which is made where there is none: what is
   * known of one customer is decided on by one transaction at a time.
   */
  async prepareOpening(tx: EntityManager, requesterId: string, now: Date): Promise<Opening> {
    for (;;) {
      const [row]: ({ number: string } & RequesterProfile)[] = await tx.query(
        `WITH fresh AS (
           INSERT INTO requester (id, updated_at) VALUES ($1, $2)
           ON CONFLICT (id) DO NOTHING
           RETURNING id, email, name, tier, language
         ), known AS (
           SELECT id, email, name, tier, language FROM requester WHERE id = $1 FOR NO KEY UPDATE
         )
         SELECT 'T-' || nextval('ticket_number') AS number, found.*
         FROM (SELECT * FROM fresh UNION ALL SELECT * FROM known) AS found`,
        [requesterId, now],
      );
      // No row: another transaction has made it since this statement began, so the next one sees it.
      if (!row) continue;
      const { number, ...known } = row;
      return { number, known };
    }
  }

  /** Stores a new ticket; false where its channel's reference, or its mail, is another ticket's already. */
  async insertTicket(
    tx: EntityManager,
    ticket: TicketRow,
    message: MessageRow,
    entry: NewTimelineEntry,
  ): Promise<boolean> {
    const rows: { id: string }[] = await tx.query(
      `WITH opened AS (
         INSERT INTO ticket (id, number, version, status, channel, requester_id, requester_tier, subject, language,
           lane, priority, priority_source, transaction_ids, error_codes, external_ref, ref_owner, redactions,
           revision, opened_at, updated_at, email_message_id, automated)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $27, $28)
         -- By the channel's reference or by the mail's Message-ID.
         ON CONFLICT DO NOTHING
         RETURNING id
       ), written AS (
         INSERT INTO message (id, ticket_id, at, author_kind, author_id, internal, opening, body, redactions,
           email_message_id)
         SELECT $20, opened.id, $19, 'customer', $6, false, true, $21, $17, $27 FROM opened
       ), told AS (
         INSERT INTO timeline_entry (id, ticket_id, at, type, actor, message_id, customer_sees, details)
         SELECT $22, opened.id, $19, $23, $24, $20, $25, $26 FROM opened
       ), to_compare AS (
         INSERT INTO duplicate_check (ticket_id) SELECT id FROM opened WHERE $28::text IS NULL
       )
       SELECT id FROM opened`,
      [
        ticket.id,
        ticket.number,
        ticket.version,
        ticket.status,
        ticket.channel,
        ticket.requesterId,
        ticket.requesterTier,
        ticket.subject,
        ticket.language,
        ticket.lane,
        ticket.priority,
        ticket.prioritySource,
        JSON.stringify(ticket.transactionIds),
        JSON.stringify(ticket.errorCodes),
        ticket.externalRef,
        ticket.refOwner,
        JSON.stringify(ticket.redactions),
        ticket.revision,
        ticket.openedAt,
        message.id,
        message.body,
        entry.id,
        entry.type,
        JSON.stringify(entry.actor),
        entry.customerSees,
        JSON.stringify(entry.details),
        ticket.emailMessageId,
        ticket.automated,
      ],
    );
    return rows.length > 0;
  }

  async saveRequester(tx: EntityManager, profile: RequesterProfile, now: Date): Promise<void> {
    await tx.query(
      'UPDATE requester SET email = $2, name = $3, tier = $4, language = $5, updated_at = $6 WHERE id = $1',
      [profile.id, profile.email, profile.name, profile.tier, profile.language, now],
    );
  }

  /** The ticket that a channel's reference, or a mail, stands for already. */
  findFirst(
    tx: EntityManager,
    { channel, refOwner, externalRef, emailMessageId }: TicketRow,
  ): Promise<TicketRow> {
    return tx.findOneOrFail(Ticket, {
      where: [
        ...(externalRef === null ? [] : [{ channel, refOwner, externalRef }]),
        ...(emailMessageId === null ? [] : [{ refOwner, emailMessageId }]),
      ],
      order: { id: 'ASC' },
    });
  }

  /**
   * The ticket, locked to the transaction's end. Whoever changes a ticket begins with it: the
   * order of the events about one ticket rests on that.
   */
  lockTicket(tx: EntityManager, id: string): Promise<TicketRow | null> {
    return tx.findOne(Ticket, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The ticket that goes on with a merged one, locked; that one may have been merged in turn. */
  async lockMergeTarget(tx: EntityManager, merged: TicketRow): Promise<TicketRow> {
    let ticket = merged;
    while (ticket.mergedInto !== null) {
      const next = await this.lockTicket(tx, ticket.mergedInto);
      if (!next) throw new Error(`${ticket.id} is merged into a ticket that is not there`);
      ticket = next;
    }
    return ticket;
  }

  /**
   * Tells the messages of a merged ticket on the one that goes on, each in its place in time. They stay where they
   * are, too. Another customer does not see them.
   */
  async tellMessagesOn(tx: EntityManager, source: TicketRow, target: TicketRow): Promise<void> {
    await tx.query(
      `INSERT INTO timeline_entry (id, ticket_id, at, type, actor, message_id, customer_sees, details)
       SELECT id, $2, at, 'ticket.message_added', actor, message_id, customer_sees AND $3,
         jsonb_build_object('mergedFrom', $1::uuid, 'mergedNumber', $4::text) || details
       FROM timeline_entry WHERE ticket_id = $1 AND message_id IS NOT NULL
       ORDER BY at, seq
       ON CONFLICT (ticket_id, id) DO NOTHING`,
      [source.id, target.id, source.requesterId === target.requesterId, source.number],
    );
  }

  async openingText(db: EntityManager, ticketId: string): Promise<string> {
    const [opening]: { body: string }[] = await db.query(
      'SELECT body FROM message WHERE ticket_id = $1 AND opening',
      [ticketId],
    );
    return opening?.body ?? '';
  }

  /**
   * What the customer has written: the opening message, and the newest of the others, oldest first, those on
   * tickets that were merged into this one among them.
   */
  async customerTexts(tx: EntityManager, ticketId: string): Promise<{ body: string; messages: string[] }> {
    const rows: { body: string; opening: boolean }[] = await tx.query(
      `WITH RECURSIVE merged AS (
         SELECT $1::uuid AS id
         UNION
         SELECT ticket.id FROM ticket JOIN merged ON merged_into = merged.id
       )
       SELECT body, opening FROM (
         SELECT body, true AS opening, 0 AS chars, at, seq FROM message WHERE ticket_id = $1 AND opening
         UNION ALL
         SELECT body, false, sum(length(body)) OVER (ORDER BY at DESC, seq DESC), at, seq FROM (
           SELECT body, at, seq FROM message
           WHERE ticket_id IN (SELECT id FROM merged) AND author_kind = 'customer'
             AND NOT (opening AND ticket_id = $1)
           ORDER BY at DESC, seq DESC LIMIT ${MESSAGES_IN_WORK}
         ) AS newest
       ) AS texts
       WHERE chars <= ${MESSAGE_CHARS_IN_WORK}
       ORDER BY opening DESC, at, seq`,
      [ticketId],
    );
    return {
      body: rows.find(({ opening }) => opening)?.body ?? '',
      messages: rows.filter(({ opening }) => !opening).map(({ body }) => body),
    };
  }

  /** The message that a mail has become on this ticket already. */
  async findMessageOfMail(
    tx: EntityManager,
    ticketId: string,
    emailMessageId: string,
  ): Promise<MessageRow | undefined> {
    const [found]: MessageRow[] = await tx.query(
      `SELECT id, ticket_id AS "ticketId", at, author_kind AS "authorKind", author_id AS "authorId", internal, opening,
         body, email_message_id AS "emailMessageId", redactions
       FROM message WHERE ticket_id = $1 AND email_message_id = $2`,
      [ticketId, emailMessageId],
    );
    return found;
  }

  async insertMessage(tx: EntityManager, message: MessageRow): Promise<void> {
    await tx.query(
      `INSERT INTO message (id, ticket_id, at, author_kind, author_id, internal, opening, body, redactions,
         email_message_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        message.id,
        message.ticketId,
        message.at,
        message.authorKind,
        message.authorId,
        message.internal,
        message.opening,
        message.body,
        JSON.stringify(message.redactions),
        message.emailMessageId,
      ],
    );
  }

  /** Saves what requests may change of a ticket, and tells of it in the timeline. */
  async saveTicket(
    tx: EntityManager,
    ticket: TicketRow,
    entries: readonly NewTimelineEntry[],
  ): Promise<void> {
    await tx.query(
      `UPDATE ticket SET version = $2, status = $3, lane = $4, priority = $5, priority_source = $6, assignee = $7,
         revision = $8, updated_at = $9, merged_into = $10, error_codes = $11
       WHERE id = $1`,
      [
        ticket.id,
        ticket.version,
        ticket.status,
        ticket.lane,
        ticket.priority,
        ticket.prioritySource,
        ticket.assignee,
        ticket.revision,
        ticket.updatedAt,
        ticket.mergedInto,
        JSON.stringify(ticket.errorCodes),
      ],
    );
    await insertTimeline(tx, entries);
  }
}
