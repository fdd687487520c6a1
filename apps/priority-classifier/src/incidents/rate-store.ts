import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { categoryOf, type Fingerprint } from '../decide/incidents/fingerprint.ts';
import type { Instant } from '../decide/incidents/incident.ts';
import type { Rates } from '../decide/incidents/report.ts';
import { type History, type UsualRate, usualRateOf } from '../decide/incidents/usual-rate.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A few megabytes; past hours are asked for no more. */
const MOST_KEPT = 20_000;

/** What is taken for usual where nothing is recorded. */
const UNKNOWN = usualRateOf({ sameHour: [], recent: [], lastDay: { requesters: 0, all: 0 } });

/**
 * What is usual, read off the tickets themselves: there is no counter that could miss or count twice. It holds for an
 * hour and is made of complete hours before it, so that it is read once an hour and fingerprint.
 */
@Injectable()
export class RateStore {
  private readonly known = new Map<string, UsualRate>();

  async load(
    tx: EntityManager,
    fingerprints: ReadonlySet<Fingerprint>,
    from: Instant,
    to: Instant,
  ): Promise<Rates> {
    if (this.known.size > MOST_KEPT) this.known.clear();
    for (let hour = hourOf(from); hour <= to; hour += HOUR_MS) {
      const unknown = [...fingerprints].filter((fingerprint) => !this.known.has(keyOf(fingerprint, hour)));
      for (const fingerprint of unknown)
        this.known.set(keyOf(fingerprint, hour), usualRateOf(await history(tx, fingerprint, hour)));
    }
    const minutes = await requestersByMinute(tx, from, to);
    return {
      usual: (fingerprint, at) => this.known.get(keyOf(fingerprint, hourOf(at))) ?? UNKNOWN,
      requesters: (start, end) => {
        let sum = 0;
        for (let minute = minuteOf(start); minute <= end; minute += MINUTE_MS)
          sum += minutes.get(minute) ?? 0;
        return sum;
      },
    };
  }
}

/** Ranges of one index each, the widest a day of one category. */
async function history(tx: EntityManager, fingerprint: Fingerprint, hour: Instant): Promise<History> {
  const own = `report.category = $1 AND report.fingerprints @> ARRAY[$2]::text[] AND report.incident_id IS NULL
    AND report.requester_id IS NOT NULL`;
  const parameters = [categoryOf(fingerprint), fingerprint, new Date(hour)];
  const [row]: [History] = await tx.query(
    `WITH first AS (SELECT min(opened_at) AS at FROM tickets WHERE requester_id IS NOT NULL)
     SELECT
       (SELECT coalesce(jsonb_agg(week), '[]') FROM (
          SELECT n AS "weeksAgo", (
            SELECT count(DISTINCT requester_id) FROM tickets AS report
            WHERE ${own} AND opened_at >= start AND opened_at < start + interval '3 hours') / 3.0 AS "perHour"
          FROM generate_series(1, 4) AS n, first,
            LATERAL (SELECT $3::timestamptz - n * interval '168 hours' - interval '1 hour') AS week (start)
          WHERE start >= first.at) AS week) AS "sameHour",
       (SELECT coalesce(jsonb_agg(past), '[]') FROM (
          SELECT n AS "hoursAgo", (
            SELECT count(DISTINCT requester_id) FROM tickets AS report
            WHERE ${own} AND opened_at >= start AND opened_at < start + interval '1 hour') AS requesters
          FROM generate_series(1, 24) AS n, first,
            LATERAL (SELECT $3::timestamptz - n * interval '1 hour') AS hour (start)
          WHERE start >= first.at) AS past) AS recent,
       (SELECT jsonb_build_object(
          'requesters', count(DISTINCT requester_id) FILTER (WHERE ${own}),
          'all', count(DISTINCT requester_id))
        FROM tickets AS report
        WHERE opened_at >= $3::timestamptz - interval '24 hours' AND opened_at < $3
          AND requester_id IS NOT NULL) AS "lastDay"`,
    parameters,
  );
  return row;
}

/** Different requesters in each minute; who writes a hundred times counts once in it. */
async function requestersByMinute(
  tx: EntityManager,
  from: Instant,
  to: Instant,
): Promise<Map<Instant, number>> {
  const rows: { minute: Date; requesters: number }[] = await tx.query(
    `SELECT date_trunc('minute', opened_at) AS minute, count(DISTINCT requester_id)::integer AS requesters
     FROM tickets WHERE opened_at BETWEEN $1 AND $2 AND requester_id IS NOT NULL GROUP BY 1`,
    [new Date(from), new Date(to)],
  );
  return new Map(rows.map(({ minute, requesters }) => [minute.getTime(), requesters]));
}

function keyOf(fingerprint: Fingerprint, hour: Instant): string {
  return `${hour} ${fingerprint}`;
}

function hourOf(at: Instant): Instant {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}

function minuteOf(at: Instant): Instant {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}
