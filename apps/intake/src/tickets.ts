import { Inject, Injectable } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox } from '@triage/messaging';
import { CLOCK, currentTrace, notFound, type Clock, type Principal } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AttachmentRows } from './attachments/attachment-rows.ts';
import type { StoredFile } from './attachments/attachment.ts';
import { addMessage, type GivenMessage } from './decide/add-message.ts';
import { changeTicket, type ExpectedVersion, type GivenChange } from './decide/change-ticket.ts';
import { openTicket, type GivenTicket } from './decide/open-ticket.ts';
import { identifyRequester } from './decide/requester.ts';
import type { TicketRow } from './decide/ticket-row.ts';
import { entityTag } from './entity-tag.ts';
import { Idempotency, type Answer, type KeyedRequest } from './idempotency.ts';
import { queuePage, queueQuery, type ListedTicket } from './queue-query.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { ListTicketsQuery, TimelineQuery } from './requests/list-queries.ts';
import { Requester } from './requester.ts';
import { listedView, openedView, ticketView } from './ticket-view.ts';
import { TicketStore } from './ticket-store.ts';
import { Ticket } from './ticket.ts';
import { readTimeline } from './timeline-query.ts';

/** An answer, and whether this request was the one that had the effect. */
export type Outcome = Answer & { readonly first: boolean };

type Emit = (...events: OutgoingEvent[]) => void;

/**
 * What can be done with tickets: each change is one transaction that decides, stores and
 * emits, and each is answered after its commit.
 */
