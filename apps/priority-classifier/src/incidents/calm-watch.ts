import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Incident, type Instant, isActive } from '../decide/incidents/incident.ts';
import { calmExpectation } from '../decide/incidents/judge.ts';
import { CALM_WINDOW_MS, calmLevel } from '../decide/incidents/surge.ts';
import { RateStore } from './rate-store.ts';
import { TicketStore } from './ticket-store.ts';

/** How often an incident is asked whether reports have ceased. */
const EVERY_MS = 10_000;

/**
 * Finds that an incident's rate has fallen where no report comes any more to show it.
 *
 * "Now" is the time of the reports: that of the newest ticket of all, and from then on as the clock runs.
 * A replay of last week is so not over before it has been replayed.
 */
@Injectable()
export class CalmWatch {
  private watchedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tickets: TicketStore,
    private readonly rates: RateStore,
  ) {}

  /** The incidents, those that are over by now marked as ended, and muted ones that have become calm heard again. */
  async over(tx: EntityManager, incidents: readonly Incident[], now: Date): Promise<readonly Incident[]> {
    if (now.getTime() - this.watchedAt < EVERY_MS) return incidents;
    this.watchedAt = now.getTime();
    const going = incidents.filter((one) => (isActive(one) && one.endedAt === null) || one.isMuted);
    const at = going.length > 0 ? await this.tickets.timeOfReports(tx, now) : undefined;
    if (at === undefined) return incidents;
    const calm = new Map<string, Incident>();
    for (const incident of going) {
      if (at - incident.lastReportAt < CALM_WINDOW_MS && !incident.isMuted) continue;
      if (await this.isCalm(tx, incident, at)) calm.set(incident.id, ended(incident, at));
    }
    return incidents.map((incident) => calm.get(incident.id) ?? incident);
  }

  private async isCalm(tx: EntityManager, incident: Incident, at: Instant): Promise<boolean> {
    const from = at - CALM_WINDOW_MS;
    const requesters = await this.tickets.requestersIn(tx, incident.scope, from, at);
    const rates = await this.rates.load(tx, new Set(incident.scope), from, at);
    return requesters <= calmLevel(calmExpectation(incident, requesters, at, rates));
  }
}

function ended(incident: Incident, at: Instant): Incident {
  const endedAt = incident.endedAt ?? Math.min(at, incident.lastReportAt + CALM_WINDOW_MS);
  return { ...incident, isMuted: false, endedAt };
}
