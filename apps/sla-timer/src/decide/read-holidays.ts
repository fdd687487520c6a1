import type { FieldError } from '@triage/service';
import ICAL from 'ical.js';
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

// Far above any calendar of holidays: what ends the reading of a rule such as FREQ=SECONDLY.
const MAX_OCCURRENCES = 20_000;
const MAX_NAME = 100;

/**
 * The days that an iCalendar file (RFC 5545) closes, between two days (both inclusive).
 *
 * All-day events count on their own dates, whatever the zone; an event with times counts on the
 * days of `zone` that it covers from 00:00 to 24:00. Recurring ones are followed with RDATE,
 * EXDATE and changed occurrences; cancelled ones don't count.
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
  for (const event of seriesOf(events)) {
    const name = (event.summary ?? '').trim().slice(0, MAX_NAME);
    let isUsed = false;
    try {
      for (const occurrence of occurrencesOf(event)) {
        if ((occurrences += 1) > MAX_OCCURRENCES) {
          return refuse(`has more than ${MAX_OCCURRENCES} occurrences in the years that are asked for`);
        }
        const [first, last] = daysOf(occurrence, zone);
        if (first > range.to) break;
        if (isCancelled(occurrence.of)) continue;
        for (let day = Math.max(first, range.from); day <= Math.min(last, range.to); day += 1) {
          const said = names.get(day) ?? new Set();
          names.set(day, said.add((occurrence.of.summary ?? name).trim().slice(0, MAX_NAME)));
          isUsed = true;
        }
      }
    } catch {
      return refuse(`has an event that can't be read: ${name}`);
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

interface Occurrence {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  /** The event, or the change of this one occurrence. */
  readonly of: ICAL.Event;
}

/** In the order of their beginnings; without an end where the rule has none. */
function* occurrencesOf(event: ICAL.Event): Generator<Occurrence> {
  if (!event.isRecurring()) {
    yield { start: event.startDate, end: event.endDate, of: event };
    return;
  }
  const rule = event.iterator();
  for (let next = rule.next(); next; next = rule.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    yield { start: startDate, end: endDate, of: item };
  }
}

/** Each event once, with its changed occurrences. */
function seriesOf(components: readonly ICAL.Component[]): ICAL.Event[] {
  const isChange = (component: ICAL.Component) => component.hasProperty('recurrence-id');
  const series = components.filter((component) => !isChange(component)).map((c) => new ICAL.Event(c));
  for (const component of components.filter(isChange)) {
    const change = new ICAL.Event(component);
    const changed = series.find((event) => event.uid === change.uid);
    if (changed) changed.relateException(change);
    else series.push(change);
  }
  return series;
}

/** The first and the last day that lie within the event; none where the last is before the first. */
function daysOf({ start, end, of }: Occurrence, zone: Zone): [Day, Day] {
  if (start.isDate) {
    const first = dayOf(wallOf(start));
    // An event on one date has no end, or the same: it lasts the day.
    return [first, Math.max(first, dayOf(wallOf(end)) - 1)];
  }
  const tzid = String(of.component.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
  const from = zone.wallTimeAt(instantOf(start, zoneOf(tzid), zone));
  const to = zone.wallTimeAt(instantOf(end, zoneOf(tzid), zone));
  return [Math.ceil(from / DAY_MS), Math.floor(to / DAY_MS) - 1];
}

/** In the event's zone by its IANA name, else as the file describes it; a time without one is of the calendar's. */
function instantOf(time: ICAL.Time, eventZone: Zone | undefined, calendarZone: Zone): Instant {
  const isFloating = !time.zone || time.zone === ICAL.Timezone.localTimezone;
  if (time.zone === ICAL.Timezone.utcTimezone) return wallOf(time);
  if (eventZone || isFloating) return (eventZone ?? calendarZone).instantOf(wallOf(time));
  return time.toUnixTime() * 1_000;
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
