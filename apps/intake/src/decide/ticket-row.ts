import type {
  AuthorKind,
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
import type { SlaClocks } from './apply-sla.ts';
import type { AutomatedKind } from './automated/recognise-automated.ts';

/** A ticket as it is stored. Its text is its opening message. */
export interface TicketRow {
  readonly id: string;
  /** What people say, such as `T-1042`. */
  readonly number: string;
  /** Rises by one with each event that tells of a change made here; the ETag. */
  readonly version: number;
  readonly status: TicketStatus;
  readonly channel: Channel;
  readonly requesterId: string;
  readonly requesterTier: string;
  readonly subject: string;
  readonly language: string;
  readonly lane: Lane;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  readonly assignee: string | null;
  readonly transactionIds: readonly string[];
  readonly errorCodes: readonly string[];
  readonly externalRef: string | null;
  /** Whose `externalRef` it is: a customer's own, or empty for the channels' common ones. */
  readonly refOwner: string;
  /** Of the mail it was opened with; the same one again is the same ticket. */
  readonly emailMessageId: string | null;
  /** What kind of machine opened it, if one did. */
  readonly automated: AutomatedKind | null;
  /** The ticket that goes on with this one; set once, when it is closed by a merge. */
  readonly mergedInto: string | null;
  readonly redactions: readonly Redaction[];
  /** Of the newest work item: 1 at the opening, one more with each customer message. */
  readonly revision: number;
  readonly openedAt: Date;
  readonly updatedAt: Date;

  /** What other services' events say of the ticket; see `TicketReading`. */
  /** The data of the newest `ticket.classified`. */
  readonly classification: TicketClassified | null;
  readonly classifiedRevision: number;
  readonly category: Category | null;
  readonly slaClocks: SlaClocks;
  readonly slaNextMetric: SlaMetric | null;
  readonly slaNextDueAt: Date | null;
  readonly slaBreached: readonly SlaMetric[];
}

/** A message as it is stored, redacted. */
export interface MessageRow {
  readonly id: string;
  readonly ticketId: string;
  readonly at: Date;
  readonly authorKind: AuthorKind;
  readonly authorId: string;
  /** A note that the customer does not see. */
  readonly internal: boolean;
  /** The message that the ticket was opened with. */
  readonly opening: boolean;
  readonly body: string;
  /** Of a mail; the same one again on the same ticket is the same message. */
  readonly emailMessageId: string | null;
  readonly redactions: readonly Redaction[];
}
