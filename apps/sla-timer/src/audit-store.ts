import { Injectable } from '@nestjs/common';
import type { Priority, SlaMetric } from '@triage/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { ClockStep } from './decide/clock.ts';
import { iso, type Instant } from './decide/instant.ts';

/** An open clock whose due time lies behind it, with its whole history. */
export interface OverdueClock {
  readonly ticketId: string;
  readonly number: string;
  readonly metric: SlaMetric;
  readonly cycle: number;
  readonly policy: string;
  readonly policyVersion: number;
  readonly calendar: string;
  readonly priority: Priority;
  readonly startedAt: Instant;
  readonly steps: readonly ClockStep[];
}

/** A breach that was never told. */
export interface MissedBreach extends Omit<OverdueClock, 'steps'> {
  readonly dueAt: Instant;
}

/** What the auditor reads: clocks and their steps, by an index of its own. */
@Injectable()
export class AuditStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Open clocks that were due in this time and are not marked as breached, the longest due first. */
  async overdue(from: Instant, to: Instant, limit: number): Promise<OverdueClock[]> {
    const rows: (Record<'ticket_id' | 'number' | 'policy' | 'calendar', string> & {
      metric: SlaMetric;
      cycle: number;
      policy_version: number;
      priority: Priority;
      started_at: Date;
      steps: ClockStep[];
    })[] = await this.dataSource.query(
      `SELECT ticket_id, number, metric, cycle, policy, policy_version, calendar, clocks.priority, started_at, steps
       FROM clocks JOIN tickets USING (ticket_id)
       WHERE open AND due_at BETWEEN $1 AND $2 AND NOT steps @> '[{"kind": "breached"}]'
       ORDER BY due_at LIMIT $3`,
      [iso(from), iso(to), limit],
    );
    return rows.map((row) => ({
      ticketId: row.ticket_id,
      number: row.number,
      metric: row.metric,
      cycle: row.cycle,
      policy: row.policy,
      policyVersion: row.policy_version,
      // Stored with its version.
      calendar: row.calendar.replace(/@\d+$/, ''),
      priority: row.priority,
      startedAt: row.started_at.getTime(),
      steps: row.steps,
    }));
  }

  /** Notes what was missed, and gives those that nobody had noted before: each is told once. */
  async note(tx: EntityManager, missed: readonly MissedBreach[], now: Instant): Promise<MissedBreach[]> {
    const rows: { ticket_id: string; metric: string; cycle: number }[] = await tx.query(
      `INSERT INTO missed_breaches (ticket_id, metric, cycle, due_at, found_at)
       SELECT *, $5 FROM unnest($1::uuid[], $2::text[], $3::integer[], $4::timestamptz[])
       ON CONFLICT DO NOTHING RETURNING ticket_id, metric, cycle`,
      [
        missed.map(({ ticketId }) => ticketId),
        missed.map(({ metric }) => metric),
        missed.map(({ cycle }) => cycle),
        missed.map(({ dueAt }) => iso(dueAt)),
        iso(now),
      ],
    );
    return missed.filter(({ ticketId, metric, cycle }) =>
      rows.some((row) => row.ticket_id === ticketId && row.metric === metric && row.cycle === cycle),
    );
  }
}
