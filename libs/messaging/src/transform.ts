import type { Event, OutgoingEvent } from '@triage/contracts';
import { decideDelivery, inTraceOf } from './decide-delivery.ts';
import type { Counts, Handles } from './effects.ts';
import type { Rejection } from './dead-letter.ts';
import type { ReceivedMessage } from './received-message.ts';
import { countTypes, sortMessages } from './sort-messages.ts';

/** What the handlers of a group that keeps nothing made of a batch. */
export interface Transformed {
  readonly emitted: readonly OutgoingEvent[];
  readonly applied: Counts;
  readonly ignored: Counts;
  readonly rejections: readonly Rejection[];
}

/**
 * Runs the handlers of a group that keeps nothing over a batch. They begin in order, and those that return a promise are
 * under way together: nothing that one decides matters to another. What they return keeps the batch's order. `now` is
 * read once for each event.
 */
export async function transform<State>(
  messages: readonly ReceivedMessage[],
  handles: Handles<State>,
  now: () => Date,
): Promise<Transformed> {
  const { deliveries, malformed, ignored } = sortMessages(messages, handles);
  const rejections = [...malformed];
  const applied: Event[] = [];
  const emitted: OutgoingEvent[] = [];
  const decisions = await Promise.all(
    deliveries.map((delivery) => decideDelivery(delivery, { state: undefined, now: now() })),
  );
  for (const [index, decided] of decisions.entries()) {
    const delivery = deliveries[index]!;
    if ('rejection' in decided) {
      rejections.push(decided.rejection);
      continue;
    }
    applied.push(delivery.event);
    for (const next of decided.step?.events ?? []) emitted.push(inTraceOf(delivery.event, next));
  }
  return { emitted, applied: countTypes(applied), ignored, rejections };
}
