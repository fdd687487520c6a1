import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the messages of one thread without its destination, so that no other index is ever the better one. */
export class IndexThreadsAlone1700000000080 implements MigrationInterface {
  readonly name = 'IndexThreadsAlone1700000000080';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX deliveries_by_thread ON deliveries (thread, created_at, id)
      WHERE thread IS NOT NULL AND status IN ('pending', 'sending')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX deliveries_by_thread');
  }
}
