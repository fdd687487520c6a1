import { Temporal } from 'temporal-polyfill';

/** A time of the week at which a layer holds, by the wall clock of the schedule's zone. */
export interface LayerTimes {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight, the end excluded; an end at or before its start is on the next day. */
  readonly from: number;
  readonly to: number;
}

/** People who take turns. */
export interface Layer {
  readonly name: string;
  /** The first handoff, by the wall clock. */
  readonly startsAt: Temporal.PlainDateTime;
  readonly endsAt: Temporal.PlainDateTime | null;
  /** How long a turn is. Days, weeks and months go by the wall clock: the handoff stays at its hour in summer and winter. */
  readonly turn: Temporal.Duration;
  readonly users: readonly string[];
  /** Empty: always. */
  readonly times: readonly LayerTimes[];
}

/** Somebody stands in; `user` null: nobody is on call. */
export interface Override {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly user: string | null;
}

export interface Schedule {
  readonly name: string;
  readonly timeZone: string;
  /** The last that holds stands above those before it. */
  readonly layers: readonly Layer[];
  readonly overrides: readonly Override[];
  /** Name and address. */
  readonly users: ReadonlyMap<string, { readonly email: string }>;
}

export type OnCall =
  { readonly user: string; readonly because: string } | { readonly user: null; readonly because: string };

/** Who is on call at an instant, and by what: an override before the layers, the last layer before the first. */
export function onCallAt(schedule: Schedule, at: Date): OnCall {
  const override = schedule.overrides.findLast(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  if (override) return { user: override.user, because: 'override' };
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(schedule.timeZone);
  for (const layer of schedule.layers.toReversed()) {
    if (!holds(layer, now)) continue;
    const turn = turnAt(layer, now);
    return { user: layer.users[turn % layer.users.length]!, because: `layer ${layer.name}` };
  }
  return { user: null, because: 'nobody_scheduled' };
}

function holds({ startsAt, endsAt, times }: Layer, now: Temporal.ZonedDateTime): boolean {
  const { timeZoneId } = now;
  if (Temporal.ZonedDateTime.compare(now, startsAt.toZonedDateTime(timeZoneId)) < 0) return false;
  if (endsAt && Temporal.ZonedDateTime.compare(now, endsAt.toZonedDateTime(timeZoneId)) >= 0) return false;
  if (times.length === 0) return true;
  const minute = now.hour * 60 + now.minute;
  const today = now.dayOfWeek;
  const yesterday = today === 1 ? 7 : today - 1;
  return times.some(({ weekdays, from, to }) =>
    from < to
      ? weekdays.includes(today) && minute >= from && minute < to
      : (weekdays.includes(today) && minute >= from) || (weekdays.includes(yesterday) && minute < to),
  );
}

/**
 * How many turns have begun since the first. Each begins at the start plus a multiple of the turn, not at the end of
 * the one before: a month from the 31st does not creep to the 28th, and a skipped hour moves one handoff alone.
 */
function turnAt({ startsAt, turn }: Layer, now: Temporal.ZonedDateTime): number {
  const start = startsAt.toZonedDateTime(now.timeZoneId);
  const begins = (n: number) => start.add(times(turn, n)).epochMilliseconds;
  const elapsed = now.epochMilliseconds - start.epochMilliseconds;
  const length = begins(1) - start.epochMilliseconds;
  let n = Math.max(0, Math.floor(elapsed / length));
  while (n > 0 && begins(n) > now.epochMilliseconds) n -= 1;
  while (begins(n + 1) <= now.epochMilliseconds) n += 1;
  return n;
}

/** Hours are exact, the larger units go by the calendar; a duration has one or the other. */
function times(turn: Temporal.Duration, n: number): Temporal.Duration {
  return Temporal.Duration.from({
    months: turn.months * n,
    weeks: turn.weeks * n,
    days: turn.days * n,
    hours: turn.hours * n,
    minutes: turn.minutes * n,
  });
}
