import {
  type Event,
  type EventType,
  type Lane,
  LANES,
  originalEventId,
  outgoingEvent,
  parseEvent,
  type Topic,
  TOPICS,
  WorkRequested,
} from '@triage/contracts';
import { createTopics, type EventConsumer, Kafka } from '@triage/messaging';
import { recordOf } from '@triage/messaging/kafka-record';
import { createLogger, createServiceApp, loadConfig, startService, stopService } from '@triage/service';
import { testStack, until } from '@triage/testing';
import type { INestApplication } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { priorityClassifier } from './app.module.ts';
import { ClassifierConfig } from './config.ts';

type Work = Readonly<Record<Lane, Topic>>;

/**
 * A classifier with real HTTP and Kafka, whose consumers are `consumers`.
 *
 * All tests share one broker, and what it decided of another test's tickets would disturb that test: so it has work
 * topics of its own, and groups of its own by `groupOf`.
 */
export async function startTestClassifier(
  env: Record<string, string>,
  consumers: (app: INestApplication, work: Work, groupOf: (lane: Lane) => string) => EventConsumer<never>[],
) {
  const config = loadConfig(ClassifierConfig, {
    KAFKA_BROKERS: testStack().brokers,
    KAFKA_TOPIC_PARTITIONS: '3',
    AUTH_TOKENS: 'agent/maria=token-maria',
    ...env,
  });
  const logger = createLogger({ service: 'priority-classifier', level: 'silent' });
  await createTopics(config, logger, []);
  const run = randomUUID();
  const work = Object.fromEntries(
    LANES.map((lane) => [lane, { ...TOPICS.workStandard, name: `test.work.${lane}.${run}` }]),
  ) as Work;
  const app = await createServiceApp(
    {
      ...priorityClassifier,
      consumers: (started) => consumers(started, work, (lane) => `test.${run}.${lane}`),
    },
    { config, logger },
  );
  const kafka = app.get(Kafka);
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    topics: LANES.map((lane) => ({ topic: work[lane].name, numPartitions: 1 })),
    waitForLeaders: true,
  });
  await admin.disconnect();
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;

  const heard: { topic: string; event: Event<Record<string, unknown>> }[] = [];
  const listener = kafka.consumer(`test.${run}.listener`);
  await listener.connect();
  await listener.subscribe({ topics: [TOPICS.tickets.name, TOPICS.shadow.name], fromBeginning: true });
  await listener.run({
    eachMessage: async ({ topic, message: { value, headers } }) => {
      const parsed = parseEvent(value, headers);
      if (parsed.ok) heard.push({ topic, event: parsed.event as Event<Record<string, unknown>> });
    },
  });

  /** What was said about a ticket, of one type; redeliveries too. */
  const of = ({ type }: EventType, ticketId: string) =>
    heard.filter(({ event }) => event.type === type && event.subject === ticketId).map(({ event }) => event);

  return {
    of,
    first: (eventType: EventType, ticketId: string) =>
      until(() => of(eventType, ticketId)[0], { what: eventType.type, timeoutMs: 20_000 }),
    /** Sends work items, all at once, and gives their events. */
    request: async (...items: { body: string; lane?: Lane; event?: Event<WorkRequested> }[]) => {
      const events = items.map(({ body, lane = 'standard', event }) => {
        const data = event?.data ?? workItem(body, lane);
        const id = event?.id ?? originalEventId();
        return outgoingEvent(WorkRequested, {
          id,
          subject: data.ticketId,
          time: new Date(),
          topic: work[lane],
          data,
        });
      });
      await kafka.send(events.map(recordOf));
      return events;
    },
    classify: async (body: string) => {
      const response = await fetch(`${url}/v1/classify`, {
        method: 'POST',
        headers: { authorization: 'Bearer token-maria', 'content-type': 'application/json' },
        body: JSON.stringify({ subject: '', body }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    stop: async () => {
      await listener.disconnect();
      await stopService(app);
    },
  };
}

export type TestClassifier = Awaited<ReturnType<typeof startTestClassifier>>;

function workItem(body: string, lane: Lane): WorkRequested {
  const ticketId = randomUUID();
  const at = new Date().toISOString();
  return {
    ticketId,
    number: `T-${ticketId.slice(0, 8)}`,
    occurredAt: at,
    revision: 1,
    lane,
    channel: 'web',
    language: 'en',
    requester: { id: 'ana', tier: 'standard' },
    subject: '',
    body,
    messages: [],
    transactionIds: [],
    errorCodes: [],
    openedAt: at,
  };
}
