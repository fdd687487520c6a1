import type { FieldError } from '@triage/service';

/** Notes what is wrong with a field; the answer is undefined, so that a reader can return it. */
export type Wrong = (field: string, message: string) => undefined;

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Runs a reader and gives its value, or everything that it found wrong, each with its path. */
export function parsed<T>(read: (wrong: Wrong) => T): Parsed<T> {
  const errors: FieldError[] = [];
  const value = read((field, message) => void errors.push({ field, message }));
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `path`, its unknown names refused: a misspelled one that is ignored is found out too late. */
export function readFields(value: unknown, path: string, known: readonly string[], wrong: Wrong): Fields {
  if (!isFields(value)) {
    wrong(path === '' ? 'body' : path, 'must be an object');
    return {};
  }
  for (const name of Object.keys(value))
    if (!known.includes(name)) wrong(path === '' ? name : `${path}.${name}`, 'is not a known field');
  return value;
}

/** A list of at most `most`; absent is empty. */
export function readList(value: unknown, path: string, wrong: Wrong, most = 100): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return wrong(path, 'must be a list') ?? [];
  if (value.length > most) return wrong(path, `must hold at most ${most}`) ?? [];
  return value;
}

export function readText(value: unknown, path: string, wrong: Wrong, longest = 200): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value;
  return wrong(path, `must be a text of 1 to ${longest} characters`) ?? '';
}

const NAME = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

export function readName(value: unknown, path: string, wrong: Wrong): string {
  if (typeof value === 'string' && NAME.test(value)) return value;
  return wrong(path, 'must be 1 to 63 lower-case letters, digits and inner hyphens') ?? '';
}
