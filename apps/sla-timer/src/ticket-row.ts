import type { Category, Channel, Priority, PrioritySource, SlaMetric, TicketStatus } from '@triage/contracts';
import { arrayLiteral } from '@triage/service';
import type { Clock, DormantClock, PromisedClock, Stretch, Terms } from './decide/clock.ts';
import { fulfilledAfterMs, isOpen, remainingMs } from './decide/clock.ts';
import { iso, isoOrNull, type Instant } from './decide/instant.ts';
import type { PolicyBook } from './decide/policy.ts';
import type { SlaTicket } from './decide/sla-ticket.ts';

/*
 * Between rows and the types of `decide/`. Times are read as dates and kept as milliseconds;
 * they are written from milliseconds, so that a row never has more than those.
 */

/** In JSON a calendar is its reference. */
type StretchRecord = Omit<Stretch, 'calendar'> & { calendar: string };
type DormantRecord = Omit<DormantClock, 'calendar' | 'counted'> & {
  calendar: string;
  counted: StretchRecord[];
};
/** Finds a calendar by its reference. */
type Calendars = Pick<PolicyBook, 'calendarOf'>;

export interface TicketRow {
  ticket_id: string;
  number: string;
  is_opened: boolean;
  opened_at: Date;
  channel: Channel | null;
  tier: string | null;
  category: Category | null;
  priority: Priority;
  priority_source: PrioritySource;
  revision: number;
  status: TicketStatus;
  status_since: Date;
  replied_at: Date | null;
  was_resolved: boolean;
  wrote_while_resolved: boolean;
  last_message_id: string | null;
  policies_seq: string;
  cycles: Record<SlaMetric, number>;
  dormant: DormantRecord[];
}

export interface ClockRow {
  ticket_id: string;
  metric: SlaMetric;
  cycle: number;
  state: PromisedClock['state'];
  policy: string;
  policy_version: number;
  calendar: string;
  priority: Priority;
  target_ms: string;
  started_at: Date;
  since: Date | null;
  due_at: Date | null;
  paused_at: Date | null;
  breached_at: Date | null;
  met_at: Date | null;
  ended_at: Date | null;
  escalated: number;
  warned: string[];
  counted: StretchRecord[];
  steps: PromisedClock['steps'];
}

export function ticketOf(row: TicketRow, clocks: readonly Clock[], calendars: Calendars): SlaTicket {
  return {
    ticketId: row.ticket_id,
    number: row.number,
    isOpened: row.is_opened,
    openedAt: row.opened_at.getTime(),
    channel: row.channel,
    tier: row.tier,
    category: row.category,
    priority: row.priority,
    prioritySource: row.priority_source,
    revision: row.revision,
    status: row.status,
    statusSince: row.status_since.getTime(),
    repliedAt: row.replied_at?.getTime() ?? null,
    wasResolved: row.was_resolved,
    wroteWhileResolved: row.wrote_while_resolved,
    lastMessageId: row.last_message_id,
    policiesSeq: Number(row.policies_seq),
    cycles: row.cycles,
    clocks: [...clocks, ...row.dormant.map((clock) => dormantOf(clock, calendars))],
    heard: [],
  };
}

function dormantOf(record: DormantRecord, calendars: Calendars): DormantClock {
  return {
    ...record,
    calendar: calendars.calendarOf(record.calendar),
    counted: countedOf(record.counted, calendars),
  };
}

function countedOf(records: readonly StretchRecord[], calendars: Calendars): Stretch[] {
  return records.map((record) => ({ ...record, calendar: calendars.calendarOf(record.calendar) }));
}

export function clockOf(row: ClockRow, calendars: Calendars): PromisedClock {
  const terms: Terms = {
    policy: row.policy,
    policyVersion: row.policy_version,
    calendar: calendars.calendarOf(row.calendar),
    priority: row.priority,
    targetMs: Number(row.target_ms),
  };
  const { metric, cycle, warned, steps } = row;
  const counted = countedOf(row.counted, calendars);
  const facts = { metric, cycle, startedAt: row.started_at.getTime(), warned, counted, steps, terms };
  const dueAt = row.due_at?.getTime() ?? null;
  switch (row.state) {
    case 'running':
      return { ...facts, state: 'running', since: there(row, 'since'), dueAt: there(row, 'due_at') };
    case 'paused':
      return { ...facts, state: 'paused', pausedAt: there(row, 'paused_at') };
    case 'met':
      return { ...facts, state: 'met', metAt: there(row, 'met_at'), dueAt };
    case 'cancelled':
      return { ...facts, state: 'cancelled', cancelledAt: there(row, 'ended_at'), dueAt };
    case 'breached':
      return {
        ...facts,
        state: 'breached',
        dueAt: there(row, 'due_at'),
        breachedAt: there(row, 'breached_at'),
        metAt: row.met_at?.getTime() ?? null,
        endedAt: row.ended_at?.getTime() ?? null,
        escalated: row.escalated,
      };
  }
}

