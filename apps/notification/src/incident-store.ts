import { Inject, Injectable } from '@nestjs/common';
import type { StateStore } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { ALERT_COLUMNS, lockSubjects, saveAlerts } from './alert-rows.ts';
import type { Alert } from './decide/alert.ts';
import type { IncidentState } from './decide/incident-alert.ts';

/** The one alert of each incident. */
@Injectable()
export class IncidentStore implements StateStore<IncidentState> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, IncidentState>> {
    await lockSubjects(tx, 'incident', subjects);
    const rows: Alert[] = await tx.query(
      `SELECT ${ALERT_COLUMNS} FROM alerts a WHERE event = 'incident' AND incident_id = ANY($1::uuid[])`,
      [subjects],
    );
    return new Map(rows.map((alert) => [alert.incidentId!, { alert, isChanged: false }]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, IncidentState>): Promise<void> {
    const changed = [...states.values()].filter(({ isChanged }) => isChanged);
    await saveAlerts(
      tx,
      changed.map(({ alert }) => alert),
      this.clock.now(),
    );
  }
}
