import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDeliveries1700000000001 implements MigrationInterface {
  readonly name = 'CreateDeliveries1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE requesters (
        id         text PRIMARY KEY,
        email      text,
        name       text,
        language   text,
        updated_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE tickets (
        ticket_id       uuid PRIMARY KEY,
        number          text NOT NULL,
        subject         text NOT NULL,
        language        text NOT NULL,
        requester_id    text,
        priority        text NOT NULL,
        priority_source text NOT NULL,
        revision        int NOT NULL,
        category        text,
        reasons         jsonb NOT NULL,
        alerted         boolean NOT NULL
      )`);
    await db.query(`
      CREATE TABLE deliveries (
        id              uuid PRIMARY KEY,
        cause_id        uuid NOT NULL,
        ticket_id       uuid NOT NULL,
        receiver        text NOT NULL,
        audience        text NOT NULL,
        template        text NOT NULL,
        priority        text NOT NULL,
        requester_id    text,
        facts           jsonb NOT NULL,
        status          text NOT NULL CHECK (status IN ('pending', 'sending', 'delivered', 'failed', 'suppressed')),
        reason          text,
        attempts        int NOT NULL DEFAULT 0,
        traceparent     text,
        created_at      timestamptz NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        claimed_until   timestamptz,
        delivered_at    timestamptz,
        UNIQUE (cause_id, receiver, template)
      )`);
    await db.query(`
      CREATE INDEX deliveries_due ON deliveries (receiver, priority, created_at)
      WHERE status IN ('pending', 'sending')`);
    await db.query('CREATE INDEX deliveries_ticket ON deliveries (ticket_id, created_at)');
    await db.query('CREATE INDEX deliveries_newest ON deliveries (created_at DESC, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE deliveries, tickets, requesters');
  }
}
