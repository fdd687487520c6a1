import { Injectable } from '@nestjs/common';
import { PRIORITIES } from '@triage/contracts';
import { arrayLiteral } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock, PromisedClock } from './decide/clock.ts';
import { iso, isoOrNull, type Instant } from './decide/instant.ts';
import type { PolicyBook } from './decide/policy.ts';
import { nextDueAt, type TickedTicket } from './decide/tick.ts';
import { PolicyStore } from './policy-store.ts';
import { clockOf, type ClockRow, type ColumnValue } from './ticket-row.ts';

/** What a claim locked, the most urgent first. */
export interface DueClaim {
  readonly policies: PolicyBook;
  /** Matched with the policies of today: all that the passing of time needs to know of them. */
  readonly tickets: readonly TickedTicket[];
  /** Matched with older policies: their clocks may not be due any more, or long since. */
  readonly outdated: readonly string[];
}

interface DueRow {
  ticket_id: string;
  number: string;
  policies_seq: string;
}

/**
 * Each priority by itself, the most urgent first: what there is of it lies at the head of its part of the index
 * `tickets_urgency`, so that a claim costs what it claims, whatever else is armed or overdue.
 */
const CLAIM = `
  SELECT due.* FROM unnest($1::text[]) AS urgent (priority)
  CROSS JOIN LATERAL (
    SELECT ticket_id, number, policies_seq FROM tickets
    WHERE tickets.priority = urgent.priority AND next_due_at <= $2
    ORDER BY next_due_at LIMIT $3 FOR UPDATE SKIP LOCKED
  ) AS due
  LIMIT $3`;

const NEXT = `
  SELECT min(next_due_at) AS at FROM unnest($1::text[]) AS urgent (priority)
  CROSS JOIN LATERAL (
    SELECT next_due_at FROM tickets
    WHERE tickets.priority = urgent.priority AND next_due_at > $2
    ORDER BY next_due_at LIMIT 1
  ) AS due`;

/** Only what a tick can change, and of lists only what it added to them. */
const SAVE = `
  WITH changed AS (
    UPDATE clocks SET
      state = ticked.state, breached_at = ticked.breached_at, escalated = ticked.escalated,
      warned = clocks.warned || ticked.warned, counted = clocks.counted || ticked.counted,
      steps = clocks.steps || ticked.steps
    FROM unnest($3::uuid[], $4::text[], $5::integer[], $6::text[], $7::timestamptz[], $8::integer[],
        $9::jsonb[], $10::jsonb[], $11::jsonb[])
      AS ticked (ticket_id, metric, cycle, state, breached_at, escalated, warned, counted, steps)
    WHERE clocks.ticket_id = ticked.ticket_id AND clocks.metric = ticked.metric AND clocks.cycle = ticked.cycle
  )
  UPDATE tickets SET next_due_at = ticked.next_due_at
  FROM unnest($1::uuid[], $2::timestamptz[]) AS ticked (ticket_id, next_due_at)
  WHERE tickets.ticket_id = ticked.ticket_id`;

/**
 * Tickets by the instant at which the passing of time does something to them. The sweeper's way to the tables of
 * `TicketStore`: it reads and writes the few columns that a tick needs, since thousands may be due at once.
 */
@Injectable()
export class DueTickets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: PolicyStore,
  ) {}

  /**
   * Locks tickets for which the time has come: the most urgent first, of these the longest due. What another process
   * holds is left to it.
   */
  async claim(tx: EntityManager, now: Instant, limit: number): Promise<DueClaim> {
    // Sent together, and answered in this order.
    const [rows, policies] = await Promise.all([
      tx.query<DueRow[]>(CLAIM, [PRIORITIES, iso(now), limit]),
      this.policies.book(tx),
    ]);
    const isCurrent = (row: DueRow) => Number(row.policies_seq) === policies.seq;
    return {
      policies,
      tickets: await this.withOpenClocks(tx, rows.filter(isCurrent), policies),
      outdated: rows.filter((row) => !isCurrent(row)).map((row) => row.ticket_id),
    };
  }

  /** Writes what a tick did: `after` has the tickets and the clocks of `before`, in the same order. */
  async save(
    tx: EntityManager,
    before: readonly TickedTicket[],
    after: readonly TickedTicket[],
    policies: PolicyBook,
  ): Promise<void> {
    if (after.length === 0) return;
    const due = after.map((ticket): ColumnValue[] => [
      ticket.ticketId,
      isoOrNull(nextDueAt(ticket, policies)),
    ]);
    const clocks = after.flatMap((ticket, i) => changedClocks(before[i], ticket));
    await tx.query(SAVE, [...transposed(due, 2), ...transposed(clocks, 9)].map(arrayLiteral));
  }

  /** When the time comes for the next ticket, of those for which it comes after `after`; undefined while nothing runs. */
  async nextDueAt(after?: Instant): Promise<Date | undefined> {
    const from = after === undefined ? '-infinity' : iso(after);
    const [row]: { at: Date | null }[] = await this.dataSource.query(NEXT, [PRIORITIES, from]);
    return row?.at ?? undefined;
  }

  /** Takes tickets that could not be decided on out of the way of the others for a while. */
  async postpone(tx: EntityManager, ticketIds: readonly string[], until: Instant): Promise<void> {
    await tx.query('UPDATE tickets SET next_due_at = $2 WHERE ticket_id = ANY($1::uuid[])', [
      ticketIds,
      iso(until),
    ]);
  }

  /** A statement of its own, after the lock, so that it sees what the lock's former holder has committed. */
  private async withOpenClocks(
    tx: EntityManager,
    rows: readonly DueRow[],
    policies: PolicyBook,
  ): Promise<TickedTicket[]> {
    if (rows.length === 0) return [];
    const clockRows: ClockRow[] = await tx.query(
      `SELECT ticket_id, metric, cycle, state, policy, policy_version, calendar, priority, target_ms, started_at,
         since, due_at, paused_at, breached_at, met_at, ended_at, escalated, warned, counted, steps
       FROM clocks WHERE ticket_id = ANY($1::uuid[]) AND open`,
      [rows.map((row) => row.ticket_id)],
    );
    const clocks = new Map<string, PromisedClock[]>(rows.map((row) => [row.ticket_id, []]));
    for (const row of clockRows) clocks.get(row.ticket_id)?.push(clockOf(row, policies));
    return rows.map(({ ticket_id: ticketId, number }) => ({
      ticketId,
      number,
      clocks: clocks.get(ticketId) ?? [],
    }));
  }
}

function changedClocks(
  before: TickedTicket | undefined,
  { ticketId, clocks }: TickedTicket,
): ColumnValue[][] {
  const changed: ColumnValue[][] = [];
  for (const [i, clock] of clocks.entries()) {
    const former = before?.clocks[i];
    if (clock === former || clock.state === 'dormant') continue;
    const breached = clock.state === 'breached' ? clock : undefined;
    changed.push([
      ticketId,
      clock.metric,
      clock.cycle,
      clock.state,
      isoOrNull(breached?.breachedAt ?? null),
      breached?.escalated ?? 0,
      ...(['warned', 'counted', 'steps'] as const).map((list) => added(former, clock, list)),
    ]);
  }
  return changed;
}

function added(before: Clock | undefined, after: Clock, list: 'warned' | 'counted' | 'steps'): string {
  return JSON.stringify(after[list].slice(before?.[list].length ?? 0));
}

function transposed(rows: readonly (readonly ColumnValue[])[], columns: number): ColumnValue[][] {
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] as ColumnValue));
}
