import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tickets are recognised by, which of them still wait to be compared, and which were found to be alike. */
export class LinkDuplicates1700000000012 implements MigrationInterface {
  readonly name = 'LinkDuplicates1700000000012';

  async up(db: QueryRunner): Promise<void> {
    // A row for each new ticket, gone once it has been compared.
    await db.query('CREATE TABLE duplicate_check (ticket_id uuid PRIMARY KEY REFERENCES ticket)');
    await db.query(`
      CREATE TABLE ticket_print (
        ticket_id uuid PRIMARY KEY REFERENCES ticket,
        -- MinHash; null where the text says too little.
        signature integer[],
        marks     text[] NOT NULL
      )`);
    await db.query(`
      CREATE TABLE ticket_mark (
        mark      text NOT NULL,
        -- Version 7 UUIDs: their order is that of the openings.
        ticket_id uuid NOT NULL REFERENCES ticket,
        PRIMARY KEY (mark, ticket_id)
      )`);
    await db.query(`
      CREATE TABLE ticket_duplicate (
        -- The newer of the two, so that a pair has one row whichever of them was compared first.
        ticket_id uuid NOT NULL REFERENCES ticket,
        target_id uuid NOT NULL REFERENCES ticket,
        score     double precision NOT NULL,
        reason    text NOT NULL,
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (ticket_id, target_id),
        CHECK (ticket_id > target_id)
      )`);
    await db.query('CREATE INDEX ticket_duplicate_target ON ticket_duplicate (target_id)');
    await db.query('CREATE INDEX requester_email ON requester (lower(email)) WHERE email IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX requester_email');
    await db.query('DROP TABLE ticket_duplicate, ticket_mark, ticket_print, duplicate_check');
  }
}
