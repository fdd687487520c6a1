import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { settled } from '../decide/incidents/change-incident.ts';
import { type Incident, isAbout, isActive } from '../decide/incidents/incident.ts';
import { fingerprintsToKnow, judge } from '../decide/incidents/judge.ts';
import { linkedTicket } from '../decide/incidents/link-ticket.ts';
import type { Report } from '../decide/incidents/report.ts';
import { CALM_WINDOW_MS } from '../decide/incidents/surge.ts';
import { tell } from '../decide/incidents/tell.ts';
import { CalmWatch } from './calm-watch.ts';
import { IncidentMetrics } from './incident-metrics.ts';
import { IncidentStore } from './incident-store.ts';
import { RateStore } from './rate-store.ts';
import { type FreshTicket, TicketStore } from './ticket-store.ts';

const CLAIM_LIMIT = 1_000;
const LINK_LIMIT = 1_000;
/** A round looks at one stretch of time; what lies further apart is left for the next. */
const SPAN_MS = 2 * 3_600_000;
/** Incidents that can have to do with a report of now: those of the last day may be reopened, and one began a day before. */
const CURRENT_MS = 2 * 86_400_000;
const MAX_IDLE_MS = 1_000;
/** Another replica judges, or a consumer holds what is to be judged: both take tens of milliseconds. */
const HELD_RETRY_MS = 25;
const NO_PROGRESS_LIMIT_MS = 60_000;

/**
 * Looks at the tickets together: opens incidents, links their tickets, says when they are over.
 *
 * One replica at a time judges, whichever has the lock; a round is one transaction, and so a killed replica leaves
 * nothing half done, and the next has all of it. It is woken by each batch of tickets.
 */
@Injectable()
export class Detector implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly tickets: TicketStore,
    private readonly incidents: IncidentStore,
    private readonly rates: RateStore,
    private readonly calmWatch: CalmWatch,
    private readonly outbox: Outbox,
    private readonly metrics: IncidentMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('incident-detector', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'incident-detector',
      round: () => this.round(),
      maxIdleMs: MAX_IDLE_MS,
      clock,
      logger,
      beat: () => progress.beat(),
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** To be called after a commit that may have brought reports. */
  wake(): void {
    this.loop.wake();
  }

  /** One claim of reports, judged and linked. */
  async round(): Promise<Round> {
    const now = this.clock.now();
    const { more, wakeAt, events } = await this.outbox.run(async (tx, emit) => {
      if (!(await this.incidents.tryLock(tx))) {
        return { more: false, wakeAt: now, events: [] };
      }
      const fresh = await this.tickets.claimFresh(tx, now, CLAIM_LIMIT, SPAN_MS);
      const before = await this.incidents.current(tx, (fresh[0]?.at ?? now.getTime()) - CURRENT_MS);
      const reports = await this.reportsAround(tx, fresh);
      const judged = fresh.length > 0 ? await this.judge(tx, before, reports, now) : before;
      const watched = await this.calmWatch.over(tx, judged, now);
      const { events, isFull } = await this.follow(tx, before, watched, reports, now);
      if (fresh.length > 0) await this.tickets.markJudged(tx, fresh);
      emit(...events);
      return { more: fresh.length > 0 || isFull, wakeAt: await this.tickets.nextJudgeAt(tx), events };
    });
    this.metrics.record(events);
    const soonest = new Date(now.getTime() + HELD_RETRY_MS);
    return { more, wakeAt: wakeAt && wakeAt < soonest ? soonest : wakeAt };
  }

  private reportsAround(tx: EntityManager, fresh: readonly FreshTicket[]): Promise<Report[]> {
    const [first, last] = [fresh.at(0), fresh.at(-1)];
    if (!first || !last) return Promise.resolve([]);
    const categories = [...new Set(fresh.map(({ category }) => category))];
    return this.tickets.reports(tx, categories, first.at - CALM_WINDOW_MS, last.at + CALM_WINDOW_MS);
  }

  private async judge(
    tx: EntityManager,
    incidents: readonly Incident[],
    reports: readonly Report[],
    now: Date,
  ): Promise<readonly Incident[]> {
    const wanted = fingerprintsToKnow(incidents, reports);
    const [first, last] = [reports.at(0), reports.at(-1)];
    if (wanted.size === 0 || !first || !last) return incidents;
    const rates = await this.rates.load(tx, wanted, first.at - CALM_WINDOW_MS, last.at);
    return judge({ incidents, reports, rates, now: now.getTime() });
  }

  /** Links what belongs to each incident, and tells what is new of it. */
  private async follow(
    tx: EntityManager,
    before: readonly Incident[],
    after: readonly Incident[],
    reports: readonly Report[],
    now: Date,
  ): Promise<{ events: OutgoingEvent[]; isFull: boolean }> {
    const events: OutgoingEvent[] = [];
    let isFull = false;
    for (const incident of after) {
      const known = before.find(({ id }) => id === incident.id);
      if (!isActive(incident) && !mayTakeIn(incident, reports)) {
        if (incident !== known) await this.incidents.save(tx, [incident]);
        continue;
      }
      // Its tickets refer to it.
      if (incident !== known) await this.incidents.save(tx, [incident]);
      const unlinked = await this.tickets.claimUnlinked(tx, incident, LINK_LIMIT);
      isFull ||= unlinked.length === LINK_LIMIT;
      const linked = unlinked.map((ticket) => linkedTicket(ticket, incident, now));
      await this.tickets.save(tx, new Map(linked.map(({ ticket }) => [ticket.ticketId, ticket])));
      const counted =
        linked.length > 0
          ? { ...(await this.incidents.counted(tx, incident)), lastLinkedAt: now.getTime() }
          : incident;
      const told = tell(known, settled(counted, now.getTime()), now.getTime());
      if (told.incident !== incident) await this.incidents.save(tx, [told.incident]);
      events.push(...told.events, ...linked.flatMap((ticket) => ticket.events));
    }
    return { events, isFull };
  }
}

/** A report of an incident's time may come when the incident has been told to be over. */
function mayTakeIn(incident: Incident, reports: readonly Report[]): boolean {
  const { mergedInto, startedAt, lastReportAt } = incident;
  if (mergedInto !== null) return false;
  return reports.some(
    (report) =>
      report.incidentId === null &&
      report.at >= startedAt &&
      report.at <= lastReportAt &&
      isAbout(incident, report.fingerprints),
  );
}
