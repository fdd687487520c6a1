import Type from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { Redaction, Timestamp, Uuid } from './vocabulary.ts';

export const FeedbackReceived = defineEvent({
  type: 'triage.feedback.received.v1',
  topic: TOPICS.tickets,
  source: '/notification',
  summary: 'A customer said how satisfied he is with the help that he had.',
  schema: Type.Object({
    ticketId: Uuid,
    number: Type.String({ description: 'the number that people say, such as `T-1042`' }),
    occurredAt: Timestamp,
    feedbackId: Uuid,
    revision: Type.Integer({
      minimum: 1,
      description: 'rises where the customer answers the same question again; the highest counts',
    }),
    score: Type.Integer({ minimum: 1, maximum: 5, description: '5: very satisfied' }),
    comment: Type.Optional(Type.String({ maxLength: 2_000, description: "in the customer's words, redacted" })),
    redactions: Type.Array(Redaction, { description: 'what was removed from the comment' }),
  }),
});
export type FeedbackReceived = DataOf<typeof FeedbackReceived>;
