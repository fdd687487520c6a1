import type { MigrationInterface, QueryRunner } from 'typeorm';

const DESTINATION = `CASE NEW.audience WHEN 'customer' THEN 'customers/email' ELSE 'on-call/' || NEW.receiver END`;

/** One alert of the former release as a message about one. */
const GROUP_FACTS = `jsonb_build_object(
  'kind', 'firing', 'headline', concat(NEW.facts->>'number', ': ', replace(NEW.template, '_', ' ')),
  'priority', NEW.priority, 'receiver', 'on-call', 'groupId', NEW.id, 'labels', '{}'::jsonb, 'step', 0, 'firing', 1,
  'resolved', 0, 'more', 0, 'at', NEW.facts->>'at',
  'alerts', jsonb_build_array(NEW.facts || jsonb_build_object('alertId', NEW.id, 'event', NEW.template,
    'incidentId', NULL, 'status', 'firing', 'isNew', true, 'startsAt', NEW.facts->>'at', 'endsAt', NULL,
    'assets', '[]'::jsonb)))`;

/** Alerts, their groups, and what was said to whom; configuration by REST; deliveries by destination. */
export class CreateAlerts1700000000020 implements MigrationInterface {
  readonly name = 'CreateAlerts1700000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE tickets
        ADD COLUMN tier        text NOT NULL DEFAULT '',
        ADD COLUMN assets      jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN incident_id uuid,
        ADD COLUMN replied_at  timestamptz,
        ADD COLUMN done_at     timestamptz`);
    await db.query(`
      CREATE TABLE alerts (
        id              uuid PRIMARY KEY,
        event           text NOT NULL,
        ticket_id       uuid,
        incident_id     uuid,
        labels          jsonb NOT NULL,
        facts           jsonb NOT NULL,
        priority        text NOT NULL,
        status          text NOT NULL CHECK (status IN ('firing', 'resolved')),
        starts_at       timestamptz NOT NULL,
        ends_at         timestamptz,
        acknowledged_at timestamptz,
        by              text,
        cause_id        uuid NOT NULL,
        traceparent     text,
        version         int NOT NULL DEFAULT 1,
        -- The version that has its places; a higher one waits for the dispatcher.
        seated_version  int NOT NULL DEFAULT 0,
        updated_at      timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX alerts_ticket ON alerts (ticket_id)');
    await db.query(`CREATE INDEX alerts_over ON alerts (ends_at) WHERE status = 'resolved'`);
    await db.query('CREATE INDEX alerts_newest ON alerts (starts_at DESC, id DESC)');
    await db.query(
      'CREATE INDEX alerts_unseated ON alerts (priority, starts_at) WHERE version > seated_version',
    );
    await db.query(`CREATE INDEX alerts_firing ON alerts (event, starts_at) WHERE status = 'firing'`);
    await db.query(`
      CREATE TABLE alert_groups (
        key          text PRIMARY KEY,
        path         text NOT NULL,
        step         int NOT NULL,
        receiver     text NOT NULL,
        labels       jsonb NOT NULL,
        flush_at     timestamptz,
        last_sent_at timestamptz,
        sent         int NOT NULL
      )`);
    await db.query('CREATE INDEX alert_groups_due ON alert_groups (flush_at) WHERE flush_at IS NOT NULL');
    await db.query(`
      CREATE TABLE alert_members (
        group_key text NOT NULL REFERENCES alert_groups (key),
        alert_id  uuid NOT NULL,
        joins_at  timestamptz NOT NULL,
        told      text NOT NULL,
        held_for  text,
        is_left   boolean NOT NULL,
        PRIMARY KEY (group_key, alert_id)
      )`);
    await db.query('CREATE INDEX alert_members_alert ON alert_members (alert_id)');
    await db.query(`
      CREATE TABLE alert_messages (
        id        uuid PRIMARY KEY,
        group_key text NOT NULL,
        receiver  text NOT NULL,
        kind      text NOT NULL,
        sent_at   timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX alert_messages_sent ON alert_messages USING brin (sent_at)');
    await db.query('CREATE INDEX alert_messages_receiver ON alert_messages (receiver, sent_at)');
    await db.query(`
      CREATE TABLE alert_told (
        message_id uuid NOT NULL,
        alert_id   uuid NOT NULL,
        ticket_id  uuid,
        status     text NOT NULL,
        PRIMARY KEY (message_id, alert_id)
      )`);
    await db.query('CREATE INDEX alert_told_alert ON alert_told (alert_id)');
    await db.query('CREATE INDEX alert_told_ticket ON alert_told (ticket_id)');
    await db.query(`
      CREATE TABLE suppressions (
        id        uuid PRIMARY KEY,
        alert_id  uuid NOT NULL,
        ticket_id uuid,
        event     text NOT NULL,
        receiver  text NOT NULL,
        reason    text NOT NULL,
        detail    text,
        at        timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX suppressions_alert ON suppressions (alert_id, at)');
    await db.query('CREATE INDEX suppressions_ticket ON suppressions (ticket_id, at)');
    await db.query(`
      CREATE TABLE silences (
        id         uuid PRIMARY KEY,
        matchers   jsonb NOT NULL,
        author     text NOT NULL,
        reason     text NOT NULL,
        starts_at  timestamptz NOT NULL,
        ends_at    timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        ended_by   text
      )`);
    await db.query('CREATE INDEX silences_end ON silences (ends_at)');
    await db.query(`
      CREATE TABLE settings (
        name       text PRIMARY KEY,
        document   jsonb NOT NULL,
        version    int NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by text NOT NULL
      )`);
    await db.query(
      'CREATE TABLE used_links (id text PRIMARY KEY, used_at timestamptz NOT NULL, expires_at timestamptz NOT NULL)',
    );
    await this.deliveriesByDestination(db);
  }

  private async deliveriesByDestination(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deliveries
        ALTER COLUMN ticket_id DROP NOT NULL,
        ADD COLUMN incident_id uuid,
        ADD COLUMN message_id  uuid,
        ADD COLUMN destination text,
        -- Messages of one thread leave in their order.
        ADD COLUMN thread      text`);
    // A replica of the former release writes rows without a destination while the new one starts. To be dropped with
    // the next release.
    await db.query(`
      CREATE FUNCTION complete_former_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.destination := ${DESTINATION};
        IF NEW.audience = 'on_call' THEN
          NEW.thread := NEW.id::text;
          NEW.facts := ${GROUP_FACTS};
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER complete_former_delivery BEFORE INSERT OR UPDATE ON deliveries
      FOR EACH ROW WHEN (NEW.destination IS NULL) EXECUTE FUNCTION complete_former_delivery()`);
    await db.query('UPDATE deliveries SET destination = NULL');
    await db.query('ALTER TABLE deliveries ALTER COLUMN destination SET NOT NULL');
    await db.query(`
      CREATE INDEX deliveries_due_to ON deliveries (destination, audience DESC, priority, created_at, id)
      WHERE status IN ('pending', 'sending')`);
    await db.query(`
      CREATE INDEX deliveries_thread ON deliveries (destination, thread, created_at, id)
      WHERE thread IS NOT NULL AND status IN ('pending', 'sending')`);
    await db.query('CREATE INDEX deliveries_message ON deliveries (message_id) WHERE message_id IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE used_links, settings, silences, suppressions, alert_told, alert_messages, alert_members, alert_groups,
                 alerts`);
    await db.query('DROP TRIGGER complete_former_delivery ON deliveries');
    await db.query('DROP FUNCTION complete_former_delivery');
    await db.query(`
      ALTER TABLE deliveries DROP COLUMN thread, DROP COLUMN destination, DROP COLUMN message_id, DROP COLUMN incident_id`);
    await db.query(`
      ALTER TABLE tickets DROP COLUMN done_at, DROP COLUMN replied_at, DROP COLUMN incident_id, DROP COLUMN assets,
                          DROP COLUMN tier`);
  }
}
