import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The instants at which time does something to a clock, in a narrow table of their own: a tick deletes a row there,
 * and touches no index, where it had rewritten a wide ticket and its three.
 */
export class CreateTimers1700000000030 implements MigrationInterface {
  readonly name = 'CreateTimers1700000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE timers (
        priority  text NOT NULL,
        at        timestamptz NOT NULL,
        ticket_id uuid NOT NULL,
        metric    text NOT NULL,
        cycle     integer NOT NULL,
        -- Also the sweeper's order: each priority has its own due times.
        PRIMARY KEY (priority, at, ticket_id, metric, cycle)
      ) WITH (
        -- What has fired lies at the head of the index, where the sweeper looks.
        autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 5000
      )`);
    // None of a ticket's clocks has anything to come earlier; the sweeper then finds out when each really has.
    await db.query(`
      INSERT INTO timers SELECT tickets.priority, next_due_at, ticket_id, metric, cycle
      FROM tickets JOIN clocks USING (ticket_id) WHERE open AND next_due_at IS NOT NULL`);
    // No release has read either.
    await db.query('DROP INDEX tickets_urgency');
    await db.query('ALTER TABLE tickets DROP COLUMN next_due_at');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE tickets ADD COLUMN next_due_at timestamptz');
    await db.query(`
      UPDATE tickets SET next_due_at = first.at
      FROM (SELECT ticket_id, min(at) AS at FROM timers GROUP BY ticket_id) AS first
      WHERE first.ticket_id = tickets.ticket_id`);
    await db.query(
      'CREATE INDEX tickets_urgency ON tickets (priority, next_due_at) WHERE next_due_at IS NOT NULL',
    );
    await db.query('DROP TABLE timers');
  }
}
