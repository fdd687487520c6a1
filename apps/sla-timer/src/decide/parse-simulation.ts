import { PRIORITIES, TICKET_STATUSES, type Priority, type TicketStatus } from '@triage/contracts';
import type { FieldError } from '@triage/service';
import { Temporal } from 'temporal-polyfill';
import { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { isRecord, MAX_TEXT, readList, refuseUnknown, type Wrong } from './read-fields.ts';

/** What happens to the simulated ticket. */
export type SimulatedHappening = { readonly at: Instant } & (
  | { readonly type: 'opened'; readonly priority?: Priority }
  | { readonly type: 'agent_replied' | 'customer_replied' }
  | { readonly type: 'status'; readonly status: TicketStatus }
  | { readonly type: 'priority'; readonly priority: Priority }
);

/** One ticket's life to be gone through: one policy and one calendar throughout. */
export interface Simulation {
  readonly calendar: Calendar;
  readonly policy: Policy;
  /** In the order in which they were given. */
  readonly happenings: readonly SimulatedHappening[];
  /** Inclusive. */
  readonly until: Instant;
}

export type ParsedSimulation =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const TYPES = ['opened', 'agent_replied', 'customer_replied', 'status', 'priority'] as const;
const MAX_EVENTS = 1_000;
// Beyond these a calendar has no history worth the name, or none yet.
const [FIRST_YEAR, LAST_YEAR] = [1900, 2500];
/** For a policy or calendar without a name: in a PUT the path has it, here nobody needs it. */
const NAMELESS = 'simulated';

/** Reads the body of a simulation, or says everything that is wrong with it, each with its field (`policy.targets.update`). */
export function parseSimulation(body: unknown): ParsedSimulation {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): undefined => void errors.push({ field, message });
  if (!isRecord(body)) return { ok: false, errors: [{ field: 'body', message: 'must be a JSON object' }] };
  refuseUnknown(body, ['calendar', 'policy', 'events', 'until'], '', wrong);

  const calendarName = nameOf(body.calendar, 'calendar', wrong);
  const policyName = nameOf(body.policy, 'policy', wrong);
  const calendar = parseCalendar(NAMELESS, withoutName(body.calendar));
  if (!calendar.ok) errors.push(...within('calendar', calendar.errors));
  // There is one calendar, so a policy need not name it; where it names another, it means another.
  const policyBody = isRecord(body.policy) ? { calendar: calendarName, ...body.policy } : body.policy;
  const known = isRecord(body.calendar) ? calendarName : String(Reflect.get(Object(policyBody), 'calendar'));
  const policy = parsePolicy(NAMELESS, withoutName(policyBody), [known]);
  if (!policy.ok) errors.push(...within('policy', policy.errors));

  if (body.events === undefined) wrong('events', 'must be a list');
  const happenings = readList(body.events, 'events', wrong, MAX_EVENTS).flatMap(
    (event, i) => readHappening(event, `events[${i}]`, wrong) ?? [],
  );
  const until = readInstant(body.until, 'until', wrong);
  if (errors.length > 0 || !calendar.ok || !policy.ok || until === undefined) return { ok: false, errors };
  return {
    ok: true,
    simulation: {
      calendar: new Calendar(calendarName, 1, calendar.terms),
      policy: {
        ...policy.terms,
        name: policyName,
        version: 1,
        when: { priority: [], tier: [], category: [], channel: [] },
      },
      happenings,
      until,
    },
  };
}

/** A time in RFC 3339, with an offset; in years for which calendars can say something. */
export function readInstant(text: unknown, field: string, wrong: Wrong): Instant | undefined {
  const message = 'must be a time with its offset from UTC, such as 2026-03-02T09:00:00Z, to the millisecond';
  if (typeof text !== 'string' || text.includes('[')) return wrong(field, message);
  let instant: Temporal.Instant;
  try {
    instant = Temporal.Instant.from(text);
  } catch {
    return wrong(field, message);
  }
  if (instant.epochNanoseconds % 1_000_000n !== 0n) return wrong(field, message);
  const year = new Date(instant.epochMilliseconds).getUTCFullYear();
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return wrong(field, `must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  return instant.epochMilliseconds;
}

function readHappening(event: unknown, field: string, wrong: Wrong): SimulatedHappening | undefined {
  if (!isRecord(event)) return wrong(field, 'must be an object with type and at');
  refuseUnknown(event, ['type', 'at', 'status', 'priority'], `${field}.`, wrong);
  const at = readInstant(event.at, `${field}.at`, wrong);
  const type = readWord(event.type, `${field}.type`, TYPES, wrong);
  // An event may have what it does not need, but then it must be a word that there is.
  const status = readOptionalWord(event.status, `${field}.status`, TICKET_STATUSES, wrong);
  const priority = readOptionalWord(event.priority, `${field}.priority`, PRIORITIES, wrong);
  if (at === undefined || type === undefined) return undefined;
  switch (type) {
    case 'opened':
      return priority ? { type, at, priority } : { type, at };
    case 'status':
      if (event.status === undefined) return wrong(`${field}.status`, 'must say which');
      return status && { type, at, status };
    case 'priority':
      if (event.priority === undefined) return wrong(`${field}.priority`, 'must say which');
      return priority && { type, at, priority };
    default:
      return { type, at };
  }
}

function readOptionalWord<const T extends string>(
  value: unknown,
  field: string,
  words: readonly T[],
  wrong: Wrong,
): T | undefined {
  return value === undefined ? undefined : readWord(value, field, words, wrong);
}

function readWord<const T extends string>(
  value: unknown,
  field: string,
  words: readonly T[],
  wrong: Wrong,
): T | undefined {
  return words.includes(value as T) ? (value as T) : wrong(field, `must be one of ${words.join(', ')}`);
}

/** Any will do: nobody looks for it by its name. */
function nameOf(document: unknown, field: string, wrong: Wrong): string {
  if (!isRecord(document) || document.name === undefined) return NAMELESS;
  const { name } = document;
  if (typeof name === 'string' && name !== '' && name.length <= MAX_TEXT) return name;
  wrong(`${field}.name`, `must be a text of 1 to ${MAX_TEXT} characters`);
  return NAMELESS;
}

function withoutName(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const { name: _, ...unnamed } = document;
  return unnamed;
}

function within(field: string, errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => ({
    ...error,
    field: error.field === 'body' ? field : `${field}.${error.field}`,
  }));
}
