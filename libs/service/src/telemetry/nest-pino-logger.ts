import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { isError } from '../is-error.ts';

// What Nest says while it starts is of use to someone who debugs the wiring, and to nobody else.
const CHATTY = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'NestMicroservice',
  'RouterExplorer',
  'RoutesResolver',
]);

/** Lets Nest, and `new Logger(Name)` of @nestjs/common, write to our log. */
export class NestPinoLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    const context = contextOf(rest);
    this.write(context !== undefined && CHATTY.has(context) ? 'debug' : 'info', message, context);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, contextOf(rest));
  }

  /** Nest passes `(message, stack?, context?)` here, with the stack as text. */
  error(message: unknown, ...rest: unknown[]): void {
    const stack = rest.find((item) => typeof item === 'string' && item.includes('\n'));
    const context = contextOf(rest);
    // A failed `listen` is thrown as well, and told to the operator in one line.
    const level = context === 'NestApplication' ? 'debug' : 'error';
    this.write(level, message, context, stack === undefined ? {} : { stack });
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, contextOf(rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, contextOf(rest));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, contextOf(rest));
  }

  private write(
    level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace',
    message: unknown,
    context: string | undefined,
    extra: Record<string, unknown> = {},
  ): void {
    const fields = { ...(context !== undefined && { context }), ...extra };
    if (isError(message)) this.logger[level]({ ...fields, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) this.logger[level]({ ...fields, ...message });
    else this.logger[level](fields, String(message));
  }
}

function contextOf(rest: unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && !last.includes('\n') ? last : undefined;
}
