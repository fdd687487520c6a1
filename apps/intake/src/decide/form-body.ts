import type { Refusal } from './refusal.ts';

export type FormField = readonly [name: string, value: string];

/** What a JSON body would hold as an object or a list; in a form its value is JSON, or its parts are fields. */
const STRUCTURED = new Set(['requester', 'author', 'transactionIds', 'errorCodes']);
const LISTS = new Set(['transactionIds', 'errorCodes']);
const BOOLEANS = new Set(['internal']);
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The same object that a JSON body would be, made of a form's fields: `channel=web`,
 * `requester={"email":…}` or `requester[email]=…` or `requester.email=…`, `errorCodes=E-1`
 * once or more. What is in them is checked afterwards, as a JSON body's is; `parseJson` may
 * throw where it is no JSON.
 */
export function formBody(
  fields: readonly FormField[],
  parseJson: (text: string) => unknown,
): Refusal | { readonly body: object } {
  const body: Record<string, unknown> = {};
  for (const [name, text] of fields) {
    const [key = '', inner] = pathOf(name);
    if (FORBIDDEN.has(key) || (inner !== undefined && FORBIDDEN.has(inner)))
      return { refused: 'invalid', field: name.slice(0, 100), message: 'is not allowed as a name' };
    const value = inner === undefined ? valueOf(key, text, parseJson) : text;
    if (LISTS.has(key)) {
      const list = (body[key] ??= []);
      if (Array.isArray(list)) list.push(...[value].flat());
    } else if (inner !== undefined) {
      const object = (body[key] ??= {});
      if (!isObject(object) || Object.hasOwn(object, inner)) return repeated(name);
      object[inner] = value;
    } else if (Object.hasOwn(body, key)) return repeated(name);
    else body[key] = value;
  }
  return { body };
}

function pathOf(name: string): [key: string, inner?: string] {
  const parts = /^(?<key>[^.[\]]+)(?:\.(?<dotted>[^.[\]]+)|\[(?<bracketed>[^.[\]]*)\])$/.exec(name)?.groups;
  if (!parts) return [name];
  const inner = parts['dotted'] ?? parts['bracketed'];
  return inner ? [parts['key']!, inner] : [parts['key']!];
}

function valueOf(key: string, text: string, parseJson: (text: string) => unknown): unknown {
  if (BOOLEANS.has(key) && /^(?:true|false)$/.test(text)) return text === 'true';
  return STRUCTURED.has(key) && /^\s*[[{]/.test(text) ? parseJson(text) : text;
}

const repeated = (name: string): Refusal => ({
  refused: 'invalid',
  field: name.slice(0, 100),
  message: 'is there more than once',
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
