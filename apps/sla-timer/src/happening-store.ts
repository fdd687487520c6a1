import { Injectable } from '@nestjs/common';
import { arrayLiteral } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { Happening, Heard } from './decide/happening.ts';
import { iso, type Instant } from './decide/instant.ts';

/** A ticket's life as it was heard. */
export interface TicketHistory {
  readonly ticketId: string;
  readonly number: string;
  /** None of a ticket from before histories were kept. */
  readonly happenings: readonly Happening[];
}

/** What happened to tickets: added with their clocks' changes, never changed. */
@Injectable()
export class HappeningStore {
  constructor(private readonly dataSource: DataSource) {}

  async add(tx: EntityManager, heard: readonly (Heard & { ticketId: string })[]): Promise<void> {
    if (heard.length === 0) return;
    await tx.query(
      `INSERT INTO happenings (ticket_id, heard_at, happening)
       SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::jsonb[])`,
      [
        arrayLiteral(heard.map(({ ticketId }) => ticketId)),
        arrayLiteral(heard.map(({ heardAt }) => iso(heardAt))),
        arrayLiteral(heard.map(({ happening }) => JSON.stringify(happening))),
      ],
    );
  }

  async countOpened(from: Instant, to: Instant): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      `SELECT count(*)::integer AS count FROM tickets WHERE is_opened AND opened_at >= $1 AND opened_at < $2`,
      [iso(from), iso(to)],
    );
    return row?.count ?? 0;
  }

  /** The tickets that were opened in a time (the end exclusive), a batch at a time; nothing is locked. */
  async *openedBetween(from: Instant, to: Instant, batch: number): AsyncGenerator<TicketHistory[]> {
    const found: { ticket_id: string }[] = await this.dataSource.query(
      `SELECT ticket_id FROM tickets WHERE is_opened AND opened_at >= $1 AND opened_at < $2 ORDER BY ticket_id`,
      [iso(from), iso(to)],
    );
    const ids = found.map((row) => row.ticket_id);
    for (let i = 0; i < ids.length; i += batch) {
      const rows: { ticket_id: string; number: string; happenings: Happening[] | null }[] =
        await this.dataSource.query(
          `SELECT ticket_id, number,
                  (SELECT jsonb_agg(happening ORDER BY seq) FROM happenings AS h
                   WHERE h.ticket_id = tickets.ticket_id) AS happenings
           FROM tickets WHERE ticket_id = ANY($1::uuid[])`,
          [ids.slice(i, i + batch)],
        );
      yield rows.map(({ ticket_id: ticketId, number, happenings }) => ({
        ticketId,
        number,
        happenings: happenings ?? [],
      }));
    }
  }
}
