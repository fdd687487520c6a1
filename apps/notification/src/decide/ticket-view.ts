import { type Priority, PRIORITY_SOURCES, type PrioritySource } from '@triage/contracts';
import type { Alert, AlertEvent } from './alert.ts';
import type { NewDelivery } from './message.ts';

export interface NotAlerted {
  readonly id: string;
  readonly alertId: string;
  readonly event: AlertEvent;
  readonly reason: string;
  readonly causeId: string;
  readonly at: Date;
}

/** What a message about a ticket needs to know of it. */
export interface TicketView {
  readonly ticketId: string;
  readonly number: string;
  readonly subject: string;
  readonly language: string;
  readonly tier: string;
  readonly requesterId: string | null;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** Of the last classification; a lower one never overrides it. */
  readonly revision: number;
  readonly category: string | null;
  /** What it names: `ETH`. */
  readonly assets: readonly string[];
  readonly reasons: readonly string[];
  /** The incident that it belongs to. */
  readonly incidentId: string | null;
  /** The last answer of an agent, and the end of the ticket: what comes late is over already. */
  readonly repliedAt: Date | null;
  readonly doneAt: Date | null;
  /** On-call has been told that it is a P1, and need not be told again while it is one. */
  readonly alerted: boolean;
  /** All that its events ever gave on-call to know. */
  readonly alerts: readonly Alert[];
  /** Those of them that the events of a batch have made or changed. */
  readonly changedAlerts: readonly string[];
  /** What the events of a batch did not make an alert of, though they might have, and why not. */
  readonly notAlerted: readonly NotAlerted[];
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
    tier: '',
    requesterId: null,
    priority,
    prioritySource: 'screen',
    revision: 0,
    category: null,
    assets: [],
    reasons: [],
    incidentId: null,
    repliedAt: null,
    doneAt: null,
    alerted: false,
    alerts: [],
    changedAlerts: [],
    notAlerted: [],
    newDeliveries: [],
  };
}

/** Whether a priority from `source` replaces one from `current`: an agent's word stands above the classifier's. */
export function outranks(source: PrioritySource, current: PrioritySource): boolean {
  return PRIORITY_SOURCES.indexOf(source) >= PRIORITY_SOURCES.indexOf(current);
}
