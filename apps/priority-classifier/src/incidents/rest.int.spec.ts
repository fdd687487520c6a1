import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type IncidentResolved, type Topic, TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers, Kafka } from '@triage/messaging';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import { cloneDatabase, DescribedAnswers, type TestDatabase, testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { priorityClassifier } from '../app.module.ts';
import { ClassifierConfig } from '../config.ts';
import type { SampleTicket } from '../decide/incidents/sample-traffic.ts';
import { database } from './database.ts';
import { Detector } from './detector.ts';
import { eventsOf, recordOf } from './sample-events.ts';
import { createTestTopic, testKafka } from './test-replica.ts';
import { TicketStore } from './ticket-store.ts';

/* The whole service with its database: from Kafka by Nest's handlers to REST and back to Kafka. */

let clone: TestDatabase;
let app: NestFastifyApplication;
let url: string;
let topic: Topic;

const logger = createLogger({ service: 'priority-classifier', level: 'silent' });

beforeAll(async () => {
  clone = await cloneDatabase('incidents', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const config = loadConfig(ClassifierConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    KAFKA_TOPIC_PARTITIONS: '3',
    AUTH_TOKENS: 'customer/ana=ana,agent/maria=maria,admin=root,service=robot',
  });
  await createTopics(config, logger, []);
  const kafka = testKafka('incidents-rest');
  topic = await createTestTopic(kafka);
  await kafka.close();
  app = await createServiceApp(
    {
      ...priorityClassifier,
      consumers: (app) => [
        app.get(EventConsumers).consumer({
          group: topic.name,
          topics: [topic],
          store: app.get(TicketStore),
          afterBatch: () => app.get(Detector).wake(),
        }),
      ],
    },
    { config, logger },
  );
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  url = `http://127.0.0.1:${port}`;
  await report('solana', 'withdrawal', 15);
  await report('polygon', 'deposit', 25);
}, 60_000);

afterAll(async () => {
  if (app) await stopService(app);
  await clone?.drop();
});

async function call(token: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  return { status: response.status, body: (await response.json()) as any };
}

/** So many people report one thing now, and it is found. */
async function report(chain: string, category: SampleTicket['category'], length: number): Promise<void> {
  const tickets = Array.from({ length }, (_, n) => ({
    ticketId: randomUUID(),
    number: `T-${n}`,
    requesterId: randomUUID(),
    openedAt: Date.now() - 30_000 + n * 1_000,
    category,
    urgency: 3 as const,
    assets: [],
    chains: [chain],
    errorCodes: [],
    signals: [],
  }));
  await app.get(Kafka).send(tickets.flatMap((ticket) => eventsOf(ticket, topic)).map(recordOf));
  await until(async () => (await incidentOn(chain))?.ticketCount === length, {
    what: `the incident on ${chain}`,
    timeoutMs: 30_000,
  });
}

async function incidentOn(chain: string) {
  const { body } = await call('maria', 'GET', '/v1/incidents?state=open,confirmed');
  return (body.items as { id: string; ticketCount: number; scope: { chains: string[] } }[]).find(
    ({ scope }) => scope.chains.includes(chain),
  );
}

/** All that subscribers were told of an incident, from its topic. */
async function toldOf(id: string): Promise<{ type: string; data: IncidentResolved }[]> {
  const consumer = app.get(Kafka).consumer(`incidents-reader-${randomUUID()}`);
  const told: { type: string; data: IncidentResolved }[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [TOPICS.incidents.name], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { key, value, headers } }) => {
      if (key?.toString() === id)
        told.push({
          type: String(headers?.['ce_type']),
          data: JSON.parse(String(value)) as IncidentResolved,
        });
    },
  });
  await until(() => told.some(({ type }) => type === 'triage.incident.resolved.v1'), {
    what: 'the incident’s events',
    timeoutMs: 30_000,
  });
  await consumer.disconnect();
  return told;
}

it('incidents are listed by pages, and shown with their tickets', async () => {
  const first = await call('maria', 'GET', '/v1/incidents?limit=1');
  expect([first.status, first.body.items.length]).toEqual([200, 1]);
  const second = await call('root', 'GET', `/v1/incidents?limit=1&cursor=${first.body.nextCursor}`);
  expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
  expect(second.body.nextCursor).toBeNull();

  const { id } = (await incidentOn('solana'))!;
  const page = await call('robot', 'GET', `/v1/incidents/${id}?limit=10`);
  expect(page.body).toMatchObject({
    title: 'Withdrawals on Solana',
    state: 'open',
    requesterCount: 15,
    examples: [{ number: 'T-0' }, {}, {}, {}, {}],
  });
  expect(page.body.tickets[0]).toMatchObject({ number: 'T-0', priority: 'P1', done: false });
  const rest = await call('robot', 'GET', `/v1/incidents/${id}?limit=10&cursor=${page.body.nextCursor}`);
  expect([page.body.tickets.length, rest.body.tickets.length, rest.body.nextCursor]).toEqual([10, 5, null]);
});

