import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets as the clocks know them, their clocks, and the policies. */
export class CreateClocks1700000000001 implements MigrationInterface {
  readonly name = 'CreateClocks1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE policies (
        -- Drawn under a lock, so that whoever has seen one has seen all before it.
        seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name       text NOT NULL,
        version    integer NOT NULL,
        document   jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
        UNIQUE (name, version)
      )`);
    await db.query(`
      CREATE TABLE tickets (
        ticket_id            uuid PRIMARY KEY,
        number               text NOT NULL,
        -- False where the classifier was heard before the opening.
        is_opened            boolean NOT NULL,
        opened_at            timestamptz NOT NULL,
        channel              text,
        tier                 text,
        category             text,
        priority             text NOT NULL,
        priority_source      text NOT NULL,
        revision             integer NOT NULL,
        status               text NOT NULL,
        status_since         timestamptz NOT NULL,
        replied_at           timestamptz,
        was_resolved         boolean NOT NULL,
        wrote_while_resolved boolean NOT NULL,
        last_message_id      uuid,
        -- The state of the policies that the clocks were last matched with.
        policies_seq         bigint NOT NULL,
        -- How many cycles each metric has had.
        cycles               jsonb NOT NULL,
        -- Waits that the present policy promises nothing for.
        dormant              jsonb NOT NULL,
        -- The earliest instant at which the passing of time does something: a warning, a breach, an escalation.
        next_due_at          timestamptz
      )`);
    await db.query(
      'CREATE INDEX tickets_due ON tickets (next_due_at, priority) WHERE next_due_at IS NOT NULL',
    );
    await db.query(
      `CREATE INDEX tickets_policies_seq ON tickets (policies_seq) WHERE status NOT IN ('resolved', 'closed')`,
    );
    await db.query(`
      CREATE TABLE clocks (
        ticket_id      uuid NOT NULL REFERENCES tickets ON DELETE CASCADE,
        metric         text NOT NULL,
        cycle          integer NOT NULL,
        state          text NOT NULL CHECK (state IN ('running', 'paused', 'met', 'breached', 'cancelled')),
        -- Whether anything can still happen to it.
        open           boolean NOT NULL,
        policy         text NOT NULL,
        policy_version integer NOT NULL,
        calendar       text NOT NULL,
        priority       text NOT NULL,
        target_ms      bigint NOT NULL,
        started_at     timestamptz NOT NULL,
        -- Of the stretch that goes on; null unless it runs.
        since          timestamptz,
        due_at         timestamptz,
        -- Null unless it is paused; for people, since the stretches say it too.
        remaining_ms   bigint,
        paused_at      timestamptz,
        breached_at    timestamptz,
        met_at         timestamptz,
        ended_at       timestamptz,
        escalated      integer NOT NULL,
        warned         jsonb NOT NULL,
        counted        jsonb NOT NULL,
        steps          jsonb NOT NULL,
        PRIMARY KEY (ticket_id, metric, cycle)
      )`);
    await db.query('CREATE INDEX clocks_open ON clocks (metric, state) WHERE open');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE clocks');
    await db.query('DROP TABLE tickets');
    await db.query('DROP TABLE policies');
  }
}
