import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import type { SlaState } from './decide/sla-ticket.ts';
import { tick } from './decide/tick.ts';
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
    const now = this.clock.now().getTime();
    const { claimed, events } = await this.outbox.run(async (tx, emit) => {
      const { tickets, policies } = await this.store.claimDue(tx, now, CLAIM_LIMIT);
      const states = new Map<string, SlaState>();
      const events: OutgoingEvent[] = [];
      const undecided: string[] = [];
      for (const ticket of tickets) {
        try {
          const ticked = tick(ticket, policies, now);
          states.set(ticket.ticketId, { ticket: ticked.ticket, policies });
          events.push(...ticked.events);
        } catch (error) {
          this.logger.error({ ticketId: ticket.ticketId, err: error }, 'A ticket could not be swept.');
          undecided.push(ticket.ticketId);
        }
      }
      await this.store.save(tx, states);
      if (undecided.length > 0) await this.store.postpone(tx, undecided, now + POSTPONE_MS);
      emit(...events);
      return { claimed: tickets.length, events };
    });
    this.metrics.record(events);
    if (claimed === CLAIM_LIMIT) return { more: true };

    const next = await this.store.nextDueAt();
    if (!next || next.getTime() > now) return { more: false, wakeAt: next };
    return { more: false, wakeAt: new Date(this.clock.now().getTime() + HELD_RETRY_MS) };
  }
}
