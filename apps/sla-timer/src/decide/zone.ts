import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/** A date and time as a zone's wall clock shows it, in milliseconds as if it were UTC. */
export type WallTime = number;

/** A time in which a zone kept one offset. */
interface Stay {
  readonly from: Instant;
  readonly to: Instant;
  readonly offsetMs: number;
}

const DAY_MS = 86_400_000;
// More than any zone's offset and any jump of one: Samoa left out a whole day in 2011.
const MARGIN_MS = 2 * DAY_MS;
// A walk through centuries is gone through once, and need not be remembered.
const MAX_YEARS = 100;

/**
 * The wall clock of a time zone.
 *
 * Its offsets come from the zone data of the JavaScript engine, a year at a time, and are kept:
 * what they answer never changes within a process.
 */
export class Zone {
  private readonly years = new Map<number, readonly Stay[]>();

  constructor(readonly id: string) {}

  /**
   * The first instant at which the clock shows `wall` or later. So a time that is skipped lies
   * at the instant of the change, and of one shown twice the first counts.
   */
  instantOf(wall: WallTime): Instant {
    const stays = this.staysIn(yearOf(wall));
    for (const { from, to, offsetMs } of stays) {
      if (wall < to + offsetMs) return Math.max(from, wall - offsetMs);
    }
    throw new Error(`the year of ${wall} in ${this.id} has no end`);
  }

  wallTimeAt(instant: Instant): WallTime {
    const stay = this.staysIn(yearOf(instant)).find(({ to }) => instant < to);
    if (!stay) throw new Error(`the year of ${instant} in ${this.id} has no end`);
    return instant + stay.offsetMs;
  }

  /** The offsets of a year and two days on either side. */
  private staysIn(year: number): readonly Stay[] {
    const known = this.years.get(year);
    if (known) return known;
    const end = startOfYear(year + 1) + MARGIN_MS;
    const stays: Stay[] = [];
    let from = startOfYear(year) - MARGIN_MS;
    while (from < end) {
      const here = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(this.id);
      const change = here.getTimeZoneTransition('next')?.epochMilliseconds ?? end;
      const to = Math.min(change, end);
      stays.push({ from, to, offsetMs: Math.round(here.offsetNanoseconds / 1e6) });
      from = to;
    }
    if (this.years.size >= MAX_YEARS) this.years.clear();
    this.years.set(year, stays);
    return stays;
  }
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name, or undefined where there is none: a bare offset such as `+02:00` is no place. */
export function zoneOf(id: string): Zone | undefined {
  const known = zones.get(id.toLowerCase());
  if (known) return known;
  if (!/^[a-z]/i.test(id)) return undefined;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
  } catch {
    return undefined;
  }
  const zone = new Zone(id);
  zones.set(id.toLowerCase(), zone);
  return zone;
}

export function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** Not `Date.UTC(year)`, which takes the years below 100 for the twentieth century's. */
export function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
