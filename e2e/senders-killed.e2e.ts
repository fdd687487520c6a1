import {
  cloudEventHeaders,
  NotificationDelivered,
  originalEventId,
  outgoingEvent,
  SlaBreached,
  TOPICS,
} from '@triage/contracts';
import {
  ensureDatabase,
  freePorts,
  type Infrastructure,
  LOCAL_DIR,
  type MailCatcher,
  ServiceProcess,
  startMailCatcher,
  startOwnStack,
  until,
} from '@triage/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { EventLog } from './event-log.ts';
import { seeded } from './seeded.ts';

/** Two replicas of notification are killed at random while breaches come, and each is told once by mail and by webhook. */
const KILLING_MS = Number(process.env['KILL_SECONDS'] ?? 15) * 1_000;
const SEED = Number(process.env['SEED'] ?? 20_261_125);
const REPLICAS = 2;
/** In bursts, so that a kill is likely to hit many in the air. */
const BURST = 50;
const BURST_EVERY_MS = 500;
const COUNT = Math.ceil(KILLING_MS / BURST_EVERY_MS) * BURST;
const SECRET = `whsec_${randomBytes(24).toString('base64')}`;

const dir = join(LOCAL_DIR, `e2e-${randomUUID()}`);
const events = new EventLog();
const posted: { id: string; body: string; headers: Record<string, string> }[] = [];
const replicas: { port: number; process: ServiceProcess }[] = [];
let stack: Infrastructure;
let database: pg.Pool;
let catcher: MailCatcher;
let endpoint: Server;
let env: Record<string, string>;

beforeAll(async () => {
  stack = await startOwnStack();
  const databaseUrl = await ensureDatabase(stack.postgres.adminUrl, 'triage');
  database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  await mkdir(dir, { recursive: true });
  catcher = await startMailCatcher({ mailDir: join(dir, 'mail') });
  endpoint = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      posted.push({ id: headers['webhook-id']!, body, headers });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  const { port: endpointPort } = endpoint.address() as AddressInfo;
  const configFile = join(dir, 'notification.yaml');
  await writeFile(
    configFile,
    `
receivers:
  - name: on-call
    destinations:
      - { kind: email, to: [oncall@triage.test] }
      - { kind: webhook, url: 'http://127.0.0.1:${endpointPort}/alerts', secret: { env: NOTIFY_SECRET } }
routes:
  route: { receiver: on-call, groupBy: [event, ticket], groupWait: PT0S, groupInterval: PT1S }
`,
  );
  env = {
    KAFKA_BROKERS: stack.kafka.brokers,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: 'admin=root',
    LOG_LEVEL: 'info',
    SMTP_URL: catcher.url,
    NOTIFICATION_CONFIG_FILE: configFile,
    NOTIFY_SECRET: SECRET,
    ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
  };
  await ServiceProcess.setup(options(0, 0));
  for (const [index, port] of (await freePorts(REPLICAS)).entries())
    replicas.push({ port, process: await ServiceProcess.start(options(index, port)) });
  await Promise.all(replicas.map(({ process }) => process.waitUntilReady(60_000)));
  await events.start(stack.kafka.brokers);
}, 120_000);

afterAll(async () => {
  await events.stop();
  await Promise.all(replicas.map(({ process }) => process.stop()));
  await database?.end();
  await catcher?.stop();
  endpoint?.closeAllConnections();
  endpoint?.close();
  await stack?.stop();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

it('each breach is told once by each way, or twice under one id where a sender died in the middle, and none is lost', async () => {
  const random = seeded(SEED);
  const tickets: string[] = [];
  const startedAt = performance.now();
  const elapsed = (ms: number, what: string) =>
    until(() => performance.now() - startedAt >= ms, { what, timeoutMs: KILLING_MS + 60_000, everyMs: 5 });
  const breaching = (async () => {
    for (let burst = 0; burst * BURST < COUNT; burst++) {
      await elapsed(burst * BURST_EVERY_MS, 'the next burst');
      const breaches = Array.from({ length: BURST }, () => breach(randomUUID()));
      await events.producer.send(breaches);
      tickets.push(...breaches.map(({ key }) => key));
    }
  })();
  let kills = 0;
  for (let at = 500; at < KILLING_MS; at += 700 + random() * 1_500) {
    const victim = replicas[Math.floor(random() * REPLICAS)]!;
    await elapsed(at, 'the next kill');
    await victim.process.kill('SIGKILL');
    kills += 1;
    victim.process = await ServiceProcess.start(options(replicas.indexOf(victim), victim.port));
  }
  await breaching;

  // What a dead sender had claimed goes out when its lease ends.
  const all = { timeoutMs: 120_000, everyMs: 200 };
  const rows = async (where: string) => {
    const { rows: found } = await database.query<{ id: string; receiver: string; ticket_id: string }>(
      `SELECT id, receiver, ticket_id FROM notification.deliveries WHERE ${where}`,
    );
    return found;
  };
  await until(async () => (await rows(`status = 'delivered'`)).length >= 2 * COUNT, {
    what: `${2 * COUNT} deliveries`,
    ...all,
  });
  const deliveries = await rows('true');
  for (const kind of ['email', 'webhook']) {
    const told = deliveries.filter(({ receiver }) => receiver === kind).map((row) => row.ticket_id);
    expect(told.toSorted()).toEqual(tickets.toSorted());
  }

  const mails = (await readdir(catcher.mailDir)).map(
    (name) => /-\d{6}-([\da-f-]{36})@/.exec(name)?.[1] ?? name,
  );
  const arrived = [...mails, ...posted.map(({ id }) => id)];
  const times = new Map<string, number>();
  for (const id of arrived) times.set(id, (times.get(id) ?? 0) + 1);
  expect([...times.keys()].toSorted()).toEqual(deliveries.map(({ id }) => id).toSorted());
  const repeated = [...times.values()].filter((count) => count > 1);
  console.log(
    `${COUNT} breaches, ${kills} kills (seed ${SEED}): ${arrived.length} messages arrived for ${times.size}; ${repeated.length} came twice`,
  );
  expect(repeated.every((count) => count === 2)).toBe(true);
  for (const { body, headers } of posted) expect(new Webhook(SECRET).verify(body, headers)).toBeTruthy();

  const said = () => events.distinct(NotificationDelivered).map(({ data }) => data['deliveryId'] as string);
  await until(() => said().length >= 2 * COUNT, { what: 'the events', ...all });
  expect(said().toSorted()).toEqual(deliveries.map(({ id }) => id).toSorted());
}, 300_000);

function options(index: number, port: number) {
  return {
    service: 'notification',
    name: `notification-${index}`,
    port,
    env,
    logDir: join(dir, 'log'),
    runDir: join(dir, 'run'),
  };
}

function breach(ticketId: string) {
  const at = new Date();
  const event = outgoingEvent(SlaBreached, {
    id: originalEventId(),
    subject: ticketId,
    time: at,
    data: {
      ticketId,
      number: 'T-1',
      occurredAt: at.toISOString(),
      metric: 'first_response',
      cycle: 1,
      policy: 'standard',
      policyVersion: 1,
      calendar: 'always',
      priority: 'P1',
      startedAt: at.toISOString(),
      dueAt: at.toISOString(),
      detectedAt: at.toISOString(),
    },
  });
  const value = Buffer.from(JSON.stringify(event.data));
  return { topic: TOPICS.sla.name, key: event.key, headers: cloudEventHeaders(event), value };
}
