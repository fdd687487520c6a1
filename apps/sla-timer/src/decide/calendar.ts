import type { Instant } from './instant.ts';
import { DAY_MS, dayOf, MINUTE_MS, shiftsOn, type CalendarTerms } from './shifts.ts';
import type { WorkingTime } from './working-time.ts';
import { startOfYear, yearOf, type WallTime } from './zone.ts';

/** A time in which the calendar is open, from the first millisecond to before the last. */
export interface OpenInterval {
  readonly from: Instant;
  readonly to: Instant;
}

/** The open intervals of one year in the calendar's zone; the intervals of two years may touch. */
interface Year {
  readonly end: Instant;
  readonly starts: readonly Instant[];
  /** How long the year was open before each interval. */
  readonly before: readonly number[];
  readonly openMs: number;
}

/**
 * A due time lies at most this far ahead, so that a target of years on a calendar that is open a
 * minute a week ends the search for it. It is dated there.
 */
const FURTHEST_YEARS = 500;

/**
 * One version of a calendar; it never changes.
 *
 * Its open intervals are computed once a year and kept with their running sum, so that both
 * reckonings are a binary search, whatever the span.
 */
export class Calendar implements WorkingTime {
  private readonly years = new Map<number, Year>();

  constructor(
    readonly name: string,
    readonly version: number,
    readonly terms: CalendarTerms,
  ) {}

  addWorkingTime(start: Instant, ms: number): Instant {
    if (ms <= 0) return start;
    const first = this.yearAt(start);
    let left = ms + openUntil(this.year(first), start);
    for (let number = first; number < first + FURTHEST_YEARS; number += 1) {
      const year = this.year(number);
      if (left <= year.openMs) return usedUpAt(year, left);
      left -= year.openMs;
    }
    return this.year(first + FURTHEST_YEARS).end;
  }

  workingTimeBetween(from: Instant, to: Instant): number {
    if (to <= from) return 0;
    const [first, last] = [this.yearAt(from), this.yearAt(to)];
    let ms = openUntil(this.year(last), to) - openUntil(this.year(first), from);
    for (let number = first; number < last; number += 1) ms += this.year(number).openMs;
    return ms;
  }

  /** The open intervals between two instants, in order; what touches is one. */
  *openBetween(from: Instant, to: Instant): Generator<OpenInterval> {
    let open: OpenInterval | undefined;
    for (let number = this.yearAt(from); number <= this.yearAt(to); number += 1) {
      const { starts, before, openMs } = this.year(number);
      for (let i = Math.max(0, lastAtMost(starts, from)); i < starts.length; i += 1) {
        const start = starts[i] as Instant;
        if (start >= to) break;
        const end = start + (before[i + 1] ?? openMs) - (before[i] as number);
        if (end <= from) continue;
        if (open && open.to === start) open = { from: open.from, to: Math.min(end, to) };
        else {
          if (open) yield open;
          open = { from: Math.max(start, from), to: Math.min(end, to) };
        }
      }
    }
    if (open) yield open;
  }

  wallTimeAt(instant: Instant): WallTime {
    return this.terms.zone.wallTimeAt(instant);
  }

  /** How a clock's record names this version. */
  get ref(): string {
    return `${this.name}@${this.version}`;
  }

  toJSON(): string {
    return this.ref;
  }

  private yearAt(instant: Instant): number {
    const year = yearOf(this.wallTimeAt(instant));
    // A zone may turn its clocks back over the new year.
    return instant >= this.startOf(year + 1) ? year + 1 : year;
  }

  private startOf(year: number): Instant {
    return this.terms.zone.instantOf(startOfYear(year));
  }

  private year(number: number): Year {
    const known = this.years.get(number);
    if (known) return known;
    const year = this.computeYear(number);
    this.years.set(number, year);
    return year;
  }

  private computeYear(number: number): Year {
    const { zone } = this.terms;
    const [begin, end] = [this.startOf(number), this.startOf(number + 1)];
    const intervals: OpenInterval[] = [];
    // What began on the last day of the year before may go on into this one.
    const first = dayOf(startOfYear(number)) - 1;
    const last = dayOf(startOfYear(number + 1)) - 1;
    for (let day = first; day <= last; day += 1) {
      for (const shift of shiftsOn(this.terms, day)) {
        const from = Math.max(begin, zone.instantOf(day * DAY_MS + shift.from * MINUTE_MS));
        const to = Math.min(end, zone.instantOf(day * DAY_MS + shift.to * MINUTE_MS));
        if (from < to) intervals.push({ from, to });
      }
    }
    intervals.sort((a, b) => a.from - b.from);

    const starts: Instant[] = [];
    const before: number[] = [];
    let openMs = 0;
    let openTo = -Infinity;
    for (const { from, to } of intervals) {
      if (from > openTo) {
        starts.push(from);
        before.push(openMs);
        openMs += to - from;
        openTo = to;
      } else if (to > openTo) {
        openMs += to - openTo;
        openTo = to;
      }
    }
    return { end, starts, before, openMs };
  }
}

/** How long the year was open before an instant. */
function openUntil({ starts, before, openMs }: Year, instant: Instant): number {
  const i = lastAtMost(starts, instant);
  if (i < 0) return 0;
  const until = (before[i] as number) + instant - (starts[i] as Instant);
  return Math.min(until, before[i + 1] ?? openMs);
}

/** The first instant at which `ms` (more than 0, at most all) of the year's open time have passed. */
function usedUpAt({ starts, before }: Year, ms: number): Instant {
  // What is used up at closing is so then, not at the next opening: the interval must have begun with less.
  let [low, high] = [0, before.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((before[middle] as number) < ms) low = middle;
    else high = middle;
  }
  return (starts[low] as Instant) + ms - (before[low] as number);
}

/** The index of the last of rising numbers that is at most `limit`; -1 where none is. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [-1, numbers.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
