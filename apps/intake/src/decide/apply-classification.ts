import type { Event, TicketClassified } from '@triage/contracts';
import { mayReplace } from './precedence.ts';
import type { TicketReading } from './ticket-reading.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Takes in a classification; one of a lower revision knew less than the stored one and only
 * goes into the timeline. What an agent or an incident set stays the priority.
 */
export function applyClassification(
  reading: TicketReading,
  event: Event<TicketClassified>,
  now: Date,
): TicketReading {
  const { data } = event;
  const { category, urgency, impact, priority, confidence, needsReview, revision } = data;
  const newEntries = [
    ...reading.newEntries,
    timelineEntry(event, {
      at: new Date(data.occurredAt),
      actor: { kind: 'system', id: data.classifier.name },
      details: { category, urgency, impact, priority, confidence, needsReview, revision },
    }),
  ];
  if (revision < reading.classifiedRevision) return { ...reading, newEntries };
  return {
    ...reading,
    classification: data,
    classifiedRevision: revision,
    category,
    updatedAt: now,
    ...(mayReplace('classifier', reading.prioritySource) && {
      priority,
      prioritySource: 'classifier' as const,
    }),
    newEntries,
  };
}
