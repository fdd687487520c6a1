import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import { arrayLiteral } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock, PromisedClock } from './decide/clock.ts';
import type { Heard } from './decide/happening.ts';
import type { PolicyBook } from './decide/policy.ts';
import type { SlaState, SlaTicket } from './decide/sla-ticket.ts';
import { clockDueAt } from './decide/tick.ts';
import { HappeningStore } from './happening-store.ts';
import { PolicyStore } from './policy-store.ts';
import {
  CLOCK_COLUMNS,
  clockOf,
  type ClockRow,
  clockValues,
  columnArrays,
  columnsOf,
  type ColumnValue,
  TICKET_COLUMNS,
  ticketOf,
  type TicketRow,
  ticketValues,
  TIMER_COLUMNS,
  timerValues,
} from './ticket-row.ts';

const UPSERT_TICKETS = upsert('tickets', TICKET_COLUMNS, ['ticket_id']);
/** With their timers. One that a clock does not have any more is left: the sweeper finds nothing to do for it. */
const UPSERT_CLOCKS = `
  WITH armed AS (
    INSERT INTO timers (${Object.keys(TIMER_COLUMNS).join(', ')})
    SELECT * FROM ${columnArrays(TIMER_COLUMNS, Object.keys(CLOCK_COLUMNS).length + 1)} ON CONFLICT DO NOTHING
  )
  ${upsert('clocks', CLOCK_COLUMNS, ['ticket_id', 'metric', 'cycle'])}`;

/**
 * Tickets with their open clocks in Postgres. Whoever decides on a ticket holds the lock on
 * its row, be it a consumer, the sweeper or the recalculator.
 */
@Injectable()
export class TicketStore implements StateStore<SlaState> {
  /** Clocks never change, so one that was loaded and is still there need not be written. */
  private readonly stored = new WeakSet<Clock>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: PolicyStore,
    private readonly happenings: HappeningStore,
  ) {}

  /** A state for each subject: also a ticket that is not known yet has the policies to be judged by. */
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, SlaState>> {
    const rows = await this.lock(tx, subjects);
    const found = new Set(rows.map((row) => row.ticket_id));
    const missing = subjects.filter((subject) => !found.has(subject));
    if (missing.length > 0) {
      // There is no row to lock, so the id is; then the ticket may be there after all.
      await tx.query(
        `SELECT pg_advisory_xact_lock(key)
         FROM (SELECT hashtextextended(id, 0) AS key FROM unnest($1::text[]) AS id ORDER BY 1) AS keys`,
        [arrayLiteral(missing)],
      );
      rows.push(...(await this.lock(tx, missing)));
    }
    const policies = await this.policies.book(tx);
    const tickets = await this.withOpenClocks(tx, rows, policies);
    const states = new Map<string, SlaState>(subjects.map((id) => [id, { ticket: undefined, policies }]));
    for (const ticket of tickets) states.set(ticket.ticketId, { ticket, policies });
    return states;
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, SlaState>): Promise<void> {
    const tickets: ColumnValue[][] = [];
    const clocks: ColumnValue[][] = [];
    const timers: ColumnValue[][] = [];
    const heard: (Heard & { ticketId: string })[] = [];
    for (const { ticket, policies } of states.values()) {
      if (!ticket) continue;
      tickets.push(ticketValues(ticket));
      heard.push(...ticket.heard.map((entry) => ({ ticketId: ticket.ticketId, ...entry })));
      for (const clock of ticket.clocks) {
        if (clock.state === 'dormant' || this.stored.has(clock)) continue;
        clocks.push(clockValues(ticket.ticketId, clock));
        const at = clockDueAt(clock, policies);
        if (at !== null) timers.push(timerValues(ticket, clock, at));
      }
    }
    if (tickets.length > 0) await tx.query(UPSERT_TICKETS, columnsOf(tickets, TICKET_COLUMNS));
    if (clocks.length > 0) {
      await tx.query(UPSERT_CLOCKS, [
        ...columnsOf(clocks, CLOCK_COLUMNS),
        ...columnsOf(timers, TIMER_COLUMNS),
      ]);
    }
    await this.happenings.add(tx, heard);
  }

  /** The ticket with all clocks it ever had, for reading alone. */
  async find(ticketId: string): Promise<{ ticket: SlaTicket; clocks: PromisedClock[] } | undefined> {
    const [row]: TicketRow[] = await this.dataSource.query('SELECT * FROM tickets WHERE ticket_id = $1', [
      ticketId,
    ]);
    if (!row) return undefined;
    const clocks: ClockRow[] = await this.dataSource.query('SELECT * FROM clocks WHERE ticket_id = $1', [
      ticketId,
    ]);
    // Read last, so that it has every calendar that the clocks run on.
    const policies = await this.policies.book();
    return {
      ticket: ticketOf(row, [], policies),
      clocks: clocks.map((clock) => clockOf(clock, policies)),
    };
  }

  /** How many clocks are open, by metric and state. */
  async countOpen(): Promise<{ metric: string; state: string; count: number }[]> {
    return this.dataSource.query(
      'SELECT metric, state, count(*)::integer AS count FROM clocks WHERE open GROUP BY metric, state',
    );
  }

  private async lock(tx: EntityManager, ticketIds: readonly string[]): Promise<TicketRow[]> {
    return tx.query('SELECT * FROM tickets WHERE ticket_id = ANY($1::uuid[]) ORDER BY ticket_id FOR UPDATE', [
      arrayLiteral(ticketIds),
    ]);
  }

  /**
   * A statement of its own, after the lock: a statement that waits for a lock still sees the
   * other tables as they were before it waited.
   */
  private async withOpenClocks(
    tx: EntityManager,
    rows: readonly TicketRow[],
    policies: PolicyBook,
  ): Promise<SlaTicket[]> {
    if (rows.length === 0) return [];
    const clockRows: ClockRow[] = await tx.query(
      'SELECT * FROM clocks WHERE ticket_id = ANY($1::uuid[]) AND open ORDER BY ticket_id, started_at, metric',
      [arrayLiteral(rows.map((row) => row.ticket_id))],
    );
    const clocks = new Map<string, Clock[]>();
    for (const row of clockRows) {
      const clock = clockOf(row, policies);
      this.stored.add(clock);
      const others = clocks.get(row.ticket_id);
      if (others) others.push(clock);
      else clocks.set(row.ticket_id, [clock]);
    }
    return rows.map((row) => ticketOf(row, clocks.get(row.ticket_id) ?? [], policies));
  }
}

function upsert(table: string, columns: Record<string, string>, key: readonly string[]): string {
  const names = Object.keys(columns);
  const updates = names.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${table} (${names.join(', ')})
    SELECT * FROM ${columnArrays(columns)}
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${updates.join(', ')}`;
}
