import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets as reports of something, and the incidents found in them. */
export class CreateIncidents1700000000001 implements MigrationInterface {
  readonly name = 'CreateIncidents1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE incidents (
        id              uuid PRIMARY KEY,
        category        text NOT NULL,
        fingerprint     text NOT NULL,
        scope           text[] NOT NULL,
        title           text NOT NULL,
        is_renamed      boolean NOT NULL,
        state           text NOT NULL CHECK (state IN ('open', 'confirmed', 'resolved')),
        merged_into     uuid REFERENCES incidents,
        is_muted        boolean NOT NULL,
        -- By the time of the reports.
        started_at      timestamptz NOT NULL,
        tipped_at       timestamptz NOT NULL,
        last_report_at  timestamptz NOT NULL,
        ended_at        timestamptz,
        resolved_at     timestamptz,
        ticket_count    integer NOT NULL,
        requester_count integer NOT NULL,
        examples        jsonb NOT NULL,
        -- By the wall clock.
        detected_at     timestamptz NOT NULL,
        last_linked_at  timestamptz NOT NULL,
        told_requesters integer NOT NULL,
        told            integer NOT NULL
      )`);
    await db.query('CREATE INDEX incidents_started ON incidents (started_at, id)');
    await db.query(`CREATE INDEX incidents_current ON incidents (id) WHERE state <> 'resolved' OR is_muted`);
    await db.query(`
      CREATE TABLE tickets (
        ticket_id       uuid PRIMARY KEY,
        number          text NOT NULL,
        version         integer NOT NULL,
        -- Null before the opening.
        requester_id    text,
        opened_at       timestamptz NOT NULL,
        named           jsonb NOT NULL,
        category        text,
        urgency         integer NOT NULL,
        symptoms        jsonb NOT NULL,
        revision        integer NOT NULL,
        priority        text NOT NULL,
        priority_source text NOT NULL,
        is_done         boolean NOT NULL,
        fingerprints    text[] NOT NULL,
        -- When it is to be looked at together with others.
        judge_at        timestamptz,
        incident_id     uuid REFERENCES incidents,
        seen_at         timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX tickets_to_judge ON tickets (opened_at) WHERE judge_at IS NOT NULL');
    await db.query('CREATE INDEX tickets_opened ON tickets (opened_at) WHERE requester_id IS NOT NULL');
    // What is usual, and what an incident may still take in.
    await db.query('CREATE INDEX tickets_reports ON tickets (category, opened_at)');
    await db.query(
      'CREATE INDEX tickets_incident ON tickets (incident_id, opened_at, ticket_id) WHERE incident_id IS NOT NULL',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE tickets, incidents');
  }
}
