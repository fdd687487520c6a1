import { Reject } from './reject.ts';
import { isKafkaError } from './kafka.ts';

/** A handler that fails this often on one event will fail for ever: handlers are pure. */
export const MAX_HANDLER_ATTEMPTS = 3;

/**
 * What becomes of a failure.
 *
 * - `wait`: the world is broken, not the message; the same batch is tried again later.
 * - `isolate`: something in this batch can't be saved; halve it until it is found.
 * - `again`: the handler failed and is called once more.
 * - `dead_letter`: this event can't be processed; `reason` is the same in logs, metrics and dead letters.
 */
export type Settlement =
  | { readonly kind: 'wait' }
  | { readonly kind: 'isolate' }
  | { readonly kind: 'again' }
  | { readonly kind: 'dead_letter'; readonly reason: string };

/** Decides what becomes of an exception that a handler threw on its `attempt`th call, counted from 1. */
export function settleHandlerFailure(error: unknown, attempt: number): Settlement {
  if (error instanceof Reject) return { kind: 'dead_letter', reason: error.reason };
  if (attempt < MAX_HANDLER_ATTEMPTS) return { kind: 'again' };
  return { kind: 'dead_letter', reason: 'handler_failed' };
}

/**
 * Decides what becomes of a failure to apply a whole batch of `size` events.
 *
 * Only an error that blames the data, or a bug that the data brought out, condemns a
 * message. All others, known or not, wait: to give up a ticket over an outage is worse
 * than to stand still.
 */
export function settleBatchFailure(error: unknown, size: number): Settlement {
  if (!isAboutTheData(error)) return { kind: 'wait' };
  return size > 1 ? { kind: 'isolate' } : { kind: 'dead_letter', reason: 'unsaveable' };
}

/**
 * SQLSTATE classes in which Postgres blames the values (Postgres manual, appendix A):
 * 21 cardinality, 22 data exception, 23 integrity constraint. Kafka's is a message too large.
 */
function isAboutTheData(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return true;
  if (isKafkaError(error)) return /MESSAGE_TOO_LARGE|RECORD_TOO_LARGE/.test(kafkaType(error));
  const code = sqlState(error);
  return code !== undefined && /^2[123]/.test(code);
}

function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' && /^[\dA-Z]{5}$/.test(found) ? found : undefined;
}

function kafkaType(error: unknown): string {
  const { type, cause } = error as { type?: string; cause?: unknown };
  return type ?? (cause ? kafkaType(cause) : '');
}
