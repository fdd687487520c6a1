import type { Actor, AuthorKind, Redaction } from '@triage/contracts';
import type { EntityManager } from 'typeorm';
import { cursorOf, isInstantKey, isSequenceKey, keysOf } from './cursor.ts';

interface FoundEntry {
  readonly id: string;
  readonly seq: string;
  readonly at: Date;
  readonly type: string;
  readonly actor: Actor | null;
  readonly details: { readonly reason?: string };
  readonly messageId: string | null;
  readonly authorKind: AuthorKind;
  readonly authorId: string;
  readonly internal: boolean;
  readonly body: string;
  readonly redactions: Redaction[];
}

/** A step in a ticket's life, as the API tells it. */
export interface TimelineItem {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actor: Actor | null;
  readonly message: {
    readonly id: string;
    readonly author: { readonly kind: AuthorKind; readonly id: string };
    readonly internal: boolean;
    readonly body: string;
    readonly redactions: readonly Redaction[];
  } | null;
  readonly details: object;
}

/**
 * A page of a ticket's timeline, in the order in which things happened; what happened at one
 * instant stays in the order in which it was told. A customer sees the opening, what was
 * written for him, and changes of status without the agents' reasons.
 */
export async function readTimeline(
  db: EntityManager,
  ticketId: string,
  page: { readonly limit: number; readonly cursor?: string | undefined; readonly forCustomer: boolean },
): Promise<{ items: TimelineItem[]; nextCursor: string | null }> {
  const { limit, cursor, forCustomer } = page;
  const [at, seq] =
    cursor === undefined ? ['-infinity', '0'] : keysOf(cursor, 'timeline', [isInstantKey, isSequenceKey]);
  const found: FoundEntry[] = await db.query(
    `SELECT entry.id, entry.seq, entry.at, type, actor, details, message.id AS "messageId",
       author_kind AS "authorKind", author_id AS "authorId", internal, body, redactions
     FROM timeline_entry AS entry LEFT JOIN message ON message.id = entry.message_id
     WHERE entry.ticket_id = $1 AND (entry.at, entry.seq) > ($2::timestamptz, $3::bigint)
       AND (customer_sees OR NOT $4)
     ORDER BY entry.at, entry.seq
     LIMIT $5`,
    [ticketId, at, seq, forCustomer, limit + 1],
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((entry) => timelineItem(entry, forCustomer)),
    nextCursor: found.length > limit && last ? cursorOf('timeline', [last.at.toISOString(), last.seq]) : null,
  };
}

function timelineItem(entry: FoundEntry, forCustomer: boolean): TimelineItem {
  const { reason, ...plain } = entry.details;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    type: entry.type,
    actor: entry.actor,
    message:
      entry.messageId === null
        ? null
        : {
            id: entry.messageId,
            author: { kind: entry.authorKind, id: entry.authorId },
            internal: entry.internal,
            body: entry.body,
            redactions: entry.redactions,
          },
    details: forCustomer || reason === undefined ? plain : { ...plain, reason },
  };
}
