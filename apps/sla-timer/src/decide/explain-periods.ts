import type { Calendar, OpenInterval } from './calendar.ts';
import { readableDuration } from './duration.ts';
import type { Instant } from './instant.ts';
import { dayOf, weekdayOf, type Day } from './shifts.ts';
import { wallText } from './wall-text.ts';

/** A time in which a clock counted or stood still, in words. */
export interface ExplainedPeriod {
  readonly at: Instant;
  readonly text: string;
}

/** A target of months has hundreds of openings: the first and the last tell people enough. */
const MOST_OPENINGS = 6;
const SATURDAY = 5;

/**
 * How the calendar opened and closed while a clock ran: `counts until 18:00 (20 min)`,
 * `closed until Mon 2026-03-09 09:00 (weekend)`. Nothing where it was open throughout.
 */
export function explainPeriods(calendar: Calendar, from: Instant, to: Instant): ExplainedPeriod[] {
  const periods: ExplainedPeriod[] = [];
  let said = from;
  const say = (at: Instant, text: (until: (instant: Instant) => string) => string) => {
    periods.push({ at, text: text((instant) => wallText(calendar.terms.zone, instant, said)) });
  };
  const counts = ({ from: opens, to: closes }: OpenInterval) => {
    const ms = closes - opens;
    const changed = calendar.wallTimeAt(closes) - calendar.wallTimeAt(opens) === ms ? '' : ', clocks changed';
    say(opens, (until) => `counts until ${until(closes)} (${readableDuration(ms)}${changed})`);
    said = closes;
  };
  const isClosed = (closes: Instant, opens: Instant) => {
    if (closes >= opens) return;
    say(closes, (until) => `closed until ${until(opens)} (${whyClosed(calendar, closes, opens)})`);
    said = opens;
  };

  let closedFrom = from;
  let openings = 0;
  for (const open of calendar.openBetween(from, to)) {
    if (open.from === from && open.to === to) return [];
    isClosed(closedFrom, open.from);
    closedFrom = open.to;
    openings += 1;
    if (openings <= MOST_OPENINGS) {
      counts(open);
      continue;
    }
    const last = lastOpening(calendar, open.from, to);
    const ms = calendar.workingTimeBetween(open.from, last.from);
    if (ms > 0) {
      say(open.from, (until) => `counts on and off until ${until(last.from)} (${readableDuration(ms)})`);
      said = last.from;
    }
    counts(last);
    closedFrom = last.to;
    break;
  }
  isClosed(closedFrom, to);
  return periods;
}

/** There is one from `from` on. It is looked for backwards, further each time. */
function lastOpening(calendar: Calendar, from: Instant, to: Instant): OpenInterval {
  for (let span = 14 * 86_400_000; ; span *= 4) {
    const last = [...calendar.openBetween(Math.max(from, to - span), to)].at(-1);
    if (last && (last.from > to - span || to - span <= from)) return last;
  }
}

/** The holidays by name, the weekend, else a day off, the night or a break. */
function whyClosed(calendar: Calendar, closes: Instant, opens: Instant): string {
  const { weekly, holidays } = calendar.terms;
  const first = dayOf(calendar.wallTimeAt(closes));
  const last = Math.max(first, dayOf(calendar.wallTimeAt(opens)) - 1);
  const reasons = new Set<string>();
  let isDayOff = false;
  for (let day: Day = first; day <= last; day += 1) {
    const holiday = holidays.get(day);
    const weekday = weekdayOf(day);
    if (holiday) reasons.add(holiday.name ?? 'holiday');
    else if (weekly[weekday]?.length === 0) {
      if (weekday >= SATURDAY) reasons.add('weekend');
      else isDayOff = true;
    }
  }
  if (reasons.size > 0) return [...reasons].join(', ');
  if (isDayOff) return 'day off';
  return dayOf(calendar.wallTimeAt(opens)) === first ? 'break' : 'night';
}
