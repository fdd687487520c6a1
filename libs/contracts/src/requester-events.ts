import Type from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TOPICS } from './topics.ts';
import { LanguageTag, Timestamp } from './vocabulary.ts';

/**
 * How to reach a customer. Public events name requesters by id alone; this internal
 * event is the one place where an address travels, to the one service that writes mail.
 */
export const RequesterUpdated = defineEvent({
  type: 'triage.requester.updated.v1',
  topic: TOPICS.requesters,
  source: '/intake',
  summary: 'A customer gave an address, a name or a language.',
  schema: Type.Object({
    requesterId: Type.String(),
    occurredAt: Timestamp,
    email: Type.Optional(Type.String()),
    name: Type.Optional(Type.String()),
    language: Type.Optional(LanguageTag),
  }),
});
export type RequesterUpdated = DataOf<typeof RequesterUpdated>;
