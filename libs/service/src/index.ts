import 'reflect-metadata';

export { CurrentPrincipal, Public, Roles } from './auth/auth.guard.ts';
export { mayAct, ROLES, type Principal, type Role } from './auth/principal.ts';
export { CLOCK, systemClock, type Clock } from './clock.ts';
export { parseAuthTokens, type AuthToken } from './config/auth-tokens.ts';
export { Env, EnvError } from './config/env.ts';
export { ConfigError, loadConfig } from './config/load-config.ts';
export { DatabaseConfig, ServiceConfig } from './config/service-config.ts';
export { arrayLiteral } from './database/array-literal.ts';
export { createDataSource, type DatabaseSchema, type DataSourceSettings } from './database/data-source.ts';
export { isDatabaseUnavailable } from './database/database-error.ts';
export { DatabaseModule } from './database/database.module.ts';
export { migrate, migrateDatabase, pendingMigrations } from './database/migrate.ts';
export { Liveness, type Progress } from './health/liveness.ts';
export { Readiness, type Health } from './health/readiness.ts';
export { Accepts } from './http/accepts.ts';
export { Answers } from './http/answers.ts';
export { IsNested, IsNestedArray } from './http/nested.ts';
export {
  conflict,
  forbidden,
  invalid,
  malformed,
  notFound,
  preconditionFailed,
  Problem,
  tooLarge,
  unauthorized,
  unavailable,
  type FieldError,
  type ProblemDocument,
  type ProblemOptions,
} from './http/problem.ts';
export { decodeBody, fieldOf, parseJsonBody, textFault } from './http/json-body.ts';
export { UuidPipe } from './http/uuid-pipe.ts';
export { createServiceApp, startService, stopService } from './run/create-service-app.ts';
export { runService } from './run/run-service.ts';
export type { OnServiceStart, ServiceDefinition } from './run/service-definition.ts';
export { createLogger, LOGGER, type Logger } from './telemetry/logger.ts';
export { NestPinoLogger } from './telemetry/nest-pino-logger.ts';
export { describeError } from './telemetry/redact.ts';
export { currentTrace, withLogContext, withTrace, type Trace } from './telemetry/trace.ts';
