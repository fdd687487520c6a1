import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { describeError, redact, scrubLine } from './redact.ts';
import { currentLogFields, currentTrace } from './trace.ts';

export type { Logger } from 'pino';

/** Nest's token for the process's pino logger. */
export const LOGGER = Symbol('Logger');

/**
 * A logger of JSON lines: ISO time, level as a word, the service, and the trace and ticket
 * of the work at hand. Secrets are taken out by the name of their field, and passwords in
 * URLs and bearer tokens also out of messages.
 *
 * It writes synchronously: the last line before an exit is the one that matters most.
 */
export function createLogger(options: {
  service: string;
  level: string;
  destination?: DestinationStream;
}): Logger {
  return pino(
    {
      level: options.level,
      base: { service: options.service },
      timestamp: stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redact(fields) as Record<string, unknown>,
      },
      serializers: { err: describeError },
      mixin: () => {
        const trace = currentTrace();
        return trace ? { traceId: trace.traceId, ...currentLogFields() } : {};
      },
      // A line's own fields stand above those of its surroundings.
      mixinMergeStrategy: (fields, surroundings) => ({ ...surroundings, ...fields }),
      hooks: { streamWrite: scrubLine },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
