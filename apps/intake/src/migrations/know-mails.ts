import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One mail is one ticket or one message, however many fetchers bring it; and which tickets a machine opened. */
export class KnowMails1700000000010 implements MigrationInterface {
  readonly name = 'KnowMails1700000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE ticket ADD COLUMN email_message_id text, ADD COLUMN automated text');
    await db.query('ALTER TABLE message ADD COLUMN email_message_id text');
    await db.query(`
      CREATE UNIQUE INDEX ticket_of_mail ON ticket (ref_owner, email_message_id)
      WHERE email_message_id IS NOT NULL`);
    await db.query(`
      CREATE UNIQUE INDEX message_of_mail ON message (ticket_id, email_message_id)
      WHERE email_message_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE message DROP COLUMN email_message_id');
    await db.query('ALTER TABLE ticket DROP COLUMN automated, DROP COLUMN email_message_id');
  }
}
