import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { policiesChanged } from './decide/policies-changed.ts';
import type { SlaState } from './decide/sla-ticket.ts';
import { OutdatedTickets } from './outdated-tickets.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { Sweeper } from './sweeper.ts';
import { TicketStore } from './ticket-store.ts';

const CLAIM_LIMIT = 500;
const MAX_IDLE_MS = 1_000;

/**
 * Puts running clocks on changed policies, batch by batch.
 *
 * Each ticket notes which state of the policies its clocks were matched with, so a crash
 * loses nothing, and replicas share the work.
 */
@Injectable()
export class Recalculator implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly outdated: OutdatedTickets,
    private readonly store: TicketStore,
    private readonly outbox: Outbox,
    private readonly metrics: SlaMetrics,
    private readonly sweeper: Sweeper,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.loop = new PollLoop({
      name: 'sla-recalculator',
      round: () => this.recalculate(),
      maxIdleMs: MAX_IDLE_MS,
      clock,
      logger,
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** To be called after a policy was put. */
  wake(): void {
    this.loop.wake();
  }

  async recalculate(): Promise<Round> {
    const now = this.clock.now().getTime();
    const { claimed, events } = await this.outbox.run(async (tx, emit) => {
      const claimed = await this.outdated.claim(tx, CLAIM_LIMIT);
      const states = new Map<string, SlaState>();
      const events: OutgoingEvent[] = [];
      for (const { ticket, policies } of (await this.store.load(tx, claimed)).values()) {
        if (!ticket) continue;
        try {
          const decision = policiesChanged(ticket, policies, now);
          states.set(ticket.ticketId, decision.state ?? { ticket, policies });
          events.push(...decision.events);
        } catch (error) {
          this.logger.error({ ticketId: ticket.ticketId, err: error }, 'A ticket could not be recalculated.');
          // It keeps its clocks, and is out of the way of the others.
          states.set(ticket.ticketId, { ticket: { ...ticket, policiesSeq: policies.seq }, policies });
        }
      }
      await this.store.save(tx, states);
      emit(...events);
      return { claimed: claimed.length, events };
    });
    this.metrics.record(events);
    if (claimed > 0) this.sweeper.wake();
    return { more: claimed === CLAIM_LIMIT };
  }
}
