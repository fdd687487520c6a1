import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import type { INestApplication } from '@nestjs/common';
import { cloneDatabase, testStack } from '@triage/testing';
import { DataSource } from 'typeorm';
import { saveAlerts } from './alert-rows.ts';
import { database, notification } from './app.module.ts';
import { NotificationConfig } from './config.ts';
import type { Alert } from './decide/alert.ts';
import { Dispatcher } from './dispatcher.ts';
import { startSmtpServer } from './start-test-notification.ts';

/** The whole service over a database of its own, with REST, dispatcher and senders, and without consumers. */
export async function startTestService(env: Record<string, string> = {}) {
  const clone = await cloneDatabase('notification', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const smtp = await startSmtpServer();
  const config = loadConfig(NotificationConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    AUTH_TOKENS: 'agent/maria=token-maria,customer/ana=token-ana,admin/root=token-root',
    SMTP_URL: smtp.url,
    ONCALL_EMAIL: 'oncall@triage.example',
    PUBLIC_URL: 'https://notify.triage.example',
    LINK_SECRET: 'a secret of a test, long enough for a key',
    ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
    ...env,
  });
  const logger = createLogger({ service: 'notification', level: 'silent' });
  const start = async () => {
    const replica = await createServiceApp({ ...notification, consumers: () => [] }, { config, logger });
    await startService(replica, { port: 0 });
    apps.push(replica);
    return replica;
  };
  const apps: INestApplication[] = [];
  const app = await start();
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const dataSource = app.get(DataSource);
  const call = async (method: string, path: string, body?: object, token = 'token-root') => {
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as any };
  };
  return {
    app,
    url,
    smtp,
    /** Another one over the same database. */
    replica: start,
    dataSource,
    call,
    /** As a fold does it, after its commit included. */
    save: async (...alerts: Alert[]) => {
      await dataSource.transaction((tx) => saveAlerts(tx, alerts, new Date()));
      app.get(Dispatcher).wake();
    },
    rows: async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      dataSource.query(sql, parameters),
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    stop: async () => {
      await Promise.all(apps.map((one) => stopService(one)));
      await smtp.stop();
      await clone.drop();
    },
  };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;
