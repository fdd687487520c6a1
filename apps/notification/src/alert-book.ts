import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS } from './alert-rows.ts';
import type { Alert } from './decide/alert.ts';
import type { AlertGroup, Member } from './decide/alert-group.ts';
import type { Seated } from './decide/flush.ts';
import { readMatchers } from './decide/matcher.ts';
import type { Seat, Seating } from './decide/seat.ts';
import type { Silence } from './decide/silence.ts';

/** An alert that has changed since it was given its places. */
export interface UnseatedAlert {
  readonly alert: Alert;
  readonly version: number;
}

const GROUP_COLUMNS = `g.key, g.path, g.step, g.receiver, g.labels, g.flush_at AS "flushAt",
  g.last_sent_at AS "lastSentAt", g.sent`;
const MEMBER_COLUMNS = `m.alert_id AS "alertId", m.joins_at AS "joinsAt", m.told, m.held_for AS "heldFor",
  m.is_left AS "left"`;

/** The rows behind the dispatcher's decisions. Only whoever holds `lock` may change them. */
@Injectable()
export class AlertBook {
  /** One dispatcher at a time, of all replicas: what holds back what is decided on the whole. */
  async lock(tx: EntityManager): Promise<boolean> {
    const [row]: { locked: boolean }[] = await tx.query(
      `SELECT pg_try_advisory_xact_lock(hashtext(current_schema() || '.dispatcher')) AS locked`,
    );
    return row!.locked;
  }

