import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to each ticket, for what-ifs; what the report on attainment needs beside the clocks. */
export class CreateHappenings1700000000005 implements MigrationInterface {
  readonly name = 'CreateHappenings1700000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE happenings (
        ticket_id uuid NOT NULL,
        -- In the order in which they were heard.
        seq       bigint GENERATED ALWAYS AS IDENTITY,
        heard_at  timestamptz NOT NULL,
        -- As in decide/happening.ts: what the clocks care for, and nothing else of the event.
        happening jsonb NOT NULL,
        PRIMARY KEY (ticket_id, seq)
      )`);
    // Working time until it was fulfilled; null while it was not, and for clocks from before this column.
    await db.query('ALTER TABLE clocks ADD COLUMN worked_ms bigint');
    // Rows lie roughly in the order of time, so a few pages of index do; a tree would cost each insert.
    await db.query('CREATE INDEX clocks_started ON clocks USING brin (started_at)');
    await db.query('CREATE INDEX tickets_opened ON tickets USING brin (opened_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX tickets_opened');
    await db.query('DROP INDEX clocks_started');
    await db.query('ALTER TABLE clocks DROP COLUMN worked_ms');
    await db.query('DROP TABLE happenings');
  }
}
