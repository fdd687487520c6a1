import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Outbox, PollLoop } from '@triage/messaging';
import { CLOCK, LOGGER, type Clock, type Logger, type OnServiceStart } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { findDuplicates } from './decide/duplicates/find-duplicates.ts';
import { linkBetween, linkDuplicate, type DuplicateLink } from './decide/duplicates/link-duplicate.ts';
import { printOf } from './decide/duplicates/ticket-print.ts';
import { DuplicateStore } from './duplicate-store.ts';
import { insertTimeline } from './insert-timeline.ts';

const CHUNK = 50;

/** What is done for longer is another matter, even in the same words. */
const RECENT_MS = 7 * 24 * 3_600_000;

const MAX_IDLE_MS = 1_000;

/**
 * Compares new tickets with others, and links those that are about the same thing.
 *
 * After the opening and not in it: the customer's answer does not wait for it, and a storm of tickets is taken
 * as fast as ever and compared when there is time. Nothing is lost between: a ticket waits in a table from the
 * transaction that opened it to the one that has compared it.
 */
@Injectable()
export class DuplicateLinker implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;
  private readonly linked: Counter<'reason'>;

  constructor(
    private readonly outbox: Outbox,
    private readonly store: DuplicateStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    registry: Registry,
  ) {
    this.linked = new Counter({
      name: 'triage_duplicates_linked_total',
      help: 'Pairs of tickets that were found to be about the same thing',
      labelNames: ['reason'],
      registers: [registry],
    });
    this.loop = new PollLoop({
      name: 'duplicate-linker',
      round: async () => ({ more: (await this.compare()) === CHUNK }),
      maxIdleMs: MAX_IDLE_MS,
      clock,
      logger,
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  /** There is a new ticket. */
  wake(): void {
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Compares the oldest tickets that wait for it, and answers with how many these were; none where another process does. */
  async compare(): Promise<number> {
    const now = this.clock.now();
    const { compared, links } = await this.outbox.run(async (tx, emit) => {
      if (!(await this.store.isAlone(tx))) return { compared: 0, links: [] };
      const due = await this.store.takeDue(tx, CHUNK);
      if (due.length === 0) return { compared: 0, links: [] };
      await this.store.savePrints(tx, due.map(printOf));
      const found = await this.find(
        tx,
        due.map(({ ticketId }) => ticketId),
        now,
      );
      if (found.length === 0) return { compared: due.length, links: [] };
      const tickets = await this.store.lock(
        tx,
        found.flatMap(({ ticketId, targetId }) => [ticketId, targetId]),
      );
      const links = await this.store.saveLinks(
        tx,
        found.filter(({ ticketId, targetId }) => tickets.has(ticketId) && tickets.has(targetId)),
        now,
      );
      const told = links.map((link) =>
        linkDuplicate(link, tickets.get(link.ticketId)!, tickets.get(link.targetId)!, now),
      );
      await insertTimeline(
        tx,
        told.flatMap(({ entries }) => entries),
      );
      emit(...told.map(({ event }) => event));
      return { compared: due.length, links };
    });
    for (const { reason } of links) this.linked.inc({ reason });
    return compared;
  }

  private async find(tx: EntityManager, ticketIds: string[], now: Date): Promise<DuplicateLink[]> {
    const candidates = await this.store.candidates(tx, ticketIds, new Date(now.getTime() - RECENT_MS));
    if (candidates.size === 0) return [];
    const prints = await this.store.prints(tx, [
      ...new Set([...ticketIds, ...[...candidates.values()].flat()]),
    ]);
    const links = ticketIds.flatMap((id) => {
      const own = prints.get(id);
      const others = (candidates.get(id) ?? []).flatMap((other) => prints.get(other) ?? []);
      return own ? findDuplicates(own, others).map((duplicate) => linkBetween(own, duplicate)) : [];
    });
    // Two tickets of one chunk find each other.
    return [...new Map(links.map((link) => [`${link.ticketId} ${link.targetId}`, link])).values()];
  }
}
