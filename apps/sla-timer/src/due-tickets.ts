import { Injectable } from '@nestjs/common';
import { PRIORITIES, type Priority, type SlaMetric } from '@triage/contracts';
import { arrayLiteral } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock, PromisedClock } from './decide/clock.ts';
import { iso, isoOrNull, type Instant } from './decide/instant.ts';
import type { PolicyBook } from './decide/policy.ts';
import type { SlaState, SlaTicket } from './decide/sla-ticket.ts';
import { clockDueAt, type TickedTicket } from './decide/tick.ts';
import { POLICIES_SEQ, PolicyStore } from './policy-store.ts';
import {
  clockOf,
  type ClockRow,
  columnArrays,
  columnsOf,
  type ColumnValue,
  TIMER_COLUMNS,
  timerValues,
} from './ticket-row.ts';

/**
 * A ticket with those of its clocks for which the time has come. Of their steps it has those that are added to it:
 * no decision on the passing of time reads the others. `places` are the clocks' places in their table.
 */
export type DueTicket = TickedTicket & Pick<SlaTicket, 'priority'> & { readonly places: readonly string[] };

type ArmedTicket = Pick<DueTicket, 'ticketId' | 'priority' | 'clocks'>;

/** What a claim locked, the most urgent first. */
export interface DueClaim {
  /** How many timers were taken, which may be more than there are tickets. */
  readonly count: number;
  readonly policies: PolicyBook;
  /** Matched with the policies of today: all that the passing of time needs to know of them. */
  readonly current: readonly DueTimer[];
  /** Matched with older policies: their clocks may not be due any more, or long since. */
  readonly outdated: readonly string[];
}

interface DueTimer {
  priority: Priority;
  at: Date;
  ticket_id: string;
  metric: SlaMetric;
  cycle: number;
  number: string;
  policies_seq: string;
  policies_now: string;
}

/**
 * Each priority by itself, the most urgent first: what there is of it lies at the head of its part of the index, so that
 * a claim costs what it claims, whatever else is armed or overdue. The lock is that of the ticket, as everywhere; a timer
 * is removed by whoever holds it.
 */
const CLAIM = `
  WITH due AS MATERIALIZED (
    SELECT due.* FROM unnest($1::text[]) AS urgent (priority)
    CROSS JOIN LATERAL (
      SELECT ctid AS place, ticket_id FROM timers
      WHERE timers.priority = urgent.priority AND at <= $2
      ORDER BY at LIMIT $3 FOR UPDATE SKIP LOCKED
    ) AS due
    LIMIT $3
  ), claimed AS MATERIALIZED (
    SELECT place, number, policies_seq FROM due JOIN tickets USING (ticket_id) FOR UPDATE OF tickets SKIP LOCKED
  )
  DELETE FROM timers USING claimed WHERE timers.ctid = claimed.place
  RETURNING timers.*, number, policies_seq, (SELECT count(*) FROM due) AS due, ${POLICIES_SEQ} AS policies_now`;

const NEXT = `
  SELECT min(at) AS at FROM unnest($1::text[]) AS urgent (priority)
  CROSS JOIN LATERAL (
    SELECT at FROM timers WHERE timers.priority = urgent.priority AND at > $2 ORDER BY at LIMIT 1
  ) AS due`;

const CLOCKS = `
  SELECT clocks.ctid AS place, ticket_id, metric, cycle, state, policy, policy_version, calendar, priority, target_ms, started_at,
    since, due_at, paused_at, breached_at, met_at, ended_at, escalated, warned, counted, '[]'::jsonb AS steps
  FROM clocks JOIN unnest($1::uuid[], $2::text[], $3::integer[]) AS due (ticket_id, metric, cycle)
    USING (ticket_id, metric, cycle)
  WHERE open`;

const ARM = (from: number) =>
  `INSERT INTO timers (${Object.keys(TIMER_COLUMNS).join(', ')})
   SELECT * FROM ${columnArrays(TIMER_COLUMNS, from)} ON CONFLICT DO NOTHING`;

/** What a tick can change. */
const TICKED_COLUMNS = {
  place: 'tid',
  state: 'text',
  breached_at: 'timestamptz',
  escalated: 'integer',
  warned: 'jsonb',
  counted: 'jsonb',
  steps: 'jsonb',
} as const;

/** Of lists only what the tick added to them. A clock is where it was read: nobody else writes it while we have the lock. */
const SAVE = `
  WITH ticked AS (
    SELECT * FROM ${columnArrays(TICKED_COLUMNS)} AS ticked (${Object.keys(TICKED_COLUMNS).join(', ')})
  ), armed AS (${ARM(Object.keys(TICKED_COLUMNS).length + 1)})
  UPDATE clocks SET
    state = ticked.state, breached_at = ticked.breached_at, escalated = ticked.escalated,
    warned = clocks.warned || ticked.warned, counted = clocks.counted || ticked.counted,
    steps = clocks.steps || ticked.steps
  FROM ticked
  WHERE clocks.ctid = ticked.place`;

