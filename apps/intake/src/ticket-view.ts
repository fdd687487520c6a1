import type { AttachmentView } from './attachments/attachment.ts';
import type { RequesterProfile } from './decide/requester.ts';
import type { TicketRow } from './decide/ticket-row.ts';
import type { ListedTicket } from './queue-query.ts';

/** What a new ticket is answered with. */
export function openedView(ticket: TicketRow) {
  return {
    id: ticket.id,
    number: ticket.number,
    status: ticket.status,
    lane: ticket.lane,
    priority: ticket.priority,
    openedAt: ticket.openedAt.toISOString(),
    redactions: ticket.redactions,
  };
}

/** A ticket with all that is known of it. */
export function ticketView(
  ticket: TicketRow,
  requester: RequesterProfile,
  body: string,
  attachments: readonly AttachmentView[],
) {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    status: ticket.status,
    channel: ticket.channel,
    requester: {
      id: requester.id,
      email: requester.email,
      name: requester.name,
      tier: ticket.requesterTier,
      language: requester.language,
    },
    subject: ticket.subject,
    body,
    language: ticket.language,
    lane: ticket.lane,
    priority: ticket.priority,
    prioritySource: ticket.prioritySource,
    classification: ticket.classification,
    sla: slaView(ticket),
    assignee: ticket.assignee,
    transactionIds: ticket.transactionIds,
    errorCodes: ticket.errorCodes,
    externalRef: ticket.externalRef,
    automated: ticket.automated !== null,
    attachments,
    redactions: ticket.redactions,
    openedAt: ticket.openedAt.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
  };
}

/** A ticket in a list. */
export function listedView(ticket: ListedTicket) {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    status: ticket.status,
    channel: ticket.channel,
    requester: {
      id: ticket.requesterId,
      email: ticket.email,
      name: ticket.name,
      tier: ticket.requesterTier,
    },
    subject: ticket.subject,
    language: ticket.language,
    lane: ticket.lane,
    priority: ticket.priority,
    prioritySource: ticket.prioritySource,
    category: ticket.category,
    needsReview: ticket.needsReview,
    sla: slaView(ticket),
    assignee: ticket.assignee,
    openedAt: ticket.openedAt.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
  };
}

function slaView(ticket: Pick<TicketRow, 'slaNextMetric' | 'slaNextDueAt' | 'slaBreached'>) {
  return {
    nextMetric: ticket.slaNextMetric,
    nextDueAt: ticket.slaNextDueAt?.toISOString() ?? null,
    breached: ticket.slaBreached,
  };
}
