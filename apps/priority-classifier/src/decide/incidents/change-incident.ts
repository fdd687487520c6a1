import { grown, type Incident, type Instant, isActive } from './incident.ts';

/** What an agent wants of an incident. */
export interface GivenChange {
  readonly title?: string;
  readonly state?: 'confirmed' | 'resolved';
}

/** Why it is not granted, for whoever asked. */
export interface Refusal {
  readonly refused: string;
}

/**
 * Renames, confirms or closes an incident.
 *
 * One that is closed while reports still come is muted: it would be opened again by the next report otherwise. Once it
 * has become calm, a new surge may open it again.
 */
export function changeIncident(
  incident: Incident,
  { title, state }: GivenChange,
  now: Instant,
): Refusal | Incident {
  if (incident.mergedInto !== null) return { refused: `It was merged into incident ${incident.mergedInto}.` };
  if (state === 'confirmed' && !isActive(incident))
    return { refused: 'It is resolved, and nothing is left to confirm.' };
  const named = title === undefined ? incident : { ...incident, title, isRenamed: true };
  if (state === undefined || state === named.state) return named;
  return state === 'confirmed' ? { ...named, state } : closed(named, now);
}

/** Two incidents are one thing: the second takes over the scope, and from then on the tickets, of the first. */
export function mergeIncidents(
  from: Incident,
  into: Incident,
  now: Instant,
): Refusal | { readonly from: Incident; readonly into: Incident } {
  if (from.id === into.id) return { refused: 'An incident can not be merged into itself.' };
  if (from.mergedInto !== null) return { refused: `It was merged into incident ${from.mergedInto} before.` };
  if (!isActive(into)) return { refused: 'The incident to merge into is resolved.' };
  return {
    from: { ...closed(from, now), isMuted: false, mergedInto: into.id },
    into: {
      ...grown(into, from.scope),
      startedAt: Math.min(from.startedAt, into.startedAt),
      lastReportAt: Math.max(from.lastReportAt, into.lastReportAt),
    },
  };
}

function closed(incident: Incident, now: Instant): Incident {
  return isActive(incident) ? { ...incident, state: 'resolved', isMuted: true, resolvedAt: now } : incident;
}

/** How long no ticket may have been linked before an incident is said to be over: replicas that catch up may bring some yet. */
export const SETTLED_AFTER_MS = 120_000;

/** An incident whose rate has fallen is over, once no replica can be behind with its reports. */
export function settled(incident: Incident, now: Instant): Incident {
  const { endedAt, lastLinkedAt } = incident;
  if (!isActive(incident) || endedAt === null || now - lastLinkedAt < SETTLED_AFTER_MS) return incident;
  return { ...incident, state: 'resolved', resolvedAt: endedAt };
}
