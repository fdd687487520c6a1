import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { invalid, Roles } from '@triage/service';
import type { FastifyReply } from 'fastify';
import { AttainmentAnswer, AttainmentQuery, MetricAttainment } from './attainment-query.ts';
import { type Attained, type AttainedGroup, AttainmentReport } from './attainment-report.ts';
import { iso } from './decide/instant.ts';

@ApiTags('reports')
@ApiExtraModels(MetricAttainment)
@Controller('v1/sla/attainment')
export class AttainmentController {
  constructor(private readonly report: AttainmentReport) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({
    summary: 'How well promises were kept in a time, and how long it took to keep them.',
    description:
      'Of the clocks that started in the time. As CSV there is a line for each group and metric, and one for all.',
  })
  @ApiOkResponse({ type: AttainmentAnswer })
  async attainment(
    @Query() { from, to, by, format }: AttainmentQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    if (!(first < last)) throw invalid([{ field: 'to', message: 'must be after from' }]);
    const items = await this.report.of(first, last, by);
    const wantsCsv = format === 'csv' || (format === undefined && accept?.startsWith('text/csv'));
    if (!wantsCsv) return { from: iso(first), to: iso(last), by, items };
    void reply.type('text/csv; charset=utf-8; header=present');
    return csv(by, items);
  }
}

/** RFC 4180. No value needs quotes: all are our own words, or numbers. */
function csv(by: string, groups: readonly AttainedGroup[]): string {
  const head = [
    by === 'metric' ? 'group' : by,
    'metric',
    'met',
    'breached',
    'share_met',
    'open',
    'cancelled',
    'working_ms_p50',
    'working_ms_p90',
    'calendar_ms_p50',
    'calendar_ms_p90',
  ];
  const line = (key: string, metric: string, { met, breached, share, open, cancelled, taken }: Attained) => [
    key,
    metric,
    met,
    breached,
    share === null ? '' : share.toFixed(4),
    open,
    cancelled,
    taken.workingMs.p50 ?? '',
    taken.workingMs.p90 ?? '',
    taken.calendarMs.p50 ?? '',
    taken.calendarMs.p90 ?? '',
  ];
  const lines = groups.flatMap((group) => [
    line(group.key, 'all', group),
    ...Object.entries(group.metrics).map(([metric, attained]) => line(group.key, metric, attained)),
  ]);
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