@Injectable()
export class Tickets {
  private readonly opened: Counter<'channel' | 'lane'>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly store: TicketStore,
    private readonly idempotency: Idempotency,
    private readonly attachments: AttachmentRows,
    @Inject(CLOCK) private readonly clock: Clock,
    registry: Registry,
  ) {
    this.opened = new Counter({
      name: 'triage_tickets_opened_total',
      help: 'Tickets taken',
      labelNames: ['channel', 'lane'],
      registers: [registry],
    });
  }

  /** Opens a ticket; a repetition by key or by the channel's reference is answered with the first one. */
  async open(
    given: GivenTicket,
    by: Principal,
    keyed: KeyedRequest | undefined,
    files: readonly StoredFile[] = [],
  ): Promise<Outcome> {
    const ticketId = uuidv7();
    const requester = identifyRequester(given.requester, by, ticketId);
    if ('refused' in requester) throw refusalProblem(requester);
    let lane: TicketRow['lane'] | undefined;
    const outcome = await this.once(keyed, async (tx, emit, now) => {
      const { number, known } = await this.store.prepareOpening(tx, requester.id, now);
      const opened = openTicket(given, {
        by,
        known,
        ticketId,
        messageId: uuidv7(),
        number,
        now,
        attachments: files,
      });
      if (!(await this.store.insertTicket(tx, opened.ticket, opened.message, opened.entry))) {
        const first = await this.store.findByExternalRef(tx, opened.ticket);
        return { first: false, ...openedAnswer(first) };
      }
      if (opened.requester.changed) await this.store.saveRequester(tx, opened.requester.profile, now);
      const attachments = await this.attachments.insert(tx, files, {
        ticketId,
        messageId: opened.message.id,
        createdAt: now,
      });
      emit(...opened.events);
      lane = opened.ticket.lane;
      const answer = openedAnswer(opened.ticket);
      return { first: true, ...answer, body: { ...answer.body, ...(files.length > 0 && { attachments }) } };
    });
    if (lane) this.opened.inc({ channel: given.channel, lane });
    return outcome;
  }

  async addMessage(
    id: string,
    given: GivenMessage,
    by: Principal,
    keyed: KeyedRequest | undefined,
    files: readonly StoredFile[] = [],
  ): Promise<Outcome> {
    return this.once(keyed, async (tx, emit, now) => {
      const ticket = await this.lock(tx, id, by);
      const earlier =
        given.author.kind === 'customer'
          ? {
              ...(await this.store.customerTexts(tx, id)),
              attachmentTexts: await this.attachments.customerExcerpts(tx, id),
            }
          : { body: '', messages: [] };
      const context = { by, earlier, messageId: uuidv7(), now, attachments: files };
      const added = addMessage(ticket, given, context);
      if ('refused' in added) throw refusalProblem(added);
      const { message } = added;
      await this.store.insertMessage(tx, message);
      await this.store.saveTicket(tx, added.ticket, added.entries);
      const attachments = await this.attachments.insert(tx, files, {
        ticketId: id,
        messageId: message.id,
        createdAt: now,
      });
      emit(...added.events);
      return {
        first: true,
        etag: entityTag(added.ticket.version),
        body: {
          id: message.id,
          ticketId: id,
          version: added.ticket.version,
          status: added.ticket.status,
          author: { kind: message.authorKind, id: message.authorId },
          internal: message.internal,
          at: message.at.toISOString(),
          redactions: message.redactions,
          ...(files.length > 0 && { attachments }),
        },
      };
    });
  }

  async change(id: string, given: GivenChange, by: Principal, expected: ExpectedVersion): Promise<Answer> {
    const ticket = await this.outbox.run(async (tx, emit) => {
      const before = await this.lock(tx, id, by);
      const changed = changeTicket(before, given, {
        by,
        expected,
        changeId: uuidv7(),
        now: this.clock.now(),
      });
      if ('refused' in changed) throw refusalProblem(changed);
      if (changed.events.length > 0) await this.store.saveTicket(tx, changed.ticket, changed.entries);
      inTrace(emit)(...changed.events);
      return changed.ticket;
    });
    return this.view(ticket, by);
  }

  async get(id: string, by: Principal): Promise<Answer> {
    return this.view(await this.find(id, by), by);
  }

  /** Throws a 404 where the caller may not see the ticket. */
  async demandVisible(id: string, by: Principal): Promise<void> {
    await this.find(id, by);
  }

  async list(query: ListTicketsQuery, by: Principal) {
    const { sql, parameters } = queueQuery(query, by);
    const found: ListedTicket[] = await this.dataSource.query(sql, parameters);
    const { page, nextCursor } = queuePage(found, query);
    return { items: page.map(listedView), nextCursor };
  }

  async timeline(id: string, { limit, cursor }: TimelineQuery, by: Principal) {
    await this.find(id, by);
    return readTimeline(this.dataSource.manager, id, { limit, cursor, forCustomer: by.role === 'customer' });
  }

  private async view(ticket: TicketRow, by: Principal): Promise<Answer> {
    const [requester, body, attachments] = await Promise.all([
      this.dataSource.manager.findOneByOrFail(Requester, { id: ticket.requesterId }),
      this.store.openingText(this.dataSource.manager, ticket.id),
      this.attachments.list(this.dataSource.manager, ticket.id, by.role === 'customer'),
    ]);
    return { body: ticketView(ticket, requester, body, attachments), etag: entityTag(ticket.version) };
  }

  private async find(id: string, by: Principal): Promise<TicketRow> {
    return visibleTo(by, await this.dataSource.manager.findOneBy(Ticket, { id }));
  }

  private async lock(tx: EntityManager, id: string, by: Principal): Promise<TicketRow> {
    return visibleTo(by, await this.store.lockTicket(tx, id));
  }

  /** Runs `work` in one transaction; under a key, only where it has not been done before. */
  private async once(
    keyed: KeyedRequest | undefined,
    work: (tx: EntityManager, emit: Emit, now: Date) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.outbox.run(async (tx, emit) => {
      const now = this.clock.now();
      const answered = keyed && (await this.idempotency.claim(tx, keyed, now));
      if (answered) return { ...answered, first: false };
      const { first, ...answer } = await work(tx, inTrace(emit), now);
      if (keyed) await this.idempotency.keep(tx, keyed, answer);
      return { first, ...answer };
    });
  }
}

const openedAnswer = (ticket: TicketRow): Answer => ({
  body: openedView(ticket),
  location: `/v1/tickets/${ticket.id}`,
  etag: entityTag(ticket.version),
});

/** A customer's own ticket, or anybody's for the others. What he may not see does not exist for him. */
function visibleTo(by: Principal, ticket: TicketRow | null): TicketRow {
  if (!ticket || (by.role === 'customer' && ticket.requesterId !== by.subject))
    throw notFound('There is no such ticket.');
  return ticket;
}

/** Events belong to the trace of the request that caused them. */
function inTrace(emit: Emit): Emit {
  const traceparent = currentTrace()?.traceparent;
  return (...events) => emit(...events.map((event) => (traceparent ? { ...event, traceparent } : event)));
}