/**
 * Clocks by the instant at which the passing of time does something to them. The sweeper's way to the tables of
 * `TicketStore`: it reads and writes the few columns that a tick needs, since thousands may be due at once.
 *
 * A timer says that a clock is to be looked at, and not what for: one too many does no harm.
 */
@Injectable()
export class DueTickets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: PolicyStore,
  ) {}

  /**
   * Takes the timers for which the time has come, and locks their tickets: the most urgent first, of these the longest
   * due. What another process holds is left to it.
   */
  async claim(tx: EntityManager, now: Instant, limit: number): Promise<DueClaim> {
    const [timers]: [DueTimer[], number] = await tx.query(CLAIM, [PRIORITIES, iso(now), limit]);
    // In the order of PRIORITIES, too.
    timers.sort((a, b) => a.priority.localeCompare(b.priority) || a.at.getTime() - b.at.getTime());
    const policies = await this.policies.bookAt(tx, Number(timers[0]?.policies_now ?? 0));
    const isCurrent = (timer: DueTimer) => Number(timer.policies_seq) === policies.seq;
    return {
      count: timers.length,
      policies,
      current: timers.filter(isCurrent),
      outdated: [...new Set(timers.filter((timer) => !isCurrent(timer)).map((timer) => timer.ticket_id))],
    };
  }

  /** A statement of its own, after the lock, so that it sees what the lock's former holder has committed. */
  async load(tx: EntityManager, { current, policies }: DueClaim): Promise<DueTicket[]> {
    if (current.length === 0) return [];
    const rows: (ClockRow & { place: string })[] = await tx.query(CLOCKS, [
      arrayLiteral(current.map((timer) => timer.ticket_id)),
      arrayLiteral(current.map((timer) => timer.metric)),
      arrayLiteral(current.map((timer) => timer.cycle)),
    ]);
    const tickets = new Map<string, DueTicket & { clocks: PromisedClock[]; places: string[] }>();
    for (const { ticket_id: ticketId, number, priority } of current) {
      tickets.set(ticketId, { ticketId, number, priority, clocks: [], places: [] });
    }
    for (const row of rows) {
      const ticket = tickets.get(row.ticket_id);
      ticket?.clocks.push(clockOf(row, policies));
      ticket?.places.push(row.place);
    }
    return [...tickets.values()];
  }

  /** Writes what a tick did: `after` has the tickets and the clocks of `before`, in the same order. */
  async save(
    tx: EntityManager,
    before: readonly DueTicket[],
    after: readonly DueTicket[],
    policies: PolicyBook,
  ): Promise<void> {
    const clocks = after.flatMap((ticket, i) => changedClocks(before[i], ticket));
    const timers = after.flatMap((ticket) => timersOf(ticket, policies));
    if (clocks.length === 0 && timers.length === 0) return;
    await tx.query(SAVE, [...columnsOf(clocks, TICKED_COLUMNS), ...columnsOf(timers, TIMER_COLUMNS)]);
  }

  /** When the time comes for the next clock, of those for which it comes after `after`; undefined while nothing runs. */
  async nextDueAt(after?: Instant): Promise<Date | undefined> {
    const from = after === undefined ? '-infinity' : iso(after);
    const [row]: { at: Date | null }[] = await this.dataSource.query(NEXT, [PRIORITIES, from]);
    return row?.at ?? undefined;
  }

  /** Timers for all clocks of these tickets: a claim took some, and what was decided may have left those clocks alone. */
  async arm(tx: EntityManager, states: readonly SlaState[]): Promise<void> {
    await this.insertTimers(
      tx,
      states.flatMap(({ ticket, policies }) => (ticket ? timersOf(ticket, policies) : [])),
    );
  }

  /** Takes tickets that could not be decided on out of the way of the others for a while. */
  async postpone(tx: EntityManager, tickets: readonly ArmedTicket[], until: Instant): Promise<void> {
    await this.insertTimers(
      tx,
      tickets.flatMap((ticket) => ticket.clocks.map((clock) => timerValues(ticket, clock, until))),
    );
  }

  private async insertTimers(tx: EntityManager, timers: readonly ColumnValue[][]): Promise<void> {
    if (timers.length > 0) await tx.query(ARM(1), columnsOf(timers, TIMER_COLUMNS));
  }
}

function timersOf(ticket: ArmedTicket, policies: PolicyBook): ColumnValue[][] {
  const timers: ColumnValue[][] = [];
  for (const clock of ticket.clocks) {
    const at = clockDueAt(clock, policies);
    if (at !== null) timers.push(timerValues(ticket, clock, at));
  }
  return timers;
}

function changedClocks(before: DueTicket | undefined, { clocks, places }: DueTicket): ColumnValue[][] {
  const changed: ColumnValue[][] = [];
  for (const [i, clock] of clocks.entries()) {
    const former = before?.clocks[i];
    if (clock === former || clock.state === 'dormant') continue;
    const breached = clock.state === 'breached' ? clock : undefined;
    changed.push([
      places[i] ?? null,
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
