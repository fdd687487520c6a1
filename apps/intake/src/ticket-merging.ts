import { Inject, Injectable } from '@nestjs/common';
import { Outbox } from '@triage/messaging';
import { CLOCK, notFound, type Clock, type Principal } from '@triage/service';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { ExpectedVersion } from './decide/change-ticket.ts';
import { mergeTickets, triageMerged, type GivenMerge } from './decide/merge-tickets.ts';
import type { TicketRow } from './decide/ticket-row.ts';
import { inTrace } from './in-trace.ts';
import { refusalProblem } from './refusal-problem.ts';
import { TicketStore } from './ticket-store.ts';

/** Merges tickets: one transaction that closes the one, and has the other told of what was written there. */
@Injectable()
export class TicketMerging {
  constructor(
    private readonly outbox: Outbox,
    private readonly store: TicketStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async merge(id: string, given: GivenMerge, by: Principal, expected: ExpectedVersion): Promise<void> {
    // A UUID may come in capitals.
    const request = { ...given, into: given.into.toLowerCase() };
    await this.outbox.run(async (tx, emit) => {
      const { source, target } = await this.lock(tx, id.toLowerCase(), request.into);
      const context = { by, expected, mergeId: uuidv7(), now: this.clock.now() };
      const merged = mergeTickets(source, target, request, context);
      if ('refused' in merged) throw refusalProblem(merged);
      if (!target || merged.events.length === 0) return;
      await this.store.saveTicket(tx, merged.source, merged.entries);
      await this.store.tellMessagesOn(tx, source, target);
      const texts = await this.store.customerTexts(tx, target.id);
      const triaged = triageMerged(target, source, texts, context);
      await this.store.saveTicket(tx, triaged.target, []);
      inTrace(emit)(...merged.events, triaged.event);
    });
  }

  /** In the order in which all others lock tickets, so that no two merges wait for each other. */
  private async lock(
    tx: EntityManager,
    id: string,
    into: string,
  ): Promise<{ source: TicketRow; target: TicketRow | null }> {
    const locked = new Map<string, TicketRow | null>();
    for (const one of [...new Set([id, into])].sort()) locked.set(one, await this.store.lockTicket(tx, one));
    const source = locked.get(id);
    if (!source) throw notFound('There is no such ticket.');
    return { source, target: locked.get(into) ?? null };
  }
}
