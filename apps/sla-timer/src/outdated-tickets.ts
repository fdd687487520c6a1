import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PolicyStore } from './policy-store.ts';

/** Tickets whose clocks were matched with older policies than there are. */
@Injectable()
export class OutdatedTickets {
  constructor(private readonly policies: PolicyStore) {}

  /** Locks some of them. What another process holds is left to it. */
  async claim(tx: EntityManager, limit: number): Promise<string[]> {
    const { seq } = await this.policies.book(tx);
    const rows: { ticket_id: string }[] = await tx.query(
      `SELECT ticket_id FROM tickets
       WHERE policies_seq < $1 AND status NOT IN ('resolved', 'closed')
       ORDER BY policies_seq LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [seq, limit],
    );
    return rows.map((row) => row.ticket_id);
  }
}
