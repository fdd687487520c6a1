import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import { cloneDatabase, testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { database, notification } from './app.module.ts';
import { NotificationConfig } from './config.ts';
import { groupFactsOf } from './sample-facts.ts';
import { startSmtpServer } from './start-test-notification.ts';

const TICKET = randomUUID();

async function start() {
  const clone = await cloneDatabase('notification', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const smtp = await startSmtpServer();
  const config = loadConfig(NotificationConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    AUTH_TOKENS: 'agent/maria=token-maria,customer/ana=token-ana',
    SMTP_URL: smtp.url,
    ONCALL_EMAIL: 'oncall@triage.example',
  });
  const logger = createLogger({ service: 'notification', level: 'silent' });
  const app = await createServiceApp({ ...notification, consumers: () => [] }, { config, logger });
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  const dataSource = app.get(DataSource);
  return {
    smtp,
    call: async (path: string, method = 'GET', token = 'token-maria') => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
      return { status: response.status, body: (await response.json()) as any };
    },
    insert: async (status: string, createdAt: Date, receiver = 'email') => {
      const id = randomUUID();
      await dataSource.query(
        `INSERT INTO deliveries (id, cause_id, ticket_id, receiver, destination, audience, template, priority, facts,
                                 status, reason, created_at, next_attempt_at, queued_at)
         VALUES ($1, $1, $2, $3, 'on-call/' || $3, 'on_call', 'sla_breached', 'P1', $4, $5, 'smtp_550', $6, $6, $6)`,
        [id, TICKET, receiver, groupFactsOf({ ticketId: TICKET }), status, createdAt],
      );
      return id;
    },
    rows: async (sql: string, parameters: unknown[]) => dataSource.query(sql, parameters),
    metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
    stop: async () => {
      await stopService(app);
      await smtp.stop();
      await clone.drop();
    },
  };
}

let service: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  service = await start();
});
afterAll(() => service.stop());

it('lists a ticket’s deliveries by pages, the newest first, without text or address', async () => {
  const ids: string[] = [];
  for (let minute = 0; minute < 5; minute++) {
    ids.unshift(await service.insert('suppressed', new Date(Date.UTC(2026, 0, 1, 0, minute >> 1))));
  }
  const seen: { id: string; createdAt: string }[] = [];
  let cursor = '';
  for (let page = 0; page < 3; page++) {
    const { status, body } = await service.call(`/v1/deliveries?ticketId=${TICKET}&limit=2${cursor}`);
    expect(status).toBe(200);
    seen.push(...body.items);
    expect(body.deliveries).toEqual(body.items);
    cursor = `&cursor=${body.nextCursor}`;
    if (page === 2) expect(body.nextCursor).toBeNull();
  }
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(ids));
  expect(seen.map(({ createdAt }) => createdAt)).toEqual(
    seen
      .map(({ createdAt }) => createdAt)
      .sort()
      .reverse(),
  );
  expect(seen[0]).not.toHaveProperty('facts');
  expect((await service.call(`/v1/deliveries?ticketId=${randomUUID()}`)).body.items).toEqual([]);
});

it.each([
  ['?ticketId=1', 'ticketId'],
  ['?status=lost', 'status'],
  ['?limit=0', 'limit'],
  ['?cursor=abc', 'cursor'],
  ['?cursor=MjAyNi0wMi0zMFQ5OTo5OTo5OS45OTlaIHg', 'cursor'],
  ['?page=2', 'page'],
])('refuses %s and names the field', async (query, field) => {
  const { status, body } = await service.call(`/v1/deliveries${query}`);
  expect(status).toBe(422);
  expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
});

it('is for agents', async () => {
  expect((await service.call('/v1/deliveries', 'GET', 'token-ana')).status).toBe(403);
});

it('sends a failed delivery again when a person asks, and nothing else', async () => {
  const failed = await service.insert('failed', new Date(Date.UTC(2025, 0, 1)));
  expect((await service.call(`/v1/deliveries/${failed}/retry`, 'POST')).status).toBe(202);
  const delivered = async () =>
    (await service.call('/v1/deliveries?status=delivered')).body.items.find(
      ({ id }: { id: string }) => id === failed,
    );
  expect(await until(delivered, { what: 'the delivery' })).toMatchObject({
    createdAt: '2025-01-01T00:00:00.000Z',
    attempts: 1,
  });
  expect(service.smtp.mails).toHaveLength(1);
  expect((await service.call(`/v1/deliveries/${failed}/retry`, 'POST')).status).toBe(409);
  const nobody = await service.insert('suppressed', new Date(), 'none');
  expect((await service.call(`/v1/deliveries/${nobody}/retry`, 'POST')).status).toBe(409);
  expect((await service.call(`/v1/deliveries/${randomUUID()}/retry`, 'POST')).status).toBe(404);
  expect((await service.call('/v1/deliveries/1/retry', 'POST')).status).toBe(422);
  expect(
    (await service.metrics())
      .split('\n')
      .filter((line) => line.startsWith('triage_notif'))
      .join('\n'),
  ).toMatch(/triage_notifications_total\{.*receiver="email",outcome="delivered".*\} 1/);
});

it('of the former release, which knows no destinations, are completed and sent', async () => {
  const id = randomUUID();
  const facts = {
    ticketId: TICKET,
    number: 'T-99',
    subject: 'Old',
    language: 'en',
    priority: 'P1',
    category: 'deposit',
    reasons: ['x'],
    at: new Date().toISOString(),
    metric: 'first_response',
  };
  await service.rows(
    `INSERT INTO deliveries (id, cause_id, ticket_id, receiver, audience, template, priority, facts, status, created_at,
                             next_attempt_at, queued_at)
     VALUES ($1, $1, $2, 'email', 'on_call', 'sla_breached', 'P1', $3, 'pending', now(), now(), now())`,
    [id, TICKET, facts],
  );
  const mail = await until(() => service.smtp.mails.find(({ subject }) => subject?.includes('T-99')), {
    what: 'the mail',
  });
  expect(mail!.subject).toBe('[P1] T-99: sla breached');
  expect(mail!.text).toContain('Category: deposit');
});
