/** A point in time in milliseconds since 1970 in UTC: the one resolution at which times are compared. */
export type Instant = number;

/** RFC 3339 in UTC with milliseconds, as events and answers say it. */
export function iso(instant: Instant): string {
  const known = texts.get(instant);
  if (known !== undefined) return known;
  const text = new Date(instant).toISOString();
  if (texts.size === MOST_TEXTS) texts.clear();
  texts.set(instant, text);
  return text;
}

/** The rows and events of a batch say few instants, each many times, and a date takes long to be put into words. */
const texts = new Map<Instant, string>();
const MOST_TEXTS = 5_000;

export function isoOrNull(instant: Instant | null): string | null {
  return instant === null ? null : iso(instant);
}
