import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, notFound, type Principal, Roles, UuidPipe } from '@triage/service';
import { DataSource } from 'typeorm';
import type { Action } from './action-links.ts';
import { AlertDesk } from './alert-desk.ts';
import { ALERT_COLUMNS } from './alert-rows.ts';
import type { Alert } from './decide/alert.ts';
import { ListAlertsQuery } from './list-alerts-query.ts';
import { cursorOf, placeOf } from './page-cursor.ts';

/** What on-call has to know, who was told of it, and why somebody was not. */
@ApiTags('alerts')
@Roles('agent', 'service')
@Controller('v1/alerts')
export class AlertsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: AlertDesk,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Alerts, the latest first, by pages.' })
  async list(@Query() { ticketId, incidentId, status, event, limit, cursor }: ListAlertsQuery) {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const rows: Alert[] = await this.dataSource.query(
      `SELECT ${ALERT_COLUMNS} FROM alerts a
       WHERE ($1::uuid IS NULL OR ticket_id = $1) AND ($2::uuid IS NULL OR incident_id = $2)
         AND ($3::text IS NULL OR status = $3) AND ($4::text IS NULL OR event = $4)
         AND ($5::timestamptz IS NULL OR (starts_at, id) < ($5, $6::uuid))
       ORDER BY starts_at DESC, id DESC LIMIT $7`,
      [
        ticketId ?? null,
        incidentId ?? null,
        status ?? null,
        event ?? null,
        after?.at ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    );
    const alerts = rows.slice(0, limit);
    const last = alerts.at(-1);
    return {
      items: alerts.map(viewOf),
      nextCursor: rows.length > limit && last ? cursorOf({ at: last.startsAt, id: last.id }) : null,
    };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'An alert with the messages that told of it, and every reason for which somebody was not told.',
  })
  async get(@Param('id', UuidPipe) id: string) {
    const [alert]: Alert[] = await this.dataSource.query(
      `SELECT ${ALERT_COLUMNS} FROM alerts a WHERE id = $1`,
      [id],
    );
    if (!alert) throw notFound('There is no such alert.');
    const told = await this.dataSource.query(
      `SELECT m.receiver, t.status AS said, m.sent_at AS "decidedAt", d.id AS "deliveryId", d.destination, d.status,
              d.reason, d.attempts, d.delivered_at AS "deliveredAt"
       FROM alert_told t JOIN alert_messages m ON m.id = t.message_id LEFT JOIN deliveries d ON d.message_id = m.id
       WHERE t.alert_id = $1 ORDER BY m.sent_at, d.destination`,
      [id],
    );
    const notTold = await this.dataSource.query(
      'SELECT receiver, reason, detail, at FROM suppressions WHERE alert_id = $1 ORDER BY at, receiver',
      [id],
    );
    return { ...viewOf(alert), told, notTold };
  }

  @Post(':id/ack')
  @Roles('agent')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Says that somebody has it in hand: it is repeated to nobody, and escalated no further.',
  })
  acknowledge(@Param('id', UuidPipe) id: string, @CurrentPrincipal() principal: Principal) {
    return this.act('acknowledge', id, principal);
  }

  @Post(':id/resolve')
  @Roles('agent')
  @HttpCode(200)
  @ApiOperation({ summary: 'Says that it is over. Whoever was told of it is told so.' })
  resolve(@Param('id', UuidPipe) id: string, @CurrentPrincipal() principal: Principal) {
    return this.act('resolve', id, principal);
  }

  private async act(action: Action, id: string, principal: Principal) {
    const { changed, unchanged } = await this.desk.act(action, [id], principal.subject ?? principal.role);
    const [alert] = [...changed, ...unchanged];
    if (!alert) throw notFound('There is no such alert.');
    return viewOf(alert);
  }
}

function viewOf({ causeId: _causeId, traceparent: _traceparent, ...alert }: Alert) {
  return alert;
}