  /** Brings forward when groups are looked at in which something is held back for this reason. */
  async lookAgain(tx: EntityManager, heldFor: string, now: Date): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.dispatcher'))`);
    await tx.query(
      `UPDATE alert_groups SET flush_at = $2
       WHERE flush_at > $2 AND key IN (SELECT group_key FROM alert_members WHERE held_for = $1)`,
      [heldFor, now],
    );
  }

  /** The most urgent first. One that a fold is changing just now is left for the next round. */
  async unseated(tx: EntityManager, most: number): Promise<UnseatedAlert[]> {
    const rows: (Alert & { version: number })[] = await tx.query(
      `SELECT ${ALERT_COLUMNS}, a.version FROM alerts a WHERE version > seated_version
       ORDER BY priority, starts_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [most],
    );
    return rows.map(({ version, ...alert }) => ({ alert, version }));
  }

  async seatsOf(tx: EntityManager, alertIds: readonly string[]): Promise<Seat[]> {
    const rows: (AlertGroup & Member)[] = await tx.query(
      `SELECT ${GROUP_COLUMNS}, ${MEMBER_COLUMNS} FROM alert_members m JOIN alert_groups g ON g.key = m.group_key
       WHERE m.alert_id = ANY($1::uuid[])`,
      [alertIds],
    );
    return rows.map((row) => ({ group: groupOf(row), member: memberOf(row) }));
  }

  async groups(tx: EntityManager, keys: readonly string[]): Promise<AlertGroup[]> {
    return tx.query(`SELECT ${GROUP_COLUMNS} FROM alert_groups g WHERE key = ANY($1::text[])`, [keys]);
  }

  async saveSeats(tx: EntityManager, seating: Seating, seated: readonly UnseatedAlert[]): Promise<void> {
    await this.saveGroups(tx, seating.groups);
    await this.saveMembers(tx, seating.members);
    await this.removeMembers(tx, seating.unseated);
    await tx.query(
      `UPDATE alerts SET seated_version = s.version FROM unnest($1::uuid[], $2::int[]) AS s (id, version)
       WHERE alerts.id = s.id`,
      [seated.map(({ alert }) => alert.id), seated.map(({ version }) => version)],
    );
  }

  async due(tx: EntityManager, now: Date, most: number): Promise<AlertGroup[]> {
    return tx.query(
      `SELECT ${GROUP_COLUMNS} FROM alert_groups g WHERE flush_at <= $1 ORDER BY flush_at LIMIT $2`,
      [now, most],
    );
  }

  /** The alerts of these groups, by the groups' keys. */
  async seated(tx: EntityManager, keys: readonly string[]): Promise<Map<string, Seated[]>> {
    const rows: (Alert & Member & { key: string })[] = await tx.query(
      `SELECT m.group_key AS key, ${MEMBER_COLUMNS}, ${ALERT_COLUMNS}
       FROM alert_members m JOIN alerts a ON a.id = m.alert_id WHERE m.group_key = ANY($1::text[])`,
      [keys],
    );
    const byKey = new Map<string, Seated[]>(keys.map((key) => [key, []]));
    for (const { key, alertId, joinsAt, told, heldFor, left, ...alert } of rows)
      byKey.get(key)!.push({ alert, member: { alertId, joinsAt, told, heldFor, left } });
    return byKey;
  }

  /** Firing alerts that may speak for others: incidents, and what fires of the same tickets. */
  async inhibitors(tx: EntityManager, ticketIds: readonly string[]): Promise<Alert[]> {
    return tx.query(
      `SELECT ${ALERT_COLUMNS} FROM alerts a
       WHERE status = 'firing' AND (event = 'incident' OR ticket_id = ANY($1::uuid[]))`,
      [ticketIds],
    );
  }

  async silences(tx: EntityManager, now: Date): Promise<Silence[]> {
    const rows: (Omit<Silence, 'matchers'> & { matchers: string[] })[] = await tx.query(
      `SELECT id, matchers, starts_at AS "startsAt", ends_at AS "endsAt" FROM silences
       WHERE starts_at <= $1 AND ends_at > $1 ORDER BY created_at, id`,
      [now],
    );
    return rows.map((row) => ({ ...row, matchers: readMatchers(row.matchers, 'matchers', () => undefined) }));
  }

  /** When messages left for these receivers since then. */
  async sentSince(
    tx: EntityManager,
    receivers: readonly string[],
    since: Date,
  ): Promise<Map<string, Date[]>> {
    const rows: { receiver: string; sentAt: Date }[] = await tx.query(
      `SELECT receiver, sent_at AS "sentAt" FROM alert_messages WHERE receiver = ANY($1::text[]) AND sent_at > $2
         AND kind <> 'acknowledged'`,
      [receivers, since],
    );
    const byReceiver = new Map<string, Date[]>();
    for (const { receiver, sentAt } of rows)
      byReceiver.set(receiver, [...(byReceiver.get(receiver) ?? []), sentAt]);
    return byReceiver;
  }

  async saveGroups(tx: EntityManager, groups: readonly AlertGroup[]): Promise<void> {
    await tx.query(
      `INSERT INTO alert_groups (key, path, step, receiver, labels, flush_at, last_sent_at, sent)
       SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::jsonb[], $6::timestamptz[],
                            $7::timestamptz[], $8::int[])
       ON CONFLICT (key) DO UPDATE
       SET flush_at = EXCLUDED.flush_at, last_sent_at = EXCLUDED.last_sent_at, sent = EXCLUDED.sent`,
      [
        groups.map(({ key }) => key),
        groups.map(({ path }) => path),
        groups.map(({ step }) => step),
        groups.map(({ receiver }) => receiver),
        groups.map(({ labels }) => JSON.stringify(labels)),
        groups.map(({ flushAt }) => flushAt),
        groups.map(({ lastSentAt }) => lastSentAt),
        groups.map(({ sent }) => sent),
      ],
    );
  }

  async saveMembers(
    tx: EntityManager,
    members: readonly { readonly key: string; readonly member: Member }[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO alert_members (group_key, alert_id, joins_at, told, held_for, is_left)
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::boolean[])
       ON CONFLICT (group_key, alert_id) DO UPDATE
       SET joins_at = EXCLUDED.joins_at, told = EXCLUDED.told, held_for = EXCLUDED.held_for, is_left = EXCLUDED.is_left`,
      [
        members.map(({ key }) => key),
        members.map(({ member }) => member.alertId),
        members.map(({ member }) => member.joinsAt),
        members.map(({ member }) => member.told),
        members.map(({ member }) => member.heldFor),
        members.map(({ member }) => member.left),
      ],
    );
  }

  async removeMembers(
    tx: EntityManager,
    gone: readonly { readonly key: string; readonly alertId: string }[],
  ): Promise<void> {
    if (gone.length === 0) return;
    await tx.query(
      `DELETE FROM alert_members m USING unnest($1::text[], $2::uuid[]) AS gone (group_key, alert_id)
       WHERE m.group_key = gone.group_key AND m.alert_id = gone.alert_id`,
      [gone.map(({ key }) => key), gone.map(({ alertId }) => alertId)],
    );
  }

  async nextDueAt(tx: EntityManager): Promise<Date | undefined> {
    const [row]: { at: Date | null }[] = await tx.query('SELECT min(flush_at) AS at FROM alert_groups');
    return row?.at ?? undefined;
  }
}

function groupOf({ key, path, step, receiver, labels, flushAt, lastSentAt, sent }: AlertGroup): AlertGroup {
  return { key, path, step, receiver, labels, flushAt, lastSentAt, sent };
}

function memberOf({ alertId, joinsAt, told, heldFor, left }: Member): Member {
  return { alertId, joinsAt, told, heldFor, left };
}
