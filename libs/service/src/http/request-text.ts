import { malformed } from './problem.ts';
import { textFault } from './json-body.ts';

/**
 * Refuses an address whose path or query is not percent-encoded UTF-8, or holds a NUL.
 *
 * The router and the query parser let such text through as it is, and Postgres answers it
 * with an error.
 */
export function checkAddress(url: string): void {
  // The usual address has no escape at all.
  if (!url.includes('%')) return;
  const [path = '', query] = split(url, '?');
  refuse('path', path);
  for (const pair of query?.split('&') ?? []) {
    const [name = '', value = ''] = split(pair, '=');
    refuse('query', name);
    refuse(decode(name) ?? 'query', value);
  }
}

function refuse(field: string, encoded: string): void {
  const text = decode(encoded);
  const fault = text === undefined ? 'is not valid percent-encoded UTF-8' : textFault(text);
  if (fault) throw malformed(`The address is not valid: ${field} ${fault}.`, [{ field, message: fault }]);
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function split(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
