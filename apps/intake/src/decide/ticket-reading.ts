import type { Category, Priority, PrioritySource, SlaMetric, TicketClassified } from '@triage/contracts';
import type { SlaClocks } from './apply-sla.ts';
import type { NewTimelineEntry } from './timeline.ts';

/** What intake takes in of other services' events about a ticket, so that the queue can be sorted by it. */
export interface TicketReading {
  readonly ticketId: string;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** Absent where this batch brings none: a stored one need not be loaded to be replaced. */
  readonly classification?: TicketClassified;
  /** 0 before the first classification. */
  readonly classifiedRevision: number;
  readonly category: Category | null;
  readonly slaClocks: SlaClocks;
  readonly slaNextMetric: SlaMetric | null;
  readonly slaNextDueAt: Date | null;
  readonly slaBreached: readonly SlaMetric[];
  readonly updatedAt: Date;
  /** To be added to the timeline. */
  readonly newEntries: readonly NewTimelineEntry[];
}
