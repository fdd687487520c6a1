import type { Instant } from './instant.ts';

/** The arithmetic of one calendar. All clocks reckon through it, and only through it. */
export interface WorkingTime {
  /** The first instant at which `ms` of working time have passed since `start`; `start` itself for 0. */
  addWorkingTime(start: Instant, ms: number): Instant;
  /** The working time in milliseconds between two instants; 0 where the second is not the later. */
  workingTimeBetween(from: Instant, to: Instant): number;
}

/** Every day, round the clock: working time is the time that passes. */
export const ALWAYS: WorkingTime = {
  addWorkingTime: (start, ms) => start + ms,
  workingTimeBetween: (from, to) => Math.max(0, to - from),
};

const CALENDARS: ReadonlyMap<string, WorkingTime> = new Map([['always', ALWAYS]]);

export const CALENDAR_NAMES: readonly string[] = [...CALENDARS.keys()];

/** Throws for a name that is none of `CALENDAR_NAMES`: policies are checked for it before they are kept. */
export function workingTimeOf(calendar: string): WorkingTime {
  const workingTime = CALENDARS.get(calendar);
  if (!workingTime) throw new Error(`there is no calendar ${calendar}`);
  return workingTime;
}
