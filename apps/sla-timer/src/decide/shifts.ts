import type { WallTime, Zone } from './zone.ts';

/** A date as the number of days since 1970-01-01, in the calendar's own zone. */
export type Day = number;

/** A time of work, in minutes from 00:00 of the day on which it begins; past midnight it goes on to more than 1440. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export interface Holiday {
  readonly name: string | null;
  /** What is worked all the same. */
  readonly open: readonly Shift[];
}

/** What a calendar document means. */
export interface CalendarTerms {
  readonly zone: Zone;
  /** The shifts that begin on each weekday, Monday first. */
  readonly weekly: readonly (readonly Shift[])[];
  readonly holidays: ReadonlyMap<Day, Holiday>;
}

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;
export const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** Monday is 0. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function dayOf(wall: WallTime): Day {
  return Math.floor(wall / DAY_MS);
}

/**
 * The shifts that begin on a day.
 *
 * On a holiday nothing but its `open` is worked from 00:00 to 24:00: the week's own shifts of
 * that day are off to their ends, and a shift of the day before ends at midnight.
 */
export function shiftsOn({ weekly, holidays }: CalendarTerms, day: Day): readonly Shift[] {
  const shifts = holidays.get(day)?.open ?? weekly[weekdayOf(day)] ?? [];
  if (!holidays.has(day + 1)) return shifts;
  return shifts.map(({ from, to }) => ({ from, to: Math.min(to, DAY_MINUTES) }));
}

/**
 * Whether the calendar is closed for 365 days on end at some time.
 *
 * A week with a shift in it is open again within eight days of any holiday, so only holidays that
 * are close together need a look.
 */
export function isClosedForAYear(terms: CalendarTerms): boolean {
  if (terms.weekly.every((shifts) => shifts.length === 0)) return true;
  let closedSince: number | undefined;
  let last: Day | undefined;
  for (const holiday of [...terms.holidays.keys()].sort((a, b) => a - b)) {
    const first = last === undefined || holiday > last + 16 ? holiday - 8 : last + 1;
    if (first === holiday - 8) closedSince = undefined;
    // Where this was the last of a run, the eight days after it are open again.
    for (let day = first; day <= holiday + 8; day += 1) {
      for (const { from, to } of shiftsOn(terms, day)) {
        const opens = day * DAY_MINUTES + from;
        if (closedSince !== undefined && opens - closedSince >= 365 * DAY_MINUTES) return true;
        closedSince = Math.max(closedSince ?? 0, day * DAY_MINUTES + to);
      }
    }
    last = holiday + 8;
  }
  return false;
}
