import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTickets1700000000001 implements MigrationInterface {
  readonly name = 'CreateTickets1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE SEQUENCE ticket_number START 1001');
    await db.query(`
      CREATE TABLE requester (
        id         text PRIMARY KEY,
        email      text,
        name       text,
        tier       text,
        language   text,
        updated_at timestamptz NOT NULL
      )`);
    await db.query(`
      CREATE TABLE ticket (
        id                  uuid PRIMARY KEY,
        number              text NOT NULL UNIQUE,
        version             integer NOT NULL,
        status              text NOT NULL CHECK (status IN ('open', 'pending', 'on_hold', 'resolved', 'closed')),
        channel             text NOT NULL,
        requester_id        text NOT NULL REFERENCES requester,
        requester_tier      text NOT NULL,
        subject             text NOT NULL,
        language            text NOT NULL,
        lane                text NOT NULL CHECK (lane IN ('express', 'standard')),
        priority            text NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
        priority_source     text NOT NULL CHECK (priority_source IN ('screen', 'classifier', 'incident', 'agent')),
        assignee            text,
        transaction_ids     jsonb NOT NULL,
        error_codes         jsonb NOT NULL,
        external_ref        text,
        ref_owner           text NOT NULL,
        redactions          jsonb NOT NULL,
        revision            integer NOT NULL,
        opened_at           timestamptz NOT NULL,
        updated_at          timestamptz NOT NULL,
        -- What other services' events say of the ticket.
        classification      jsonb,
        classified_revision integer NOT NULL DEFAULT 0,
        category            text,
        sla_clocks          jsonb NOT NULL DEFAULT '{}',
        sla_next_metric     text,
        sla_next_due_at     timestamptz,
        sla_breached        jsonb NOT NULL DEFAULT '[]'
      ) WITH (
        -- Each ticket is updated some five times in its first minutes; with room on the page
        -- most of that touches no index.
        fillfactor = 80
      )`);
    // One ticket for one reference of a channel, however many fetchers hand it in at once.
    await db.query(`
      CREATE UNIQUE INDEX ticket_external_ref ON ticket (channel, ref_owner, external_ref)
      WHERE external_ref IS NOT NULL`);
    await db.query('CREATE INDEX ticket_opened ON ticket (opened_at, id)');
    await db.query('CREATE INDEX ticket_requester ON ticket (requester_id, opened_at, id)');
    await db.query(
      'CREATE INDEX ticket_assignee ON ticket (assignee, opened_at, id) WHERE assignee IS NOT NULL',
    );
    // The queue holds what somebody has to act on: it stays small however many tickets there were.
    await db.query(`
      CREATE INDEX ticket_queue
      ON ticket (priority, (coalesce(sla_next_due_at, 'infinity'::timestamptz)), opened_at, id)
      WHERE status IN ('open', 'pending', 'on_hold')`);
    await db.query(`
      CREATE TABLE message (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        ticket_id   uuid NOT NULL REFERENCES ticket,
        at          timestamptz NOT NULL,
        author_kind text NOT NULL CHECK (author_kind IN ('customer', 'agent', 'bot')),
        author_id   text NOT NULL,
        internal    boolean NOT NULL,
        opening     boolean NOT NULL,
        body        text NOT NULL,
        redactions  jsonb NOT NULL
      )`);
    await db.query('CREATE UNIQUE INDEX message_opening ON message (ticket_id) WHERE opening');
    await db.query(
      `CREATE INDEX message_of_customer ON message (ticket_id, at, seq) WHERE author_kind = 'customer'`,
    );
    await db.query(`
      CREATE TABLE timeline_entry (
        -- The event's id: what is delivered again is not told again.
        id            uuid NOT NULL,
        ticket_id     uuid NOT NULL REFERENCES ticket,
        seq           bigint GENERATED ALWAYS AS IDENTITY,
        at            timestamptz NOT NULL,
        type          text NOT NULL,
        actor         jsonb,
        message_id    uuid,
        customer_sees boolean NOT NULL,
        details       jsonb NOT NULL,
        PRIMARY KEY (ticket_id, id)
      )`);
    await db.query('CREATE INDEX timeline_order ON timeline_entry (ticket_id, at, seq)');
    await db.query(`
      CREATE TABLE idempotency_key (
        principal   text NOT NULL,
        key         text NOT NULL,
        -- A hash: the request itself may hold secrets.
        fingerprint bytea NOT NULL,
        answer      jsonb,
        created_at  timestamptz NOT NULL,
        PRIMARY KEY (principal, key)
      )`);
    await db.query('CREATE INDEX idempotency_key_created ON idempotency_key (created_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE idempotency_key, timeline_entry, message, ticket, requester');
    await db.query('DROP SEQUENCE ticket_number');
  }
}
