/** Notes that a field (its path from the document's root, `escalate[1].after`) is wrong, and why. */
export type Wrong = (field: string, message: string) => undefined;

/** For the names of policies and calendars, which are parts of paths. */
export const NAME = /^[a-z\d](?:[\w.-]{0,61}[a-z\d])?$/i;

// Far above any use, so that one request can't fill the memory.
const MAX_LIST = 50;
export const MAX_TEXT = 100;

/** The name comes from the path; in the body it may be left out. */
export function readName(name: string, body: Record<string, unknown>, wrong: Wrong): void {
  if (!NAME.test(name)) {
    wrong('name', 'must be 1 to 63 letters, digits and inner hyphens, dots and underscores');
  } else if (body.name !== undefined && body.name !== name) wrong('name', `must be ${name}, as in the path`);
}

export function readWords<const T extends string>(
  value: unknown,
  field: string,
  words: readonly T[],
  wrong: Wrong,
): readonly T[] {
  const list = readList(value, field, wrong);
  list.forEach((word, i) => {
    if (!words.includes(word as T)) wrong(`${field}[${i}]`, `must be one of ${words.join(', ')}`);
  });
  return list as readonly T[];
}

export function readList(
  value: unknown,
  field: string,
  wrong: Wrong,
  longest: number = MAX_LIST,
): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= longest) return value;
  wrong(field, `must be a list of at most ${longest}`);
  return [];
}

export function refuseUnknown(
  value: Record<string, unknown>,
  known: readonly string[],
  prefix: string,
  wrong: Wrong,
): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      wrong(`${prefix}${name.slice(0, MAX_TEXT)}`, `is unknown; known are ${known.join(', ')}`);
  }
}

export function refuseDoubles(values: readonly (string | undefined)[], field: string, wrong: Wrong): void {
  values.forEach((value, i) => {
    if (value !== undefined && values.indexOf(value) !== i) wrong(`${field}[${i}]`, 'is there twice');
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
