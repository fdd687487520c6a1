import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { systemClock, type Clock } from '../clock.ts';
import { ServiceConfig } from '../config/service-config.ts';
import { Readiness } from '../health/readiness.ts';
import { createHttpAdapter } from '../http/http-adapter.ts';
import { serveOpenApi } from '../http/openapi.ts';
import { createLogger, type Logger } from '../telemetry/logger.ts';
import { createRegistry, measureRequests } from '../telemetry/metrics.ts';
import { NestPinoLogger } from '../telemetry/nest-pino-logger.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { ServiceRun } from './service-run.ts';
import { ServiceModule } from './service.module.ts';

/** Builds a service without starting it: no port, no database, no signal. */
export async function createServiceApp<C extends ServiceConfig>(
  definition: ServiceDefinition<C>,
  options: { config: C; logger?: Logger; clock?: Clock },
): Promise<NestFastifyApplication> {
  const { config, clock = systemClock } = options;
  const logger = options.logger ?? createLogger({ service: definition.name, level: config.logLevel });
  const registry = createRegistry(definition.name);
  const readiness = new Readiness();
  const run = new ServiceRun(definition, readiness);
  const modules = [definition.module, ...(definition.modules?.(config) ?? [])];
  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.forRoot(modules, { config, logger, clock, registry, readiness, run }),
    createHttpAdapter(),
    { bodyParser: false, abortOnError: false, logger: new NestPinoLogger(logger) },
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  measureRequests(fastify, registry);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    // Clients on a kept-alive connection are sent elsewhere before it closes.
    if (readiness.stopping) void reply.header('connection', 'close');
    done(null, payload);
  });
  await definition.configureHttp?.(app);
  serveOpenApi(app, definition.describe ?? { title: definition.name, description: '' });
  return app;
}

/** Starts what `createServiceApp` built, on the configured port or another; 0 takes a free one. */
export async function startService(app: INestApplication, options: { port?: number } = {}): Promise<void> {
  await app.get(ServiceRun).start(app, options.port ?? app.get(ServiceConfig).port);
}

/** Stops it in order: unready, consumers, HTTP, loops, database. */
export async function stopService(app: INestApplication, signal?: string): Promise<void> {
  await app.get(ServiceRun).stop(app, signal);
}
