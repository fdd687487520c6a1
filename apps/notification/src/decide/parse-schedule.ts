import { Temporal } from 'temporal-polyfill';
import { isMailAddress } from './mail-address.ts';
import { readTimes, readTimeZone, readWeekdays } from './mute-interval.ts';
import type { Layer, LayerTimes, Override, Schedule } from './schedule.ts';
import { isFields, type Parsed, parsed, readFields, readList, readName, type Wrong } from './wrong.ts';

/** Reads a schedule in the form of a PUT, or says everything that is wrong with it, each with its path. */
export function parseSchedule(name: string, body: unknown): Parsed<Schedule> {
  return parsed((wrong) => {
    readName(name, 'name', wrong);
    const fields = readFields(body, '', ['name', 'timeZone', 'users', 'layers', 'overrides'], wrong);
    if (fields['name'] !== undefined && fields['name'] !== name)
      wrong('name', `must be ${name}, as in the path`);
    const users = readUsers(fields['users'], wrong);
    const layers = readList(fields['layers'], 'layers', wrong, 20);
    if (layers.length === 0) wrong('layers', 'must hold at least one');
    return {
      name,
      timeZone: readTimeZone(fields['timeZone'], 'timeZone', wrong),
      users,
      layers: layers.map((layer, i) => readLayer(layer, `layers[${i}]`, users, wrong)),
      overrides: readList(fields['overrides'], 'overrides', wrong, 1_000).map((override, i) =>
        readOverride(override, `overrides[${i}]`, users, wrong),
      ),
    };
  });
}

type Users = ReadonlyMap<string, { readonly email: string }>;

function readUsers(value: unknown, wrong: Wrong): Users {
  if (!isFields(value) || Object.keys(value).length === 0) {
    wrong('users', 'must be an object with at least one name');
    return new Map();
  }
  return new Map(
    Object.entries(value).map(([name, user]) => {
      readName(name, `users.${name}`, wrong);
      const { email } = readFields(user, `users.${name}`, ['email'], wrong);
      if (typeof email !== 'string' || !isMailAddress(email))
        wrong(`users.${name}.email`, 'must be a mail address');
      return [name, { email: String(email) }];
    }),
  );
}

function readLayer(value: unknown, path: string, users: Users, wrong: Wrong): Layer {
  const fields = readFields(value, path, ['name', 'startsAt', 'endsAt', 'turn', 'users', 'times'], wrong);
  const names = readList(fields['users'], `${path}.users`, wrong);
  if (names.length === 0) wrong(`${path}.users`, 'must hold at least one');
  return {
    name: readName(fields['name'], `${path}.name`, wrong),
    startsAt: readLocal(fields['startsAt'], `${path}.startsAt`, wrong),
    endsAt: fields['endsAt'] === undefined ? null : readLocal(fields['endsAt'], `${path}.endsAt`, wrong),
    turn: readTurn(fields['turn'], `${path}.turn`, wrong),
    users: names.map((name, i) => readUser(name, `${path}.users[${i}]`, users, wrong)),
    times: readList(fields['times'], `${path}.times`, wrong).flatMap((time, i) =>
      readLayerTimes(time, `${path}.times[${i}]`, wrong),
    ),
  };
}

function readUser(value: unknown, path: string, users: Users, wrong: Wrong): string {
  if (typeof value === 'string' && users.has(value)) return value;
  return wrong(path, 'must be a name from users') ?? '';
}

function readLocal(value: unknown, path: string, wrong: Wrong): Temporal.PlainDateTime {
  try {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(value))
      return Temporal.PlainDateTime.from(value);
  } catch {
    // Said below.
  }
  wrong(path, 'must be a wall time such as 2026-03-02T09:00');
  return new Temporal.PlainDateTime(2026, 1, 1);
}

function readTurn(value: unknown, path: string, wrong: Wrong): Temporal.Duration {
  try {
    if (typeof value === 'string') {
      const turn = Temporal.Duration.from(value);
      const byCalendar = turn.months + turn.weeks + turn.days;
      const exact = turn.hours * 60 + turn.minutes;
      const others = turn.years !== 0 || turn.seconds !== 0 || turn.milliseconds !== 0;
      if (turn.sign > 0 && !others && (byCalendar === 0 ? exact >= 60 : exact === 0)) return turn;
    }
  } catch {
    // Said below.
  }
  wrong(path, 'must be days, weeks and months (P7D), or an hour and more (PT12H), and not both');
  return Temporal.Duration.from({ days: 1 });
}

function readLayerTimes(value: unknown, path: string, wrong: Wrong): LayerTimes[] {
  const { weekdays, time } = readFields(value, path, ['weekdays', 'time'], wrong);
  const days = readList(weekdays, `${path}.weekdays`, wrong).flatMap(
    (day, i) =>
      readWeekdays(day) ?? wrong(`${path}.weekdays[${i}]`, 'must be a day or days such as mon-fri') ?? [],
  );
  const times = readTimes(time) ?? wrong(`${path}.time`, 'must be times such as 22:00-06:00');
  return times ? [{ weekdays: days.length === 0 ? [1, 2, 3, 4, 5, 6, 7] : days, ...times }] : [];
}

function readOverride(value: unknown, path: string, users: Users, wrong: Wrong): Override {
  const { startsAt, endsAt, user } = readFields(value, path, ['startsAt', 'endsAt', 'user'], wrong);
  const from = readInstant(startsAt, `${path}.startsAt`, wrong);
  const to = readInstant(endsAt, `${path}.endsAt`, wrong);
  if (to <= from) wrong(`${path}.endsAt`, 'must be after startsAt');
  return {
    startsAt: from,
    endsAt: to,
    user: user === null ? null : readUser(user, `${path}.user`, users, wrong),
  };
}

function readInstant(value: unknown, path: string, wrong: Wrong): Date {
  try {
    if (typeof value === 'string') return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch {
    // Said below.
  }
  wrong(path, 'must be an RFC 3339 time with its offset');
  return new Date(0);
}
