import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that the pipeline needs in each service's own schema; the first migration of each. */
export class MessagingTables1700000000000 implements MigrationInterface {
  readonly name = 'MessagingTables1700000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outbox (
        seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        -- Records of one key are in one shard, and one relay at a time has a shard.
        shard      smallint NOT NULL,
        topic      text NOT NULL,
        key        text,
        headers    jsonb NOT NULL,
        value      bytea,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      ) WITH (
        -- Rows live for milliseconds: what is left of them is cleared often, not by share of the table.
        autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000
      )`);
    await db.query(`
      CREATE TABLE inbox (
        consumer     text NOT NULL,
        event_id     uuid NOT NULL,
        processed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (consumer, event_id)
      )`);
    await db.query('CREATE INDEX inbox_processed_at ON inbox USING brin (processed_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE inbox');
    await db.query('DROP TABLE outbox');
  }
}
