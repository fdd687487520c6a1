import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers are told and say: their tickets and incidents, what they wish, how satisfied they are. */
export class CreateCustomerMails1700000000060 implements MigrationInterface {
  readonly name = 'CreateCustomerMails1700000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE customer_tickets (
        ticket_id       uuid PRIMARY KEY,
        number          text NOT NULL,
        requester_id    text,
        language        text NOT NULL,
        priority        text NOT NULL,
        priority_source text NOT NULL,
        is_automated    boolean NOT NULL,
        status          text NOT NULL,
        promised_at     timestamptz,
        incident_id     uuid,
        link_id         uuid,
        incident_told   text,
        is_untold       boolean NOT NULL
      )`);
    await db.query(`
      CREATE INDEX customer_tickets_incident ON customer_tickets (incident_id) WHERE incident_id IS NOT NULL`);
    await db.query(`
      CREATE INDEX customer_tickets_untold ON customer_tickets (incident_id, ticket_id) WHERE is_untold`);
    await db.query(`
      CREATE TABLE customer_incidents (
        incident_id uuid PRIMARY KEY,
        state       text NOT NULL,
        started_at  timestamptz NOT NULL,
        merged_into uuid
      )`);
    await db.query(`
      CREATE TABLE preferences (
        person     text PRIMARY KEY,
        document   jsonb NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE feedback (
        delivery_id uuid PRIMARY KEY,
        ticket_id   uuid NOT NULL,
        score       int NOT NULL CHECK (score BETWEEN 1 AND 5),
        comment     text,
        revision    int NOT NULL,
        received_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX feedback_ticket ON feedback (ticket_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE feedback, preferences, customer_incidents, customer_tickets');
  }
}
