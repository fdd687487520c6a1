import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import type { EntityManager } from 'typeorm';
import type { Instant } from './decide/instant.ts';
import { policiesChanged } from './decide/policies-changed.ts';
import type { PolicyBook } from './decide/policy.ts';
import type { SlaState, SlaTicket } from './decide/sla-ticket.ts';
import { tick } from './decide/tick.ts';
import { type DueTicket, DueTickets } from './due-tickets.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { TicketStore } from './ticket-store.ts';

const CLAIM_LIMIT = 1_000;
/** While Postgres saves one claim, we find the next: so a deadline waits for a claim, and not for the saving of another. */
const CLAIMS_AT_ONCE = 2;
/** It looks at least this often, for what another replica has armed. */
const MAX_IDLE_MS = 1_000;
/** So many milliseconds of lateness, at most, for claims of several deadlines where they come thick. */
const GATHER_MS = 4;
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
  private readonly underWay = new Set<Promise<void>>();
  private failure: unknown;

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
      round: () => this.round(),
      maxIdleMs: MAX_IDLE_MS,
      gatherMs: GATHER_MS,
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
    await Promise.all(this.underWay);
  }

  /** To be called after a commit that may have armed something nearer. */
  wake(): void {
    this.loop.wake();
  }

  /** One claim, worked off; says when the next ticket is due. */
  async sweep(): Promise<Round> {
    const begunAt = this.clock.now().getTime();
    const { claimed, saved } = this.begin(begunAt);
    await saved;
    this.throwFailure();
    return (await claimed) === CLAIM_LIMIT ? { more: true } : this.untilNext(begunAt);
  }

  /** One claim, which is worked off beside the rounds that follow. What fails then fails the next round. */
  private async round(): Promise<Round> {
    if (this.underWay.size === CLAIMS_AT_ONCE) await Promise.race(this.underWay);
    this.throwFailure();
    const begunAt = this.clock.now().getTime();
    const { claimed, saved } = this.begin(begunAt);
    const count = await claimed;
    if (count === 0) await saved;
    return count === CLAIM_LIMIT ? { more: true } : this.untilNext(begunAt);
  }

  /** `claimed` says how many tickets, or fails; `saved` never fails, but leaves its failure to the next round. */
  private begin(begunAt: Instant): { claimed: Promise<number>; saved: Promise<void> } {
    const claimed = Promise.withResolvers<number>();
    let count: number | undefined;
    const saved = this.claimAndTick(begunAt, (tickets) => {
      count = tickets;
      claimed.resolve(tickets);
    })
      .catch((error: unknown) => {
        if (count === undefined) claimed.reject(error);
        else this.failure ??= error;
      })
      .finally(() => {
        this.underWay.delete(saved);
        // What was saved may be due again soon, and something else may have been held by somebody else.
        if (count && this.underWay.size === 0) this.loop.wake();
      });
    this.underWay.add(saved);
    return { claimed: claimed.promise, saved };
  }

  private async claimAndTick(begunAt: Instant, claimed: (count: number) => void): Promise<void> {
    const work = async (tx: EntityManager, emit: (...events: OutgoingEvent[]) => void) => {
      const claim = await this.due.claim(tx, begunAt, CLAIM_LIMIT);
      const { count, outdated, policies } = claim;
      // What is claimed is found out now: whatever the claim took counts as lateness.
      const now = this.clock.now().getTime();
      claimed(count);
      const events = await this.tick(tx, await this.due.load(tx, claim), policies, now);
      if (outdated.length > 0) events.push(...(await this.tickOutdated(tx, outdated, now)));
      emit(...events);
      return { count, events };
    };
    // In a burst they are found and saved first, then told.
    const { events } = await this.outbox.run(work, ({ count }) => count === CLAIM_LIMIT);
    this.metrics.record(events);
  }

  private async untilNext(begunAt: Instant): Promise<Round> {
    if (this.underWay.size > 0) return { more: false, wakeAt: await this.due.nextDueAt(begunAt) };
    const next = await this.due.nextDueAt();
    // What is due already is held by a consumer, or by a replica.
    const heldUntil = new Date(this.clock.now().getTime() + HELD_RETRY_MS);
    return { more: false, wakeAt: next && next.getTime() <= begunAt ? heldUntil : next };
  }

  private throwFailure(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure;
  }

  private async tick(
    tx: EntityManager,
    tickets: readonly DueTicket[],
    policies: PolicyBook,
    now: Instant,
  ): Promise<OutgoingEvent[]> {
    const [before, after]: [DueTicket[], DueTicket[]] = [[], []];
    const events: OutgoingEvent[] = [];
    const undecided: DueTicket[] = [];
    for (const ticket of tickets) {
      try {
        const ticked = tick(ticket, policies, now);
        before.push(ticket);
        after.push(ticked.ticket);
        events.push(...ticked.events);
      } catch (error) {
        this.giveUp(ticket.ticketId, error);
        undecided.push(ticket);
      }
    }
    await this.due.save(tx, before, after, policies);
    await this.due.postpone(tx, undecided, now + POSTPONE_MS);
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
    const undecided: SlaTicket[] = [];
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
        undecided.push(ticket);
      }
    }
    await this.store.save(tx, after);
    await this.due.arm(tx, [...after.values()]);
    await this.due.postpone(tx, undecided, now + POSTPONE_MS);
    return events;
  }

  private giveUp(ticketId: string, error: unknown): void {
    this.logger.error({ ticketId, err: error }, 'A ticket could not be swept.');
  }
}
