import type { EventType } from './event-type.ts';

/** The parts of JSON Schema that our event schemas use. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly [keyword: string]: unknown;
}

/** An event's schema as it is published: plain JSON, without what TypeBox hides in it. */
export function plainSchema({ schema }: EventType): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

/** Limits that old events may fall foul of when they are narrowed, and whether more is narrower. */
const LIMITS: Record<string, 1 | -1> = {
  minimum: 1,
  minLength: 1,
  minItems: 1,
  maximum: -1,
  maxLength: -1,
  maxItems: -1,
};

/**
 * What makes `current` break the promise that `released` gave, as readable lines; none when it keeps it.
 *
 * Two sides rely on a schema. Events in the log must parse for ever, so nothing may be
 * narrowed and no new field be required. Subscribers rely on the fields they know, so
 * none may be removed, become optional or change its type. Fields and values may be added.
 */
export function incompatibilities(released: Schema, current: Schema, path = 'data'): string[] {
  const found: string[] = [];
  for (const keyword of ['type', 'format', 'const', 'pattern'] as const) {
    if (released[keyword] !== current[keyword]) {
      found.push(`${path}: ${keyword} was ${String(released[keyword])} and is ${String(current[keyword])}`);
    }
  }
  for (const [keyword, direction] of Object.entries(LIMITS)) {
    const before = released[keyword] as number | undefined;
    const after = current[keyword] as number | undefined;
    if (after !== undefined && (before === undefined || (after - before) * direction > 0)) {
      found.push(`${path}: ${keyword} was ${before ?? 'absent'} and is ${after}`);
    }
  }
  for (const value of released.enum ?? []) {
    if (current.enum && !current.enum.includes(value))
      found.push(`${path}: the value ${String(value)} is gone`);
  }
  if (!released.enum && current.enum) found.push(`${path}: is limited to a list`);
  found.push(...objectIncompatibilities(released, current, path));
  if (released.items && current.items)
    found.push(...incompatibilities(released.items, current.items, `${path}[]`));
  for (const [index, variant] of (released.anyOf ?? []).entries()) {
    const same = current.anyOf?.some((candidate) => incompatibilities(variant, candidate).length === 0);
    if (!same) found.push(`${path}: the variant ${index + 1} is gone`);
  }
  return found;
}

function objectIncompatibilities(released: Schema, current: Schema, path: string): string[] {
  const found: string[] = [];
  for (const [name, property] of Object.entries(released.properties ?? {})) {
    const now = current.properties?.[name];
    if (!now) found.push(`${path}.${name}: was removed`);
    else found.push(...incompatibilities(property, now, `${path}.${name}`));
  }
  const required = new Set(current.required);
  for (const name of released.required ?? []) {
    if (!required.delete(name)) found.push(`${path}.${name}: is required no more`);
  }
  for (const name of required) found.push(`${path}.${name}: is required now, and older events lack it`);
  return found;
}
