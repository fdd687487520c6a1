import type { Event, OutgoingEvent } from '@triage/contracts';
import type { Clock } from '@triage/service';
import { deadLetter, type Rejection } from './dead-letter.ts';
import { decideDelivery, inTraceOf } from './decide-delivery.ts';
import type { BatchOutcome, Effects, Handles } from './effects.ts';
import type { Kafka } from './kafka.ts';
import { recordOf } from './kafka-record.ts';
import type { ReceivedMessage } from './received-message.ts';
import { countTypes, sortMessages } from './sort-messages.ts';

/**
 * The effects of a consumer group that keeps nothing: what its handlers return is produced
 * before the offset is committed.
 *
 * A crash in between produces the same events again, with the same ids, since the ids
 * are derived from their causes; the inbox of whoever reads them drops the second.
 *
 * Handlers begin in order, and those that return a promise are under way together: nothing that one
 * decides matters to another. What they return keeps the batch's order.
 */
export class KafkaEffects<State> implements Effects<State> {
  private readonly group: string;
  private readonly kafka: Kafka;
  private readonly clock: Clock;

  constructor(group: string, kafka: Kafka, clock: Clock) {
    this.group = group;
    this.kafka = kafka;
    this.clock = clock;
  }

  async apply(messages: readonly ReceivedMessage[], handles: Handles<State>): Promise<BatchOutcome> {
    const { deliveries, malformed, ignored } = sortMessages(messages, handles);
    const rejections = [...malformed];
    const applied: Event[] = [];
    const emitted: OutgoingEvent[] = [];
    const decisions = await Promise.all(
      deliveries.map((delivery) => decideDelivery(delivery, { state: undefined, now: this.clock.now() })),
    );
    for (const [index, decided] of decisions.entries()) {
      const { event } = deliveries[index]!;
      if ('rejection' in decided) {
        rejections.push(decided.rejection);
        continue;
      }
      applied.push(event);
      for (const next of decided.step?.events ?? []) emitted.push(inTraceOf(event, next));
    }
    // Counted before the wait, so that what is done with need not be kept for its length.
    const outcome = { applied: countTypes(applied), ignored, emitted, duplicates: 0, rejections };
    await this.kafka.send([...emitted.map(recordOf), ...this.deadLetters(rejections)]);
    return outcome;
  }

  async reject(rejection: Rejection): Promise<BatchOutcome> {
    await this.kafka.send(this.deadLetters([rejection]));
    return { applied: {}, ignored: {}, emitted: [], duplicates: 0, rejections: [rejection] };
  }

  private deadLetters(rejections: readonly Rejection[]) {
    const now = this.clock.now();
    return rejections.map((rejection) => deadLetter(this.group, rejection, now));
  }
}
