import {
  CATEGORIES,
  CHANNELS,
  PRIORITIES,
  SLA_METRICS,
  type SlaMetric,
  type TicketStatus,
} from '@triage/contracts';
import type { FieldError } from '@triage/service';
import { parseDuration } from './duration.ts';
import type { EscalationStep, PolicyDocument, PolicyTerms, Threshold } from './policy.ts';
import {
  isRecord,
  MAX_TEXT,
  readList,
  readName,
  readWords,
  refuseDoubles,
  refuseUnknown,
  type Wrong,
} from './read-fields.ts';

export type ParsedPolicy =
  | { readonly ok: true; readonly document: PolicyDocument; readonly terms: PolicyTerms }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Statuses in which somebody else has the next move. In the others a pause would be without effect or without end. */
export const PAUSE_STATUSES = ['pending', 'on_hold'] as const satisfies readonly TicketStatus[];

/**
 * Reads a policy in the form of a PUT, or says everything that is wrong with it, each
 * with its field (`targets.first_response`, `escalate[1].after`).
 *
 * What would be without effect is wrong too: an unknown name, no target at all, a
 * warning at 100 %. `name` comes from the path; in the body it may be left out. `calendars` are
 * the names of those that there are.
 */
export function parsePolicy(name: string, body: unknown, calendars: readonly string[]): ParsedPolicy {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): undefined => void errors.push({ field, message });

  if (!isRecord(body)) return { ok: false, errors: [{ field: 'body', message: 'must be a JSON object' }] };
  refuseUnknown(body, ['name', 'calendar', 'when', 'targets', 'warnAt', 'pauseOn', 'escalate'], '', wrong);
  readName(name, body, wrong);

  const { calendar } = body;
  if (typeof calendar !== 'string') wrong('calendar', 'must be the name of a calendar');
  else if (!calendars.includes(calendar)) {
    wrong(
      'calendar',
      `must be the name of a calendar that there is: ${calendars.join(', ').slice(0, 1_000)}`,
    );
  }

  const when = readWhen(body.when, wrong);
  const targetsMs = readTargets(body.targets, wrong);
  const warnAt = readList(body.warnAt, 'warnAt', wrong).map((text, i) =>
    readThreshold(text, `warnAt[${i}]`, wrong),
  );
  const pauseOn = readWords(body.pauseOn, 'pauseOn', PAUSE_STATUSES, wrong);
  const escalate = readList(body.escalate, 'escalate', wrong).map((step, i) =>
    readStep(step, `escalate[${i}]`, wrong),
  );
  refuseDoubles(
    warnAt.map((threshold) => threshold?.text),
    'warnAt',
    wrong,
  );

  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    document: { ...body, name } as unknown as PolicyDocument,
    terms: {
      name,
      calendar: calendar as string,
      when,
      targetsMs,
      warnAt: warnAt.filter((threshold) => threshold !== undefined),
      pauseOn,
      escalate: escalate.filter((step) => step !== undefined).toSorted((a, b) => a.afterMs - b.afterMs),
    },
  };
}

/** The terms of a document that was checked before it was kept. */
export function termsOf(document: PolicyDocument): PolicyTerms {
  const parsed = parsePolicy(document.name, document, [document.calendar]);
  if (parsed.ok) return parsed.terms;
  const [error] = parsed.errors;
  throw new Error(`the kept policy ${document.name} is invalid: ${error?.field} ${error?.message}`);
}

function readWhen(when: unknown, wrong: Wrong): PolicyTerms['when'] {
  const fields = when === undefined ? {} : when;
  if (!isRecord(fields)) {
    wrong('when', 'must be an object');
    return { priority: [], tier: [], category: [], channel: [] };
  }
  refuseUnknown(fields, ['priority', 'tier', 'category', 'channel'], 'when.', wrong);
  const tier = readList(fields.tier, 'when.tier', wrong);
  tier.forEach((value, i) => {
    if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT) {
      wrong(`when.tier[${i}]`, `must be a text of 1 to ${MAX_TEXT} characters`);
    }
  });
  return {
    priority: readWords(fields.priority, 'when.priority', PRIORITIES, wrong),
    tier: tier as readonly string[],
    category: readWords(fields.category, 'when.category', CATEGORIES, wrong),
    channel: readWords(fields.channel, 'when.channel', CHANNELS, wrong),
  };
}

function readTargets(targets: unknown, wrong: Wrong): PolicyTerms['targetsMs'] {
  if (!isRecord(targets)) {
    wrong('targets', 'must be an object with a duration for at least one metric');
    return {};
  }
  refuseUnknown(targets, SLA_METRICS, 'targets.', wrong);
  if (Object.keys(targets).length === 0) wrong('targets', 'must name at least one metric');
  const targetsMs: Partial<Record<SlaMetric, number>> = {};
  for (const metric of SLA_METRICS) {
    if (targets[metric] === undefined) continue;
    const duration = parseDuration(targets[metric]);
    if (duration.ok) targetsMs[metric] = duration.ms;
    else wrong(`targets.${metric}`, duration.message);
  }
  return targetsMs;
}

function readThreshold(text: unknown, field: string, wrong: Wrong): Threshold | undefined {
  const message =
    'must be a share between 0% and 100%, such as 80%, or a time before the due time, such as -PT5M';
  if (typeof text !== 'string') return wrong(field, message);
  const share = /^(\d{1,2}(?:\.\d{1,3})?)%$/.exec(text);
  if (share) {
    const percent = Number(share[1]);
    return percent > 0 ? { text, percent } : wrong(field, message);
  }
  if (!text.startsWith('-')) return wrong(field, message);
  const before = parseDuration(text.slice(1));
  if (!before.ok) return wrong(field, before.message);
  return before.ms > 0 ? { text, beforeMs: before.ms } : wrong(field, message);
}

function readStep(step: unknown, field: string, wrong: Wrong): EscalationStep | undefined {
  if (!isRecord(step)) return wrong(field, 'must be an object with after and to');
  refuseUnknown(step, ['after', 'to'], `${field}.`, wrong);
  const after = parseDuration(step.after);
  if (!after.ok) wrong(`${field}.after`, after.message);
  const { to } = step;
  if (typeof to !== 'string' || to === '' || to.length > MAX_TEXT) {
    return wrong(`${field}.to`, `must be a text of 1 to ${MAX_TEXT} characters`);
  }
  return after.ok ? { afterMs: after.ms, to } : undefined;
}
