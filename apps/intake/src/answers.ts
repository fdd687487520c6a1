import {
  AUTHOR_KINDS,
  Actor,
  CATEGORIES,
  CHANNELS,
  LANES,
  LanguageTag,
  PRIORITIES,
  PRIORITY_SOURCES,
  Redaction,
  SLA_METRICS,
  TICKET_STATUSES,
  TicketClassified,
  Timestamp,
  Uuid,
} from '@triage/contracts';
import Type from 'typebox';

/*
 * What the routes answer, for the API's description. What is answered is made in `ticket-view.ts` and the like;
 * `tickets.int.spec.ts` compares the two.
 */

const OrNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const NumberOfTicket = Type.String({ description: 'what people say, such as `T-1042`' });
const NextCursor = Type.Union([Type.String(), Type.Null()], { description: 'null on the last page' });
const Author = Type.Object({ kind: Type.Enum(AUTHOR_KINDS), id: Type.String() });

const Attachment = Type.Object(
  {
    id: Uuid,
    messageId: Uuid,
    name: Type.String(),
    mediaType: Type.String(),
    size: Type.Integer({ minimum: 0, description: 'bytes, as stored' }),
    sha256: Type.String(),
    scan: Type.Enum(['clean', 'not_scanned', 'scanner_down']),
    redactions: Type.Array(Redaction),
    createdAt: Timestamp,
  },
  { title: 'Attachment' },
);

const Sla = Type.Object(
  {
    nextMetric: OrNull(Type.Enum(SLA_METRICS)),
    nextDueAt: OrNull(Timestamp),
    breached: Type.Array(Type.Enum(SLA_METRICS)),
  },
  { title: 'SlaSummary' },
);

const known = {
  id: Uuid,
  number: NumberOfTicket,
  version: Type.Integer({ minimum: 1, description: 'rises with each change; also the ETag' }),
  status: Type.Enum(TICKET_STATUSES),
  channel: Type.Enum(CHANNELS),
  subject: Type.String(),
  language: LanguageTag,
  lane: Type.Enum(LANES),
  priority: Type.Enum(PRIORITIES),
  prioritySource: Type.Enum(PRIORITY_SOURCES, { description: 'who decided it' }),
  sla: Sla,
  assignee: OrNull(Type.String()),
  openedAt: Timestamp,
  updatedAt: Timestamp,
};

const requester = {
  id: Type.String(),
  email: OrNull(Type.String()),
  name: OrNull(Type.String()),
  tier: Type.String(),
};

export const OpenedAnswer = Type.Object(
  {
    id: Uuid,
    number: NumberOfTicket,
    status: Type.Enum(TICKET_STATUSES),
    lane: Type.Enum(LANES),
    priority: Type.Enum(PRIORITIES, { description: 'as the screen saw it; the classifier decides anew' }),
    openedAt: Timestamp,
    redactions: Type.Array(Redaction),
    attachments: Type.Optional(Type.Array(Attachment)),
  },
  { title: 'OpenedTicket' },
);

export const TicketAnswer = Type.Object(
  {
    ...known,
    requester: Type.Object({ ...requester, language: OrNull(Type.String()) }),
    body: Type.String({ description: 'redacted' }),
    classification: Type.Union(
      [Type.Object(TicketClassified.schema.properties, { title: 'Classification' }), Type.Null()],
      { description: 'the data of the last `ticket.classified`' },
    ),
    transactionIds: Type.Array(Type.String()),
    errorCodes: Type.Array(Type.String()),
    externalRef: OrNull(Type.String()),
    automated: Type.Boolean({ description: 'a machine wrote it' }),
    attachments: Type.Array(Attachment),
    redactions: Type.Array(Redaction),
    mergedInto: OrNull(Uuid),
    duplicates: Type.Optional(
      Type.Array(
        Type.Object({
          id: Uuid,
          number: NumberOfTicket,
          status: Type.Enum(TICKET_STATUSES),
          score: Type.Number(),
          reason: Type.String(),
        }),
        { description: 'what it could be merged with; not for customers' },
      ),
    ),
  },
  { title: 'Ticket' },
);

export const TicketListAnswer = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          ...known,
          requester: Type.Object(requester),
          category: OrNull(Type.Enum(CATEGORIES)),
          needsReview: OrNull(Type.Boolean()),
        },
        { title: 'ListedTicket' },
      ),
    ),
    nextCursor: NextCursor,
  },
  { title: 'TicketList' },
);

export const MessageAnswer = Type.Object(
  {
    id: Uuid,
    ticketId: Uuid,
    version: Type.Integer({ minimum: 1, description: "the ticket's" }),
    status: Type.Enum(TICKET_STATUSES, { description: "the ticket's" }),
    author: Author,
    internal: Type.Boolean(),
    at: Timestamp,
    redactions: Type.Array(Redaction),
    attachments: Type.Optional(Type.Array(Attachment)),
  },
  { title: 'AddedMessage' },
);

export const TimelineAnswer = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: Uuid,
          at: Timestamp,
          type: Type.String({ description: 'such as `ticket.message_added`' }),
          actor: OrNull(Actor),
          message: OrNull(
            Type.Object({
              id: Uuid,
              author: Author,
              internal: Type.Boolean(),
              body: Type.String(),
              redactions: Type.Array(Redaction),
            }),
          ),
          details: Type.Object({}, { additionalProperties: true, description: 'by the type' }),
        },
        { title: 'TimelineEntry' },
      ),
    ),
    nextCursor: NextCursor,
  },
  { title: 'Timeline' },
);
