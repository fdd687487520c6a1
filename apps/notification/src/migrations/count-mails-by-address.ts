import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that what one address has had lately is counted by two small index scans. */
export class CountMailsByAddress1700000000010 implements MigrationInterface {
  readonly name = 'CountMailsByAddress1700000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE INDEX requesters_email ON requesters (lower(email)) WHERE email IS NOT NULL');
    await db.query(`
      CREATE INDEX deliveries_to_customer ON deliveries (requester_id, delivered_at DESC)
      WHERE requester_id IS NOT NULL AND status IN ('delivered', 'sending')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deliveries_to_customer');
    await db.query('DROP INDEX requesters_email');
  }
}
