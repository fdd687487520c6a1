import type { IncidentState, Priority, PrioritySource, TicketStatus } from '@triage/contracts';
import type { NewDelivery } from './message.ts';

/** What the mails to a customer about a ticket need to know of it. */
export interface CustomerTicket {
  readonly ticketId: string;
  readonly number: string;
  /** Null where the opening was not seen: late subscribers know a ticket from what comes. */
  readonly requesterId: string | null;
  readonly language: string;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** A machine wrote it, and is not written to. */
  readonly isAutomated: boolean;
  readonly status: TicketStatus;
  /** When the first answer is due. */
  readonly promisedAt: Date | null;
  readonly incidentId: string | null;
  /** The event that linked it to the incident: what the mails about that one follow from. */
  readonly linkId: string | null;
  /** The incident's state of which the customer was told, or would have been. */
  readonly incidentTold: IncidentState | null;
  /** The incident may be further than what was told. */
  readonly isUntold: boolean;
  /** What the events of a batch decided to send; saved with the ticket, never loaded. */
  readonly newDeliveries: readonly NewDelivery[];
}

export function unknownCustomerTicket(ticketId: string, number: string): CustomerTicket {
  return {
    ticketId,
    number,
    requesterId: null,
    language: 'und',
    priority: 'P4',
    prioritySource: 'screen',
    isAutomated: false,
    status: 'open',
    promisedAt: null,
    incidentId: null,
    linkId: null,
    incidentTold: null,
    isUntold: false,
    newDeliveries: [],
  };
}
