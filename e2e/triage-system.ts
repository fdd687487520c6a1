import {
  ensureDatabase,
  freePorts,
  type Infrastructure,
  LOCAL_DIR,
  type MailCatcher,
  ServiceProcess,
  startMailCatcher,
  startOwnStack,
} from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { EventLog } from './event-log.ts';

export const SERVICES = ['intake', 'priority-classifier', 'sla-timer', 'notification'] as const;
export type ServiceName = (typeof SERVICES)[number];
export type Role = 'customer' | 'agent' | 'admin' | 'service';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Mail {
  readonly messageId: string;
  readonly text: string;
}

const ROLES: readonly Role[] = ['customer', 'agent', 'admin', 'service'];

/**
 * The whole system for one test: a broker, a database and a mail server of its own, and the
 * built services as processes, as many replicas of each as the test asks for.
 */
export class TriageSystem {
  readonly infrastructure: Infrastructure;
  readonly events: EventLog;
  readonly database: pg.Pool;
  private readonly mail: MailCatcher;
  private readonly dir: string;
  private readonly env: Record<string, string>;
  private readonly replicas = new Map<ServiceName, { port: number; process: ServiceProcess }[]>();

  static async start({ replicas = 1 } = {}): Promise<TriageSystem> {
    const infrastructure = await startOwnStack();
    const dir = join(LOCAL_DIR, `e2e-${randomUUID()}`);
    const mail = await startMailCatcher({ mailDir: join(dir, 'mail') });
    const databaseUrl = await ensureDatabase(infrastructure.postgres.adminUrl, 'triage');
    const system = new TriageSystem(infrastructure, mail, dir, databaseUrl);
    try {
      await system.startServices(replicas);
      await system.events.start(infrastructure.kafka.brokers);
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  private constructor(infrastructure: Infrastructure, mail: MailCatcher, dir: string, databaseUrl: string) {
    this.infrastructure = infrastructure;
    this.mail = mail;
    this.dir = dir;
    this.events = new EventLog();
    this.database = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    // A test that stops the server breaks idle connections, which is no fault.
    this.database.on('error', () => undefined);
    this.env = {
      KAFKA_BROKERS: infrastructure.kafka.brokers,
      DATABASE_URL: databaseUrl,
      AUTH_TOKENS: ROLES.map((role) => `${role}/${role}-1=${tokenOf(role)}`).join(','),
      SMTP_URL: mail.url,
      ONCALL_EMAIL: 'oncall@triage.test',
      LOG_LEVEL: 'info',
    };
  }

  private async startServices(count: number): Promise<void> {
    const ports = await freePorts(SERVICES.length * count);
    await Promise.all(SERVICES.map((service) => ServiceProcess.setup(this.options(service, 0, 0))));
    await Promise.all(
      SERVICES.map(async (service) => {
        const own = Array.from({ length: count }, () => ports.pop()!);
        const replicas = own.map(async (port, index) => ({
          port,
          process: await ServiceProcess.start(this.options(service, index, port)),
        }));
        this.replicas.set(service, await Promise.all(replicas));
      }),
    );
    await this.ready();
  }

  private options(service: ServiceName, index: number, port: number) {
    const runDir = join(this.dir, 'run');
    return {
      service,
      name: `${service}-${index}`,
      port,
      env: this.env,
      logDir: join(this.dir, 'log'),
      runDir,
    };
  }

  processesOf(service: ServiceName): ServiceProcess[] {
    return (this.replicas.get(service) ?? []).map(({ process }) => process);
  }

  async ready(): Promise<void> {
    await Promise.all(
      SERVICES.flatMap((name) => this.processesOf(name)).map((one) => one.waitUntilReady(60_000)),
    );
  }

  /** Ends a replica without warning and starts it again, as an orchestrator would. */
  async killAndRestart(service: ServiceName, index = 0): Promise<void> {
    const replica = this.replicas.get(service)![index]!;
    await replica.process.kill('SIGKILL');
    replica.process = await ServiceProcess.start(this.options(service, index, replica.port));
  }

  async request<T = Record<string, unknown>>(
    service: ServiceName,
    method: string,
    path: string,
    {
      as = 'service',
      body,
      headers = {},
      replica = 0,
    }: {
      as?: Role;
      body?: unknown;
      headers?: Record<string, string>;
      replica?: number;
    } = {},
  ): Promise<Answer<T>> {
    const { url } = this.processesOf(service)[replica]!;
    const response = await fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${tokenOf(as)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as T };
  }

  /**
   * Opens a ticket as a careful client does: the same idempotency key until it is acknowledged.
   * Resolves with the id that was acknowledged.
   */
  async openTicket(
    ticket: Record<string, unknown>,
    { key = randomUUID(), replica = 0 } = {},
  ): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.request<{ id: string }>('intake', 'POST', '/v1/tickets', {
          body: { channel: 'web', requester: {}, ...ticket },
          headers: { 'idempotency-key': key },
          replica,
        });
        if (answer.status === 201 || answer.status === 200) return answer.body.id;
        if (answer.status < 500 && answer.status !== 409) throw new Refused(JSON.stringify(answer.body));
      } catch (error) {
        if (error instanceof Refused || attempt > 300) throw error;
      }
      await new Promise((again) => setTimeout(again, 100));
    }
  }

  /** Sets the targets of every policy, so that a test need not wait for hours. */
  async setTargets(targets: Record<string, string>, more: Record<string, unknown> = {}): Promise<void> {
    const { body } = await this.request<{ items: { name: string }[] }>(
      'sla-timer',
      'GET',
      '/v1/sla/policies',
      {
        as: 'admin',
      },
    );
    for (const { name } of body.items) {
      const path = `/v1/sla/policies/${name}`;
      const current = await this.request<{ when?: unknown }>('sla-timer', 'GET', path, { as: 'admin' });
      const answer = await this.request('sla-timer', 'PUT', path, {
        as: 'admin',
        body: {
          name,
          calendar: 'always',
          when: current.body.when ?? {},
          targets,
          warnAt: [],
          pauseOn: ['pending'],
          ...more,
        },
      });
      if (answer.status >= 300) throw new Error(`PUT ${path}: ${JSON.stringify(answer.body)}`);
    }
  }

  async mails(): Promise<Mail[]> {
    const names = (await readdir(this.mail.mailDir)).filter((name) => name.endsWith('.eml')).sort();
    return Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(this.mail.mailDir, name), 'utf8');
        return { messageId: /^message-id:\s*<([^>]+)>/im.exec(text)?.[1] ?? '', text };
      }),
    );
  }

  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    const { rows } = await this.database.query<T>(sql, values);
    return rows;
  }

  async stop(): Promise<void> {
    await this.events.stop();
    await this.database.end();
    await Promise.all(SERVICES.flatMap((name) => this.processesOf(name)).map((one) => one.stop()));
    await this.mail.stop();
    await this.infrastructure.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}

class Refused extends Error {}

function tokenOf(role: Role): string {
  return `token-of-the-${role}`;
}
