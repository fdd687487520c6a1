import { invalid } from '@triage/service';

type Key = string | null;

/** Where a page ended: the sort order and the values of its keys. Opaque to clients. */
export function cursorOf(order: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/**
 * The keys of a cursor that was given out for the same order; anything else is refused.
 *
 * `checks` says what each key may be, so that nothing else ever gets to the database.
 */
export function keysOf(
  cursor: string,
  order: string,
  checks: readonly ((key: unknown) => key is Key)[],
): Key[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  if (Array.isArray(parts) && parts[0] === order && parts.length === checks.length + 1) {
    const keys = parts.slice(1) as Key[];
    if (keys.every((key, index) => checks[index]!(key))) return keys;
  }
  throw invalid([{ field: 'cursor', message: 'is not the nextCursor of a page in this order' }]);
}

/** An instant exactly as `toISOString` writes it, in a year that Postgres knows too. */
export const isInstantKey = (key: unknown): key is string =>
  typeof key === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key) &&
  !key.startsWith('0000') &&
  isSame(key);

export const isInstantOrNullKey = (key: unknown): key is Key => key === null || isInstantKey(key);

export const isUuidKey = (key: unknown): key is string =>
  typeof key === 'string' && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(key);

export const isPriorityKey = (key: unknown): key is string => typeof key === 'string' && /^P[1-4]$/.test(key);

export const isSequenceKey = (key: unknown): key is string =>
  typeof key === 'string' && /^\d{1,18}$/.test(key);

function isSame(instant: string): boolean {
  const date = new Date(instant);
  return !Number.isNaN(date.getTime()) && date.toISOString() === instant;
}
