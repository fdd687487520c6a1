/** A point in time in milliseconds since 1970 in UTC: the one resolution at which times are compared. */
export type Instant = number;

/** RFC 3339 in UTC with milliseconds, as events and answers say it. */
export function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}

export function isoOrNull(instant: Instant | null): string | null {
  return instant === null ? null : iso(instant);
}
