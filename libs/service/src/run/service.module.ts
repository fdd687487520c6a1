import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Registry } from 'prom-client';
import { AuthGuard } from '../auth/auth.guard.ts';
import { CLOCK, type Clock } from '../clock.ts';
import type { ServiceConfig } from '../config/service-config.ts';
import { HealthController } from '../health/health.controller.ts';
import { Liveness } from '../health/liveness.ts';
import { Readiness } from '../health/readiness.ts';
import { ProblemFilter } from '../http/problem-filter.ts';
import { RequestValidationPipe } from '../http/request-validation-pipe.ts';
import { LOGGER, type Logger } from '../telemetry/logger.ts';
import { MetricsController } from '../telemetry/metrics.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { ServiceRun } from './service-run.ts';
import { StartingGuard } from './starting.guard.ts';

export interface ServiceParts {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly registry: Registry;
  readonly readiness: Readiness;
  readonly run: ServiceRun;
}

/** What each of our processes has, around the module that makes it the service it is. */
@Module({})
export class ServiceModule {
  static forRoot(modules: ServiceDefinition['module'][], parts: ServiceParts): DynamicModule {
    const shared: Provider[] = [
      { provide: LOGGER, useValue: parts.logger },
      { provide: CLOCK, useValue: parts.clock },
      { provide: Registry, useValue: parts.registry },
      { provide: Readiness, useValue: parts.readiness },
      { provide: ServiceRun, useValue: parts.run },
      Liveness,
      ...classesOf(parts.config).map((provide) => ({ provide, useValue: parts.config })),
    ];
    return {
      module: ServiceModule,
      global: true,
      imports: modules,
      controllers: [HealthController, MetricsController],
      providers: [
        ...shared,
        // In this order: a process that is starting need not look at tokens.
        { provide: APP_GUARD, useClass: StartingGuard },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: shared,
    };
  }
}

/** A config can be injected as its own class and as each class that it extends. */
function classesOf(config: object): (new () => object)[] {
  const classes: (new () => object)[] = [];
  for (
    let prototype: object = Object.getPrototypeOf(config);
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  )
    classes.push(prototype.constructor as new () => object);
  return classes;
}
