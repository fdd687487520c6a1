import { isError } from '../is-error.ts';

// Class 08 connection, 53 resources, 57 operator intervention (with the statement timeout),
// 40 rollbacks, 55P03 lock timeout, 25P03 idle in transaction.
// https://www.postgresql.org/docs/18/errcodes-appendix.html
const UNAVAILABLE_STATES = /^(?:08\w{3}|53\w{3}|57\w{3}|40\w{3}|55P03|25P03)$/;
const UNAVAILABLE_CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
// node-postgres gives these no code.
const UNAVAILABLE_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Driver not Connected|Query read timeout)/;

/**
 * Whether the same statement may succeed later: the database is away, starting, overloaded,
 * or gave up on a lock. A broken network path and a deadlock count alike: try again.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!isError(error)) return false;
  // Several addresses were tried, none answered.
  const parts: unknown = Reflect.get(error, 'errors');
  if (Array.isArray(parts) && parts.length > 0) return parts.some(isDatabaseUnavailable);
  const code = sqlState(error);
  if (code !== undefined && (UNAVAILABLE_STATES.test(code) || UNAVAILABLE_CODES.has(code))) return true;
  return UNAVAILABLE_MESSAGES.test(error.message);
}

// Text and numbers that no column takes: an invalid byte sequence, a NUL, a number out of range.
const INPUT_STATES = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);

/** Whether the database refused a value as such. The net under the validation, not its substitute. */
export function inputRefusedByDatabase(error: unknown): boolean {
  const code = isError(error) ? sqlState(error) : undefined;
  return code !== undefined && INPUT_STATES.has(code);
}

function sqlState(error: Error): string | undefined {
  const code: unknown =
    Reflect.get(error, 'code') ?? (Reflect.get(error, 'driverError') as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
