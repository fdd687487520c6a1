import { invalid } from '@triage/service';
import { scopeOf } from '../decide/incidents/fingerprint.ts';
import type { Incident, Instant } from '../decide/incidents/incident.ts';

/** An incident as the API tells it. */
export function incidentView(incident: Incident) {
  return {
    id: incident.id,
    title: incident.title,
    state: incident.state,
    category: incident.category,
    fingerprint: incident.fingerprint,
    scope: scopeOf(incident.scope),
    ticketCount: incident.ticketCount,
    requesterCount: incident.requesterCount,
    examples: incident.examples,
    startedAt: iso(incident.startedAt),
    detectedAt: iso(incident.detectedAt),
    lastReportAt: iso(incident.lastReportAt),
    resolvedAt: iso(incident.resolvedAt),
    mergedInto: incident.mergedInto,
  };
}

/** Where a page ended; opaque to clients. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

export function cursorOf({ at, id }: Place): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

/** The place that a cursor of ours stands for; anything else is refused. */
export function placeOf(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, at, id] =
    /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z) ([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(text) ?? [];
  const date = new Date(at ?? Number.NaN);
  if (id === undefined || Number.isNaN(date.getTime()))
    throw invalid([{ field: 'cursor', message: 'is not the nextCursor of a page' }]);
  return { at: date, id };
}

function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
