import { Temporal } from 'temporal-polyfill';
import { readFields, readList, type Wrong } from './wrong.ts';

/** Times of the week, of the month and of the year, in a zone; absent parts are any. */
export interface TimeInterval {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight, the end excluded; an end at or before its start is on the next day. */
  readonly times: readonly { readonly from: number; readonly to: number }[];
  readonly months: readonly number[];
  readonly daysOfMonth: readonly number[];
}

export interface MuteInterval {
  readonly timeZone: string;
  readonly intervals: readonly TimeInterval[];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Whether `at` lies in one of the intervals, by the wall clock of the zone: 22:00–06:00 is that on the night of
 * a daylight-saving change too. What runs past midnight belongs to the day on which it began.
 */
export function isMuted({ timeZone, intervals }: MuteInterval, at: Date): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime();
  const minute = local.hour * 60 + local.minute;
  const today = local.toPlainDate();
  const yesterday = today.subtract({ days: 1 });
  return intervals.some((interval) => {
    if (interval.times.length === 0) return isOn(interval, today);
    return interval.times.some(({ from, to }) =>
      from < to
        ? isOn(interval, today) && minute >= from && minute < to
        : (isOn(interval, today) && minute >= from) || (isOn(interval, yesterday) && minute < to),
    );
  });
}

function isOn({ weekdays, months, daysOfMonth }: TimeInterval, day: Temporal.PlainDate): boolean {
  const fromEnd = day.day - day.daysInMonth - 1;
  return (
    (weekdays.length === 0 || weekdays.includes(day.dayOfWeek)) &&
    (months.length === 0 || months.includes(day.month)) &&
    (daysOfMonth.length === 0 || daysOfMonth.includes(day.day) || daysOfMonth.includes(fromEnd))
  );
}

/** `{timeZone, intervals: [{weekdays: [mon-fri, sun], times: [22:00-06:00], months: [12], daysOfMonth: [1, -1]}]}`. */
export function readMuteInterval(value: unknown, path: string, wrong: Wrong): MuteInterval {
  const { timeZone, intervals } = readFields(value, path, ['timeZone', 'intervals'], wrong);
  const list = readList(intervals, `${path}.intervals`, wrong);
  if (list.length === 0) wrong(`${path}.intervals`, 'must hold at least one');
  return {
    timeZone: readTimeZone(timeZone, `${path}.timeZone`, wrong),
    intervals: list.map((interval, i) => readInterval(interval, `${path}.intervals[${i}]`, wrong)),
  };
}

export function readTimeZone(value: unknown, path: string, wrong: Wrong): string {
  try {
    if (typeof value === 'string') {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
      return value;
    }
  } catch {
    // Said below.
  }
  wrong(path, 'must be a time zone such as Europe/Zurich');
  return 'UTC';
}

function readInterval(value: unknown, path: string, wrong: Wrong): TimeInterval {
  const fields = readFields(value, path, ['weekdays', 'times', 'months', 'daysOfMonth'], wrong);
  if (Object.keys(fields).length === 0) wrong(path, 'must say a time');
  return {
    weekdays: readList(fields['weekdays'], `${path}.weekdays`, wrong).flatMap(
      (day, i) =>
        readWeekdays(day) ?? wrong(`${path}.weekdays[${i}]`, 'must be a day or days such as mon-fri') ?? [],
    ),
    times: readList(fields['times'], `${path}.times`, wrong).flatMap(
      (time, i) => readTimes(time) ?? wrong(`${path}.times[${i}]`, 'must be times such as 22:00-06:00') ?? [],
    ),
    months: readNumbers(fields['months'], `${path}.months`, 1, 12, wrong),
    daysOfMonth: readNumbers(fields['daysOfMonth'], `${path}.daysOfMonth`, -31, 31, wrong),
  };
}

/** `sat`, or `fri-mon` around the end of the week. */
export function readWeekdays(text: unknown): number[] | undefined {
  const [from = '', to = from] = typeof text === 'string' ? text.split('-') : [];
  const first = WEEKDAYS.indexOf(from);
  const last = WEEKDAYS.indexOf(to);
  if (first < 0 || last < 0) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => ((first + i) % 7) + 1);
}

/** `22:00-06:00` in minutes after midnight; 24:00 is the end of the day. */
export function readTimes(text: unknown): { from: number; to: number } | undefined {
  const parts = typeof text === 'string' ? /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text) : null;
  if (!parts) return undefined;
  const [h1, m1, h2, m2] = parts.slice(1).map(Number) as [number, number, number, number];
  const from = h1 * 60 + m1;
  const to = h2 * 60 + m2;
  return m1 > 59 || m2 > 59 || from >= 1440 || to > 1440 || from === to ? undefined : { from, to };
}

function readNumbers(value: unknown, path: string, least: number, most: number, wrong: Wrong): number[] {
  return readList(value, path, wrong).flatMap((number, i) =>
    Number.isInteger(number) && (number as number) >= least && (number as number) <= most && number !== 0
      ? [number as number]
      : (wrong(`${path}[${i}]`, `must be a whole number from ${least} to ${most}, not 0`) ?? []),
  );
}
