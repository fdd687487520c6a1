import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { outgoingEvent, TicketMessageAdded, TicketOpened, TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers, Outbox } from '@triage/messaging';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import { cloneDatabase, type TestDatabase, testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { slaTimer } from './app.module.ts';
import { SlaTimerConfig } from './config.ts';
import { database } from './database.ts';
import { PolicyStore } from './policy-store.ts';
import { Sweeper } from './sweeper.ts';
import { TicketStore } from './ticket-store.ts';

let clone: TestDatabase;
let app: NestFastifyApplication;

beforeAll(async () => {
  clone = await cloneDatabase('sla_timer', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const config = loadConfig(SlaTimerConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    KAFKA_TOPIC_PARTITIONS: '3',
    AUTH_TOKENS: 'admin=root',
  });
  const logger = createLogger({ service: 'sla-timer', level: 'silent' });
  await createTopics(config, logger, ['sla-timer']);
  // A group of its own: all tests share one broker.
  const group = `sla-timer-${randomUUID()}`;
  app = await createServiceApp(
    {
      ...slaTimer,
      consumers: (app) => [
        app.get(EventConsumers).consumer({
          group,
          topics: [TOPICS.tickets],
          store: app.get(TicketStore),
          afterBatch: () => app.get(Sweeper).wake(),
        }),
      ],
    },
    { config, logger },
  );
  await startService(app, { port: 0 });
});

afterAll(async () => {
  if (app) await stopService(app);
  await clone?.drop();
});

it('turns tickets from Kafka into clocks, and a deadline that passes into one breach', async () => {
  await app.get(PolicyStore).policies.put({
    name: 'p1-urgent',
    calendar: 'always',
    when: { priority: ['P1'] },
    targets: { first_response: 'PT1S', resolution: 'PT1H' },
  });
  const [silent, answered] = [randomUUID(), randomUUID()];
  const now = new Date();
  const ticket = (ticketId: string) => ({ ticketId, number: 'T-1', occurredAt: now.toISOString() });
  const opened = (ticketId: string) =>
    outgoingEvent(TicketOpened, {
      id: randomUUID(),
      subject: ticketId,
      time: now,
      data: {
        ...ticket(ticketId),
        version: 1,
        channel: 'web',
        lane: 'express',
        priority: 'P1',
        language: 'en',
        requester: { id: 'c-1', tier: 'basic' },
        subject: 'Help',
        openedAt: now.toISOString(),
        redactions: [],
      },
    });
  const replied = outgoingEvent(TicketMessageAdded, {
    id: randomUUID(),
    subject: answered,
    time: now,
    data: {
      ...ticket(answered),
      version: 2,
      messageId: randomUUID(),
      author: { kind: 'agent', id: 'maria' },
      internal: false,
      at: new Date(now.getTime() + 5).toISOString(),
      redactions: [],
    },
  });
  await app.get(Outbox).run(async (_, emit) => emit(opened(silent), opened(answered), replied));

  const stateOf = async (id: string) =>
    (await app.get(TicketStore).find(id))?.clocks.find(({ metric }) => metric === 'first_response');
  const breached = await until(
    async () => {
      const clock = await stateOf(silent);
      return clock?.state === 'breached' && clock;
    },
    { what: 'the breach', timeoutMs: 30_000 },
  );
  expect(breached).toMatchObject({ breachedAt: now.getTime() + 1_000, dueAt: now.getTime() + 1_000 });
  expect(await stateOf(answered)).toMatchObject({ state: 'met', metAt: now.getTime() + 5 });
});
