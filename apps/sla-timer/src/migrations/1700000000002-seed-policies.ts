import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is promised until somebody PUTs something else; frozen here, as a migration must be. */
const DEFAULTS = [
  {
    name: 'p1-urgent',
    calendar: 'always',
    when: { priority: ['P1'] },
    targets: { first_response: 'PT15M', next_response: 'PT30M', update: 'PT1H', resolution: 'PT4H' },
    warnAt: ['50%', '80%'],
    pauseOn: ['pending'],
    escalate: [
      { after: 'PT0S', to: 'l1' },
      { after: 'PT15M', to: 'l2' },
    ],
  },
  {
    name: 'p2-high',
    calendar: 'always',
    when: { priority: ['P2'] },
    targets: { first_response: 'PT1H', next_response: 'PT2H', update: 'PT4H', resolution: 'PT24H' },
    warnAt: ['80%'],
    pauseOn: ['pending'],
    escalate: [{ after: 'PT0S', to: 'l1' }],
  },
  {
    name: 'p3-normal',
    calendar: 'always',
    when: { priority: ['P3'] },
    targets: { first_response: 'PT8H', next_response: 'PT8H', resolution: 'PT72H' },
    warnAt: ['80%'],
    pauseOn: ['pending', 'on_hold'],
    escalate: [],
  },
  {
    name: 'p4-low',
    calendar: 'always',
    when: { priority: ['P4'] },
    targets: { first_response: 'PT24H', next_response: 'PT24H', resolution: 'P7D' },
    warnAt: ['80%'],
    pauseOn: ['pending', 'on_hold'],
    escalate: [],
  },
];

/** The first policies. A policy of the same name that is there already stands. */
export class SeedPolicies1700000000002 implements MigrationInterface {
  readonly name = 'SeedPolicies1700000000002';

  async up(db: QueryRunner): Promise<void> {
    for (const policy of DEFAULTS) {
      await db.query(
        'INSERT INTO policies (name, version, document) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING',
        [policy.name, JSON.stringify(policy)],
      );
    }
  }

  async down(): Promise<void> {
    // Clocks may run on them; the tables go with the migration before.
  }
}
