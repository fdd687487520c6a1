import {
  PRIORITY_SOURCES,
  type Category,
  type Channel,
  type Priority,
  type PrioritySource,
  type SlaMetric,
  type TicketStatus,
} from '@triage/contracts';
import type { Clock } from './clock.ts';
import type { Heard } from './happening.ts';
import type { Instant } from './instant.ts';
import type { PolicyBook } from './policy.ts';

/** A ticket as its clocks need to know it. */
export interface SlaTicket {
  readonly ticketId: string;
  readonly number: string;
  /** False where the classifier was heard before the opening: nothing runs yet. */
  readonly isOpened: boolean;
  readonly openedAt: Instant;
  /** Null until the ticket is opened, as is `tier`. */
  readonly channel: Channel | null;
  readonly tier: string | null;
  /** Null until the ticket is classified. */
  readonly category: Category | null;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** Of the newest `ticket.classified`; 0 before the first. */
  readonly revision: number;
  readonly status: TicketStatus;
  readonly statusSince: Instant;
  /** The last reply of an agent. */
  readonly repliedAt: Instant | null;
  readonly wasResolved: boolean;
  /** The customer wrote after the resolution, so that a reopening owes an answer. */
  readonly wroteWhileResolved: boolean;
  /** So that the same message, twice in a row, counts once. */
  readonly lastMessageId: string | null;
  /** The state of the policies that the clocks were last matched with. */
  readonly policiesSeq: number;
  /** How many cycles each metric has had. */
  readonly cycles: Readonly<Record<SlaMetric, number>>;
  /** All that are open; of the others those that ended since the ticket was loaded. */
  readonly clocks: readonly Clock[];
  /** What happened since the ticket was loaded; the store keeps it with what was before. */
  readonly heard: readonly Heard[];
}

/** What a fold over a ticket's events is given: the ticket, absent before its opening, and the policies. */
export interface SlaState {
  readonly ticket: SlaTicket | undefined;
  readonly policies: PolicyBook;
}

export const NO_CYCLES: SlaTicket['cycles'] = {
  first_response: 0,
  next_response: 0,
  resolution: 0,
  update: 0,
};

/**
 * The ticket, if its opening was seen. Events about any other are ignored: whoever has not
 * seen the opening (a service that joined after the topic's retention) doesn't know what was
 * promised, and a guess would page somebody about a ticket long done.
 */
export function openedTicket({ ticket }: SlaState): SlaTicket | undefined {
  return ticket?.isOpened ? ticket : undefined;
}

/** Nobody works on it any more, so nothing is owed. */
export function isDone(status: TicketStatus): boolean {
  return status === 'resolved' || status === 'closed';
}

/** Whether a priority from `source` may replace the ticket's: an agent's stands above all, the screen's below all. */
export function mayReprioritise(ticket: SlaTicket, source: PrioritySource): boolean {
  return PRIORITY_SOURCES.indexOf(source) >= PRIORITY_SOURCES.indexOf(ticket.prioritySource);
}

/** The store gives a state for every ticket, also for one that is not known: a fold without one is a slip in the wiring. */
export function stateOf(state: SlaState | undefined): SlaState {
  if (!state) throw new Error('the store gave no state');
  return state;
}
