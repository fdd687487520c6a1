import type { Category, Level, Priority, PrioritySource } from '@triage/contracts';
import { type Fingerprint, fingerprintsOf, type Symptoms, withNamed } from './fingerprint.ts';
import type { Named } from './named-in.ts';

/** A ticket as the search for incidents knows it. Its opening and its classification come in any order. */
export interface TrackedTicket {
  readonly ticketId: string;
  readonly number: string;
  /** The last that intake's events told; 0 before the opening. */
  readonly version: number;
  /** Null before the opening. */
  readonly requesterId: string | null;
  readonly openedAt: Date;
  /** What the subject names. */
  readonly named: Named;
  /** Null before the classification. */
  readonly category: Category | null;
  readonly urgency: Level;
  readonly symptoms: Symptoms;
  readonly revision: number;
  readonly priority: Priority;
  readonly prioritySource: PrioritySource;
  /** Resolved or closed: its priority matters to nobody. */
  readonly isDone: boolean;
  readonly fingerprints: readonly Fingerprint[];
  /** When it is to be looked at together with others; null where it need not be. */
  readonly judgeAt: Date | null;
  readonly incidentId: string | null;
  /** On the wall clock. */
  readonly seenAt: Date;
}

/**
 * So long a report waits for others of its time, which come by other partitions and other replicas: what tips an
 * incident then hardly depends on who is faster, and a storm is judged in few rounds.
 */
const SETTLE_MS = 500;

/** With its fingerprints as opening and classification give them now; to be judged where that makes it a report. */
export function fingerprinted(ticket: TrackedTicket, now: Date): TrackedTicket {
  const { category, requesterId, urgency, symptoms, named } = ticket;
  if (category === null || requesterId === null) return ticket;
  const fingerprints = fingerprintsOf(category, urgency, withNamed(symptoms, named));
  const isReport = ticket.incidentId === null && fingerprints.length > 0;
  return { ...ticket, fingerprints, judgeAt: isReport ? new Date(now.getTime() + SETTLE_MS) : null };
}
