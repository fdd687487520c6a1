import type { Fingerprint } from './fingerprint.ts';
import type { Instant } from './incident.ts';
import type { Rates, Report } from './report.ts';
import { type UsualRate, usualRateOf } from './usual-rate.ts';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** For tests: the rates of a past that is known as a whole, as the rate store reads them off the tickets. */
export function ratesOf(past: readonly Report[], isHeld: (report: Report) => boolean = () => false): Rates {
  const known = new Map<string, UsualRate>();
  const requesters = (from: Instant, to: Instant, fingerprint?: Fingerprint) => {
    const found = new Set<string>();
    for (let i = firstAt(past, from); i < past.length && past[i]!.at < to; i++) {
      const report = past[i]!;
      if (fingerprint === undefined || (report.fingerprints.includes(fingerprint) && !isHeld(report)))
        found.add(report.requesterId);
    }
    return found.size;
  };
  const usual = (fingerprint: Fingerprint, hour: Instant) => {
    const first = past[0]?.at ?? hour;
    const recorded = (start: Instant) => start >= first;
    return usualRateOf({
      sameHour: [1, 2, 3, 4]
        .map((weeksAgo) => ({ weeksAgo, start: hour - weeksAgo * WEEK - HOUR }))
        .filter(({ start }) => recorded(start))
        .map(({ weeksAgo, start }) => ({
          weeksAgo,
          perHour: requesters(start, start + 3 * HOUR, fingerprint) / 3,
        })),
      recent: Array.from({ length: 24 }, (_, n) => ({ hoursAgo: n + 1, start: hour - (n + 1) * HOUR }))
        .filter(({ start }) => recorded(start))
        .map(({ hoursAgo, start }) => ({
          hoursAgo,
          requesters: requesters(start, start + HOUR, fingerprint),
        })),
      lastDay: {
        requesters: requesters(hour - 24 * HOUR, hour, fingerprint),
        all: requesters(hour - 24 * HOUR, hour),
      },
    });
  };
  return {
    usual: (fingerprint, at) => {
      const hour = Math.floor(at / HOUR) * HOUR;
      const key = `${hour} ${fingerprint}`;
      if (!known.has(key)) known.set(key, usual(fingerprint, hour));
      return known.get(key)!;
    },
    requesters: (from, to) => requesters(from + 1, to + 1),
  };
}

function firstAt(reports: readonly Report[], from: Instant): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
