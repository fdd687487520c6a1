import type { Event, TicketLinked, TicketPriorityChanged } from '@triage/contracts';
import { higherPriority } from '@triage/triage';
import { mayReplace } from './precedence.ts';
import type { TicketReading } from './ticket-reading.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Takes in the priority that an incident gives its tickets. It only ever raises, and from then on the classifier
 * changes it no more; what an agent has said stays.
 */
export function applyIncidentPriority(
  reading: TicketReading,
  event: Event<TicketPriorityChanged>,
  now: Date,
): TicketReading {
  const { occurredAt, by, from, to, source, reason } = event.data;
  const details = { from, to, source, ...(reason === undefined ? {} : { reason }) };
  const newEntries = [
    ...reading.newEntries,
    timelineEntry(event, { at: new Date(occurredAt), actor: by, details }),
  ];
  if (!mayReplace('incident', reading.prioritySource)) return { ...reading, newEntries };
  return {
    ...reading,
    priority: higherPriority(reading.priority, to),
    prioritySource: 'incident',
    updatedAt: now,
    newEntries,
  };
}

/** Which incident the ticket belongs to, for its timeline. */
export function applyLink(reading: TicketReading, event: Event<TicketLinked>): TicketReading {
  const { occurredAt, by, kind, targetId } = event.data;
  const entry = timelineEntry(event, { at: new Date(occurredAt), actor: by, details: { kind, targetId } });
  return { ...reading, newEntries: [...reading.newEntries, entry] };
}