it('an agent renames, confirms, merges, and closes; subscribers hear of each', async () => {
  const { id } = (await incidentOn('solana'))!;
  const other = (await incidentOn('polygon'))!.id;
  const changed = await call('maria', 'PATCH', `/v1/incidents/${id}`, {
    title: 'Solana is down',
    state: 'confirmed',
    reason: 'status page says so',
  });
  expect(changed).toMatchObject({ status: 200, body: { title: 'Solana is down', state: 'confirmed' } });

  const merged = await call('maria', 'POST', `/v1/incidents/${other}/merge`, { into: id });
  expect(merged).toMatchObject({ status: 200, body: { id, ticketCount: 40, title: 'Solana is down' } });
  expect(merged.body.scope.chains).toEqual(['solana', 'polygon']);
  expect((await call('maria', 'GET', `/v1/incidents/${other}`)).body).toMatchObject({
    state: 'resolved',
    mergedInto: id,
    tickets: [],
  });
  expect((await call('maria', 'POST', `/v1/incidents/${id}/merge`, { into: other })).status).toBe(409);
  expect((await call('maria', 'PATCH', `/v1/incidents/${other}`, { title: 'x' })).status).toBe(409);

  const closed = await call('maria', 'PATCH', `/v1/incidents/${id}`, { state: 'resolved', reason: 'fixed' });
  expect(closed.body).toMatchObject({ state: 'resolved', resolvedAt: expect.any(String) });
  expect((await call('maria', 'PATCH', `/v1/incidents/${id}`, { state: 'confirmed' })).status).toBe(409);

  const told = await toldOf(id);
  expect(told.map(({ type }) => type.split('.')[2])).toEqual(['opened', 'updated', 'updated', 'resolved']);
  expect(told[1]!.data).toMatchObject({ state: 'confirmed', by: { kind: 'agent', id: 'maria' } });
  expect(told[3]!.data).toMatchObject({ state: 'resolved', ticketCount: 40, reason: 'fixed' });
  expect((await toldOf(other)).at(-1)!.data).toMatchObject({ mergedInto: id });
  const [moved] = await app
    .get(DataSource)
    .query('SELECT count(*)::int AS tickets FROM tickets WHERE incident_id = $1', [id]);
  expect(moved).toEqual({ tickets: 40 });
});

it.each([
  ['nothing to change', {}, 422, 'body'],
  ['a blank title', { title: '  ' }, 422, 'title'],
  ['a title of two lines', { title: 'a\nb' }, 422, 'title'],
  ['another state', { state: 'open' }, 422, 'state'],
  ['an unknown field', { severity: 1 }, 422, 'severity'],
])('refuses %s', async (_, body, status, field) => {
  const { id } = (await call('maria', 'GET', '/v1/incidents')).body.items[0];
  const answer = await call('maria', 'PATCH', `/v1/incidents/${id}`, body);
  expect([answer.status, answer.body.errors[0].field]).toEqual([status, field]);
});

it.each([
  ['customers', 'ana', 'GET', '/v1/incidents', 403],
  ['services that write', 'robot', 'PATCH', `/v1/incidents/${randomUUID()}`, 403],
  ['an unknown incident', 'maria', 'GET', `/v1/incidents/${randomUUID()}`, 404],
  ['no id', 'maria', 'GET', '/v1/incidents/x', 422],
  ['a cursor that is none', 'maria', 'GET', '/v1/incidents?cursor=abc', 422],
  ['a state that is none', 'maria', 'GET', '/v1/incidents?state=new', 422],
])('answers %s with a problem', async (_, token, method, path, status) => {
  expect((await call(token, method, path, method === 'PATCH' ? { title: 'x' } : undefined)).status).toBe(
    status,
  );
});

it('describes itself', async () => {
  const { body } = await call('maria', 'GET', '/openapi.json');
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/v1/classify',
      '/v1/incidents',
      '/v1/incidents/{id}',
      '/v1/incidents/{id}/merge',
    ]),
  );
});

it('answers as it describes', async () => {
  const described = await DescribedAnswers.of(url);
  expect(described.gaps()).toEqual([]);
  const classified = await call('maria', 'POST', '/v1/classify', {
    body: 'Someone took 2 BTC from my account!',
  });
  const list = await call('maria', 'GET', '/v1/incidents');
  const { id } = list.body.items.find((item: { mergedInto: string | null }) => item.mergedInto === null);
  const one = await call('maria', 'GET', `/v1/incidents/${id}`);
  const renamed = await call('maria', 'PATCH', `/v1/incidents/${id}`, { title: 'Polygon' });
  expect([
    ...described.faults('POST', '/v1/classify', 200, classified.body),
    ...described.faults('GET', '/v1/incidents', 200, list.body),
    ...described.faults('GET', '/v1/incidents/{id}', 200, one.body),
    ...described.faults('PATCH', '/v1/incidents/{id}', 200, renamed.body),
  ]).toEqual([]);
});
