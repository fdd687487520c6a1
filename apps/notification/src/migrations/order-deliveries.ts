import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts leave before acknowledgements; a repeated delivery keeps its place in the list; what servers said is kept. */
export class OrderDeliveries1700000000002 implements MigrationInterface {
  readonly name = 'OrderDeliveries1700000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE deliveries ADD COLUMN detail text, ADD COLUMN queued_at timestamptz');
    await db.query('UPDATE deliveries SET queued_at = created_at');
    await db.query('ALTER TABLE deliveries ALTER COLUMN queued_at SET NOT NULL');
    await db.query('DROP INDEX deliveries_due');
    await db.query(`
      CREATE INDEX deliveries_due ON deliveries (receiver, audience DESC, priority, created_at, id)
      WHERE status IN ('pending', 'sending')`);
    // The page's own order; the former one had the ids the other way round.
    await db.query('DROP INDEX deliveries_newest');
    await db.query('CREATE INDEX deliveries_newest ON deliveries (created_at DESC, id DESC)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deliveries_newest');
    await db.query('CREATE INDEX deliveries_newest ON deliveries (created_at DESC, id)');
    await db.query('DROP INDEX deliveries_due');
    await db.query(`
      CREATE INDEX deliveries_due ON deliveries (receiver, priority, created_at)
      WHERE status IN ('pending', 'sending')`);
    await db.query('ALTER TABLE deliveries DROP COLUMN queued_at, DROP COLUMN detail');
  }
}
