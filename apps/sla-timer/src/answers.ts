import {
  PRIORITIES,
  PRIORITY_SOURCES,
  SLA_METRICS,
  TICKET_STATUSES,
  Timestamp,
  Uuid,
} from '@triage/contracts';
import Type from 'typebox';

/** A ticket's clocks, for the API's description; `rest.int.spec.ts` compares it with what is answered. */
export const TicketClocksAnswer = Type.Object(
  {
    ticketId: Uuid,
    number: Type.String(),
    status: Type.Enum(TICKET_STATUSES),
    priority: Type.Enum(PRIORITIES),
    prioritySource: Type.Enum(PRIORITY_SOURCES),
    clocks: Type.Array(
      Type.Object(
        {
          metric: Type.Enum(SLA_METRICS),
          cycle: Type.Integer({ minimum: 1 }),
          state: Type.Enum(['running', 'paused', 'met', 'breached', 'cancelled']),
          policy: Type.String(),
          policyVersion: Type.Integer({ minimum: 1 }),
          calendar: Type.String(),
          priority: Type.Enum(PRIORITIES),
          startedAt: Timestamp,
          dueAt: Type.Union([Timestamp, Type.Null()], { description: 'null while paused' }),
          remaining: Type.String({ description: 'working time left, ISO 8601; `PT0S` once it is used up' }),
          metAt: Type.Optional(Timestamp),
          breachedAt: Type.Optional(Timestamp),
          timeline: Type.Array(Type.String(), { description: 'the steps that led to the due time' }),
        },
        { title: 'SlaClock' },
      ),
    ),
  },
  { title: 'TicketClocks' },
);
