import type { Instant } from './instant.ts';
import { DAY_MS, dayOf } from './shifts.ts';
import type { Zone } from './zone.ts';

const WEEKDAY = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * An instant as the zone's wall clock shows it, for people: `Tue 2026-11-24 00:15`, with seconds
 * and milliseconds where there are any; only `00:15` where `sameDayAs` lies on the same date. Of
 * a time that is shown twice, the second has its offset with it: `02:30 (+01:00)`.
 */
export function wallText(zone: Zone, at: Instant, sameDayAs?: Instant): string {
  const wall = zone.wallTimeAt(at);
  const [date = '', time = ''] = new Date(wall).toISOString().split('T');
  const isSameDay = sameDayAs !== undefined && dayOf(zone.wallTimeAt(sameDayAs)) === dayOf(wall);
  const day = isSameDay ? '' : `${WEEKDAY[new Date(wall).getUTCDay()]} ${date} `;
  const second = zone.instantOf(wall) === at ? '' : ` (${offsetText(wall - at)})`;
  return `${day}${time.replace(/(?::00)?\.000Z$|Z$/, '')}${second}`;
}

/** `+05:45` */
function offsetText(offsetMs: number): string {
  const text = new Date(Math.abs(offsetMs) % DAY_MS).toISOString().slice(11, 16);
  return `${offsetMs < 0 ? '-' : '+'}${text}`;
}
