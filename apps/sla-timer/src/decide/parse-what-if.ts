import type { FieldError } from '@triage/service';
import { Calendar } from './calendar.ts';
import type { Instant } from './instant.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parsePolicy } from './parse-policy.ts';
import { readInstant } from './parse-simulation.ts';
import type { PolicyBook } from './policy.ts';
import { isRecord, refuseUnknown } from './read-fields.ts';

/** A proposal, and the tickets to try it on: those opened from `from` until before `to`. */
export interface Proposal {
  readonly from: Instant;
  readonly to: Instant;
  /** The book that there would be. */
  readonly proposed: PolicyBook;
}

export type ParsedProposal =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the body of a what-if, or says everything that is wrong with it. At least one of policy and calendar is needed. */
export function parseWhatIf(body: unknown, inForce: PolicyBook): ParsedProposal {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): undefined => void errors.push({ field, message });
  if (!isRecord(body)) return { ok: false, errors: [{ field: 'body', message: 'must be a JSON object' }] };
  refuseUnknown(body, ['from', 'to', 'policy', 'calendar'], '', wrong);
  const from = readInstant(body.from, 'from', wrong);
  const to = readInstant(body.to, 'to', wrong);
  if (from !== undefined && to !== undefined && to <= from) wrong('to', 'must be after from');
  if (body.policy === undefined && body.calendar === undefined) {
    wrong('policy', 'must be there, or a calendar: what is proposed?');
  }

  let proposed = inForce;
  const refused = (field: string, found: readonly FieldError[]) => {
    for (const error of found) {
      wrong(error.field === 'body' ? field : `${field}.${error.field}`, error.message);
    }
  };
  if (body.calendar !== undefined) {
    const name = nameOf(body.calendar);
    const calendar = parseCalendar(name, body.calendar);
    if (!calendar.ok) refused('calendar', calendar.errors);
    else {
      const next = new Calendar(name, inForce.nextCalendarVersion(name), calendar.terms);
      proposed = proposed.with([], [{ seq: proposed.seq + 1, createdAt: 0, calendar: next }]);
    }
  }
  if (body.policy !== undefined) {
    const name = nameOf(body.policy);
    const policy = parsePolicy(name, body.policy, proposed.calendarNames);
    if (!policy.ok) refused('policy', policy.errors);
    else {
      const next = { ...policy.terms, version: inForce.nextVersion(name) };
      proposed = proposed.with([{ seq: proposed.seq + 1, createdAt: 0, policy: next }], []);
    }
  }
  if (errors.length > 0 || from === undefined || to === undefined) return { ok: false, errors };
  return { ok: true, proposal: { from, to, proposed } };
}

/** There is no path to have it from; without one it is refused as an empty name. */
function nameOf(document: unknown): string {
  return isRecord(document) && typeof document.name === 'string' ? document.name : '';
}
