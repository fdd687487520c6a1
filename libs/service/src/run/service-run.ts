import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { DatabaseConnection } from '../database/database.module.ts';
import type { Readiness } from '../health/readiness.ts';
import { PassOnFailures } from './pass-on-failures.ts';
import type { OnServiceStart, ServiceDefinition } from './service-definition.ts';

const HOST = '0.0.0.0';

/** One run of a service: how it starts, step by step, and how it ends in the opposite order. */
export class ServiceRun {
  private readonly strategies: CustomTransportStrategy[] = [];
  private stopped: Promise<void> | undefined;

  constructor(
    private readonly definition: Pick<ServiceDefinition, 'consumers'>,
    private readonly readiness: Readiness,
  ) {}

  /**
   * HTTP listens first, so that probes are answered while the database or Kafka is away;
   * then the database, the consumers, the loops. Ready at the end of it.
   */
  async start(app: INestApplication, port: number): Promise<void> {
    await app.listen(port, HOST);
    const strategies = (await this.definition.consumers?.(app)) ?? [];
    await databaseOf(app)?.connect();
    this.readiness.markConnected();
    for (const strategy of strategies) {
      if (this.readiness.stopping) return;
      closeOnce(strategy);
      this.strategies.push(strategy);
      app
        .connectMicroservice({ strategy }, { inheritAppConfig: false, deferInitialization: true })
        .useGlobalFilters(new PassOnFailures());
    }
    if (this.readiness.stopping) return;
    await app.startAllMicroservices();
    for (const provider of startable(app)) if (!this.readiness.stopping) await provider.onServiceStart();
    this.readiness.markRunning();
  }

  /** Ends the run in order; called again, it waits for the same end. */
  stop(app: INestApplication, signal?: string): Promise<void> {
    this.stopped ??= this.end(app, signal);
    return this.stopped;
  }

  private async end(app: INestApplication, signal: string | undefined): Promise<void> {
    this.readiness.markStopping();
    databaseOf(app)?.stopConnecting();
    // Consumers first: what they still do may need the rest.
    const closed = await Promise.allSettled(this.strategies.map(async (strategy) => strategy.close()));
    await (app as { close(signal?: string): Promise<void> }).close(signal);
    for (const result of closed) if (result.status === 'rejected') throw result.reason;
  }
}

/** Nest closes connected strategies a second time, when the application closes. */
function closeOnce(strategy: CustomTransportStrategy): void {
  const close = strategy.close.bind(strategy) as () => Promise<void> | void;
  let closing: Promise<void> | undefined;
  strategy.close = () => (closing ??= Promise.resolve(close()));
}

/** Undefined in a service without a database. */
function databaseOf(app: INestApplication): DatabaseConnection | undefined {
  for (const module of app.get(ModulesContainer).values()) {
    const provider = module.providers.get(DatabaseConnection);
    if (provider) return provider.instance as DatabaseConnection;
  }
  return undefined;
}

function startable(app: INestApplication): Set<OnServiceStart> {
  const found = new Set<OnServiceStart>();
  for (const module of app.get(ModulesContainer).values())
    for (const { instance } of module.providers.values())
      if (startsWithService(instance)) found.add(instance);
  return found;
}

const startsWithService = (instance: unknown): instance is OnServiceStart =>
  typeof instance === 'object' &&
  instance !== null &&
  typeof Reflect.get(instance, 'onServiceStart') === 'function';
