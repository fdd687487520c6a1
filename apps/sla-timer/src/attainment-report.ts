import { Injectable } from '@nestjs/common';
import type { SlaMetric } from '@triage/contracts';
import { DataSource } from 'typeorm';
import type { Dimension } from './attainment-query.ts';
import { iso, type Instant } from './decide/instant.ts';

interface Quantiles {
  readonly p50: number | null;
  readonly p90: number | null;
}

/** How well promises were kept, of one group of clocks. */
export interface Attained {
  readonly met: number;
  readonly breached: number;
  readonly share: number | null;
  readonly open: number;
  readonly cancelled: number;
  readonly taken: { readonly workingMs: Quantiles; readonly calendarMs: Quantiles };
}

export interface AttainedGroup extends Attained {
  readonly key: string;
  readonly metrics: Readonly<Partial<Record<SlaMetric, Attained>>>;
}

interface AttainedRow {
  key: string;
  metric: SlaMetric | null;
  met: number;
  breached: number;
  open: number;
  cancelled: number;
  working: number[] | null;
  calendar: number[] | null;
}

const KEYS: Record<Dimension, string> = {
  priority: 'clocks.priority',
  category: `coalesce(tickets.category, 'unclassified')`,
  metric: 'clocks.metric',
  day: `to_char(clocks.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
};

/** The periodic evaluation of how well tickets are handled, from the clocks as they are. */
@Injectable()
export class AttainmentReport {
  constructor(private readonly dataSource: DataSource) {}

  /** Of the clocks that started from `from` until before `to`, group by group. */
  async of(from: Instant, to: Instant, by: Dimension): Promise<AttainedGroup[]> {
    const rows: AttainedRow[] = await this.dataSource.query(
      `SELECT ${KEYS[by]} AS key, CASE WHEN GROUPING(metric) = 0 THEN metric END AS metric,
              count(*) FILTER (WHERE state = 'met')::integer AS met,
              count(*) FILTER (WHERE state = 'breached')::integer AS breached,
              count(*) FILTER (WHERE state IN ('running', 'paused'))::integer AS open,
              count(*) FILTER (WHERE state = 'cancelled')::integer AS cancelled,
              percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY worked_ms::float8)
                FILTER (WHERE worked_ms IS NOT NULL) AS working,
              percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (
                ORDER BY round(extract(epoch FROM met_at - clocks.started_at) * 1000)::float8
              ) FILTER (WHERE met_at IS NOT NULL) AS calendar
       FROM clocks JOIN tickets USING (ticket_id)
       WHERE clocks.started_at >= $1 AND clocks.started_at < $2
       GROUP BY GROUPING SETS ((${KEYS[by]}), (${KEYS[by]}, metric))
       ORDER BY 1, 2 NULLS FIRST`,
      [iso(from), iso(to)],
    );
    const groups = new Map<string, AttainedGroup>();
    for (const row of rows) {
      const group = groups.get(row.key);
      const attained = attainedOf(row);
      if (!group) groups.set(row.key, { key: row.key, ...attained, metrics: {} });
      else if (row.metric) {
        groups.set(row.key, { ...group, metrics: { ...group.metrics, [row.metric]: attained } });
      }
    }
    return [...groups.values()];
  }
}

function attainedOf({ met, breached, open, cancelled, working, calendar }: AttainedRow): Attained {
  return {
    met,
    breached,
    share: met + breached === 0 ? null : met / (met + breached),
    open,
    cancelled,
    taken: { workingMs: quantiles(working), calendarMs: quantiles(calendar) },
  };
}

function quantiles(values: number[] | null): Quantiles {
  return { p50: values?.[0] ?? null, p90: values?.[1] ?? null };
}
