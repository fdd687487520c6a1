import Type from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { Requester } from './ticket-events.ts';
import { TOPICS } from './topics.ts';
import { CHANNELS, LANES, LanguageTag, Timestamp, Uuid } from './vocabulary.ts';

/** All that the classifier needs to decide, so that it needs to keep nothing. */
export const WorkRequested = defineEvent({
  type: 'triage.work.requested.v1',
  topic: [TOPICS.workExpress, TOPICS.workStandard],
  source: '/intake',
  summary: 'A ticket, or a ticket with what its customer added, waits to be classified.',
  schema: Type.Object({
    ticketId: Uuid,
    number: Type.String(),
    occurredAt: Timestamp,
    revision: Type.Integer({
      minimum: 1,
      description: '1 at the opening, one more for each customer message',
    }),
    lane: Type.Enum(LANES),
    channel: Type.Enum(CHANNELS),
    language: LanguageTag,
    requester: Requester,
    subject: Type.String(),
    body: Type.String({ description: 'redacted' }),
    messages: Type.Array(Type.String(), {
      description: "the customer's later messages, oldest first, redacted",
    }),
    transactionIds: Type.Array(Type.String()),
    errorCodes: Type.Array(Type.String(), {
      description: 'as stated, and as found in attached text files',
    }),
    attachmentTexts: Type.Optional(
      Type.Array(Type.String(), {
        description: "the beginning of each text file that the customer attached, oldest first, redacted",
      }),
    ),
    openedAt: Timestamp,
  }),
});
export type WorkRequested = DataOf<typeof WorkRequested>;
