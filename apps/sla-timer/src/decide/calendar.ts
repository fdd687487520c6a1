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
 * Its open intervals are computed once a year and kept with their running sums, in each year and
 * over the years, so that both reckonings are binary searches, whatever the span.
 */
export class Calendar implements WorkingTime {
  private readonly years = new Map<number, Year>();
  /** How long it was open from the beginning of the first year that was asked for to that of each year since. */
  private sums: { readonly first: number; readonly openMs: number[] } = { first: 0, openMs: [] };

  constructor(
    readonly name: string,
    readonly version: number,
    readonly terms: CalendarTerms,
  ) {}

  addWorkingTime(start: Instant, ms: number): Instant {
    if (ms <= 0) return start;
    const first = this.yearAt(start);
    const sought = this.openBefore(first) + openUntil(this.year(first), start) + ms;
    const last = first + FURTHEST_YEARS;
    let end = first + 1;
    // Twice as far each time, so that most years are only looked at where they are needed.
    while (end < last && this.openBefore(end) < sought) end = Math.min(last, first + 2 * (end - first));
    if (this.openBefore(end) < sought) return this.year(end - 1).end;
    // The year that began with less, and ended with as much or more.
    const { openMs } = this.sums;
    const index = lastBelow(openMs, sought, first - this.sums.first, end - this.sums.first);
    return usedUpAt(this.year(this.sums.first + index), sought - (openMs[index] as number));
  }

  workingTimeBetween(from: Instant, to: Instant): number {
    if (to <= from) return 0;
    // The earlier one first: it may be before all that was asked for, and then the sums begin anew.
    const before = this.position(from);
    return this.position(to) - before;
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

  /** How long it was open until an instant, since the beginning of the first year. */
  private position(instant: Instant): number {
    const year = this.yearAt(instant);
    return this.openBefore(year) + openUntil(this.year(year), instant);
  }

  /** How long it was open before a year, since the first one. */
  private openBefore(year: number): number {
    const { first, openMs } = this.sums;
    if (openMs.length === 0 || year < first) this.sums = { first: year, openMs: [0] };
    const sums = this.sums.openMs;
    for (let next = this.sums.first + sums.length; next <= year; next += 1) {
      sums.push((sums.at(-1) as number) + this.year(next - 1).openMs);
    }
    return sums[year - this.sums.first] as number;
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
  const i = lastBelow(before, ms, 0, before.length);
  return (starts[i] as Instant) + ms - (before[i] as number);
}

/** The index of the last of rising numbers, from `low` (which is below) until before `high`, that is below `limit`. */
function lastBelow(numbers: readonly number[], limit: number, low: number, high: number): number {
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle;
    else high = middle;
  }
  return low;
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
