import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sweeper's order: each priority has its own due times. Takes the place of an index by due time alone. */
export class TicketsByUrgency1700000000020 implements MigrationInterface {
  readonly name = 'TicketsByUrgency1700000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE INDEX tickets_urgency ON tickets (priority, next_due_at) WHERE next_due_at IS NOT NULL',
    );
    // No release has read it.
    await db.query('DROP INDEX tickets_due');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'CREATE INDEX tickets_due ON tickets (next_due_at, priority) WHERE next_due_at IS NOT NULL',
    );
    await db.query('DROP INDEX tickets_urgency');
  }
}
