import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars, in one series with the policies: whoever has seen `seq` has seen both as they were then. */
export class CreateCalendars1700000000003 implements MigrationInterface {
  readonly name = 'CreateCalendars1700000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE calendars (
        -- Drawn from the policies' sequence, under the same lock.
        seq        bigint PRIMARY KEY DEFAULT nextval(pg_get_serial_sequence('policies', 'seq')),
        name       text NOT NULL,
        version    integer NOT NULL,
        document   jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
        UNIQUE (name, version)
      )`);
    await db.query(`COMMENT ON COLUMN clocks.calendar IS 'name@version; a name alone is its first version'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE calendars');
  }
}
