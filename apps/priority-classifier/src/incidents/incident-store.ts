import { Injectable } from '@nestjs/common';
import { type Category, INCIDENT_STATES, type IncidentState } from '@triage/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Example, Incident, Instant } from '../decide/incidents/incident.ts';
import { type Columns, transposed, upsert } from './bulk.ts';
import type { Place } from './incident-view.ts';

const COLUMNS: Columns = {
  id: 'uuid',
  category: 'text',
  fingerprint: 'text',
  scope: 'text[]',
  title: 'text',
  is_renamed: 'boolean',
  state: 'text',
  merged_into: 'uuid',
  is_muted: 'boolean',
  started_at: 'timestamptz',
  tipped_at: 'timestamptz',
  last_report_at: 'timestamptz',
  ended_at: 'timestamptz',
  resolved_at: 'timestamptz',
  ticket_count: 'integer',
  requester_count: 'integer',
  examples: 'jsonb',
  detected_at: 'timestamptz',
  last_linked_at: 'timestamptz',
  told_requesters: 'integer',
  told: 'integer',
};

const UPSERT = upsert('incidents', COLUMNS, 'id');

const EXAMPLES = 5;

interface IncidentRow {
  readonly id: string;
  readonly category: Category;
  readonly fingerprint: string;
  readonly scope: string[];
  readonly title: string;
  readonly is_renamed: boolean;
  readonly state: IncidentState;
  readonly merged_into: string | null;
  readonly is_muted: boolean;
  readonly started_at: Date;
  readonly tipped_at: Date;
  readonly last_report_at: Date;
  readonly ended_at: Date | null;
  readonly resolved_at: Date | null;
  readonly ticket_count: number;
  readonly requester_count: number;
  readonly examples: Example[];
  readonly detected_at: Date;
  readonly last_linked_at: Date;
  readonly told_requesters: number;
  readonly told: number;
}

/** Incidents in Postgres. Whoever decides on one, be it the detector or an agent's request, holds the one lock. */
@Injectable()
export class IncidentStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes the lock until the end of the transaction where nobody has it. A process that dies gives it back. */
  async tryLock(tx: EntityManager): Promise<boolean> {
    const [row]: { locked: boolean }[] = await tx.query(
      `SELECT pg_try_advisory_xact_lock(hashtext(current_schema() || '.incidents')) AS locked`,
    );
    return row?.locked ?? false;
  }

  /** Waits for the lock, for as long as any lock is waited for. */
  async lock(tx: EntityManager): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.incidents'))`);
  }

  /** All that are not over, and those that were over only after `since`. */
  async current(tx: EntityManager, since: Instant): Promise<Incident[]> {
    const rows: IncidentRow[] = await tx.query(
      `SELECT * FROM incidents WHERE state <> 'resolved' OR is_muted OR last_report_at > $1
       ORDER BY started_at, id`,
      [new Date(since)],
    );
    return rows.map(incidentOf);
  }

  async find(id: string, db: EntityManager = this.dataSource.manager): Promise<Incident | undefined> {
    const [row]: IncidentRow[] = await db.query('SELECT * FROM incidents WHERE id = $1', [id]);
    return row && incidentOf(row);
  }

  async save(tx: EntityManager, incidents: readonly Incident[]): Promise<void> {
    if (incidents.length > 0) await tx.query(UPSERT, transposed(incidents.map(valuesOf)));
  }

  /** Counts an incident's tickets anew, from the tickets themselves. */
  async counted(tx: EntityManager, incident: Incident): Promise<Incident> {
    const [row]: { tickets: number; requesters: number; examples: Example[] | null }[] = await tx.query(
      `SELECT count(*)::integer AS tickets, count(DISTINCT requester_id)::integer AS requesters,
         (SELECT jsonb_agg(jsonb_build_object('ticketId', ticket_id, 'number', number))
          FROM (SELECT ticket_id, number FROM tickets WHERE incident_id = $1
                ORDER BY opened_at, ticket_id LIMIT ${EXAMPLES}) AS first) AS examples
       FROM tickets WHERE incident_id = $1`,
      [incident.id],
    );
    return {
      ...incident,
      ticketCount: row?.tickets ?? 0,
      requesterCount: row?.requesters ?? 0,
      examples: row?.examples ?? [],
    };
  }

  /** A page, the latest first, after what started at `after`. */
  async page(
    states: readonly IncidentState[] = INCIDENT_STATES,
    limit: number,
    after?: Place,
  ): Promise<Incident[]> {
    const rows: IncidentRow[] = await this.dataSource.query(
      `SELECT * FROM incidents
       WHERE state = ANY($1) AND ($2::timestamptz IS NULL OR (started_at, id) < ($2, $3::uuid))
       ORDER BY started_at DESC, id DESC LIMIT $4`,
      [states, after?.at ?? null, after?.id ?? null, limit],
    );
    return rows.map(incidentOf);
  }

  /** How many are not over, by state. */
  countActive(): Promise<{ state: IncidentState; count: number }[]> {
    return this.dataSource.query(
      `SELECT state, count(*)::integer AS count FROM incidents WHERE state <> 'resolved' GROUP BY state`,
    );
  }
}

function incidentOf(row: IncidentRow): Incident {
  return {
    id: row.id,
    category: row.category,
    fingerprint: row.fingerprint,
    scope: row.scope,
    title: row.title,
    isRenamed: row.is_renamed,
    state: row.state,
    mergedInto: row.merged_into,
    isMuted: row.is_muted,
    startedAt: row.started_at.getTime(),
    tippedAt: row.tipped_at.getTime(),
    lastReportAt: row.last_report_at.getTime(),
    endedAt: row.ended_at?.getTime() ?? null,
    resolvedAt: row.resolved_at?.getTime() ?? null,
    ticketCount: row.ticket_count,
    requesterCount: row.requester_count,
    examples: row.examples,
    detectedAt: row.detected_at.getTime(),
    lastLinkedAt: row.last_linked_at.getTime(),
    toldRequesters: row.told_requesters,
    told: row.told,
  };
}

function valuesOf(incident: Incident): unknown[] {
  const at = (instant: Instant | null) => (instant === null ? null : new Date(instant));
  return [
    incident.id,
    incident.category,
    incident.fingerprint,
    JSON.stringify(incident.scope),
    incident.title,
    incident.isRenamed,
    incident.state,
    incident.mergedInto,
    incident.isMuted,
    at(incident.startedAt),
    at(incident.tippedAt),
    at(incident.lastReportAt),
    at(incident.endedAt),
    at(incident.resolvedAt),
    incident.ticketCount,
    incident.requesterCount,
    JSON.stringify(incident.examples),
    at(incident.detectedAt),
    at(incident.lastLinkedAt),
    incident.toldRequesters,
    incident.told,
  ];
}
