import { breadthOf, chainOf, type Fingerprint } from './fingerprint.ts';
import {
  grown,
  type Incident,
  incidentId,
  type Instant,
  isAbout,
  isActive,
  openedIncident,
  REOPEN_WITHIN_MS,
  reopened,
} from './incident.ts';
import { byFingerprint, type Rates, type Report, RequesterWindow } from './report.ts';
import {
  CALM_WINDOW_MS,
  calmLevel,
  expectedRequesters,
  isSurge,
  LEAST_REQUESTERS,
  SURGE_WINDOW_MS,
} from './surge.ts';

/** So many requesters more on one chain widen an incident from an asset on it to the whole chain. */
const LEAST_TO_WIDEN = 5;

/** An incident that holds this part of a surge's reports is about the same thing. */
const SAME_THING = 1 / 3;

/** What is judged: the incidents there are, and the reports of some stretch of time in order. */
export interface Scene {
  readonly incidents: readonly Incident[];
  readonly reports: readonly Report[];
  readonly rates: Rates;
  /** Of the wall clock; all else goes by the time of the reports. */
  readonly now: Instant;
}

/** A fingerprint whose requesters are too many for chance, and which incidents hold the same people's reports. */
interface Surge {
  readonly fingerprint: Fingerprint;
  readonly from: Instant;
  readonly to: Instant;
  readonly heldBy: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * Follows the incidents there are through the reports, and finds new ones.
 *
 * Reports that an incident holds never count for another. What remains is counted by fingerprint; the
 * earliest surge wins, the most specific one of those at the same report. A surge among whose reports many are held
 * already makes that incident's scope grow; any other opens an incident, or reopens the one it had within a day.
 */
export function judge({ incidents, reports, rates, now }: Scene): readonly Incident[] {
  const held = new Map<string, string>();
  for (const { ticketId, incidentId } of reports) if (incidentId) held.set(ticketId, incidentId);
  let known = incidents.map((incident) => followed(incident, reports, rates, held));
  const lists = byFingerprint(reports);
  for (;;) {
    const surge = earliestSurge(lists, known, rates, held);
    if (!surge) return known;
    const changed = incidentOf(surge, known, now);
    const after = followed(changed, reports, rates, held);
    known = [...known.filter(({ id }) => id !== after.id), after];
  }
}

/** The fingerprints for which `judge` may ask what is usual: those of incidents, and those with enough requesters at once. */
export function fingerprintsToKnow(
  incidents: readonly Incident[],
  reports: readonly Report[],
): Set<Fingerprint> {
  const wanted = new Set<Fingerprint>();
  for (const incident of incidents) {
    if (reports.some((report) => isAbout(incident, report.fingerprints)))
      for (const fingerprint of incident.scope) wanted.add(fingerprint);
  }
  for (const [fingerprint, list] of byFingerprint(reports)) {
    if (list.length < LEAST_REQUESTERS) continue;
    const window = new RequesterWindow(SURGE_WINDOW_MS);
    const isBusy = list.some((report) => {
      window.add(report);
      return window.requesters >= LEAST_REQUESTERS;
    });
    if (isBusy) wanted.add(fingerprint);
  }
  return wanted;
}

/** How many requesters an incident's scope would have in a calm window that ends at `at`, were nothing the matter. */
export function calmExpectation({ scope }: Incident, requesters: number, at: Instant, rates: Rates): number {
  const others = Math.max(0, rates.requesters(at - CALM_WINDOW_MS, at) - requesters);
  const expected = scope.map((fingerprint) =>
    expectedRequesters(rates.usual(fingerprint, at), others, CALM_WINDOW_MS),
  );
  return Math.max(...expected);
}

/** Takes hold of an incident's reports: from its start on, until at one of them the rate has fallen to what is usual. */
function followed(
  incident: Incident,
  reports: readonly Report[],
  rates: Rates,
  held: Map<string, string>,
): Incident {
  if (incident.mergedInto !== null) return incident;
  const window = new RequesterWindow(CALM_WINDOW_MS);
  const { startedAt } = incident;
  let { lastReportAt, endedAt } = incident;
  for (const report of reports) {
    if ((held.get(report.ticketId) ?? incident.id) !== incident.id) continue;
    if (!isAbout(incident, report.fingerprints)) continue;
    window.add(report);
    if (report.at < startedAt) continue;
    if (report.at > lastReportAt && !incident.isMuted) {
      if (!isActive(incident)) break;
      const { requesters } = window;
      if (requesters <= calmLevel(calmExpectation(incident, requesters, report.at, rates))) {
        endedAt ??= Math.min(report.at, lastReportAt + CALM_WINDOW_MS);
        break;
      }
      lastReportAt = report.at;
      endedAt = null;
    }
    held.set(report.ticketId, incident.id);
  }
  const same = lastReportAt === incident.lastReportAt && endedAt === incident.endedAt;
  return same ? incident : { ...incident, lastReportAt, endedAt };
}

function earliestSurge(
  lists: ReadonlyMap<Fingerprint, readonly Report[]>,
  incidents: readonly Incident[],
  rates: Rates,
  held: ReadonlyMap<string, string>,
): Surge | undefined {
  const widening = new Set(incidents.filter(isActive).flatMap(({ scope }) => scope.map(chainOf)));
  let earliest: Surge | undefined;
  for (const [fingerprint, list] of lists) {
    const surge = surgeOf(fingerprint, list, widening.has(fingerprint), rates, held);
    if (surge && (!earliest || comesBefore(surge, earliest))) earliest = surge;
  }
  return earliest;
}

function comesBefore(a: Surge, b: Surge): boolean {
  const byBreadth = breadthOf(a.fingerprint) - breadthOf(b.fingerprint);
  return (a.to - b.to || byBreadth || (a.fingerprint < b.fingerprint ? -1 : 1)) < 0;
}

/** The first surge of the reports that nobody holds; where an incident may widen, the held ones count with them. */
function surgeOf(
  fingerprint: Fingerprint,
  list: readonly Report[],
  mayWiden: boolean,
  rates: Rates,
  held: ReadonlyMap<string, string>,
): Surge | undefined {
  const least = mayWiden ? LEAST_TO_WIDEN : LEAST_REQUESTERS;
  const free = new RequesterWindow(SURGE_WINDOW_MS);
  const all = new RequesterWindow(SURGE_WINDOW_MS);
  for (const report of list) {
    all.add(report);
    if (held.has(report.ticketId)) continue;
    free.add(report);
    if (free.requesters < least) continue;
    const requesters = mayWiden ? all.requesters : free.requesters;
    const others = Math.max(0, rates.requesters(report.at - SURGE_WINDOW_MS, report.at) - requesters);
    const usual = rates.usual(fingerprint, report.at);
    if (!isSurge(requesters, expectedRequesters(usual, others, SURGE_WINDOW_MS))) continue;
    const heldBy = new Map<string, number>();
    const inside = all.inside();
    for (const { ticketId } of inside) {
      const holder = held.get(ticketId);
      if (holder) heldBy.set(holder, (heldBy.get(holder) ?? 0) + 1);
    }
    const [oldest] = free.inside();
    return { fingerprint, from: oldest!.at, to: report.at, heldBy, size: inside.length };
  }
  return undefined;
}

/** The incident that a surge belongs to: one that grows, one that comes back, or a new one. */
function incidentOf(surge: Surge, incidents: readonly Incident[], now: Instant): Incident {
  const { fingerprint, from, to } = surge;
  const [growing] = incidents
    .filter(
      (incident) => isActive(incident) && (surge.heldBy.get(incident.id) ?? 0) >= surge.size * SAME_THING,
    )
    .toSorted((a, b) => surge.heldBy.get(b.id)! - surge.heldBy.get(a.id)!);
  if (growing) return reopened(grown(growing, [fingerprint]), { from, to });

  const id = incidentId(fingerprint, from);
  const [back] = incidents
    .filter((incident) => incident.mergedInto === null)
    .filter(
      (incident) =>
        incident.id === id ||
        (incident.scope.includes(fingerprint) &&
          incident.startedAt <= to &&
          from <= (incident.endedAt ?? incident.lastReportAt) + REOPEN_WITHIN_MS),
    )
    .toSorted((a, b) => b.startedAt - a.startedAt);
  if (!back) return openedIncident(fingerprint, { from, to }, now);
  return reopened(grown(back, [fingerprint]), { from, to });
}
