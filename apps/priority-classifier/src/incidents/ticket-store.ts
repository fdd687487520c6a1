import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';
import { categoryOf, type Fingerprint } from '../decide/incidents/fingerprint.ts';
import type { Incident, Instant } from '../decide/incidents/incident.ts';
import type { Report } from '../decide/incidents/report.ts';
import type { TrackedTicket } from '../decide/incidents/tracked-ticket.ts';
import { transposed, upsert } from './bulk.ts';
import type { Place } from './incident-view.ts';
import { TICKET_COLUMNS, ticketOf, type TicketRow, ticketValues } from './ticket-row.ts';

/** A ticket that nobody has looked at together with others yet. */
export interface FreshTicket {
  readonly ticketId: string;
  readonly at: Instant;
  readonly category: string;
}

const UPSERT = upsert('tickets', TICKET_COLUMNS, 'ticket_id');

/**
 * Tickets as reports. The consumers write what their events say under the lock on the ticket's row; whoever links a
 * ticket to an incident holds that lock too, and so the events about a ticket are in order.
 */
@Injectable()
export class TicketStore implements StateStore<TrackedTicket> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, TrackedTicket>> {
    const rows = await this.lock(tx, subjects);
    const found = new Set(rows.map((row) => row.ticket_id));
    const missing = subjects.filter((subject) => !found.has(subject));
    if (missing.length > 0) {
      // There is no row to lock, so the id is; then the ticket may be there after all.
      await tx.query(
        `SELECT pg_advisory_xact_lock(key)
         FROM (SELECT hashtextextended(id, 0) AS key FROM unnest($1::text[]) AS id ORDER BY 1) AS keys`,
        [missing],
      );
      rows.push(...(await this.lock(tx, missing)));
    }
    return new Map(rows.map((row) => [row.ticket_id, ticketOf(row)]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, TrackedTicket>): Promise<void> {
    if (states.size > 0) await tx.query(UPSERT, transposed([...states.values()].map(ticketValues)));
  }

  /**
   * Locks tickets that wait to be judged, the first opened first; what a consumer holds at the moment waits for the
   * next round. Later than `spanMs` after the first there are none, so that one late ticket brings no week of others.
   */
  async claimFresh(tx: EntityManager, now: Date, limit: number, spanMs: number): Promise<FreshTicket[]> {
    const rows: { ticket_id: string; opened_at: Date; category: string }[] = await tx.query(
      `SELECT ticket_id, opened_at, category FROM tickets
       WHERE judge_at <= $1 ORDER BY opened_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [now, limit],
    );
    const latest = (rows[0]?.opened_at.getTime() ?? 0) + spanMs;
    return rows
      .filter((row) => row.opened_at.getTime() <= latest)
      .map((row) => ({ ticketId: row.ticket_id, at: row.opened_at.getTime(), category: row.category }));
  }

  /** When the next ticket is to be judged; undefined while none waits. */
  async nextJudgeAt(tx: EntityManager): Promise<Date | undefined> {
    const [row]: { at: Date | null }[] = await tx.query(
      'SELECT min(judge_at) AS at FROM tickets WHERE judge_at IS NOT NULL',
    );
    return row?.at ?? undefined;
  }

  /** To be called with tickets that the transaction has locked. */
  async markJudged(tx: EntityManager, tickets: readonly FreshTicket[]): Promise<void> {
    await tx.query('UPDATE tickets SET judge_at = NULL WHERE ticket_id = ANY($1::uuid[])', [
      tickets.map(({ ticketId }) => ticketId),
    ]);
  }

  /** The reports of these categories in this time, in order, be they in an incident or not. */
  async reports(
    tx: EntityManager,
    categories: readonly string[],
    from: Instant,
    to: Instant,
  ): Promise<Report[]> {
    const rows: {
      id: string;
      requester: string;
      at: Date;
      fingerprints: string[];
      incident: string | null;
    }[] = await tx.query(
      `SELECT ticket_id AS id, requester_id AS requester, opened_at AS at, fingerprints, incident_id AS incident
         FROM tickets
         WHERE category = ANY($1) AND opened_at BETWEEN $2 AND $3
           AND requester_id IS NOT NULL AND fingerprints <> '{}'
         ORDER BY opened_at, ticket_id`,
      [categories, new Date(from), new Date(to)],
    );
    return rows.map(({ id, requester, at, fingerprints, incident }) => ({
      ticketId: id,
      requesterId: requester,
      at: at.getTime(),
      fingerprints,
      incidentId: incident,
    }));
  }

  /** Locks tickets that belong to an incident and are not linked yet. What a consumer holds is left for the next round. */
  async claimUnlinked(tx: EntityManager, incident: Incident, limit: number): Promise<TrackedTicket[]> {
    const rows: TicketRow[] = await tx.query(
      `SELECT * FROM tickets
       WHERE category = ANY($1) AND opened_at BETWEEN $2 AND $3 AND incident_id IS NULL
         AND fingerprints && $4::text[] AND requester_id IS NOT NULL
       ORDER BY opened_at, ticket_id LIMIT $5 FOR UPDATE SKIP LOCKED`,
      [
        [...new Set(incident.scope.map(categoryOf))],
        new Date(incident.startedAt),
        new Date(incident.lastReportAt),
        incident.scope,
        limit,
      ],
    );
    return rows.map(ticketOf);
  }

  /** How many different requesters have reported any of this in this time. */
  async requestersIn(
    tx: EntityManager,
    scope: readonly Fingerprint[],
    from: Instant,
    to: Instant,
  ): Promise<number> {
    const [row]: { requesters: number }[] = await tx.query(
      `SELECT count(DISTINCT requester_id)::integer AS requesters FROM tickets
       WHERE category = ANY($1) AND opened_at > $2 AND opened_at <= $3 AND fingerprints && $4::text[]`,
      [[...new Set(scope.map(categoryOf))], new Date(from), new Date(to), scope],
    );
    return row?.requesters ?? 0;
  }

  /** The time by the reports: that of the newest one, and from its arrival on as the clock runs. Undefined before the first. */
  async timeOfReports(tx: EntityManager, now: Date): Promise<Instant | undefined> {
    const [row]: { opened_at: Date; seen_at: Date }[] = await tx.query(
      `SELECT opened_at, seen_at FROM tickets
       WHERE requester_id IS NOT NULL AND opened_at <= $1 ORDER BY opened_at DESC LIMIT 1`,
      [now],
    );
    return row && Math.min(now.getTime(), row.opened_at.getTime() + now.getTime() - row.seen_at.getTime());
  }

  /** Removes a portion of what is too old to tell what is usual; tickets of incidents stay. True when there may be more. */
  async forget(tx: EntityManager, before: Date, portion: number): Promise<boolean> {
    const [, gone]: [unknown[], number] = await tx.query(
      `DELETE FROM tickets WHERE ticket_id IN (
         SELECT ticket_id FROM tickets WHERE opened_at < $1 AND incident_id IS NULL LIMIT $2)`,
      [before, portion],
    );
    return gone === portion;
  }

  /** Locks the tickets of an incident. */
  async lockLinked(tx: EntityManager, incidentId: string): Promise<TrackedTicket[]> {
    const rows: TicketRow[] = await tx.query(
      'SELECT * FROM tickets WHERE incident_id = $1 ORDER BY ticket_id FOR UPDATE',
      [incidentId],
    );
    return rows.map(ticketOf);
  }

  /** A page of an incident's tickets, the first opened first, after what stands at `after`. */
  async linked(
    db: EntityManager,
    incidentId: string,
    limit: number,
    after?: Place,
  ): Promise<TrackedTicket[]> {
    const rows: TicketRow[] = await db.query(
      `SELECT * FROM tickets
       WHERE incident_id = $1 AND ($2::timestamptz IS NULL OR (opened_at, ticket_id) > ($2, $3::uuid))
       ORDER BY opened_at, ticket_id LIMIT $4`,
      [incidentId, after?.at ?? null, after?.id ?? null, limit],
    );
    return rows.map(ticketOf);
  }

  private lock(tx: EntityManager, ticketIds: readonly string[]): Promise<TicketRow[]> {
    return tx.query('SELECT * FROM tickets WHERE ticket_id = ANY($1::uuid[]) ORDER BY ticket_id FOR UPDATE', [
      ticketIds,
    ]);
  }
}
