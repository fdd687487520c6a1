import Type, { type Static } from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import {
  Actor,
  AUTHOR_KINDS,
  CATEGORIES,
  CHANNELS,
  Entity,
  LANES,
  LanguageTag,
  PRIORITIES,
  Redaction,
  Signal,
  TICKET_STATUSES,
  Timestamp,
  Uuid,
} from './vocabulary.ts';

const ticket = {
  ticketId: Uuid,
  number: Type.String({ description: 'the number that people say, such as `T-1042`' }),
  occurredAt: Timestamp,
};

/** Intake owns the ticket, so only its events raise the ticket's version. */
const ownTicket = {
  ...ticket,
  version: Type.Integer({ minimum: 1, description: "the ticket's, rising by one a change" }),
};

/** What an incident does to its tickets comes from the classifier, which can only say what version it knows. */
const ownOrFollowedTicket = {
  ...ticket,
  version: Type.Integer({
    minimum: 1,
    description: "the ticket's, rising by one a change; of an incident, the last that it has seen",
  }),
};

export const Requester = Type.Object({ id: Type.String(), tier: Type.String() });
export type Requester = Static<typeof Requester>;

export const TicketOpened = defineEvent({
  type: 'triage.ticket.opened.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: 'A customer wrote in, and the ticket is safe in the database.',
  schema: Type.Object({
    ...ownTicket,
    channel: Type.Enum(CHANNELS),
    lane: Type.Enum(LANES),
    priority: Type.Enum(PRIORITIES, { description: 'as the screen at intake saw it' }),
    language: LanguageTag,
    requester: Requester,
    subject: Type.String(),
    openedAt: Timestamp,
    redactions: Type.Array(Redaction),
    automated: Type.Optional(
      Type.Boolean({
        description: 'true where a machine wrote (auto-reply, bounce, list, our own mail): nobody answers it by itself',
      }),
    ),
  }),
});
export type TicketOpened = DataOf<typeof TicketOpened>;

export const TicketMessageAdded = defineEvent({
  type: 'triage.ticket.message_added.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: 'A customer, an agent or a bot wrote on the ticket.',
  schema: Type.Object({
    ...ownTicket,
    messageId: Uuid,
    author: Type.Object({ kind: Type.Enum(AUTHOR_KINDS), id: Type.String() }),
    internal: Type.Boolean({ description: 'a note that the customer does not see' }),
    at: Timestamp,
    redactions: Type.Array(Redaction),
    automated: Type.Optional(
      Type.Boolean({
        description: "true where the customer's mail was an auto-reply or a bounce; its author is a bot then",
      }),
    ),
  }),
});
export type TicketMessageAdded = DataOf<typeof TicketMessageAdded>;

export const TicketStatusChanged = defineEvent({
  type: 'triage.ticket.status_changed.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: 'The ticket waits for someone else, is done, or is open again.',
  schema: Type.Object({
    ...ownTicket,
    from: Type.Enum(TICKET_STATUSES),
    to: Type.Enum(TICKET_STATUSES),
    by: Actor,
    reason: Type.Optional(Type.String()),
    mergedInto: Type.Optional(
      Type.String({ format: 'uuid', description: 'the ticket that goes on with it, where it was closed by a merge' }),
    ),
  }),
});
export type TicketStatusChanged = DataOf<typeof TicketStatusChanged>;

export const TicketAssigned = defineEvent({
  type: 'triage.ticket.assigned.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: 'An agent took the ticket, was given it, or let go of it.',
  schema: Type.Object({
    ...ownTicket,
    from: Type.Union([Type.String(), Type.Null()]),
    to: Type.Union([Type.String(), Type.Null()]),
    by: Actor,
  }),
});
export type TicketAssigned = DataOf<typeof TicketAssigned>;

export const TicketPriorityChanged = defineEvent({
  type: 'triage.ticket.priority_changed.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: "A person or an incident set the priority; it stands above the classifier's.",
  schema: Type.Object({
    ...ownOrFollowedTicket,
    from: Type.Enum(PRIORITIES),
    to: Type.Enum(PRIORITIES),
    source: Type.Enum(['incident', 'agent']),
    by: Actor,
    reason: Type.Optional(Type.String()),
  }),
});
export type TicketPriorityChanged = DataOf<typeof TicketPriorityChanged>;

export const TicketLinked = defineEvent({
  type: 'triage.ticket.linked.v1',
  topic: TOPICS.tickets,
  source: '/intake',
  summary: 'The ticket belongs to an incident, or repeats another ticket.',
  schema: Type.Object({
    ...ownOrFollowedTicket,
    kind: Type.Enum(['incident', 'duplicate', 'merged']),
    targetId: Uuid,
    by: Actor,
    score: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: 'of a duplicate: how surely the two are about the same' }),
    ),
    reason: Type.Optional(
      Type.String({ description: 'of a duplicate: what they have in common, such as `similar_text`' }),
    ),
  }),
});
export type TicketLinked = DataOf<typeof TicketLinked>;

const Level = Type.Integer({ minimum: 1, maximum: 4 });

/** What the classifier says of a ticket; also the answer of `POST /v1/classify`. */
export const Classification = Type.Object({
  category: Type.Enum(CATEGORIES),
  urgency: Level,
  impact: Level,
  priority: Type.Enum(PRIORITIES),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  signals: Type.Array(Signal),
  language: LanguageTag,
  entities: Type.Array(Entity),
  needsReview: Type.Boolean({ description: 'a person should look before this is relied on' }),
  classifier: Type.Object({ name: Type.String(), version: Type.String() }),
});
export type Classification = Static<typeof Classification>;

export const TicketClassified = defineEvent({
  type: 'triage.ticket.classified.v1',
  topic: TOPICS.tickets,
  source: '/priority-classifier',
  summary: 'What the ticket is about and how urgent it is, with reasons.',
  schema: Type.Object({
    ...ticket,
    ...Classification.properties,
    lane: Type.Enum(LANES),
    revision: Type.Integer({
      minimum: 1,
      description: 'of the work item; a lower revision never overrides a higher one',
    }),
    openedAt: Timestamp,
  }),
});
export type TicketClassified = DataOf<typeof TicketClassified>;
