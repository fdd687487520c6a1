import type { Category, Level, Priority, PrioritySource } from '@triage/contracts';
import type { Symptoms } from '../decide/incidents/fingerprint.ts';
import type { Named } from '../decide/incidents/named-in.ts';
import type { TrackedTicket } from '../decide/incidents/tracked-ticket.ts';
import type { Columns } from './bulk.ts';

export const TICKET_COLUMNS: Columns = {
  ticket_id: 'uuid',
  number: 'text',
  version: 'integer',
  requester_id: 'text',
  opened_at: 'timestamptz',
  named: 'jsonb',
  category: 'text',
  urgency: 'integer',
  symptoms: 'jsonb',
  revision: 'integer',
  priority: 'text',
  priority_source: 'text',
  is_done: 'boolean',
  fingerprints: 'text[]',
  judge_at: 'timestamptz',
  incident_id: 'uuid',
  seen_at: 'timestamptz',
};

export interface TicketRow {
  readonly ticket_id: string;
  readonly number: string;
  readonly version: number;
  readonly requester_id: string | null;
  readonly opened_at: Date;
  readonly named: Named;
  readonly category: Category | null;
  readonly urgency: Level;
  readonly symptoms: Symptoms;
  readonly revision: number;
  readonly priority: Priority;
  readonly priority_source: PrioritySource;
  readonly is_done: boolean;
  readonly fingerprints: string[];
  readonly judge_at: Date | null;
  readonly incident_id: string | null;
  readonly seen_at: Date;
}

export function ticketOf(row: TicketRow): TrackedTicket {
  return {
    ticketId: row.ticket_id,
    number: row.number,
    version: row.version,
    requesterId: row.requester_id,
    openedAt: row.opened_at,
    named: row.named,
    category: row.category,
    urgency: row.urgency,
    symptoms: row.symptoms,
    revision: row.revision,
    priority: row.priority,
    prioritySource: row.priority_source,
    isDone: row.is_done,
    fingerprints: row.fingerprints,
    judgeAt: row.judge_at,
    incidentId: row.incident_id,
    seenAt: row.seen_at,
  };
}

export function ticketValues(ticket: TrackedTicket): unknown[] {
  return [
    ticket.ticketId,
    ticket.number,
    ticket.version,
    ticket.requesterId,
    ticket.openedAt,
    JSON.stringify(ticket.named),
    ticket.category,
    ticket.urgency,
    JSON.stringify(ticket.symptoms),
    ticket.revision,
    ticket.priority,
    ticket.prioritySource,
    ticket.isDone,
    JSON.stringify(ticket.fingerprints),
    ticket.judgeAt,
    ticket.incidentId,
    ticket.seenAt,
  ];
}
