import type { Topic } from '@triage/contracts';
import type { Clock, Liveness, Logger, Readiness } from '@triage/service';
import type { Registry } from 'prom-client';
import { ConsumerMetrics } from './consumer-metrics.ts';
import type { BatchOutcome, Handles } from './effects.ts';
import { EventConsumer } from './event-consumer.ts';
import type { StateStore } from './fold.ts';
import type { Kafka } from './kafka.ts';
import { KafkaEffects } from './kafka-effects.ts';
import { LagMonitor } from './lag-monitor.ts';
import type { Outbox } from './outbox.ts';
import { PostgresEffects } from './postgres-effects.ts';

/** Well above a long batch with its retries in between, each of which counts as progress. */
const NO_PROGRESS_LIMIT_MS = 60_000;

export interface ConsumerGroup<State> {
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Absent in a group that keeps nothing: what its handlers return goes straight to Kafka. */
  readonly store?: StateStore<State>;
  /** Its own handlers, where it decides otherwise than Nest's on the same events, and is bound to none of those. */
  readonly handlers?: Handles<State>;
  /** Called once the effects of a batch are there: to wake a loop, to count. */
  readonly afterBatch?: (outcome: BatchOutcome) => void;
}

interface Surroundings {
  readonly kafka: Kafka;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly readiness: Readiness;
  readonly liveness: Liveness;
  readonly outbox?: Outbox | undefined;
}

/** Makes the consumers of a service and ties them to its health and its metrics. */
export class EventConsumers {
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  consumer<State>({
    group,
    topics,
    store,
    handlers,
    afterBatch,
  }: ConsumerGroup<State>): EventConsumer<State> {
    const { kafka, clock, logger, registry, readiness, liveness, outbox } = this.surroundings;
    if (store && !outbox) throw new Error(`Group ${group} has a store, and its service no outbox`);
    const consumer = new EventConsumer<State>({
      group,
      topics,
      handlers,
      kafka,
      effects:
        store && outbox
          ? new PostgresEffects(group, store, outbox, clock)
          : new KafkaEffects(group, kafka, clock),
      metrics: new ConsumerMetrics(group, registry),
      progress: liveness.register(`consumer ${group}`, NO_PROGRESS_LIMIT_MS),
      logger,
      afterBatch,
      lagMonitor: new LagMonitor(kafka, group, topics, registry, clock, logger),
    });
    readiness.register(`consumer ${group}`, () => consumer.health());
    return consumer;
  }
}
