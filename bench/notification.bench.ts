/**
 * Mails a second through a real SMTP server on loopback, with grouping off: each breach is a group, a message and a mail
 * of its own. Beside nodemailer alone, which sends as many of the same size over as many connections, with no database.
 *
 * All mails lie ready when the service starts; each is claimed, made, accepted, and settled with an event in the
 * outbox. A rate is that of the server's own arrivals, the first tenth left out.
 */
import { SlaBreached, cloudEventHeaders, originalEventId, outgoingEvent, TOPICS } from '@triage/contracts';
import { ensureDatabase, freePorts, LOCAL_DIR, ServiceProcess, until } from '@triage/testing';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { Broker } from './broker.ts';
import { median, report } from './report.ts';
import type { ArrivedMail } from './smtp-peer.ts';

const COUNT = Number(process.env['MAILS'] ?? 5_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const CONNECTIONS = 8;
const WARM_UP = COUNT / 10;
const PATIENCE = { timeoutMs: 120_000, everyMs: 100 };

const dir = join(LOCAL_DIR, 'bench');
const configFile = join(dir, 'ungrouped.yaml');
await mkdir(dir, { recursive: true });
await writeFile(
  configFile,
  `
receivers:
  - { name: on-call, destinations: [{ kind: email, to: [oncall@triage.example] }] }
routes:
  route: { receiver: on-call, groupBy: [event, ticket], groupWait: PT0S, groupInterval: PT1S }
`,
);

const broker = await Broker.connect();
const [port = 0] = await freePorts(1);

const ours: number[] = [];
const bare: number[] = [];
let overtaken = 0;
for (let round = 0; round < ROUNDS; round++) {
  bare.push(rateOf(await bareMails()));
  const mails = await serviceMails();
  ours.push(rateOf(mails));
  overtaken = Math.max(overtaken, overtakenP1s(mails));
}
report('mails, one a breach', median(ours), { name: 'asked for', figure: 500, atLeast: 1 });
report('mails, one a breach', median(ours), {
  name: 'nodemailer alone',
  figure: median(bare),
  atLeast: 0.25,
});
const isOrdered = overtaken <= CONNECTIONS;
console.log(
  `  P1 before P4: ${overtaken} of ${COUNT / 2} came after a P4 (at most the ${CONNECTIONS} connections: ${isOrdered ? 'kept' : 'MISSED'})`,
);
if (!isOrdered) process.exitCode = 1;
await broker.close();

/** As many mails as ours, over as many connections, by nodemailer and nothing else. */
async function bareMails(): Promise<readonly ArrivedMail[]> {
  const server = await smtpServer();
  const transport = createTransport({
    host: '127.0.0.1',
    port: server.port,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  });
  let next = 0;
  const send = async () => {
    while (next++ < COUNT)
      await transport.sendMail({
        from: 'support@triage.example',
        to: 'oncall@triage.example',
        subject: '[P1] T-1: first response is breached',
        text: 'x'.repeat(70).concat('\n').repeat(12),
        html: 'x'.repeat(70).concat('\n').repeat(40),
      });
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  transport.close();
  return server.end();
}

/** The service's mails, half of them P4 and older, half P1. */
async function serviceMails(): Promise<readonly ArrivedMail[]> {
  const url = await ensureDatabase(process.env['DATABASE_URL']!, `bench_${randomUUID().slice(0, 8)}`);
  await ServiceProcess.setup(service(url, 1));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await makeReady(url, client);
  const server = await smtpServer();
  const running = await ServiceProcess.start(service(url, server.port));
  await until(async () => (await server.count()) >= COUNT, { what: 'all mails', ...PATIENCE });
  const open = `SELECT FROM notification.deliveries WHERE status IN ('pending', 'sending') LIMIT 1`;
  await until(async () => (await client.query(open)).rowCount === 0, { what: 'their rows', ...PATIENCE });
  await running.stop();
  await client.end();
  const mails = await server.end();
  const distinct = new Set(mails.map(({ id }) => id)).size;
  if (distinct !== COUNT || mails.length !== COUNT)
    throw new Error(`${mails.length} mails, ${distinct} of them distinct`);
  return mails;
}

/** Breaches, the P4s first, that have become mails by the service's own way while there was no server to take them. */
async function makeReady(url: string, client: pg.Client): Promise<void> {
  const [closed = 0] = await freePorts(1);
  const running = await ServiceProcess.start(service(url, closed));
  await running.waitUntilReady();
  await broker.kafka.send(Array.from({ length: COUNT }, (_, i) => breach(i < COUNT / 2 ? 'P4' : 'P1')));
  const ready = async () => {
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM notification.deliveries',
    );
    return rows[0]!.n === COUNT;
  };
  await until(ready, { what: 'the mails to lie ready', ...PATIENCE });
  await running.stop();
}

function service(databaseUrl: string, smtpPort: number) {
  const env = {
    KAFKA_BROKERS: process.env['KAFKA_BROKERS']!,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: 'admin=bench',
    LOG_LEVEL: 'error',
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    NOTIFICATION_CONFIG_FILE: configFile,
  };
  return { service: 'notification', port, env, logDir: join(dir, 'log'), runDir: join(dir, 'run') };
}

function breach(priority: 'P1' | 'P4') {
  const ticketId = randomUUID();
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
      priority,
      startedAt: at.toISOString(),
      dueAt: at.toISOString(),
      detectedAt: at.toISOString(),
    },
  });
  const value = Buffer.from(JSON.stringify(event.data));
  return { topic: TOPICS.sla.name, key: event.key, headers: cloudEventHeaders(event), value };
}

async function smtpServer() {
  const child = fork('bench/smtp-peer.ts', ['0']);
  const ask = async <T>(what?: string): Promise<T> => {
    const answer = once(child, 'message');
    if (what) child.send(what);
    return (await answer)[0] as T;
  };
  const server = { port: await ask<number>(), count: () => ask<number>('count') };
  return {
    ...server,
    /** All that has come; the server ends. */
    end: async () => {
      const mails = await ask<readonly ArrivedMail[]>('report');
      child.disconnect();
      return mails;
    },
  };
}

function rateOf(mails: readonly ArrivedMail[]): number {
  const [first, last] = [mails[WARM_UP]!, mails.at(-1)!];
  return ((mails.length - 1 - WARM_UP) / (last.at - first.at)) * 1000;
}

function overtakenP1s(mails: readonly ArrivedMail[]): number {
  const first = mails.findIndex(({ priority }) => priority === 'P4');
  return mails.slice(first).filter(({ priority }) => priority === 'P1').length;
}
