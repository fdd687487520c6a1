import {
  cloudEventHeaders,
  originalEventId,
  outgoingEvent,
  SlaBreached,
  SlaEscalated,
  TicketOpened,
  TOPICS,
} from '@triage/contracts';
import {
  ensureDatabase,
  freePorts,
  type Infrastructure,
  LOCAL_DIR,
  ServiceProcess,
  startOwnStack,
  until,
} from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { EventLog } from './event-log.ts';
import { seeded } from './seeded.ts';

/** Three replicas of sla-timer are killed at random while deadlines come, and each is told once. */
const KILLING_MS = Number(process.env['KILL_SECONDS'] ?? 15) * 1_000;
const SEED = Number(process.env['SEED'] ?? 20_261_125);
const REPLICAS = 3;
/** Deadlines come in bursts, so that a kill is likely to hit in the middle of one. */
const BURST = 100;
const BURST_EVERY_MS = 500;
const TARGET_MS = 120_000;
/** For the tickets to be read before the first deadline comes. */
const LEAD_MS = 8_000;

const dir = join(LOCAL_DIR, `e2e-${randomUUID()}`);
const events = new EventLog();
let stack: Infrastructure;
let database: pg.Pool;
let env: Record<string, string>;
const replicas: { port: number; process: ServiceProcess }[] = [];

beforeAll(async () => {
  stack = await startOwnStack();
  const databaseUrl = await ensureDatabase(stack.postgres.adminUrl, 'triage');
  database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  env = {
    KAFKA_BROKERS: stack.kafka.brokers,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: 'admin=root',
    LOG_LEVEL: 'info',
  };
  await ServiceProcess.setup(options(0, 0));
  const policy = {
    name: 'killed',
    calendar: 'always',
    when: { tier: ['killed'], priority: ['P1'] },
    targets: { first_response: 'PT2M', resolution: 'P1D' },
    warnAt: [],
    pauseOn: [],
    escalate: [
      { after: 'PT0S', to: 'l1' },
      { after: 'PT1S', to: 'l2' },
    ],
  };
  await database.query('INSERT INTO sla.policies (name, version, document) VALUES ($1, 1, $2)', [
    policy.name,
    JSON.stringify(policy),
  ]);
  for (const [index, port] of (await freePorts(REPLICAS)).entries()) {
    replicas.push({ port, process: await ServiceProcess.start(options(index, port)) });
  }
  await Promise.all(replicas.map(({ process }) => process.waitUntilReady(60_000)));
  // Not before the topics have leaders: a reader that comes too early never reads.
  await events.start(stack.kafka.brokers);
}, 120_000);

afterAll(async () => {
  await events.stop();
  await Promise.all(replicas.map(({ process }) => process.stop()));
  await database?.end();
  await stack?.stop();
  await rm(dir, { recursive: true, force: true });
}, 60_000);

it('one breach and each escalation once per ticket, metric and cycle, dated right, whoever is killed when', async () => {
  const random = seeded(SEED);
  const firstDueAt = Date.now() + LEAD_MS;
  const bursts = Math.ceil(KILLING_MS / BURST_EVERY_MS);
  const openings = Array.from({ length: bursts * BURST }, (_, i) => {
    const dueAt = firstDueAt + Math.floor(i / BURST) * BURST_EVERY_MS;
    return openingOf(randomUUID(), new Date(dueAt - TARGET_MS));
  });
  const opened = openings.map(({ key }) => key);
  await events.producer.send(openings);
  const armed = async () => {
    const { rows } = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM sla.tickets');
    return rows[0]!.n === opened.length;
  };
  await until(armed, { what: 'the tickets', timeoutMs: 60_000 });

  for (let at = firstDueAt; at < firstDueAt + KILLING_MS; at += 200 + random() * 1_000) {
    const victim = replicas[Math.floor(random() * REPLICAS)]!;
    await until(() => Date.now() >= at, { what: 'the next kill', timeoutMs: 2 * LEAD_MS, everyMs: 2 });
    await victim.process.kill('SIGKILL');
    victim.process = await ServiceProcess.start(options(replicas.indexOf(victim), victim.port));
  }

  const all = { timeoutMs: 90_000, everyMs: 200 };
  await until(() => events.distinct(SlaBreached).length >= opened.length, { what: 'all breaches', ...all });
  await until(() => events.distinct(SlaEscalated).length >= 2 * opened.length, {
    what: 'all escalations',
    ...all,
  });
  const breaches = events.distinct(SlaBreached);
  const told = breaches.map(
    ({ subject, data }) => `${subject} ${data['metric'] as string} ${data['cycle'] as number}`,
  );
  expect(told.toSorted()).toEqual(opened.map((id) => `${id} first_response 1`).toSorted());
  for (const { data, time } of breaches) {
    expect(Date.parse(data['dueAt'] as string) - Date.parse(data['startedAt'] as string)).toBe(TARGET_MS);
    expect(time.toISOString()).toBe(data['dueAt']);
  }
  const steps = events
    .distinct(SlaEscalated)
    .map(({ subject, data }) => `${subject} ${data['to'] as string}`);
  expect(steps.toSorted()).toEqual(opened.flatMap((id) => [`${id} l1`, `${id} l2`]).toSorted());
  // What was said again after a kill has the id it had, so that an inbox drops it.
  const { rows } = await database.query<{ clocks: number }>(
    `SELECT count(*)::int AS clocks FROM sla.clocks WHERE state = 'breached'`,
  );
  expect(rows).toEqual([{ clocks: opened.length }]);
}, 240_000);

function options(index: number, port: number) {
  return {
    service: 'sla-timer',
    name: `sla-timer-${index}`,
    port,
    env,
    logDir: join(dir, 'log'),
    runDir: join(dir, 'run'),
  };
}

function openingOf(ticketId: string, at: Date) {
  const event = outgoingEvent(TicketOpened, {
    id: originalEventId(),
    subject: ticketId,
    time: at,
    data: {
      ticketId,
      number: 'T-1',
      occurredAt: at.toISOString(),
      version: 1,
      channel: 'web',
      lane: 'express',
      priority: 'P1',
      language: 'en',
      requester: { id: 'c-1', tier: 'killed' },
      subject: 'Help',
      openedAt: at.toISOString(),
      redactions: [],
    },
  });
  const value = Buffer.from(JSON.stringify(event.data));
  return { topic: TOPICS.tickets.name, key: event.key, headers: cloudEventHeaders(event), value };
}
