import { ConfigError } from '../config/load-config.ts';
import { isDatabaseUnavailable } from '../database/database-error.ts';
import { isError } from '../is-error.ts';
import { firstMessage } from '../telemetry/redact.ts';

/**
 * One line for an operator on why a start failed, or undefined where only a developer can
 * tell. It never holds a value of the configuration.
 */
export function startFailure(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (!isError(error)) return undefined;
  const code: unknown =
    Reflect.get(error, 'code') ?? Reflect.get(Reflect.get(error, 'driverError') ?? {}, 'code');
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${Reflect.get(error, 'port')} is in use by another program`;
    case 'EACCES':
      return Reflect.get(error, 'syscall') === 'listen' ? 'PORT may not be used by this user' : undefined;
    case '28P01':
    case '28000':
      return 'the database refuses the user or the password in DATABASE_URL';
    case '3D000':
      return 'the database that DATABASE_URL names does not exist';
    case '42501':
      return 'the database user in DATABASE_URL lacks a privilege';
    case 'ERR_INVALID_URL':
      return 'DATABASE_URL is not a valid URL';
    default:
  }
  if (isKafkaError(error)) return `Kafka cannot be used: ${firstMessage(error)}`;
  if (isDatabaseUnavailable(error)) return `the database cannot be reached: ${firstMessage(error)}`;
  return undefined;
}

const isKafkaError = (error: Error) => /^Kafka/.test(error.name);
