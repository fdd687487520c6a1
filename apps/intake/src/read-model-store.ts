import { Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { TicketReading } from './decide/ticket-reading.ts';
import { insertTimeline } from './insert-timeline.ts';

/** What events of other services have changed of tickets; events about tickets that are not here find no state. */
@Injectable()
export class ReadModelStore implements StateStore<TicketReading> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, TicketReading>> {
    const rows: Omit<TicketReading, 'newEntries'>[] = await tx.query(
      `SELECT id AS "ticketId", priority, priority_source AS "prioritySource",
         classified_revision AS "classifiedRevision", category, sla_clocks AS "slaClocks",
         sla_next_metric AS "slaNextMetric", sla_next_due_at AS "slaNextDueAt", sla_breached AS "slaBreached",
         updated_at AS "updatedAt"
       FROM ticket WHERE id = ANY ($1::uuid[])
       ORDER BY id
       FOR NO KEY UPDATE`,
      [subjects.filter((subject) => validate(subject))],
    );
    return new Map(rows.map((row) => [row.ticketId, { ...row, newEntries: [] }]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, TicketReading>): Promise<void> {
    const readings = [...states.values()];
    await tx.query(
      `UPDATE ticket SET priority = reading.priority, priority_source = reading.priority_source,
         classification = coalesce(reading.classification, ticket.classification),
         classified_revision = reading.classified_revision, category = reading.category,
         sla_clocks = reading.sla_clocks, sla_next_metric = reading.sla_next_metric,
         sla_next_due_at = reading.sla_next_due_at, sla_breached = reading.sla_breached, updated_at = reading.updated_at
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[], $5::integer[], $6::text[], $7::jsonb[],
              $8::text[], $9::timestamptz[], $10::jsonb[], $11::timestamptz[])
         AS reading (id, priority, priority_source, classification, classified_revision, category, sla_clocks,
              sla_next_metric, sla_next_due_at, sla_breached, updated_at)
       WHERE ticket.id = reading.id`,
      [
        readings.map((reading) => reading.ticketId),
        readings.map((reading) => reading.priority),
        readings.map((reading) => reading.prioritySource),
        readings.map((reading) => (reading.classification ? JSON.stringify(reading.classification) : null)),
        readings.map((reading) => reading.classifiedRevision),
        readings.map((reading) => reading.category),
        readings.map((reading) => JSON.stringify(reading.slaClocks)),
        readings.map((reading) => reading.slaNextMetric),
        readings.map((reading) => reading.slaNextDueAt),
        readings.map((reading) => JSON.stringify(reading.slaBreached)),
        readings.map((reading) => reading.updatedAt),
      ],
    );
    await insertTimeline(
      tx,
      readings.flatMap(({ newEntries }) => newEntries),
    );
  }
}
