import type { Event, Topic } from '@triage/contracts';
import type { Health, Progress } from '@triage/service';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Logger } from 'pino';
import { isObservable, lastValueFrom } from 'rxjs';
import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs } from './backoff.ts';
import type { ConsumerMetrics } from './consumer-metrics.ts';
import type { BatchOutcome, Effects, Handles } from './effects.ts';
import type { Fold, Handle, Step } from './fold.ts';
import type { EachBatchPayload, Kafka, KafkaConsumer } from './kafka.ts';
import type { LagMonitor } from './lag-monitor.ts';
import { FetchedMessage, type ReceivedMessage } from './received-message.ts';
import { settleBatchFailure } from './settle.ts';

/** One transaction's worth: large enough to spread its cost, small enough to end between two heartbeats. */
const CHUNK = 500;

/** A fetch ends at least four times a second while the broker answers, so this silence means that it does not. */
const CONTACT_LIMIT_MS = 5_000;

/** How long it waits between two tries at most, and how often it then tells the group that it lives. */
const HEARTBEAT_MS = 1_000;

export interface EventConsumerOptions<State> {
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Instead of Nest's, where it has its own. */
  readonly handlers?: Handles<State> | undefined;
  readonly kafka: Kafka;
  readonly effects: Effects<State>;
  readonly metrics: ConsumerMetrics;
  readonly progress: Progress;
  readonly logger: Logger;
  /** Runs as long as the consumer does. */
  readonly lagMonitor: LagMonitor;
  readonly afterBatch?: ((outcome: BatchOutcome) => void) | undefined;
}

/**
 * A consumer group behind Nest's `@EventPattern` handlers: once-only effects over
 * at-least-once Kafka.
 *
 * A batch is parsed, handed to the handlers in order, and its effects are saved together
 * before its offset is committed. A message that can't be processed goes to
 * `triage.dlq.<group>`, and the others of its batch go on. A broken database or broker
 * condemns nothing: the batch waits, is tried again with backoff and jitter, and
 * `health()` says so. `close()` finishes the batch under way and leaves the group.
 *
 * Nest's own Kafka server takes one message at a time and repeats a failing one for ever.
 */
export class EventConsumer<State> extends Server implements CustomTransportStrategy {
  /** What a handler throws is settled here, so Nest need not report it. */
  override readonly propagatesEventHandlerErrors = true;
  private readonly options: EventConsumerOptions<State>;
  private readonly handles: Map<string, Handle<State>>;
  private consumer: KafkaConsumer | undefined;
  private running: Promise<void> | undefined;
  private readonly closing = new AbortController();
  private assigned = false;
  private contactAt = 0;
  /** How many batches wait for the database or the broker, and what the newest waits for. */
  private waiting = 0;
  private waitsFor = '';

  constructor(options: EventConsumerOptions<State>) {
    super();
    this.options = options;
    this.handles = new Map(options.handlers);
  }

  /** Binds a Nest handler; two for one event type would be two decisions on one state. */
  override addHandler(
    pattern: unknown,
    callback: (event: Event, fold: Fold<State>) => Promise<unknown>,
  ): void {
    if (this.options.handlers) return;
    const type = String(pattern);
    if (this.handles.has(type)) throw new Error(`Two handlers for ${type} in group ${this.options.group}`);
    this.handles.set(type, async (event, fold) => {
      const result = await callback(event, fold);
      return (isObservable(result) ? await lastValueFrom(result, { defaultValue: undefined }) : result) as
        Step<State> | undefined;
    });
  }

  override listen(callback: () => void): void {
    this.running = this.consume();
    this.options.lagMonitor.start();
    callback();
  }

  override async close(): Promise<void> {
    this.closing.abort();
    this.options.progress.end();
    // Waits for the batch under way, then leaves the group.
    await this.consumer?.disconnect().catch(() => undefined);
    await Promise.all([this.running, this.options.lagMonitor.stop()]);
  }

  override on(): void {
    throw new Error('Events of the transport are not passed on.');
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }

  /** Whether events flow: it is a member of its group, hears from the broker, and no batch waits. */
  health(): Health {
    if (this.waiting > 0) return { ok: false, reason: `a batch waits: ${this.waitsFor}` };
    if (performance.now() - this.contactAt > CONTACT_LIMIT_MS)
      return { ok: false, reason: 'no word from Kafka' };
    return this.assigned ? { ok: true } : { ok: false, reason: 'joining the group' };
  }

  /** Consumes until it is closed; a consumer that ended in an error is replaced by a new one. */
  private async consume(): Promise<void> {
    const { logger, group, progress } = this.options;
    for (let attempt = 1; !this.closing.signal.aborted; attempt++) {
      try {
        const crashed = await this.startConsumer();
        attempt = 1;
        await crashed;
      } catch (error) {
        if (this.closing.signal.aborted) return;
        logger.warn({ group, attempt, err: error }, 'The consumer could not go on and starts anew.');
      }
      this.assigned = false;
      await this.consumer?.disconnect().catch(() => undefined);
      progress.beat();
      await this.pause(backoffMs(attempt, Math.random()));
    }
  }

