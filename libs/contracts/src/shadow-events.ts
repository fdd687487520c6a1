import Type from 'typebox';
import { defineEvent, type DataOf } from './event-type.ts';
import { TicketClassified } from './ticket-events.ts';
import { TOPICS } from './topics.ts';

/** What another model would have said, for a comparison; it moves nothing. */
export const TicketShadowClassified = defineEvent({
  type: 'triage.ticket.shadow_classified.v1',
  topic: TOPICS.shadow,
  source: '/priority-classifier',
  summary: 'What the model on trial says of the ticket. Nobody acts on it.',
  schema: Type.Object({
    ...TicketClassified.schema.properties,
    model: Type.String({ description: 'the file name of the model' }),
  }),
});
export type TicketShadowClassified = DataOf<typeof TicketShadowClassified>;
