import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;

const PLACE = '#/components/schemas/';

/**
 * Moves each schema that has a `title` to the components, under that name, and refers to it from where it stood; and
 * drops components that nobody refers to: Nest also lists what its event handlers take.
 */
export function nameSchemas(document: OpenAPIObject): void {
  const named: Json = { ...document.components?.schemas };
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
    if (typeof copy['title'] !== 'string' || copy['type'] !== 'object') return copy;
    named[copy['title']] = copy;
    return { $ref: PLACE + copy['title'] };
  };
  document.paths = moved(document.paths) as OpenAPIObject['paths'];
  const used = referredTo(document.paths, named);
  document.components = {
    ...document.components,
    schemas: Object.fromEntries(Object.entries(named).filter(([name]) => used.has(name))) as NonNullable<
      NonNullable<OpenAPIObject['components']>['schemas']
    >,
  };
}

function referredTo(from: unknown, named: Json, found = new Set<string>()): Set<string> {
  if (typeof from !== 'object' || from === null) return found;
  for (const value of Object.values(from)) {
    const name = typeof value === 'string' && value.startsWith(PLACE) ? value.slice(PLACE.length) : undefined;
    if (name === undefined) referredTo(value, named, found);
    else if (!found.has(name)) referredTo(named[name], named, found.add(name));
  }
  return found;
}
