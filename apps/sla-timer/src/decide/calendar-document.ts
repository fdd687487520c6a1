/** A calendar as it is PUT, kept and shown. */
export interface CalendarDocument {
  readonly name: string;
  readonly timeZone: string;
  readonly weekly: 'always' | Readonly<Partial<Record<Weekday, readonly string[]>>>;
  readonly holidays?: readonly HolidayDocument[];
}

export interface HolidayDocument {
  /** In the calendar's own zone. */
  readonly date: string;
  readonly name?: string;
  readonly open?: readonly string[];
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
