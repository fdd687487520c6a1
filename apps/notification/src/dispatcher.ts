import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { derivedEventId, NotificationSuppressed, outgoingEvent, type OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { AlertBook } from './alert-book.ts';
import type { Flushed, NewlyHeld } from './decide/flush.ts';
import { flushAll } from './decide/flush-all.ts';
import { inhibitorsOf } from './decide/hold-back.ts';
import { placesFor } from './decide/route.ts';
import { seatAll } from './decide/seat-all.ts';
import { insertMessages } from './message-rows.ts';
import { NotificationMetrics } from './notification-metrics.ts';
import { Senders } from './senders.ts';
import { type Settings, SettingsStore } from './settings-store.ts';
import { insertSuppressions } from './suppression-rows.ts';

const MAX_IDLE_MS = 1_000;
const MOST_ALERTS = 1_000;
const MOST_GROUPS = 200;
/** Another replica holds the lock for as long as a round takes. */
const HELD_RETRY_MS = 50;
const NO_PROGRESS_LIMIT_MS = 60_000;

/**
 * Gives alerts their places in groups, and lets groups speak when it is time.
 *
 * Any number of replicas may run it; one at a time does a round, which is one transaction: what was decided is said and
 * written down once, or not at all. It sleeps until the next group is due, or until somebody wakes it.
 */
@Injectable()
export class Dispatcher implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly book: AlertBook,
    private readonly settings: SettingsStore,
    private readonly outbox: Outbox,
    private readonly senders: Senders,
    private readonly metrics: NotificationMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('dispatcher', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'dispatcher',
      round: () => this.dispatch(),
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

  /** To be called after a commit that has changed an alert, a silence or a setting. */
  wake(): void {
    this.loop.wake();
  }

  /** Has the groups looked at now in which something is held back for this reason. */
  async lookAgain(heldFor: string): Promise<void> {
    await this.outbox.run((tx) => this.book.lookAgain(tx, heldFor, this.clock.now()));
    this.wake();
  }

  /** One round. */
  async dispatch(): Promise<Round> {
    const now = this.clock.now();
    const settings = await this.settings.current();
    this.senders.follow(settings);
    const held: NewlyHeld[] = [];
    const round = await this.outbox.run(async (tx, emit): Promise<Round> => {
      if (!(await this.book.lock(tx)))
        return { more: false, wakeAt: new Date(now.getTime() + HELD_RETRY_MS) };
      const seated = await this.seat(tx, settings, now);
      const flushed = await this.flush(tx, settings, now);
      await this.save(tx, settings, flushed, now);
      held.push(...flushed.flatMap((one) => one.held));
      emit(...held.map((one) => suppressedEvent(one, now)));
      const more = seated === MOST_ALERTS || flushed.length === MOST_GROUPS;
      return { more, wakeAt: await this.book.nextDueAt(tx) };
    });
    for (const { group, reason } of held) this.metrics.held(group.receiver, reason);
    this.senders.wake();
    return round;
  }

  private async seat(tx: EntityManager, { routing }: Settings, now: Date): Promise<number> {
    const changed = await this.book.unseated(tx, MOST_ALERTS);
    if (changed.length === 0) return 0;
    const alerts = changed.map(({ alert }) => alert);
    const keys = alerts.flatMap(({ labels, startsAt }) =>
      placesFor(routing.route, labels, startsAt).map(({ key }) => key),
    );
    const seats = await this.book.seatsOf(
      tx,
      alerts.map(({ id }) => id),
    );
    const groups = await this.book.groups(tx, [...new Set(keys)]);
    await this.book.saveSeats(tx, seatAll(alerts, seats, groups, routing, now), changed);
    return changed.length;
  }

  private async flush(tx: EntityManager, { routing, receivers }: Settings, now: Date): Promise<Flushed[]> {
    const due = await this.book.due(tx, now, MOST_GROUPS);
    if (due.length === 0) return [];
    const seated = await this.book.seated(
      tx,
      due.map(({ key }) => key),
    );
    const tickets = [...seated.values()].flat().flatMap(({ alert }) => alert.ticketId ?? []);
    const firing = routing.inhibit.length > 0 ? await this.book.inhibitors(tx, [...new Set(tickets)]) : [];
    const longestMs = Math.max(0, ...receivers.flatMap(({ windows }) => windows.map(({ perMs }) => perMs)));
    const sent = await this.book.sentSince(
      tx,
      [...new Set(due.map(({ receiver }) => receiver))],
      new Date(now.getTime() - longestMs),
    );
    return flushAll(
      due.map((group) => ({ group, seated: seated.get(group.key) ?? [] })),
      (receiver) => {
        const setting = receivers.find(({ name }) => name === receiver);
        return {
          reaches: setting !== undefined && setting.destinations.length > 0,
          windows: setting?.windows ?? [],
          sentAt: sent.get(receiver) ?? [],
        };
      },
      {
        routing,
        silences: await this.book.silences(tx, now),
        inhibitors: inhibitorsOf(routing.inhibit, firing),
        now,
      },
    );
  }

  private async save(
    tx: EntityManager,
    settings: Settings,
    flushed: readonly Flushed[],
    now: Date,
  ): Promise<void> {
    if (flushed.length === 0) return;
    await this.book.saveGroups(
      tx,
      flushed.map(({ group }) => group),
    );
    await this.book.saveMembers(
      tx,
      flushed.flatMap(({ group, members }) => members.map((member) => ({ key: group.key, member }))),
    );
    await this.book.removeMembers(
      tx,
      flushed.flatMap(({ group, removed }) => removed.map((alertId) => ({ key: group.key, alertId }))),
    );
    const held = flushed.flatMap((one) => one.held);
    await insertSuppressions(
      tx,
      held.map((one) => ({
        id: suppressionId(one, now),
        alertId: one.alert.id,
        ticketId: one.alert.ticketId,
        event: one.alert.event,
        receiver: one.group.receiver,
        reason: one.reason,
        detail: one.detail,
        at: now,
      })),
    );
    await insertMessages(
      tx,
      flushed.flatMap(({ message }) => message ?? []),
      settings.receivers,
    );
  }
}

/** The same alert may be held back again, by the same group, for the same reason. */
function suppressionId({ alert, group, reason }: NewlyHeld, now: Date): string {
  return derivedEventId(alert.id, NotificationSuppressed.type, `${group.key}:${reason}:${now.toISOString()}`);
}

function suppressedEvent(held: NewlyHeld, now: Date): OutgoingEvent {
  const { alert, group, reason, detail } = held;
  const id = suppressionId(held, now);
  return outgoingEvent(NotificationSuppressed, {
    id,
    subject: alert.ticketId ?? alert.incidentId ?? alert.id,
    time: now,
    traceparent: alert.traceparent ?? undefined,
    data: {
      deliveryId: id,
      ticketId: alert.ticketId,
      incidentId: alert.incidentId,
      occurredAt: now.toISOString(),
      receiver: group.receiver,
      template: alert.event,
      causeId: alert.causeId,
      alertId: alert.id,
      reason,
      ...(detail === null ? {} : { detail }),
    },
  });
}