  /** Resolves once it runs, to a promise that ends when it has crashed or was closed. */
  private async startConsumer(): Promise<Promise<void>> {
    const { kafka, group, topics, progress } = this.options;
    const consumer = kafka.consumer(group);
    this.consumer = consumer;
    const { events } = consumer;
    const contact = () => {
      this.contactAt = performance.now();
      progress.beat();
    };
    consumer.on(events.FETCH, contact);
    consumer.on(events.HEARTBEAT, contact);
    consumer.on(events.GROUP_JOIN, ({ payload }) => {
      this.assigned = true;
      this.options.logger.info({ group, assignment: payload.memberAssignment }, 'Joined the group.');
    });
    consumer.on(events.REBALANCING, () => {
      this.assigned = false;
    });
    const ended = new Promise<void>((resolve, reject) => {
      consumer.on(events.CRASH, ({ payload }) => {
        this.assigned = false;
        // kafkajs starts itself again after errors that it calls retriable.
        if (!payload.restart) reject(payload.error);
      });
      this.closing.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    ended.catch(() => undefined);
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map(({ name }) => name), fromBeginning: true });
    await consumer.run({
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 3,
      eachBatch: (payload) => this.onBatch(payload),
    });
    return ended;
  }

  private async onBatch({
    batch,
    resolveOffset,
    heartbeat,
    isRunning,
    isStale,
  }: EachBatchPayload): Promise<void> {
    const { topic, partition } = batch;
    for (let start = 0; start < batch.messages.length; start += CHUNK) {
      if (!isRunning() || isStale() || this.closing.signal.aborted) return;
      const chunk = batch.messages.slice(start, start + CHUNK);
      const messages = chunk.map((record) => new FetchedMessage(topic, partition, record));
      if (!(await this.process(messages, heartbeat))) return;
      resolveOffset(chunk.at(-1)!.offset);
      await heartbeat();
    }
  }

  /** False when it was closed before the messages were settled; they are still Kafka's then. */
  private async process(
    messages: readonly ReceivedMessage[],
    heartbeat: () => Promise<void>,
  ): Promise<boolean> {
    const { effects, logger, group } = this.options;
    let work = () => effects.apply(messages, this.handles);
    let waits = false;
    try {
      for (let attempt = 1; !this.closing.signal.aborted; attempt++) {
        try {
          const outcome = await work();
          if (waits) logger.info({ group, attempt }, 'The batch went through; consuming again.');
          this.settled(outcome);
          return true;
        } catch (error) {
          const settlement = settleBatchFailure(error, messages.length);
          if (settlement.kind === 'isolate') return await this.processHalves(messages, heartbeat);
          const [message] = messages;
          const detail = error instanceof Error ? error.message : String(error);
          if (settlement.kind === 'dead_letter' && message) {
            const rejection = { message, reason: settlement.reason, detail, attempt };
            work = () => effects.reject(rejection);
            continue;
          }
          if (!waits) this.waiting += 1;
          waits = true;
          this.waitsFor = detail;
          const waitMs = backoffMs(attempt, Math.random());
          logger.warn(
            { group, attempt, waitMs, err: error },
            'The batch waits for the database or the broker.',
          );
          await this.pause(waitMs, heartbeat);
        }
      }
      return false;
    } finally {
      if (waits) this.waiting -= 1;
    }
  }

  /** In order, since events of one ticket may be on both sides. */
  private async processHalves(
    messages: readonly ReceivedMessage[],
    heartbeat: () => Promise<void>,
  ): Promise<boolean> {
    const middle = messages.length >> 1;
    return (
      (await this.process(messages.slice(0, middle), heartbeat)) &&
      (await this.process(messages.slice(middle), heartbeat))
    );
  }

  private settled(outcome: BatchOutcome): void {
    const { metrics, logger, group, afterBatch } = this.options;
    metrics.settled(outcome);
    for (const { message, reason, detail } of outcome.rejections) {
      const { topic, partition, offset } = message;
      logger.error(
        { group, topic, partition, offset, reason, detail },
        'A message went to the dead letters.',
      );
    }
    afterBatch?.(outcome);
  }

  /** Waits, tells the group that this member lives, and ends early when closed. */
  private async pause(ms: number, heartbeat?: () => Promise<void>): Promise<void> {
    for (let left = ms; left > 0 && !this.closing.signal.aborted; left -= HEARTBEAT_MS) {
      await delay(Math.min(left, HEARTBEAT_MS), undefined, { signal: this.closing.signal }).catch(
        () => undefined,
      );
      this.options.progress.beat();
      await heartbeat?.();
    }
  }
}
