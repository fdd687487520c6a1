import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceConfig } from '../config/service-config.ts';
import type { ApiDescription } from '../http/openapi.ts';
import type { Logger } from '../telemetry/logger.ts';

/** All that makes a process one of our services. */
export interface ServiceDefinition<C extends ServiceConfig = ServiceConfig> {
  readonly name: string;
  readonly module: Type<unknown> | DynamicModule;
  /** Parts that the service has or has not, by its configuration. */
  modules?(config: C): (Type<unknown> | DynamicModule)[];
  readonly config: new () => C;
  /** Creates what the service needs outside of itself (topics, schema). Run again, it finds nothing to do. */
  setup?(context: { config: C; logger: Logger }): Promise<void>;
  /** The transports that Nest's event handlers are bound to. Called once HTTP listens. */
  consumers?(app: INestApplication): CustomTransportStrategy[] | Promise<CustomTransportStrategy[]>;
  /** Adds fastify plugins. Called before the routes are made. */
  configureHttp?(app: NestFastifyApplication): void | Promise<void>;
  readonly describe?: ApiDescription;
}

/** A provider that begins its work (a loop) once the database is connected, and not before. */
export interface OnServiceStart {
  onServiceStart(): void | Promise<void>;
}
