const WARN = 40;
const LEVELS: Readonly<Record<number, string>> = { 40: 'warn', 50: 'error', 60: 'fatal' };

// What every line has, and what is shown in its own place.
const HIDDEN = new Set([
  'level',
  'time',
  'msg',
  'message',
  'pid',
  'hostname',
  'name',
  'service',
  'err',
  'error',
  'context',
]);

export interface ReadableLine {
  readonly level: string;
  readonly text: string;
}

/** A pino line as a person reads it, or undefined for what need not be shown: anything below a warning, or no pino line. */
export function readable(line: string): ReadableLine | undefined {
  const entry = parse(line);
  const number = typeof entry?.['level'] === 'string' ? levelNumber(entry['level']) : entry?.['level'];
  if (!entry || typeof number !== 'number' || number < WARN) return undefined;
  const details = Object.entries(entry)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const cause = errorMessage(entry['err'] ?? entry['error']);
  const message = String(entry['msg'] ?? entry['message'] ?? '');
  const parts = [message, cause === message ? undefined : cause, ...details];
  return { level: LEVELS[number] ?? 'error', text: parts.filter(Boolean).join('  ') };
}

function levelNumber(name: string): number | undefined {
  const found = Object.entries(LEVELS).find(([, level]) => level === name.toLowerCase());
  return found && Number(found[0]);
}

function errorMessage(error: unknown): string | undefined {
  if (typeof error === 'string') return error;
  const message = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
