import type { FieldError } from '@triage/service';
import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type CalendarDocument } from './calendar-document.ts';
import { isRecord, MAX_TEXT, readList, readName, refuseUnknown, type Wrong } from './read-fields.ts';
import {
  DAY_MINUTES,
  DAY_MS,
  isClosedForAYear,
  type CalendarTerms,
  type Day,
  type Holiday,
  type Shift,
} from './shifts.ts';
import { zoneOf } from './zone.ts';

export type ParsedCalendar =
  | { readonly ok: true; readonly document: CalendarDocument; readonly terms: CalendarTerms }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Enough for the holidays of many countries over many years. */
export const MAX_HOLIDAYS = 5_000;

const WHOLE_DAY: readonly Shift[] = [{ from: 0, to: DAY_MINUTES }];

/**
 * Reads a calendar in the form of a PUT, or says everything that is wrong with it, each with its
 * field (`weekly.mon[1]`, `holidays[3].open[0]`).
 *
 * What would be without effect is wrong too: an unknown weekday, an interval without a minute, a
 * calendar that is closed for a year. `name` comes from the path; in the body it may be left out.
 */
export function parseCalendar(name: string, body: unknown): ParsedCalendar {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): undefined => void errors.push({ field, message });

  if (!isRecord(body)) return { ok: false, errors: [{ field: 'body', message: 'must be a JSON object' }] };
  refuseUnknown(body, ['name', 'timeZone', 'weekly', 'holidays'], '', wrong);
  readName(name, body, wrong);

  const { timeZone } = body;
  const zone = typeof timeZone === 'string' ? zoneOf(timeZone) : undefined;
  if (!zone) wrong('timeZone', 'must be the name of an IANA time zone, such as Europe/Zurich');
  const weekly = readWeekly(body.weekly, wrong);
  const holidays = readHolidays(body.holidays, wrong);
  if (errors.length > 0 || !zone) return { ok: false, errors };

  const terms: CalendarTerms = { zone, weekly, holidays };
  if (isClosedForAYear(terms)) {
    const isAtFault = weekly.every((shifts) => shifts.length === 0) ? 'weekly' : 'holidays';
    return {
      ok: false,
      errors: [{ field: isAtFault, message: 'must not leave a year without an open minute' }],
    };
  }
  return { ok: true, document: { ...body, name } as unknown as CalendarDocument, terms };
}

/** The terms of a document that was checked before it was kept. */
export function calendarTermsOf(document: CalendarDocument): CalendarTerms {
  const parsed = parseCalendar(document.name, document);
  if (parsed.ok) return parsed.terms;
  const [error] = parsed.errors;
  throw new Error(`the kept calendar ${document.name} is invalid: ${error?.field} ${error?.message}`);
}

function readWeekly(weekly: unknown, wrong: Wrong): CalendarTerms['weekly'] {
  if (weekly === 'always') return WEEKDAYS.map(() => WHOLE_DAY);
  if (!isRecord(weekly)) {
    wrong('weekly', 'must be "always" or an object with lists of times such as 09:00-18:00 for weekdays');
    return [];
  }
  refuseUnknown(weekly, WEEKDAYS, 'weekly.', wrong);
  return WEEKDAYS.map((weekday) => readShifts(weekly[weekday], `weekly.${weekday}`, wrong));
}

function readHolidays(value: unknown, wrong: Wrong): CalendarTerms['holidays'] {
  const holidays = new Map<Day, Holiday>();
  readList(value, 'holidays', wrong, MAX_HOLIDAYS).forEach((entry, i) => {
    const field = `holidays[${i}]`;
    if (!isRecord(entry)) return wrong(field, 'must be an object with a date');
    refuseUnknown(entry, ['date', 'name', 'open'], `${field}.`, wrong);
    const day = readDay(entry.date, `${field}.date`, wrong);
    const { name = null } = entry;
    if (name !== null && (typeof name !== 'string' || name.length > MAX_TEXT)) {
      return wrong(`${field}.name`, `must be a text of at most ${MAX_TEXT} characters`);
    }
    const open = readShifts(entry.open, `${field}.open`, wrong);
    if (day === undefined) return;
    const other = holidays.get(day);
    if (other && JSON.stringify(other.open) !== JSON.stringify(open)) {
      return wrong(`${field}.date`, 'is there twice, with other times');
    }
    const names = [other?.name, name].filter((said) => said).join(', ');
    holidays.set(day, { name: names || null, open });
  });
  return holidays;
}

/** A day that the proleptic Gregorian calendar has, in four-digit years. */
function readDay(text: unknown, field: string, wrong: Wrong): Day | undefined {
  if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      const { year, month, day } = Temporal.PlainDate.from(text, { overflow: 'reject' });
      return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
    } catch {
      // Said below: a date such as the 30th of February.
    }
  }
  return wrong(field, 'must be a date such as 2026-12-25');
}

function readShifts(value: unknown, field: string, wrong: Wrong): readonly Shift[] {
  return readList(value, field, wrong).flatMap((text, i) => readShift(text, `${field}[${i}]`, wrong) ?? []);
}

function readShift(text: unknown, field: string, wrong: Wrong): Shift | undefined {
  const times = typeof text === 'string' ? /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text) : null;
  if (!times) return wrong(field, 'must be two times such as 09:00-18:00');
  const [from, to] = [minutes(times[1], times[2]), minutes(times[3], times[4])];
  if (from >= DAY_MINUTES || to > DAY_MINUTES) {
    return wrong(field, 'must begin at 23:59 or before, and end at 24:00 or before');
  }
  if (from === to) return wrong(field, 'must not end when it begins; the whole day is 00:00-24:00');
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

function minutes(hours: string | undefined, more: string | undefined): number {
  return Number(hours) * 60 + Number(more);
}
