import { derivedEventId, outgoingEvent, TicketLinked, type OutgoingEvent } from '@triage/contracts';
import { timelineEntry, type NewTimelineEntry } from '../timeline.ts';
import type { Duplicate, DuplicateReason } from './find-duplicates.ts';
import type { KnownPrint } from './ticket-print.ts';

/** A pair of tickets, the newer one first. */
export interface DuplicateLink {
  readonly ticketId: string;
  readonly targetId: string;
  readonly score: number;
  readonly reason: DuplicateReason;
}

export interface LinkedTicket {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** A pair has one link whichever of the two was compared first; ids of version 7 sort by time. */
export function linkBetween(one: KnownPrint, { other, score, reason }: Duplicate): DuplicateLink {
  const [ticketId, targetId] =
    one.ticketId > other.ticketId ? [one.ticketId, other.ticketId] : [other.ticketId, one.ticketId];
  return { ticketId, targetId, score, reason };
}

/**
 * Tells of a link on the newer ticket, and in both timelines.
 *
 * It is a suggestion and changes no ticket, so the version stays: whoever is about to change a ticket by
 * its ETag is not in the way of a comparison that happens to end.
 */
export function linkDuplicate(
  { score, reason }: DuplicateLink,
  newer: LinkedTicket,
  older: LinkedTicket,
  now: Date,
): { event: OutgoingEvent; entries: NewTimelineEntry[] } {
  const by = { kind: 'system', id: 'intake' } as const;
  const event = outgoingEvent(TicketLinked, {
    id: derivedEventId(newer.id, TicketLinked.type, older.id),
    subject: newer.id,
    time: now,
    data: {
      ticketId: newer.id,
      number: newer.number,
      version: newer.version,
      occurredAt: now.toISOString(),
      kind: 'duplicate',
      targetId: older.id,
      by,
      score,
      reason,
    },
  });
  const told = (other: LinkedTicket) =>
    timelineEntry(event, {
      at: now,
      actor: by,
      details: {
        kind: 'duplicate',
        targetId: other.id,
        targetNumber: other.number,
        score,
        similarity: reason,
      },
    });
  return { event, entries: [told(older), { ...told(newer), ticketId: older.id }] };
}
