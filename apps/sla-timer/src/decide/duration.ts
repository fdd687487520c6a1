import { Temporal } from 'temporal-polyfill';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A promise for longer than ten years is a slip of the pen, and its due time may not fit a date. */
export const LONGEST_DURATION_MS = 3_650 * DAY_MS;

export type ParsedDuration =
  { readonly ok: true; readonly ms: number } | { readonly ok: false; readonly message: string };

/**
 * An ISO 8601 duration in milliseconds. A day is 24 hours and a week 168, whatever the
 * calendar; years and months are refused, because they have no length of their own.
 */
export function parseDuration(text: unknown): ParsedDuration {
  if (typeof text !== 'string') return refuse('must be an ISO 8601 duration such as PT15M');
  let duration: Temporal.Duration;
  try {
    duration = Temporal.Duration.from(text);
  } catch {
    return refuse('must be an ISO 8601 duration such as PT15M');
  }
  if (duration.years !== 0 || duration.months !== 0) {
    return refuse('must not have years or months, whose length varies; use weeks, days or hours');
  }
  if (duration.sign < 0) return refuse('must not be negative');
  if (duration.microseconds !== 0 || duration.nanoseconds !== 0) {
    return refuse('must be a whole number of milliseconds');
  }
  const ms =
    (duration.weeks * 7 + duration.days) * DAY_MS +
    duration.hours * HOUR_MS +
    duration.minutes * 60_000 +
    duration.seconds * 1_000 +
    duration.milliseconds;
  if (ms > LONGEST_DURATION_MS) return refuse('must be at most 3650 days');
  return { ok: true, ms };
}

/** As ISO 8601, with hours as the largest unit: `PT26H30M`. */
export function formatDuration(ms: number): string {
  return Temporal.Duration.from({ milliseconds: ms }).round({ largestUnit: 'hour' }).toString();
}

/** For people: `26 h`, `4 min 30 s`, `250 ms`. No days: one of working time is not one of the week. */
export function readableDuration(ms: number): string {
  const { hours, minutes, seconds, milliseconds } = Temporal.Duration.from({ milliseconds: ms }).round({
    largestUnit: 'hour',
  });
  const parts = [
    [hours, 'h'],
    [minutes, 'min'],
    [seconds, 's'],
    [milliseconds, 'ms'],
  ] as const;
  const said = parts.filter(([amount]) => amount !== 0).map(([amount, unit]) => `${amount} ${unit}`);
  return said.join(' ') || '0 s';
}

function refuse(message: string): ParsedDuration {
  return { ok: false, message };
}
