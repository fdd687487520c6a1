import type { FieldError } from '@triage/service';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { HolidayDocument } from './calendar-document.ts';
import type { Instant } from './instant.ts';
import { DAY_MS, dayOf, type Day } from './shifts.ts';
import { zoneOf, type WallTime, type Zone } from './zone.ts';

export type ReadHolidays =
  | {
      readonly ok: true;
      /** By date; of two events on one date both names. */
      readonly holidays: readonly HolidayDocument[];
      /** Events that close no whole day of the range, by name. */
      readonly skipped: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

// Far above any calendar of holidays: they end the reading of a hostile one.
const MAX_OCCURRENCES = 20_000;
const MAX_PERIODS = 100_000;
const MAX_NAME = 100;

/**
 * The days that an iCalendar file (RFC 5545) closes, between two days (both inclusive).
 *
 * All-day events count on their own dates, whatever the zone; an event with times counts on the
 * days of `zone` that it covers from 00:00 to 24:00. Recurring ones are followed with RDATE,
 * EXDATE and changed occurrences; cancelled ones don't count.
 *
 * The rules are followed by rrule-temporal, which ends on any of them; ical.js, which reads the
 * file, goes round for ever on some, and takes the 30th of February for the 2nd of March.
 */
export function readHolidays(text: string, zone: Zone, range: { from: Day; to: Day }): ReadHolidays {
  let events: ICAL.Component[];
  try {
    const calendars = [ICAL.parse(text)].flat(1) as unknown[];
    events = componentsOf(calendars).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  } catch {
    return refuse('is not a readable iCalendar file');
  }
  if (events.length === 0) return refuse('has no event in it');

  const names = new Map<Day, Set<string>>();
  const skipped = new Set<string>();
  let occurrences = 0;
  for (const series of seriesOf(events)) {
    const name = nameOf(series.event);
    let isUsed = false;
    try {
      for (const occurrence of occurrencesOf(series, range)) {
        if ((occurrences += 1) > MAX_OCCURRENCES) {
          return refuse(`has more than ${MAX_OCCURRENCES} occurrences in the years that are asked for`);
        }
        const [first, last] = daysOf(occurrence, zone);
        for (let day = Math.max(first, range.from); day <= Math.min(last, range.to); day += 1) {
          const said = names.get(day) ?? new Set();
          names.set(day, said.add(nameOf(occurrence.event) || name));
          isUsed = true;
        }
      }
    } catch {
      return refuse(`has an event whose times can't be followed: ${name}`);
    }
    if (!isUsed) skipped.add(name);
  }

  const holidays = [...names]
    .sort(([a], [b]) => a - b)
    .map(([day, said]) => {
      const name = [...said].filter(Boolean).join(', ').slice(0, MAX_NAME);
      return { date: new Date(day * DAY_MS).toISOString().slice(0, 10), ...(name ? { name } : {}) };
    });
  return { ok: true, holidays, skipped: [...skipped] };
}

/** An event with the occurrences of it that were changed, by the time at which they would have been. */
interface Series {
  readonly event: ICAL.Event;
  readonly changes: ReadonlyMap<WallTime, ICAL.Event>;
}

interface Occurrence {
  readonly start: WallTime;
  readonly end: WallTime;
  /** The event, or the change of this one occurrence. */
  readonly event: ICAL.Event;
}

/** Those that touch the range, by the wall clock of the event's own zone; cancelled ones are left out. */
function* occurrencesOf({ event, changes }: Series, range: { from: Day; to: Day }): Generator<Occurrence> {
  const [start, end] = timesOf(event);
  const [after, before] = [(range.from - 1) * DAY_MS - (end - start), (range.to + 2) * DAY_MS];
  const starts = new Set<WallTime>();
  const rules = event.component.getAllProperties('rrule');
  if (rules.length === 0) starts.add(start);
  for (const rule of rules) {
    const text = String(rule.getFirstValue());
    // The rest recurs within a day.
    if (!/FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)/.test(text)) throw new Error('not by days');
    const recurring = new RRuleTemporal({
      temporal: Temporal,
      rruleString: `RRULE:${text}`,
      dtstart: wallDate(start),
      maxIterations: MAX_PERIODS,
      maxCandidateEvaluations: MAX_PERIODS,
      cache: false,
    });
    for (const date of recurring.between(wallDate(after), wallDate(before), true)) {
      starts.add(date.epochMilliseconds);
    }
  }
  for (const time of timesIn(event, 'rdate')) starts.add(wallOf(time));
  for (const time of timesIn(event, 'exdate')) {
    for (const at of starts)
      if (wallOf(time) === at || (time.isDate && sameDay(wallOf(time), at))) starts.delete(at);
  }
  // A change may have moved into the range from outside of it.
  for (const at of changes.keys()) starts.delete(at);
  for (const at of [...starts].sort((a, b) => a - b)) {
    if (!isCancelled(event)) yield { start: at, end: at + end - start, event };
  }
  for (const change of changes.values()) {
    const [start, end] = timesOf(change);
    if (!isCancelled(change)) yield { start, end, event: change };
  }
}

