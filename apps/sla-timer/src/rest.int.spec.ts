import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import { cloneDatabase, DescribedAnswers, type TestDatabase, testStack } from '@triage/testing';
import { DataSource } from 'typeorm';
import { slaTimer } from './app.module.ts';
import { SlaTimerConfig } from './config.ts';
import { database } from './database.ts';
import { MINUTE, START, Story, TICKET_ID } from './decide/story.ts';
import { PolicyStore } from './policy-store.ts';
import { TicketStore } from './ticket-store.ts';

let clone: TestDatabase;
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  clone = await cloneDatabase('sla_timer', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const config = loadConfig(SlaTimerConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    AUTH_TOKENS: 'customer/ana=ana,agent/maria=maria,admin=root,service=robot',
  });
  const logger = createLogger({ service: 'sla-timer', level: 'silent' });
  const now = { now: () => new Date(START + 5 * MINUTE) };
  app = await createServiceApp({ ...slaTimer, consumers: () => [] }, { config, logger, clock: now });
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  url = `http://127.0.0.1:${port}`;

  const policies = await app.get(DataSource).transaction((tx) => app.get(PolicyStore).book(tx));
  const { ticket } = new Story(policies).opened(0, 'P1').wrote('agent', MINUTE);
  await app
    .get(DataSource)
    .transaction((tx) => app.get(TicketStore).save(tx, new Map([[TICKET_ID, { ticket, policies }]])));
});

afterAll(async () => {
  if (app) await stopService(app);
  await clone?.drop();
});

async function call(token: string, path: string, put?: unknown) {
  const response = await fetch(`${url}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(put === undefined ? {} : { method: 'PUT', body: JSON.stringify(put) }),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  return { status: response.status, body: (await response.json()) as any };
}

describe('GET /v1/sla/tickets/:ticketId', () => {
  it('gives each clock with its timeline, in reading order', async () => {
    const { status, body } = await call('maria', `/v1/sla/tickets/${TICKET_ID}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: 'T-1', status: 'open', priority: 'P1', prioritySource: 'screen' });
    expect(
      body.clocks.map((clock: { metric: string; state: string }) => [clock.metric, clock.state]),
    ).toEqual([
      ['first_response', 'met'],
      ['resolution', 'running'],
      ['update', 'running'],
    ]);
    expect(body.clocks[1]).toMatchObject({
      remaining: 'PT3H55M',
      timeline: [expect.stringContaining('started')],
    });
  });

  it.each([
    ['an unknown ticket', '7b0c5b0e-6f0f-4a53-9a54-000000000000', 404],
    ['no id', 'x', 422],
  ])('answers for %s with a problem', async (_, id, expected) => {
    expect((await call('robot', `/v1/sla/tickets/${id}`)).status).toBe(expected);
  });

  it('is not for customers', async () => {
    expect((await call('ana', `/v1/sla/tickets/${TICKET_ID}`)).status).toBe(403);
  });
});

describe('/v1/sla/policies', () => {
  const policy = { calendar: 'always', when: { tier: ['vip'] }, targets: { first_response: 'PT3S' } };

  it('lists the seeded ones, P1 first', async () => {
    const { body } = await call('maria', '/v1/sla/policies');
    expect(body.items[0]).toMatchObject({
      name: 'p1-urgent',
      version: 1,
      targets: { first_response: 'PT15M' },
    });
    expect((await call('maria', '/v1/sla/policies/p1-urgent')).body).toEqual(body.items[0]);
  });

  it('takes a new version from an admin, and the same one once', async () => {
    expect((await call('root', '/v1/sla/policies/vip', policy)).body).toMatchObject({
      name: 'vip',
      version: 1,
    });
    expect((await call('root', '/v1/sla/policies/vip', policy)).body.version).toBe(1);
    const second = await call('root', '/v1/sla/policies/vip', { ...policy, pauseOn: ['pending'] });
    expect(second).toMatchObject({ status: 200, body: { version: 2 } });
  });

  it('takes nothing from an agent', async () => {
    expect((await call('maria', '/v1/sla/policies/vip', policy)).status).toBe(403);
  });

  it('names the field that is wrong', async () => {
    const { status, body } = await call('root', '/v1/sla/policies/vip', {
      ...policy,
      targets: { first_response: 'soon' },
    });
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['targets.first_response'],
    ]);
    expect((await call('root', '/v1/sla/policies/No%20Name', policy)).body.errors[0].field).toBe('name');
    expect((await call('root', '/v1/sla/policies/vip', [])).status).toBe(422);
    expect((await call('maria', '/v1/sla/policies/none')).status).toBe(404);
  });
});

it('describes itself', async () => {
  const { body } = await call('maria', '/openapi.json');
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(['/v1/sla/tickets/{ticketId}', '/v1/sla/policies', '/v1/sla/policies/{name}']),
  );
  expect(
    (await fetch(`${url}/metrics`).then((r) => r.text())).includes('triage_sla_timer_lateness_seconds'),
  ).toBe(true);
});

it('answers as it describes', async () => {
  const described = await DescribedAnswers.of(url);
  expect(described.gaps()).toEqual([]);
  const clocks = await call('maria', `/v1/sla/tickets/${TICKET_ID}`);
  const policies = await call('maria', '/v1/sla/policies');
  expect([
    ...described.faults('GET', '/v1/sla/tickets/{ticketId}', 200, clocks.body),
    ...described.faults('GET', '/v1/sla/policies', 200, policies.body),
  ]).toEqual([]);
});
