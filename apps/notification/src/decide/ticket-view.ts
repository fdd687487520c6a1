import { type Priority, PRIORITY_SOURCES, type PrioritySource } from '@triage/contracts';
import type { NewDelivery } from './message.ts';

/** What a message about a ticket needs to know of it. */
export interface TicketView {
  readonly ticketId: string;
  readonly number: string;
  readonly subject: string;
  readonly language: string;
  readonly requesterId: string | null;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** Of the last classification; a lower one never overrides it. */
  readonly revision: number;
  readonly category: string | null;
  readonly reasons: readonly string[];
  /** On-call has been told that it is a P1, and need not be told again while it is one. */
  readonly alerted: boolean;
  /** What the events of a batch decided to send; saved with the view, never loaded. */
  readonly newDeliveries: readonly NewDelivery[];
}

/** A ticket whose opening was not seen: late subscribers know it from what comes. */
export function unknownTicket(ticketId: string, number: string, priority: Priority): TicketView {
  return {
    ticketId,
    number,
    subject: '',
    language: 'und',
    requesterId: null,
    priority,
    prioritySource: 'screen',
    revision: 0,
    category: null,
    reasons: [],
    alerted: false,
    newDeliveries: [],
  };
}

/** Whether a priority from `source` replaces one from `current`: an agent's word stands above the classifier's. */
export function outranks(source: PrioritySource, current: PrioritySource): boolean {
  return PRIORITY_SOURCES.indexOf(source) >= PRIORITY_SOURCES.indexOf(current);
}
