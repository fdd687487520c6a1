import { TOPICS } from '@triage/contracts';
import { createTopics, EventConsumers } from '@triage/messaging';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
  type Clock,
} from '@triage/service';
import { cloneDatabase, testStack } from '@triage/testing';
import { DataSource } from 'typeorm';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { database, intake } from './app.module.ts';
import { DuplicateLinker } from './duplicate-linker.ts';
import { IntakeConfig } from './config.ts';
import { ReadModelStore } from './read-model-store.ts';

const TOKENS = {
  ana: 'customer/ana=token-ana',
  bob: 'customer/bob=token-bob',
  maria: 'agent/maria=token-maria',
  mailbox: 'service/mailbox=token-mailbox',
};
export type Caller = keyof typeof TOKENS;

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  readonly body: any;
}

/**
 * Intake on a database of its own, with real HTTP, Kafka and Postgres.
 *
 * It compares tickets only where that is asked for, since timelines then grow by themselves. It consumes only where
 * that is asked for, and then in a group of its own: all tests share one broker, and in the
 * service's group one test would be handed another one's events.
 */
export async function startTestIntake({
  consuming = false,
  comparing = false,
  clock,
  env = {},
}: { consuming?: boolean; comparing?: boolean; clock?: Clock; env?: Record<string, string> } = {}) {
  const clone = await cloneDatabase('intake', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const folder = await mkdtemp(join(tmpdir(), 'triage-attachments-'));
  const config = loadConfig(IntakeConfig, {
    ATTACHMENT_STORE: pathToFileURL(folder).href,
    ...env,
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    KAFKA_TOPIC_PARTITIONS: '3',
    AUTH_TOKENS: Object.values(TOKENS).join(','),
  });
  const logged: string[] = [];
  const logger = createLogger({
    service: 'intake',
    level: 'info',
    destination: { write: (line: string) => void logged.push(line) },
  });
  await createTopics(config, logger, ['intake']);
  const group = `intake-${randomBytes(6).toString('hex')}`;
  const definition: typeof intake = {
    ...intake,
    consumers: (app) =>
      consuming
        ? [
            app.get(EventConsumers).consumer({
              group,
              topics: [TOPICS.tickets, TOPICS.sla],
              store: app.get(ReadModelStore),
            }),
          ]
        : [],
  };
  const app = await createServiceApp(definition, { config, logger, ...(clock && { clock }) });
  await startService(app, { port: 0 });
  if (!comparing) await app.get(DuplicateLinker).onApplicationShutdown();
  const { port } = app.getHttpServer().address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;

  /** A request as it is; `body` is sent as JSON, unless it is text, bytes or a form already. */
  async function call(
    as: Caller | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> {
    const form = body instanceof FormData;
    const raw = form || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(origin + path, {
      method,
      headers: {
        ...(as && { authorization: `Bearer ${TOKENS[as].split('=')[1]}` }),
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: raw ? (body as string | FormData | Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** The bytes of an answer, and its headers. */
  async function download(as: Caller, path: string, headers: Record<string, string> = {}) {
    const authorization = `Bearer ${TOKENS[as].split('=')[1]}`;
    const response = await fetch(origin + path, { headers: { authorization, ...headers } });
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }

  const dataSource = app.get(DataSource);
  return {
    app,
    call,
    download,
    /** Where its attachments are, unless the environment says otherwise. */
    folder,
    port,
    logged,
    rows: async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      dataSource.query(sql, parameters),
    count: async (table: string): Promise<number> => {
      const [row] = await dataSource.query(`SELECT count(*)::integer AS count FROM ${table}`);
      return row.count;
    },
    stop: async () => {
      await stopService(app);
      await clone.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type TestIntake = Awaited<ReturnType<typeof startTestIntake>>;
