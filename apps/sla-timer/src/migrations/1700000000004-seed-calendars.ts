import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORKDAY = ['09:00-18:00'];

/** Frozen here, as a migration must be. */
const CALENDARS = [
  { name: 'always', timeZone: 'UTC', weekly: 'always' },
  {
    name: 'business-hours',
    timeZone: 'UTC',
    weekly: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
  },
];

/**
 * What an exchange promises where nothing is urgent: money and accounts are answered round the
 * clock, questions in business hours.
 */
const POLICIES = [
  {
    name: 'security',
    calendar: 'always',
    when: { category: ['account_security', 'account_access', 'scam_phishing'] },
    targets: { first_response: 'PT4H', next_response: 'PT4H', update: 'PT24H', resolution: 'PT48H' },
    warnAt: ['80%'],
    pauseOn: ['pending', 'on_hold'],
    escalate: [{ after: 'PT0S', to: 'l1' }],
  },
  {
    name: 'transactions',
    calendar: 'always',
    when: { category: ['deposit', 'withdrawal', 'trading_execution', 'derivatives_margin'] },
    targets: { first_response: 'PT8H', next_response: 'PT8H', resolution: 'PT72H' },
    warnAt: ['80%'],
    pauseOn: ['pending', 'on_hold'],
    escalate: [],
  },
  {
    name: 'general-questions',
    calendar: 'business-hours',
    when: {
      category: ['kyc_verification', 'api_integration', 'fees_billing', 'general_question', 'feedback_spam'],
    },
    targets: { first_response: 'PT9H', next_response: 'PT9H', resolution: 'PT45H' },
    warnAt: ['80%'],
    pauseOn: ['pending', 'on_hold'],
    escalate: [],
  },
];

/** The first calendars, and the policies that need them. One of the same name that is there already stands. */
export class SeedCalendars1700000000004 implements MigrationInterface {
  readonly name = 'SeedCalendars1700000000004';

  async up(db: QueryRunner): Promise<void> {
    // As whoever PUTs: `seq` must rise in the order of the commits.
    await db.query(`SELECT pg_advisory_xact_lock(hashtext('sla.policies'))`);
    for (const [table, documents] of [
      ['calendars', CALENDARS],
      ['policies', POLICIES],
    ] as const) {
      for (const document of documents) {
        await db.query(
          `INSERT INTO ${table} (name, version, document) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING`,
          [document.name, JSON.stringify(document)],
        );
      }
    }
    // Among policies of one condition each the one that was made first counts. P1 and P2 stay before
    // the category, and P3 and P4 come after it, for what is not classified yet.
    for (const name of ['p3-normal', 'p4-low']) {
      await db.query(
        `UPDATE policies SET seq = DEFAULT
         WHERE name = $1 AND NOT EXISTS (SELECT FROM policies WHERE name = $1 AND version > 1)`,
        [name],
      );
    }
  }

  async down(): Promise<void> {
    // Clocks may run on them; the tables go with the migrations before.
  }
}