/** As a bulk statement takes it. */
export type ColumnValue = string | number | boolean | null;

/** The columns of `TICKET_COLUMNS`, in its order. */
export function ticketValues(ticket: SlaTicket): ColumnValue[] {
  return [
    ticket.ticketId,
    ticket.number,
    ticket.isOpened,
    iso(ticket.openedAt),
    ticket.channel,
    ticket.tier,
    ticket.category,
    ticket.priority,
    ticket.prioritySource,
    ticket.revision,
    ticket.status,
    iso(ticket.statusSince),
    isoOrNull(ticket.repliedAt),
    ticket.wasResolved,
    ticket.wroteWhileResolved,
    ticket.lastMessageId,
    ticket.policiesSeq,
    JSON.stringify(ticket.cycles),
    JSON.stringify(ticket.clocks.filter((clock) => clock.state === 'dormant')),
  ];
}

export const TICKET_COLUMNS = {
  ticket_id: 'uuid',
  number: 'text',
  is_opened: 'boolean',
  opened_at: 'timestamptz',
  channel: 'text',
  tier: 'text',
  category: 'text',
  priority: 'text',
  priority_source: 'text',
  revision: 'integer',
  status: 'text',
  status_since: 'timestamptz',
  replied_at: 'timestamptz',
  was_resolved: 'boolean',
  wrote_while_resolved: 'boolean',
  last_message_id: 'uuid',
  policies_seq: 'bigint',
  cycles: 'jsonb',
  dormant: 'jsonb',
} as const;

/** The columns of `CLOCK_COLUMNS`, in its order. */
export function clockValues(ticketId: string, clock: PromisedClock): ColumnValue[] {
  const { state, terms } = clock;
  const endedAt = state === 'cancelled' ? clock.cancelledAt : state === 'breached' ? clock.endedAt : null;
  return [
    ticketId,
    clock.metric,
    clock.cycle,
    state,
    isOpen(clock),
    terms.policy,
    terms.policyVersion,
    terms.calendar.ref,
    terms.priority,
    terms.targetMs,
    iso(clock.startedAt),
    isoOrNull(state === 'running' ? clock.since : null),
    isoOrNull(state === 'paused' ? null : clock.dueAt),
    state === 'paused' ? Math.max(0, remainingMs(clock, clock.pausedAt)) : null,
    isoOrNull(state === 'paused' ? clock.pausedAt : null),
    isoOrNull(state === 'breached' ? clock.breachedAt : null),
    isoOrNull(state === 'met' || state === 'breached' ? clock.metAt : null),
    isoOrNull(endedAt),
    state === 'breached' ? clock.escalated : 0,
    JSON.stringify(clock.warned),
    JSON.stringify(clock.counted),
    JSON.stringify(clock.steps),
    fulfilledAfterMs(clock),
  ];
}

export const CLOCK_COLUMNS = {
  ticket_id: 'uuid',
  metric: 'text',
  cycle: 'integer',
  state: 'text',
  open: 'boolean',
  policy: 'text',
  policy_version: 'integer',
  calendar: 'text',
  priority: 'text',
  target_ms: 'bigint',
  started_at: 'timestamptz',
  since: 'timestamptz',
  due_at: 'timestamptz',
  remaining_ms: 'bigint',
  paused_at: 'timestamptz',
  breached_at: 'timestamptz',
  met_at: 'timestamptz',
  ended_at: 'timestamptz',
  escalated: 'integer',
  warned: 'jsonb',
  counted: 'jsonb',
  steps: 'jsonb',
  worked_ms: 'bigint',
} as const;

/** The columns of `TIMER_COLUMNS`, in its order. */
export function timerValues(
  ticket: Pick<SlaTicket, 'ticketId' | 'priority'>,
  clock: Clock,
  at: Instant,
): ColumnValue[] {
  return [ticket.priority, iso(at), ticket.ticketId, clock.metric, clock.cycle];
}

export const TIMER_COLUMNS = {
  priority: 'text',
  at: 'timestamptz',
  ticket_id: 'uuid',
  metric: 'text',
  cycle: 'integer',
} as const;

/** One array a column, of so many: no limit of parameters, and one plan for any number of rows. */
export function columnsOf(
  rows: readonly (readonly ColumnValue[])[],
  columns: Record<string, string>,
): string[] {
  return Object.keys(columns).map((_, column) => arrayLiteral(rows.map((row) => row[column]!)));
}

/** As a statement takes what `columnsOf` makes, from this parameter on. */
export function columnArrays(columns: Record<string, string>, from = 1): string {
  const arrays = Object.values(columns).map((type, i) => `$${i + from}::${type}[]`);
  return `unnest(${arrays.join(', ')})`;
}

function there(
  row: ClockRow,
  column: 'since' | 'due_at' | 'paused_at' | 'met_at' | 'breached_at' | 'ended_at',
): Instant {
  const value = row[column];
  if (!value) throw new Error(`a ${row.state} clock of ticket ${row.ticket_id} has no ${column}`);
  return value.getTime();
}
