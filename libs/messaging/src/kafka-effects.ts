import type { Event, OutgoingEvent } from '@triage/contracts';
import type { Clock } from '@triage/service';
import { deadLetter, type Rejection } from './dead-letter.ts';
import { type BatchOutcome, decide, type Delivery, type Effects } from './effects.ts';
import type { Kafka } from './kafka.ts';
import { recordOf } from './kafka-record.ts';
import { inTraceOf } from './postgres-effects.ts';

/**
 * The effects of a consumer group that keeps nothing: what its handlers return is produced
 * before the offset is committed.
 *
 * A crash in between produces the same events again, with the same ids, since the ids
 * are derived from their causes; the inbox of whoever reads them drops the second.
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

  async apply(
    deliveries: readonly Delivery<State>[],
    malformed: readonly Rejection[],
  ): Promise<BatchOutcome> {
    const applied: Event[] = [];
    const rejections = [...malformed];
    const emitted: OutgoingEvent[] = [];
    for (const delivery of deliveries) {
      const decided = await decide(delivery, { state: undefined, now: this.clock.now() });
      if ('rejection' in decided) {
        rejections.push(decided.rejection);
        continue;
      }
      applied.push(delivery.event);
      for (const next of decided.step?.events ?? []) emitted.push(inTraceOf(delivery.event, next));
    }
    const now = this.clock.now();
    const deadLetters = rejections.map((rejection) => deadLetter(this.group, rejection, now));
    await this.kafka.send([...emitted.map(recordOf), ...deadLetters]);
    return { applied, emitted, duplicates: 0, rejections };
  }
}
