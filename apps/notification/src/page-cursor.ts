import { invalid } from '@triage/service';

/** Where a page ended: rows come by time, then by id, the latest first. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

export function cursorOf({ at, id }: Place): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

export function placeOf(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, time, id] = /^(\d{4}-\S{19,20}) ([\da-f-]{36})$/.exec(text) ?? [];
  const at = new Date(time ?? Number.NaN);
  if (!id || Number.isNaN(at.getTime()))
    throw invalid([{ field: 'cursor', message: 'is not the nextCursor of a page' }]);
  return { at, id };
}
