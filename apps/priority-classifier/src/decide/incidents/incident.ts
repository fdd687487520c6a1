import { type Category, derivedEventId, type IncidentState } from '@triage/contracts';
import { breadthOf, categoryOf, chainOf, type Fingerprint } from './fingerprint.ts';
import { titleOf } from './title.ts';

/** Milliseconds since the epoch. Reports are dated by their tickets' opening, so that a replay finds the same. */
export type Instant = number;

/** Some of an incident's tickets, for people. */
export interface Example {
  readonly ticketId: string;
  readonly number: string;
}

/** One thing that many customers report. */
export interface Incident {
  readonly id: string;
  readonly category: Category;
  /** What its first tickets had in common. */
  readonly fingerprint: Fingerprint;
  /** A ticket with any of these belongs to it; the first is `fingerprint`. */
  readonly scope: readonly Fingerprint[];
  readonly title: string;
  /** By a person, so that the title stays when the scope grows. */
  readonly isRenamed: boolean;
  readonly state: IncidentState;
  readonly mergedInto: string | null;
  /** Closed by a person while reports still came: they are not asked again before it has become calm. */
  readonly isMuted: boolean;
  /** The first report. */
  readonly startedAt: Instant;
  /** The report that tipped it. */
  readonly tippedAt: Instant;
  /** The last report before the rate fell. */
  readonly lastReportAt: Instant;
  /** When the rate had fallen; null while it has not. */
  readonly endedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly ticketCount: number;
  readonly requesterCount: number;
  readonly examples: readonly Example[];
  /** On the wall clock: when it was found, and when a ticket was last linked. */
  readonly detectedAt: Instant;
  readonly lastLinkedAt: Instant;
  /** How many requesters subscribers last heard of, and how many events they have had. */
  readonly toldRequesters: number;
  readonly told: number;
}

const DAY_MS = 86_400_000;

/** Something that flares up again within this time is the same incident. */
export const REOPEN_WITHIN_MS = DAY_MS;

/**
 * Made of the chain, or what else it is about, and the day of the first report, and not of the reports that happened to
 * be seen first: the same storm makes the same id, whatever the number of replicas. What comes back within a day is the
 * same incident anyhow, so that no two of one fingerprint start on one day.
 */
export function incidentId(fingerprint: Fingerprint, startedAt: Instant): string {
  const day = new Date(startedAt).toISOString().slice(0, 10);
  return derivedEventId(chainOf(fingerprint) ?? fingerprint, 'incident', day);
}

/** An incident as the surge of one fingerprint shows it. Its tickets are counted once they are linked. */
export function openedIncident(
  fingerprint: Fingerprint,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  now: Instant,
): Incident {
  return {
    id: incidentId(fingerprint, from),
    category: categoryOf(fingerprint),
    fingerprint,
    scope: [fingerprint],
    title: titleOf([fingerprint]),
    isRenamed: false,
    state: 'open',
    mergedInto: null,
    isMuted: false,
    startedAt: from,
    tippedAt: to,
    lastReportAt: to,
    endedAt: null,
    resolvedAt: null,
    ticketCount: 0,
    requesterCount: 0,
    examples: [],
    detectedAt: now,
    lastLinkedAt: now,
    toldRequesters: 0,
    told: 0,
  };
}

/** With more in common, from the narrowest to the broadest after what it began with. */
export function grown(incident: Incident, more: readonly Fingerprint[]): Incident {
  const added = more.filter((fingerprint) => !incident.scope.includes(fingerprint));
  if (added.length === 0) return incident;
  const [first, ...rest] = [...incident.scope, ...added];
  const scope = [first!, ...rest.toSorted((a, b) => breadthOf(a) - breadthOf(b) || (a < b ? -1 : 1))];
  return { ...incident, scope, title: incident.isRenamed ? incident.title : titleOf(scope) };
}

/** Taken up again, because what it is about surged again. */
export function reopened(
  incident: Incident,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Incident {
  return {
    ...incident,
    state: incident.state === 'resolved' ? 'open' : incident.state,
    isMuted: false,
    startedAt: Math.min(incident.startedAt, from),
    lastReportAt: Math.max(incident.lastReportAt, to),
    endedAt: null,
    resolvedAt: null,
  };
}

export function isActive({ state }: Incident): boolean {
  return state !== 'resolved';
}

/** Whether the incident is about a ticket with these fingerprints, whenever it was opened. */
export function isAbout({ scope }: Incident, fingerprints: readonly Fingerprint[]): boolean {
  return fingerprints.some((fingerprint) => scope.includes(fingerprint));
}
