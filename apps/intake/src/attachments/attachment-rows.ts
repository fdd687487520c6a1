import { Injectable } from '@nestjs/common';
import { conflict } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { EXCERPT_CHARS } from '../decide/attachment-facts.ts';
import { MESSAGE_CHARS_IN_WORK } from '../decide/work-item.ts';
import { attachmentView, type AttachmentView, type StoredFile } from './attachment.ts';

type Found = Omit<StoredFile, 'errorCodes' | 'excerpt'> & { messageId: string; createdAt: Date };

/** More than that does not fit into a work item. */
const EXCERPTS_IN_WORK = Math.ceil(MESSAGE_CHARS_IN_WORK / EXCERPT_CHARS) * 4;

/**
 * What the database knows of attachments. Their bytes are announced before they are stored,
 * and taken over by the transaction of the message: what is announced and never taken over
 * is an orphan.
 */
@Injectable()
export class AttachmentRows {
  /** In a transaction of its own, before the bytes: a process that is killed leaves nothing unknown behind. */
  async announce(db: EntityManager, ids: readonly string[], now: Date): Promise<void> {
    await db.query(
      'INSERT INTO attachment_announced (id, announced_at) SELECT id, $2 FROM unnest($1::uuid[]) AS id',
      [ids, now],
    );
  }

  /** After their bytes are gone. */
  async forget(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM attachment_announced WHERE id = ANY ($1::uuid[])', [ids]);
  }

  /**
   * Those of `ids` that no message has taken over, locked to the transaction's end, so that
   * none can be. Waits for a transaction that is just about to.
   */
  async untaken(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT id FROM attachment_announced WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** What was announced before `before` and never taken over, locked as by `untaken`. */
  async orphans(tx: EntityManager, before: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM attachment_announced WHERE announced_at < $1
       ORDER BY announced_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Gives stored files to a message, in their order. Refuses where the sweeper has taken one for an orphan. */
  async insert(
    tx: EntityManager,
    files: readonly StoredFile[],
    of: { readonly ticketId: string; readonly messageId: string; readonly createdAt: Date },
  ): Promise<AttachmentView[]> {
    if (files.length === 0) return [];
    const ids = files.map(({ id }) => id);
    const [, taken]: [unknown, number] = await tx.query(
      'DELETE FROM attachment_announced WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    if (taken !== files.length) throw conflict('The attachments took too long. Send them again.');
    await tx.query(
      `INSERT INTO attachment (id, ticket_id, message_id, created_at, position, name, media_type, size, sha256, scan,
         redactions, excerpt)
       SELECT file.id, $1, $2, $3, position, name, media_type, size, sha256, scan, redactions, excerpt
       FROM unnest($4::uuid[], $5::text[], $6::text[], $7::integer[], $8::bytea[], $9::text[], $10::jsonb[],
              $11::text[])
         WITH ORDINALITY AS file (id, name, media_type, size, sha256, scan, redactions, excerpt, position)`,
      [
        of.ticketId,
        of.messageId,
        of.createdAt,
        ids,
        files.map(({ name }) => name),
        files.map(({ mediaType }) => mediaType),
        files.map(({ size }) => size),
        files.map(({ sha256 }) => sha256),
        files.map(({ scan }) => scan),
        files.map(({ redactions }) => JSON.stringify(redactions)),
        files.map(({ excerpt }) => excerpt),
      ],
    );
    return files.map((file) => attachmentView(file, of));
  }

  /** Of a ticket, in their order; a customer does not see those of internal notes. */
  async list(db: EntityManager, ticketId: string, forCustomer: boolean): Promise<AttachmentView[]> {
    const rows: Found[] = await db.query(
      `${SELECT} WHERE attachment.ticket_id = $1 AND NOT (internal AND $2) ORDER BY created_at, message.seq, position`,
      [ticketId, forCustomer],
    );
    return rows.map((row) => attachmentView(row, row));
  }

  async find(
    db: EntityManager,
    ticketId: string,
    id: string,
    forCustomer: boolean,
  ): Promise<AttachmentView | undefined> {
    const [row]: Found[] = await db.query(
      `${SELECT} WHERE attachment.id = $2 AND attachment.ticket_id = $1 AND NOT (internal AND $3)`,
      [ticketId, id, forCustomer],
    );
    return row && attachmentView(row, row);
  }

  /** The beginnings of the newest text files that the customer attached, oldest first. */
  async customerExcerpts(tx: EntityManager, ticketId: string): Promise<string[]> {
    const rows: { excerpt: string }[] = await tx.query(
      `SELECT excerpt FROM attachment JOIN message ON message.id = attachment.message_id
       WHERE attachment.ticket_id = $1 AND excerpt IS NOT NULL AND author_kind = 'customer'
       ORDER BY created_at DESC, message.seq DESC, position DESC LIMIT ${EXCERPTS_IN_WORK}`,
      [ticketId],
    );
    return rows.map(({ excerpt }) => excerpt).reverse();
  }
}

const SELECT = `
  SELECT attachment.id, attachment.message_id AS "messageId", name, media_type AS "mediaType", size, sha256, scan,
    attachment.redactions, created_at AS "createdAt"
  FROM attachment JOIN message ON message.id = attachment.message_id`;
