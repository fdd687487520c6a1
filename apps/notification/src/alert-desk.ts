import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { Action, ActionLink } from './action-links.ts';
import { ALERT_COLUMNS, lockSubjects, saveAlerts } from './alert-rows.ts';
import { acknowledge, type Alert, resolved } from './decide/alert.ts';
import { Dispatcher } from './dispatcher.ts';

/** What became of an act on several alerts. */
export interface Acted {
  readonly changed: readonly Alert[];
  /** They were acknowledged or over before. */
  readonly unchanged: readonly Alert[];
}

export type LinkOutcome =
  | { readonly kind: 'done'; readonly acted: Acted }
  | { readonly kind: 'refused'; readonly reason: 'used_before' | 'unknown' };

/** Where people take alerts in hand and say that they are over. */
@Injectable()
export class AlertDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async act(action: Action, alertIds: readonly string[], by: string): Promise<Acted> {
    const acted = await this.dataSource.transaction((tx) => this.actIn(tx, action, alertIds, by));
    if (acted.changed.length > 0) this.dispatcher.wake();
    return acted;
  }

  /** What a link's message is about: all that its group had been told of by then, and no later alert. */
  async alertsOf(deliveryId: string, tx: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT t.alert_id AS id
       FROM deliveries d JOIN alert_messages m ON m.id = d.message_id
         JOIN alert_messages before ON before.group_key = m.group_key AND before.sent_at <= m.sent_at
         JOIN alert_told t ON t.message_id = before.id
       WHERE d.id = $1 AND t.status IN ('firing', 'reminded')`,
      [deliveryId],
    );
    return rows.map(({ id }) => id);
  }

  /** Does what a link says, once: the second use, and one at the same moment, is refused. */
  async follow({ action, deliveryId, expiresAt }: ActionLink): Promise<LinkOutcome> {
    const outcome = await this.dataSource.transaction(async (tx): Promise<LinkOutcome> => {
      const now = this.clock.now();
      await tx.query('DELETE FROM used_links WHERE expires_at < $1', [now]);
      const claimed: unknown[] = await tx.query(
        `INSERT INTO used_links (id, used_at, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
        [`${action}:${deliveryId}`, now, expiresAt],
      );
      if (claimed.length === 0) return { kind: 'refused', reason: 'used_before' };
      const [delivery]: { destination: string }[] = await tx.query(
        'SELECT destination FROM deliveries WHERE id = $1',
        [deliveryId],
      );
      if (!delivery) return { kind: 'refused', reason: 'unknown' };
      const ids = await this.alertsOf(deliveryId, tx);
      return { kind: 'done', acted: await this.actIn(tx, action, ids, `link to ${delivery.destination}`) };
    });
    if (outcome.kind === 'done') this.dispatcher.wake();
    return outcome;
  }

  private async actIn(
    tx: EntityManager,
    action: Action,
    alertIds: readonly string[],
    by: string,
  ): Promise<Acted> {
    const now = this.clock.now();
    const load = (): Promise<Alert[]> =>
      tx.query(`SELECT ${ALERT_COLUMNS} FROM alerts a WHERE id = ANY($1::uuid[]) ORDER BY id`, [alertIds]);
    const found = await load();
    await lockSubjects(tx, 'ticket', [...new Set(found.flatMap(({ ticketId }) => ticketId ?? []))]);
    await lockSubjects(tx, 'incident', [...new Set(found.flatMap(({ incidentId }) => incidentId ?? []))]);
    const changed: Alert[] = [];
    const unchanged: Alert[] = [];
    for (const alert of await load()) {
      const next = action === 'acknowledge' ? acknowledged(alert, by, now) : ended(alert, by, now);
      if (next) changed.push(next);
      else unchanged.push(alert);
    }
    await saveAlerts(tx, changed, now);
    return { changed, unchanged };
  }
}

function acknowledged(alert: Alert, by: string, now: Date): Alert | undefined {
  const decided = acknowledge(alert, by, now);
  return decided.kind === 'changed' ? decided.alert : undefined;
}

function ended(alert: Alert, by: string, now: Date): Alert | undefined {
  return alert.status === 'firing' ? resolved(alert, now, by) : undefined;
}
