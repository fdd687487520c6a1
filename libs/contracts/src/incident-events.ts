import Type from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { CATEGORIES, Timestamp, Uuid } from './vocabulary.ts';

function incidentEvent(type: string, summary: string) {
  return defineEvent({
    type,
    topic: TOPICS.incidents,
    source: '/priority-classifier',
    summary,
    schema: Type.Object({
      incidentId: Uuid,
      occurredAt: Timestamp,
      title: Type.String(),
      category: Type.Enum(CATEGORIES),
      fingerprint: Type.String({ description: 'what its tickets have in common' }),
      ticketCount: Type.Integer({ minimum: 0 }),
      requesterCount: Type.Integer({ minimum: 0 }),
      startedAt: Timestamp,
      state: Type.Enum(['open', 'resolved']),
    }),
  });
}

export const IncidentOpened = incidentEvent('triage.incident.opened.v1', 'Many customers report one thing.');
export type IncidentOpened = DataOf<typeof IncidentOpened>;

export const IncidentUpdated = incidentEvent('triage.incident.updated.v1', "An incident's scope changed.");
export type IncidentUpdated = DataOf<typeof IncidentUpdated>;

export const IncidentResolved = incidentEvent('triage.incident.resolved.v1', 'The reports have stopped.');
export type IncidentResolved = DataOf<typeof IncidentResolved>;
