import { Temporal } from 'temporal-polyfill';
import type { Wrong } from './wrong.ts';

const DAY_MS = 24 * 3_600_000;
const LONGEST_MS = 366 * DAY_MS;

/** An ISO 8601 duration in milliseconds, a day being 24 hours; years and months have no length of their own. */
export function readDuration(text: unknown, path: string, wrong: Wrong, shortestMs = 0): number {
  const ms = typeof text === 'string' ? durationMs(text) : undefined;
  if (ms === undefined) wrong(path, 'must be an ISO 8601 duration such as PT30S, without years and months');
  else if (ms < shortestMs) wrong(path, `must be at least ${shortestMs / 1000} s`);
  else if (ms > LONGEST_MS) wrong(path, 'must be at most a year');
  return ms ?? 0;
}

function durationMs(text: string): number | undefined {
  try {
    const { years, months, weeks, days, hours, minutes, seconds, milliseconds, sign } =
      Temporal.Duration.from(text);
    if (years !== 0 || months !== 0 || sign < 0) return undefined;
    return (
      (weeks * 7 + days) * DAY_MS + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000 + milliseconds
    );
  } catch {
    return undefined;
  }
}
