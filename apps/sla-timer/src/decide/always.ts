import { Calendar } from './calendar.ts';
import { calendarTermsOf } from './parse-calendar.ts';

/** Every day, round the clock; the first version of the calendar that each database begins with. */
export const ALWAYS = new Calendar(
  'always',
  1,
  calendarTermsOf({ name: 'always', timeZone: 'UTC', weekly: 'always' }),
);
