import {
  type Event,
  TicketClassified,
  TicketOpened,
  TicketPriorityChanged,
  TicketStatusChanged,
  type Topic,
  TOPICS,
} from '@triage/contracts';
import { EventConsumers, type Fold, Kafka, Outbox } from '@triage/messaging';
import {
  type Clock,
  createDataSource,
  createLogger,
  Liveness,
  Readiness,
  type ServiceConfig,
} from '@triage/service';
import { testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import type { TrackedTicket } from '../decide/incidents/tracked-ticket.ts';
import { CalmWatch } from './calm-watch.ts';
import { database } from './database.ts';
import { Detector } from './detector.ts';
import { IncidentMetrics } from './incident-metrics.ts';
import { IncidentStore } from './incident-store.ts';
import { OnTicketEvent } from './on-ticket-event.ts';
import { RateStore } from './rate-store.ts';
import { TicketStore } from './ticket-store.ts';

const logger = createLogger({ service: 'priority-classifier', level: 'silent' });

export function testKafka(name: string): Kafka {
  const config = { kafkaBrokers: testStack().brokers.split(','), kafkaSsl: false } as ServiceConfig;
  return new Kafka(config, name, logger);
}

/** A topic of a test's own: all tests share one broker, and everybody's tickets would be what is usual. */
export async function createTestTopic(kafka: Kafka): Promise<Topic> {
  const topic = { ...TOPICS.tickets, name: `test.${randomUUID()}` };
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createTopics({ topics: [{ topic: topic.name, numPartitions: 3 }], waitForLeaders: false });
    await until(() => admin.fetchTopicMetadata({ topics: [topic.name] }), { what: 'the leaders of a topic' });
    return topic;
  } finally {
    await admin.disconnect();
  }
}

/**
 * One replica of the search for incidents, without HTTP. Nothing relays its outbox, which is what a test reads.
 */
export class TestReplica {
  readonly name = `replica-${randomUUID()}`;
  readonly registry = new Registry();
  readonly dataSource;
  readonly detector: Detector;
  private readonly kafka = testKafka(this.name);
  private readonly consumer;

  constructor(databaseUrl: string, group: string, topic: Topic, clock: Clock) {
    this.dataSource = createDataSource({
      ...database,
      url: databaseUrl,
      poolSize: 6,
      applicationName: this.name,
      logger,
    });
    const tickets = new TicketStore();
    const incidents = new IncidentStore(this.dataSource);
    const rates = new RateStore();
    const outbox = new Outbox(this.dataSource, () => {});
    const liveness = new Liveness(clock);
    const { registry } = this;
    this.detector = new Detector(
      tickets,
      incidents,
      rates,
      new CalmWatch(tickets, rates),
      outbox,
      new IncidentMetrics(registry, incidents),
      clock,
      logger,
      liveness,
    );
    const surroundings = {
      kafka: this.kafka,
      clock,
      logger,
      registry,
      readiness: new Readiness(),
      liveness,
      outbox,
    };
    this.consumer = new EventConsumers(surroundings).consumer({
      group,
      topics: [topic],
      store: tickets,
      afterBatch: () => this.detector.wake(),
    });
    const on = new OnTicketEvent();
    const handle = <D>(type: string, handler: (event: Event<D>, fold: Fold<TrackedTicket>) => unknown) =>
      this.consumer.addHandler(type, async (event, fold) => handler.call(on, event as Event<D>, fold));
    handle(TicketOpened.type, on.onOpened);
    handle(TicketClassified.type, on.onClassified);
    handle(TicketStatusChanged.type, on.onStatusChanged);
    handle(TicketPriorityChanged.type, on.onPriorityChanged);
  }

  async start(): Promise<this> {
    await this.dataSource.initialize();
    this.detector.onServiceStart();
    this.consumer.listen(() => {});
    return this;
  }

  /** Its connections break in the middle of whatever they do, and it does nothing more. */
  async kill(admin: { query(sql: string, parameters: unknown[]): Promise<unknown> }): Promise<void> {
    const dead = this.stop();
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
      this.name,
    ]);
    await dead;
  }

  async stop(): Promise<void> {
    await Promise.all([this.consumer.close(), this.detector.onApplicationShutdown()]);
    await this.kafka.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
