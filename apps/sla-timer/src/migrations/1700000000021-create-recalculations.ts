import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator sees of clocks being put on changed policies, and what the auditor has found. */
export class CreateRecalculations1700000000021 implements MigrationInterface {
  readonly name = 'CreateRecalculations1700000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recalculations (
        -- The state of the policies that the tickets are put on.
        seq         bigint PRIMARY KEY,
        started_at  timestamptz NOT NULL,
        -- Open tickets that were on older policies when it began.
        tickets     integer NOT NULL,
        done        integer NOT NULL DEFAULT 0,
        -- Clocks that were told of, one event each.
        clocks      integer NOT NULL DEFAULT 0,
        finished_at timestamptz
      )`);
    await db.query(`
      CREATE TABLE missed_breaches (
        ticket_id uuid NOT NULL,
        metric    text NOT NULL,
        cycle     integer NOT NULL,
        due_at    timestamptz NOT NULL,
        found_at  timestamptz NOT NULL,
        PRIMARY KEY (ticket_id, metric, cycle)
      )`);
    // The auditor's way to what should have fired; the sweeper's is tickets_urgency.
    await db.query('CREATE INDEX clocks_open_due ON clocks (due_at) WHERE open');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX clocks_open_due');
    await db.query('DROP TABLE missed_breaches');
    await db.query('DROP TABLE recalculations');
  }
}
