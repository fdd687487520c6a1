import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttachments1700000000013 implements MigrationInterface {
  readonly name = 'CreateAttachments1700000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE attachment (
        -- Its bytes are stored under it.
        id         uuid PRIMARY KEY,
        ticket_id  uuid NOT NULL REFERENCES ticket,
        message_id uuid NOT NULL REFERENCES message,
        created_at timestamptz NOT NULL,
        position   integer NOT NULL,
        -- As shown, never as a path.
        name       text NOT NULL,
        media_type text NOT NULL,
        -- Of what is stored, which is not always what was sent.
        size       integer NOT NULL,
        sha256     bytea NOT NULL,
        scan       text NOT NULL CHECK (scan IN ('clean', 'not_scanned', 'scanner_down')),
        redactions jsonb NOT NULL,
        -- Of a text file: its redacted beginning, which each later work item holds again.
        excerpt    text
      )`);
    await db.query('CREATE INDEX attachment_ticket ON attachment (ticket_id, created_at)');
    // Bytes that are stored, or just about to be, and no ticket's yet.
    await db.query(`
      CREATE TABLE attachment_announced (
        id           uuid PRIMARY KEY,
        announced_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX attachment_announced_at ON attachment_announced (announced_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE attachment_announced, attachment');
  }
}
