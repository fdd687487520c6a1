import type { Labels } from './labels.ts';
import { matchesAll, type Matcher, readMatchers } from './matcher.ts';
import { type Parsed, parsed, readFields, readText } from './wrong.ts';

export interface Silence {
  readonly id: string;
  readonly matchers: readonly Matcher[];
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface NewSilence {
  readonly matchers: readonly Matcher[];
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const LONGEST_MS = 90 * 24 * 3_600_000;

/** The silence that holds these labels at `now`: from its start, up to and without its end. */
export function silenceFor(silences: readonly Silence[], labels: Labels, now: Date): Silence | undefined {
  return silences.find(
    ({ matchers, startsAt, endsAt }) => startsAt <= now && now < endsAt && matchesAll(matchers, labels),
  );
}

/**
 * Reads `{matchers, reason, startsAt?, endsAt}`. One without a matcher would silence everything, one without an end
 * would be forgotten, and one without a reason can be questioned by nobody: each is refused.
 */
export function parseSilence(body: unknown, now: Date): Parsed<NewSilence> {
  return parsed((wrong) => {
    const fields = readFields(body, '', ['matchers', 'reason', 'startsAt', 'endsAt'], wrong);
    const time = (name: 'startsAt' | 'endsAt', absent?: Date): Date => {
      const value = fields[name];
      if (value === undefined && absent) return absent;
      const at =
        typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value)
          ? new Date(value)
          : undefined;
      if (at && !Number.isNaN(at.getTime())) return at;
      wrong(name, 'must be an RFC 3339 time with its offset');
      return now;
    };
    const matchers = readMatchers(fields['matchers'], 'matchers', wrong);
    if (matchers.length === 0) wrong('matchers', 'must hold at least one');
    else if (matchers.every((matcher) => matchesAll([matcher], {})))
      wrong('matchers', 'must hold one that does not match the empty label');
    const startsAt = time('startsAt', now);
    const endsAt = time('endsAt');
    if (endsAt <= now || endsAt <= startsAt) wrong('endsAt', 'must be after now and after startsAt');
    if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS)
      wrong('endsAt', 'must be at most 90 days after startsAt');
    return { matchers, reason: readText(fields['reason'], 'reason', wrong, 500), startsAt, endsAt };
  });
}
