import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { iso, type Instant } from './decide/instant.ts';
import { PolicyStore } from './policy-store.ts';

/** How far the tickets are with one state of the policies. */
export interface Recalculation {
  /** Rises with each version of any policy. */
  readonly seq: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Open tickets that were on older policies when it began. */
  readonly tickets: number;
  readonly done: number;
  /** Clocks that moved: one `sla.recalculated` each. */
  readonly clocks: number;
}

/** `$1`, and the words of the index `tickets_policies_seq`. */
const OUTDATED = `policies_seq < $1 AND status NOT IN ('resolved', 'closed')`;

/**
 * Tickets that were matched with older policies than there are, and how far the work on them is.
 *
 * Each ticket notes which state of the policies it is on, and that is what a claim goes by: nothing is lost with a
 * process, and any number of replicas may share the work. The progress is kept for people.
 */
@Injectable()
export class Recalculations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: PolicyStore,
  ) {}

  /** Locks some tickets, and notes the beginning with the first. What another process holds is left to it. */
  async claim(tx: EntityManager, now: Instant, limit: number): Promise<{ seq: number; tickets: string[] }> {
    const { seq } = await this.policies.book(tx);
    const rows: { ticket_id: string }[] = await tx.query(
      `SELECT ticket_id FROM tickets WHERE ${OUTDATED} ORDER BY policies_seq LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [seq, limit],
    );
    if (rows.length > 0) {
      // They are counted once, by whoever comes first.
      await tx.query(
        `INSERT INTO recalculations (seq, started_at, tickets)
         SELECT $1, $2, (SELECT count(*) FROM tickets WHERE ${OUTDATED})
         WHERE NOT EXISTS (SELECT FROM recalculations WHERE seq = $1)
         ON CONFLICT DO NOTHING`,
        [seq, iso(now)],
      );
    }
    return { seq, tickets: rows.map((row) => row.ticket_id) };
  }

  /** In the transaction of the work itself, and as its last statement: replicas wait for each other here. */
  async progress(tx: EntityManager, seq: number, tickets: number, clocks: number): Promise<void> {
    await tx.query('UPDATE recalculations SET done = done + $2, clocks = clocks + $3 WHERE seq = $1', [
      seq,
      tickets,
      clocks,
    ]);
  }

  /** To be called when a claim has found nothing. One that a newer PUT has overtaken ends with that. */
  async finish(seq: number, now: Instant): Promise<void> {
    await this.dataSource.query(
      `UPDATE recalculations SET finished_at = $2
       WHERE finished_at IS NULL AND seq <= $1 AND NOT EXISTS (SELECT FROM tickets WHERE ${OUTDATED})`,
      [seq, iso(now)],
    );
  }

  /** The newest first. */
  async list(limit: number): Promise<Recalculation[]> {
    const rows: {
      seq: string;
      started_at: Date;
      finished_at: Date | null;
      tickets: number;
      done: number;
      clocks: number;
    }[] = await this.dataSource.query('SELECT * FROM recalculations ORDER BY seq DESC LIMIT $1', [limit]);
    return rows.map(({ seq, started_at, finished_at, tickets, done, clocks }) => ({
      seq: Number(seq),
      startedAt: started_at,
      finishedAt: finished_at,
      tickets,
      done,
      clocks,
    }));
  }

  /** Tickets that still wait, as the last count had it. */
  async pending(): Promise<number> {
    const [row]: { pending: number }[] = await this.dataSource.query(
      `SELECT coalesce(sum(greatest(tickets - done, 0)), 0)::integer AS pending
       FROM recalculations WHERE finished_at IS NULL`,
    );
    return row?.pending ?? 0;
  }

  /** True while more than this many records wait in the outbox: who works in the background lets them pass first. */
  async isOutboxBusy(records: number): Promise<boolean> {
    const [row]: { busy: boolean }[] = await this.dataSource.query(
      'SELECT count(*) > $1 AS busy FROM (SELECT FROM outbox LIMIT $1 + 1) AS waiting',
      [records],
    );
    return row?.busy ?? false;
  }
}
