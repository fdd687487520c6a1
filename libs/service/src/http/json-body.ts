import { invalid, malformed } from './problem.ts';

const MAX_DEPTH = 32;
const MAX_FIELD_LENGTH = 200;

// Own properties of these names turn into something else as soon as an object is copied.
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes a body as UTF-8 without its byte order mark. Throws a 400 where it is something else. */
export function decodeBody(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw malformed('The body is not valid UTF-8.', [{ field: 'body', message: 'is not valid UTF-8' }]);
  }
}

/**
 * Parses a JSON body and refuses what no service of ours can keep: NUL and lone surrogates
 * (Postgres stores neither), numbers beyond a double, nesting beyond 32 levels, and keys
 * that would change an object's prototype. Each refusal names the field's path.
 */
export function parseJsonBody(body: Buffer): unknown {
  const text = decodeBody(body);
  if (text.trim() === '') throw malformed('The body is empty.', [{ field: 'body', message: 'is empty' }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The engine's own message quotes the body; the position is all we take of it.
    const position = /at position (?<at>\d+)/.exec(error instanceof Error ? error.message : '')?.groups?.[
      'at'
    ];
    throw malformed('The body is not valid JSON.', [
      {
        field: 'body',
        message: position === undefined ? 'is not valid JSON' : `is not valid JSON at position ${position}`,
      },
    ]);
  }
  inspect(value, []);
  return value;
}

type Path = (string | number)[];

/** The recursion ends at the depth limit, so a hostile body cannot exhaust the stack. */
function inspect(value: unknown, path: Path): void {
  if (typeof value === 'string') {
    const fault = textFault(value);
    if (fault) throw invalid([{ field: fieldOf(path), message: fault }]);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalid([{ field: fieldOf(path), message: 'is too large a number' }]);
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= MAX_DEPTH)
      throw malformed(`The body is nested more than ${MAX_DEPTH} levels deep.`, [
        { field: fieldOf(path), message: `is nested more than ${MAX_DEPTH} levels deep` },
      ]);
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        inspect(value[index], path);
        path.pop();
      }
    else
      for (const key of Object.keys(value)) {
        path.push(key);
        const fault = textFault(key);
        if (fault) throw invalid([{ field: fieldOf(path), message: `has a name that ${fault}` }]);
        if (FORBIDDEN_KEYS.has(key))
          throw invalid([{ field: fieldOf(path), message: 'is not allowed as a name' }]);
        inspect(Reflect.get(value, key), path);
        path.pop();
      }
  }
}

/** What makes a text impossible to store, if anything. */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'contains a NUL character';
  if (!text.isWellFormed()) return 'contains half of a surrogate pair';
  return undefined;
}

/** `events[2].at`; control characters and halves of characters never get into our answer. */
export function fieldOf(path: Path): string {
  let field = '';
  for (const part of path) {
    field += typeof part === 'number' ? `[${part}]` : `${field === '' ? '' : '.'}${part}`;
    if (field.length > MAX_FIELD_LENGTH) return `${printable(field.slice(0, MAX_FIELD_LENGTH))}…`;
  }
  return field === '' ? 'body' : printable(field);
}

const printable = (text: string) => text.replace(/\p{Cc}/gu, '\u{FFFD}').toWellFormed();
