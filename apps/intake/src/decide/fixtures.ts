import type { Principal } from '@triage/service';
import { loadScreen } from '../load-screen.ts';
import { ownMailOf } from './automated/given-email.ts';
import type { TicketReading } from './ticket-reading.ts';
import type { TicketRow } from './ticket-row.ts';

export const NOW = new Date('2026-03-01T12:00:00.000Z');
export const TICKET_ID = '01950000-0000-7000-8000-000000000001';
export const MESSAGE_ID = '01950000-0000-7000-8000-000000000002';

export const ana: Principal = { role: 'customer', subject: 'ana' };
export const maria: Principal = { role: 'agent', subject: 'maria' };
export const mailbox: Principal = { role: 'service', subject: 'mailbox' };

/** The real one: it decides lanes in tests as it does in the service. */
export const screen = loadScreen();

export const ours = ownMailOf('Support <support@triage.example>');

/** An open ticket of Ana's, for tests of decisions. */
export function someTicket(changes: Partial<TicketRow> = {}): TicketRow {
  return {
    id: TICKET_ID,
    number: 'T-1001',
    version: 3,
    status: 'open',
    channel: 'web',
    requesterId: 'ana',
    requesterTier: 'standard',
    subject: 'Where is my withdrawal',
    language: 'en',
    lane: 'standard',
    priority: 'P3',
    prioritySource: 'classifier',
    assignee: null,
    transactionIds: [],
    errorCodes: [],
    externalRef: null,
    refOwner: '',
    emailMessageId: null,
    automated: null,
    mergedInto: null,
    redactions: [],
    revision: 1,
    openedAt: new Date('2026-03-01T10:00:00.000Z'),
    updatedAt: new Date('2026-03-01T11:00:00.000Z'),
    classification: null,
    classifiedRevision: 0,
    category: null,
    slaClocks: {},
    slaNextMetric: null,
    slaNextDueAt: null,
    slaBreached: [],
    ...changes,
  };
}

/** What is known of it from other services' events: nothing yet. */
export function someReading(changes: Partial<TicketReading> = {}): TicketReading {
  return {
    ticketId: TICKET_ID,
    priority: 'P3',
    prioritySource: 'screen',
    classifiedRevision: 0,
    category: null,
    slaClocks: {},
    slaNextMetric: null,
    slaNextDueAt: null,
    slaBreached: [],
    updatedAt: new Date('2026-03-01T11:00:00.000Z'),
    newEntries: [],
    ...changes,
  };
}
