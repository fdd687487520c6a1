import { CATEGORIES, INCIDENT_STATES, IncidentScope, PRIORITIES, Timestamp, Uuid } from '@triage/contracts';
import Type from 'typebox';

/*
 * What the routes answer, for the API's description; `rest.int.spec.ts` compares it with what is answered.
 */

const NextCursor = Type.Union([Type.String(), Type.Null()], { description: 'null on the last page' });

export const IncidentAnswer = Type.Object(
  {
    id: Uuid,
    title: Type.String(),
    state: Type.Enum(INCIDENT_STATES, { description: '`confirmed` by a person' }),
    category: Type.Enum(CATEGORIES),
    fingerprint: Type.String({ description: 'what its first tickets had in common' }),
    scope: Type.Object(IncidentScope.properties, { title: 'IncidentScope' }),
    ticketCount: Type.Integer({ minimum: 0 }),
    requesterCount: Type.Integer({ minimum: 0 }),
    examples: Type.Array(Type.Object({ ticketId: Uuid, number: Type.String() })),
    startedAt: Timestamp,
    detectedAt: Timestamp,
    lastReportAt: Timestamp,
    resolvedAt: Type.Union([Timestamp, Type.Null()]),
    mergedInto: Type.Union([Uuid, Type.Null()]),
  },
  { title: 'Incident' },
);

export const IncidentListAnswer = Type.Object(
  { items: Type.Array(IncidentAnswer), nextCursor: NextCursor },
  { title: 'IncidentList' },
);

export const IncidentWithTicketsAnswer = Type.Object(
  {
    ...IncidentAnswer.properties,
    tickets: Type.Array(
      Type.Object({
        ticketId: Uuid,
        number: Type.String(),
        requesterId: Type.String(),
        priority: Type.Enum(PRIORITIES),
        openedAt: Timestamp,
        done: Type.Boolean(),
      }),
    ),
    nextCursor: NextCursor,
  },
  { title: 'IncidentWithTickets' },
);
