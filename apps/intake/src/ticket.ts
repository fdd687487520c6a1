import type {
  Category,
  Channel,
  Lane,
  Priority,
  PrioritySource,
  Redaction,
  SlaMetric,
  TicketClassified,
  TicketStatus,
} from '@triage/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SlaClocks } from './decide/apply-sla.ts';
import type { AutomatedKind } from './decide/automated/recognise-automated.ts';
import type { TicketRow } from './decide/ticket-row.ts';

@Entity('ticket')
export class Ticket implements TicketRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('integer') version: number;
  @Column('text') status: TicketStatus;
  @Column('text') channel: Channel;
  @Column('text', { name: 'requester_id' }) requesterId: string;
  @Column('text', { name: 'requester_tier' }) requesterTier: string;
  @Column('text') subject: string;
  @Column('text') language: string;
  @Column('text') lane: Lane;
  @Column('text') priority: Priority;
  @Column('text', { name: 'priority_source' }) prioritySource: PrioritySource;
  @Column('text', { nullable: true }) assignee: string | null;
  @Column('jsonb', { name: 'transaction_ids' }) transactionIds: string[];
  @Column('jsonb', { name: 'error_codes' }) errorCodes: string[];
  @Column('text', { name: 'external_ref', nullable: true }) externalRef: string | null;
  @Column('text', { name: 'ref_owner' }) refOwner: string;
  @Column('text', { name: 'email_message_id', nullable: true }) emailMessageId: string | null;
  @Column('text', { nullable: true }) automated: AutomatedKind | null;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
  @Column('jsonb') redactions: Redaction[];
  @Column('integer') revision: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('jsonb', { nullable: true }) classification: TicketClassified | null;
  @Column('integer', { name: 'classified_revision' }) classifiedRevision: number;
  @Column('text', { nullable: true }) category: Category | null;
  @Column('jsonb', { name: 'sla_clocks' }) slaClocks: SlaClocks;
  @Column('text', { name: 'sla_next_metric', nullable: true }) slaNextMetric: SlaMetric | null;
  @Column('timestamptz', { name: 'sla_next_due_at', nullable: true }) slaNextDueAt: Date | null;
  @Column('jsonb', { name: 'sla_breached' }) slaBreached: SlaMetric[];
}
