import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import type { EntityManager } from 'typeorm';
import type { Instant } from './decide/instant.ts';
import { policiesChanged } from './decide/policies-changed.ts';
import type { PolicyBook } from './decide/policy.ts';
import type { SlaState } from './decide/sla-ticket.ts';
import { tick, type TickedTicket } from './decide/tick.ts';
import { DueTickets } from './due-tickets.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { TicketStore } from './ticket-store.ts';

const CLAIM_LIMIT = 500;
/** It looks at least this often, for what another replica has armed. */
const MAX_IDLE_MS = 1_000;
/** A due ticket that another transaction holds is looked at again after this long; that transaction may have changed nothing. */
const HELD_RETRY_MS = 25;
/** A ticket that can't be decided on must not stop the others; it is tried again this much later. */
const POSTPONE_MS = 60_000;
const NO_PROGRESS_LIMIT_MS = 60_000;

/**
 * Finds what the passing of time has done: warnings, breaches, escalations.
 *
 * Any number of replicas may sweep. Each claims other tickets, saves their clocks and the
 * events in one transaction, and so says each thing once. It sleeps until the next
 * instant at which anything is due, or until a nearer one is armed.
 */
@Injectable()
export class Sweeper implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly due: DueTickets,
    private readonly store: TicketStore,
    private readonly outbox: Outbox,
    private readonly metrics: SlaMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('sla-sweeper', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'sla-sweeper',
      round: () => this.sweep(),
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

  /** To be called after a commit that may have armed something nearer. */
  wake(): void {
    this.loop.wake();
  }

  /** One claim, worked off; says when the next ticket is due. */
  async sweep(): Promise<Round> {
    const begunAt = this.clock.now().getTime();
    const { claimed, events } = await this.outbox.run(async (tx, emit) => {
      const { tickets, outdated, policies } = await this.due.claim(tx, begunAt, CLAIM_LIMIT);
      // What is claimed is found out now: whatever the claim took counts as lateness.
      const now = this.clock.now().getTime();
      const events = await this.tick(tx, tickets, policies, now);
      if (outdated.length > 0) events.push(...(await this.tickOutdated(tx, outdated, now)));
      emit(...events);
      return { claimed: tickets.length + outdated.length, events };
    });
    this.metrics.record(events);
    if (claimed === CLAIM_LIMIT) return { more: true };

    const next = await this.due.nextDueAt();
    if (!next || next.getTime() > begunAt) return { more: false, wakeAt: next };
    return { more: false, wakeAt: new Date(this.clock.now().getTime() + HELD_RETRY_MS) };
  }

  private async tick(
    tx: EntityManager,
    tickets: readonly TickedTicket[],
    policies: PolicyBook,
    now: Instant,
  ): Promise<OutgoingEvent[]> {
    const [before, after]: [TickedTicket[], TickedTicket[]] = [[], []];
    const events: OutgoingEvent[] = [];
    const undecided: string[] = [];
    for (const ticket of tickets) {
      try {
        const ticked = tick(ticket, policies, now);
        before.push(ticket);
        after.push(ticked.ticket);
        events.push(...ticked.events);
      } catch (error) {
        this.giveUp(ticket.ticketId, error);
        undecided.push(ticket.ticketId);
      }
    }
    await this.due.save(tx, before, after, policies);
    await this.postpone(tx, undecided, now);
    return events;
  }

  /** Policies have changed and the recalculator has not come by yet: they come first, or a promise that was lengthened would break. */
  private async tickOutdated(
    tx: EntityManager,
    ticketIds: readonly string[],
    now: Instant,
  ): Promise<OutgoingEvent[]> {
    const after = new Map<string, SlaState>();
    const events: OutgoingEvent[] = [];
    const undecided: string[] = [];
    for (const [ticketId, state] of await this.store.load(tx, ticketIds)) {
      const { ticket, policies } = state;
      if (!ticket) continue;
      try {
        const changed = policiesChanged(ticket, policies, now);
        const ticked = tick(changed.state?.ticket ?? ticket, policies, now);
        after.set(ticketId, { ticket: ticked.ticket, policies });
        events.push(...changed.events, ...ticked.events);
      } catch (error) {
        this.giveUp(ticketId, error);
        undecided.push(ticketId);
      }
    }
    await this.store.save(tx, after);
    await this.postpone(tx, undecided, now);
    return events;
  }

  private giveUp(ticketId: string, error: unknown): void {
    this.logger.error({ ticketId, err: error }, 'A ticket could not be swept.');
  }

  private async postpone(tx: EntityManager, ticketIds: readonly string[], now: Instant): Promise<void> {
    if (ticketIds.length > 0) await this.due.postpone(tx, ticketIds, now + POSTPONE_MS);
  }
}
