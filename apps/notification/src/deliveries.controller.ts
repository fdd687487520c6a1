import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock, conflict, notFound, Roles, UuidPipe } from '@triage/service';
import { DataSource } from 'typeorm';
import { ListDeliveriesQuery } from './list-deliveries-query.ts';
import { cursorOf, placeOf } from './page-cursor.ts';
import { Senders } from './senders.ts';

const COLUMNS = `id, cause_id AS "causeId", ticket_id AS "ticketId", incident_id AS "incidentId", destination, receiver, audience, template, priority, status, reason,
  detail, attempts, created_at AS "createdAt", next_attempt_at AS "nextAttemptAt", delivered_at AS "deliveredAt"`;

interface DeliveryRow {
  readonly id: string;
  readonly createdAt: Date;
}

/** What was sent, what was not, and why. No address and no text: those are the receivers' own. */
@ApiTags('deliveries')
@Roles('agent', 'service')
@Controller('v1/deliveries')
export class DeliveriesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly senders: Senders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Deliveries, the newest first, by pages',
    description:
      'A ticket’s are also those of messages about many tickets. `GET /v1/alerts` says what was held back.',
  })
  async list(@Query() { ticketId, status, limit, cursor }: ListDeliveriesQuery) {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const rows: DeliveryRow[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM deliveries
       WHERE ($1::uuid IS NULL OR id IN (
              SELECT id FROM deliveries WHERE ticket_id = $1
              UNION SELECT d.id FROM alert_told t JOIN deliveries d ON d.message_id = t.message_id WHERE t.ticket_id = $1)) AND ($2::text IS NULL OR status = $2)
         AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $5`,
      [ticketId ?? null, status ?? null, after?.at ?? null, after?.id ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      /** Its former name, for whoever reads it still. */
      deliveries: items,
      nextCursor: rows.length > limit && last ? cursorOf({ at: last.createdAt, id: last.id }) : null,
    };
  }

  @Post(':id/retry')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sends a failed or suppressed message after all' })
  async retry(@Param('id', UuidPipe) id: string) {
    const [rows]: [DeliveryRow[], number] = await this.dataSource.query(
      // Its age begins anew, or it would be given up at once. What has no receiver has nobody to be sent by.
      `UPDATE deliveries SET status = 'pending', reason = NULL, detail = NULL, next_attempt_at = $2, queued_at = $2
       WHERE id = $1 AND status IN ('failed', 'suppressed') AND receiver <> 'none' RETURNING ${COLUMNS}`,
      [id, this.clock.now()],
    );
    const [delivery] = rows;
    if (delivery) {
      this.senders.wake();
      return delivery;
    }
    const found: unknown[] = await this.dataSource.query('SELECT 1 FROM deliveries WHERE id = $1', [id]);
    if (found.length === 0) throw notFound('There is no such delivery.');
    throw conflict('Only a failed or suppressed delivery can be repeated.');
  }
}
