import type { OutgoingEvent } from '@triage/contracts';
import type { Clock } from '@triage/service';
import { deadLetter, type Rejection } from './dead-letter.ts';
import type { BatchOutcome, Effects, Handles } from './effects.ts';
import type { Kafka } from './kafka.ts';
import { recordOf } from './kafka-record.ts';
import type { ReceivedMessage } from './received-message.ts';
import { transform } from './transform.ts';
import type { TransformThreads } from './transform-threads.ts';

/**
 * The effects of a consumer group that keeps nothing: what its handlers return is produced
 * before the offset is committed.
 *
 * A crash in between produces the same events again, with the same ids, since the ids
 * are derived from their causes; the inbox of whoever reads them drops the second.
 *
 * With `threads` the handlers run there, and this thread is left to speak with Kafka.
 */
export class KafkaEffects<State> implements Effects<State> {
  private readonly group: string;
  private readonly kafka: Kafka;
  private readonly clock: Clock;
  private readonly measure: ((event: OutgoingEvent) => unknown) | undefined;
  private readonly threads: TransformThreads | undefined;

  constructor(
    group: string,
    kafka: Kafka,
    clock: Clock,
    options: { measure?: (event: OutgoingEvent) => unknown; threads?: TransformThreads | undefined } = {},
  ) {
    this.group = group;
    this.kafka = kafka;
    this.clock = clock;
    this.measure = options.measure;
    this.threads = options.threads;
  }

  async apply(messages: readonly ReceivedMessage[], handles: Handles<State>): Promise<BatchOutcome> {
    if (this.threads) {
      const { records, measured, applied, ignored, rejections } = await this.threads.transform(messages);
      await this.kafka.send([...records, ...this.deadLetters(rejections)]);
      return { applied, ignored, emitted: [], measured, duplicates: 0, rejections };
    }
    const { emitted, applied, ignored, rejections } = await transform(messages, handles, () =>
      this.clock.now(),
    );
    await this.kafka.send([...emitted.map(recordOf), ...this.deadLetters(rejections)]);
    const measured = this.measure ? emitted.map(this.measure) : [];
    return { applied, ignored, emitted, measured, duplicates: 0, rejections };
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
