import {
  type Classification,
  derivedEventId,
  type Event,
  outgoingEvent,
  TicketShadowClassified,
  type WorkRequested,
} from '@triage/contracts';
import type { Step } from '@triage/messaging';
import { classifiedData } from './classify-work.ts';

/**
 * What a model on trial says of a work item, beside what is acted on. Another model gives the event another id: both
 * may be tried on the same work.
 */
export function shadowClassifyWork(
  { id, data: work }: Event<WorkRequested>,
  classification: Classification,
  model: string,
  now: Date,
): Step<never> {
  const data = { ...classifiedData(work, classification, now), model };
  const { name, version } = data.classifier;
  const event = outgoingEvent(TicketShadowClassified, {
    id: derivedEventId(id, TicketShadowClassified.type, `${name} ${version} ${model}`),
    subject: work.ticketId,
    time: now,
    data,
  });
  return { events: [event] };
}
