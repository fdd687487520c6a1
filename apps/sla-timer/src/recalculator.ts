import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type OutgoingEvent, SlaRecalculated } from '@triage/contracts';
import { Outbox, PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { policiesChanged } from './decide/policies-changed.ts';
import type { SlaState } from './decide/sla-ticket.ts';
import { Recalculations } from './recalculations.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { Sweeper } from './sweeper.ts';
import { TicketStore } from './ticket-store.ts';

/** Small, since a deadline that comes meanwhile waits for our share of the process. */
const CLAIM_LIMIT = 200;
/** It rests for this share of the time that a round took: deadlines and new tickets come first. */
const REST_SHARE = 0.2;
/** More than this in the outbox, and a breach would wait behind our events. */
const MOST_RECORDS_WAITING = 1_000;
const OUTBOX_RETRY_MS = 20;
const MAX_IDLE_MS = 1_000;

/**
 * Puts running clocks on changed policies, batch by batch, as of the moment of the change.
 *
 * What comes due before it is recalculated is recalculated by the sweeper. So the length of this work decides when
 * subscribers hear of new due times, and never which promise counts.
 */
@Injectable()
export class Recalculator implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly recalculations: Recalculations,
    private readonly store: TicketStore,
    private readonly outbox: Outbox,
    private readonly metrics: SlaMetrics,
    private readonly sweeper: Sweeper,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.loop = new PollLoop({
      name: 'sla-recalculator',
      round: () => this.round(),
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

  /** One claim, worked off. */
  async recalculate(): Promise<Round> {
    const now = this.clock.now().getTime();
    const { seq, claimed, events } = await this.outbox.run(async (tx, emit) => {
      const { seq, tickets } = await this.recalculations.claim(tx, now, CLAIM_LIMIT);
      const states = new Map<string, SlaState>();
      const events: OutgoingEvent[] = [];
      const loaded = tickets.length > 0 ? await this.store.load(tx, tickets) : new Map<string, SlaState>();
      for (const { ticket, policies } of loaded.values()) {
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
      if (tickets.length > 0) await this.recalculations.progress(tx, seq, tickets.length, moved(events));
      return { seq, claimed: tickets.length, events };
    });
    this.metrics.record(events);
    if (claimed > 0) this.sweeper.wake();
    else await this.recalculations.finish(seq, now);
    return { more: claimed > 0 };
  }

  private async round(): Promise<Round> {
    if (await this.recalculations.isOutboxBusy(MOST_RECORDS_WAITING)) return this.rest(OUTBOX_RETRY_MS);
    const begunAt = performance.now();
    const { more } = await this.recalculate();
    return more ? this.rest((performance.now() - begunAt) * REST_SHARE) : { more };
  }

  private rest(ms: number): Round {
    return { more: false, wakeAt: new Date(this.clock.now().getTime() + ms) };
  }
}

function moved(events: readonly OutgoingEvent[]): number {
  return events.filter(({ type }) => type === SlaRecalculated.type).length;
}
