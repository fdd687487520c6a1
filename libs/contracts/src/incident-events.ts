import Type, { type Static } from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { Actor, CATEGORIES, INCIDENT_STATES, Timestamp, Uuid } from './vocabulary.ts';

/** What the tickets of an incident have in common; it may grow. */
export const IncidentScope = Type.Object({
  fingerprints: Type.Array(Type.String(), {
    description: 'a ticket that has any of them belongs to the incident',
  }),
  assets: Type.Array(Type.String()),
  chains: Type.Array(Type.String()),
  errorCodes: Type.Array(Type.String()),
  signals: Type.Array(Type.String()),
});
export type IncidentScope = Static<typeof IncidentScope>;

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
      fingerprint: Type.String({ description: 'what its first tickets had in common; `scope` says what grew' }),
      ticketCount: Type.Integer({ minimum: 0 }),
      requesterCount: Type.Integer({ minimum: 0 }),
      startedAt: Timestamp,
      state: Type.Enum(INCIDENT_STATES, { description: '`confirmed` by a person' }),
      detectedAt: Type.Optional(
        Type.String({ format: 'date-time', description: '`occurredAt` of the opening is the report that tipped it' }),
      ),
      scope: Type.Optional(IncidentScope),
      examples: Type.Optional(
        Type.Array(Type.Object({ ticketId: Uuid, number: Type.String() }), {
          description: 'some of its tickets, the first ones',
        }),
      ),
      mergedInto: Type.Optional(
        Type.String({ format: 'uuid', description: 'the incident that has its tickets and its scope now' }),
      ),
      by: Type.Optional(Actor),
      reason: Type.Optional(Type.String()),
    }),
  });
}

export const IncidentOpened = incidentEvent('triage.incident.opened.v1', 'Many customers report one thing.');
export type IncidentOpened = DataOf<typeof IncidentOpened>;

export const IncidentUpdated = incidentEvent('triage.incident.updated.v1', "An incident's scope changed.");
export type IncidentUpdated = DataOf<typeof IncidentUpdated>;

export const IncidentResolved = incidentEvent('triage.incident.resolved.v1', 'The reports have stopped.');
export type IncidentResolved = DataOf<typeof IncidentResolved>;
