import type { Instant } from './instant.ts';

/** The arithmetic of one calendar. All clocks reckon through it, and only through it. */
export interface WorkingTime {
  /** The first instant at which `ms` of working time have passed since `start`; `start` itself for 0. */
  addWorkingTime(start: Instant, ms: number): Instant;
  /** The working time in milliseconds between two instants; 0 where the second is not the later. */
  workingTimeBetween(from: Instant, to: Instant): number;
}