/** Each event once, with its changed occurrences; a change without its event stands by itself. */
function seriesOf(components: readonly ICAL.Component[]): Series[] {
  const events = components.map((component) => new ICAL.Event(component));
  const originals = events.filter((event) => !event.component.hasProperty('recurrence-id'));
  const changes = events.filter((event) => event.component.hasProperty('recurrence-id'));
  const series = originals.map((event) => ({
    event,
    changes: new Map(
      changes.filter(({ uid }) => uid === event.uid).map((change) => [wallOf(change.recurrenceId), change]),
    ),
  }));
  const uids = new Set(originals.map(({ uid }) => uid));
  const alone = changes.filter(({ uid }) => !uids.has(uid)).map((event) => ({ event, changes: new Map() }));
  return [...series, ...alone];
}

/** An all-day event on one date has no end, or the same: it lasts the day. */
function timesOf(event: ICAL.Event): [start: WallTime, end: WallTime] {
  const start = wallOf(event.startDate);
  const end = Math.max(start, wallOf(event.endDate));
  return [start, event.startDate.isDate && end === start ? start + DAY_MS : end];
}

function timesIn(event: ICAL.Event, property: 'rdate' | 'exdate'): ICAL.Time[] {
  return event.component
    .getAllProperties(property)
    .flatMap((dates) => dates.getValues() as (ICAL.Time | ICAL.Period)[])
    .map((value) => (value instanceof ICAL.Period ? value.start : value));
}

/** The first and the last day that lie within the event; none where the last is before the first. */
function daysOf({ start, end, event }: Occurrence, zone: Zone): [Day, Day] {
  if (event.startDate.isDate) return [dayOf(start), dayOf(end) - 1];
  const from = zone.wallTimeAt(instantOf(start, event, zone));
  const to = zone.wallTimeAt(instantOf(end, event, zone));
  return [Math.ceil(from / DAY_MS), Math.floor(to / DAY_MS) - 1];
}

/** In the event's zone by its IANA name, else as the file describes it; a time without one is of the calendar's. */
function instantOf(wall: WallTime, { startDate, component }: ICAL.Event, calendarZone: Zone): Instant {
  if (startDate.zone === ICAL.Timezone.utcTimezone) return wall;
  const named = zoneOf(String(component.getFirstProperty('dtstart')?.getParameter('tzid') ?? ''));
  const isFloating = !startDate.zone || startDate.zone === ICAL.Timezone.localTimezone;
  if (named || isFloating) return (named ?? calendarZone).instantOf(wall);
  const time = startDate.clone();
  time.addDuration(ICAL.Duration.fromSeconds((wall - wallOf(startDate)) / 1_000));
  return time.toUnixTime() * 1_000;
}

function wallDate(wall: WallTime): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC');
}

function sameDay(a: WallTime, b: WallTime): boolean {
  return dayOf(a) === dayOf(b);
}

function nameOf(event: ICAL.Event): string {
  return (event.summary ?? '').trim().slice(0, MAX_NAME);
}

function wallOf({ year, month, day, isDate, hour, minute, second }: ICAL.Time): WallTime {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return isDate ? midnight : midnight + ((hour * 60 + minute) * 60 + second) * 1_000;
}

function isCancelled(event: ICAL.Event): boolean {
  return event.component.getFirstPropertyValue('status') === 'CANCELLED';
}

/** `ICAL.parse` gives one calendar bare, and several in a list. */
function componentsOf(parsed: unknown[]): ICAL.Component[] {
  const many = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
  return many.map((jCal) => new ICAL.Component(jCal as never));
}

function refuse(message: string): ReadHolidays {
  return { ok: false, errors: [{ field: 'body', message }] };
}
