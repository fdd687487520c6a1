import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A merged ticket names the one that goes on with it. */
export class MergeTickets1700000000011 implements MigrationInterface {
  readonly name = 'MergeTickets1700000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE ticket ADD COLUMN merged_into uuid REFERENCES ticket');
    await db.query('CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE ticket DROP COLUMN merged_into');
  }
}
