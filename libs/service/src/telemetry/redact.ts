import { isError } from '../is-error.ts';

const SECRET_NAME =
  /authorization|cookie|token|passw(?:or)?d|passphrase|secret|api[-_]?key|private[-_]?key|credential|mnemonic|seed[-_]?phrase|signature|database_?url|smtp_?url|sasl/i;
const MAX_DEPTH = 6;

export const REDACTED = '[redacted]';

/** A copy for the log: values under a name that sounds like a secret are replaced, errors become plain objects. */
export function redact(value: unknown, depth = 0): unknown {
  if (isError(value)) return describeError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= MAX_DEPTH) return '[deeper]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAME.test(name) && inner !== undefined && inner !== null ? REDACTED : redact(inner, depth + 1),
    ]),
  );
}

/**
 * An error as the log shows it: type, message, stack, code and cause. Everything else an
 * error carries stays out, because drivers hang queries with their parameters there.
 */
export function describeError(error: unknown, depth = 0): unknown {
  if (!isError(error)) return redact(error, depth);
  const code: unknown = Reflect.get(error, 'code');
  return {
    type: error.constructor.name === 'Error' ? error.name : error.constructor.name,
    message: error.message || firstMessage(error),
    stack: error.stack,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(error.cause !== undefined && depth < MAX_DEPTH && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Node's AggregateError of a refused connection has no message of its own. */
export function firstMessage(error: unknown): string {
  const parts: unknown = isError(error) ? Reflect.get(error, 'errors') : undefined;
  if (Array.isArray(parts) && parts.length > 0) return firstMessage(parts[0]);
  return isError(error) ? error.message : String(error);
}

/** Takes passwords in URLs and bearer tokens out of a finished log line, wherever they got into it. */
export function scrubLine(line: string): string {
  return line
    .replace(/(?<=:\/\/[^\s:/@"\\]*:)[^\s@"\\]+(?=@)/g, REDACTED)
    .replace(/\b(?<scheme>Bearer|Basic) [\w.~+/=-]{3,}/gi, `$<scheme> ${REDACTED}`);
}
