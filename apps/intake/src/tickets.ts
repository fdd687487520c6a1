import { Inject, Injectable } from '@nestjs/common';
import { Outbox } from '@triage/messaging';
import { CLOCK, LOGGER, notFound, type Clock, type Logger, type Principal } from '@triage/service';
import { Screen } from '@triage/triage';
import { Counter, Registry } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { IntakeConfig } from './config.ts';
import { AttachmentRows } from './attachments/attachment-rows.ts';
import type { StoredFile } from './attachments/attachment.ts';
import { addMessage, type GivenMessage } from './decide/add-message.ts';
import { messageKey, ownMailOf, type OwnMail } from './decide/automated/given-email.ts';
import { changeTicket, type ExpectedVersion, type GivenChange } from './decide/change-ticket.ts';
import { openTicket, type GivenTicket } from './decide/open-ticket.ts';
import { asCustomerOf, entriesOfFollowed, followsMerge } from './decide/follow-merge.ts';
import { identifyRequester } from './decide/requester.ts';
import type { MessageRow, TicketRow } from './decide/ticket-row.ts';
import { DuplicateLinker } from './duplicate-linker.ts';
import { DuplicateStore } from './duplicate-store.ts';
import { entityTag } from './entity-tag.ts';
import { Idempotency, type Answer, type KeyedRequest } from './idempotency.ts';
import { inTrace, type Emit } from './in-trace.ts';
import { queuePage, queueQuery, type ListedTicket } from './queue-query.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { ListTicketsQuery, TimelineQuery } from './requests/list-queries.ts';
import { Requester } from './requester.ts';
import type { TicketRef } from './ticket-ref.ts';
import { listedView, openedView, ticketView } from './ticket-view.ts';
import { TicketStore } from './ticket-store.ts';
import { Ticket } from './ticket.ts';
import { readTimeline } from './timeline-query.ts';

/** An answer, and whether this request was the one that had the effect. */
export type Outcome = Answer & { readonly first: boolean };

/**
 * What can be done with tickets: each change is one transaction that decides, stores and
 * emits, and each is answered after its commit.
 */
@Injectable()
export class Tickets {
  private readonly opened: Counter<'channel' | 'lane'>;
  private readonly ours: OwnMail;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly store: TicketStore,
    private readonly idempotency: Idempotency,
    private readonly attachments: AttachmentRows,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly duplicates: DuplicateStore,
    private readonly linker: DuplicateLinker,
    private readonly screen: Screen,
    @Inject(LOGGER) private readonly logger: Logger,
    registry: Registry,
    config: IntakeConfig,
  ) {
    this.ours = ownMailOf(config.mailFrom);
    this.opened = new Counter({
      name: 'triage_tickets_opened_total',
      help: 'Tickets taken',
      labelNames: ['channel', 'lane'],
      registers: [registry],
    });
  }

  /** Opens a ticket; a repetition by key, by the channel's reference or by the mail is answered with the first one. */
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
        ours: this.ours,
        screen: this.screen,
        now,
        attachments: files,
      });
      if (!(await this.store.insertTicket(tx, opened.ticket, opened.message, opened.entry))) {
        const first = await this.store.findFirst(tx, opened.ticket);
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
    if (lane) {
      // The one line of a ticket's way, so that a calm day shows life; the other services tell by their metrics.
      this.logger.info({ ticketId, lane }, 'a ticket was opened');
      this.opened.inc({ channel: given.channel, lane });
      this.linker.wake();
    }
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
      const asked = await this.lock(tx, id, by);
      const follows = followsMerge(asked, given);
      const ticket = follows ? await this.store.lockMergeTarget(tx, asked) : asked;
      const mail = messageKey(given.email?.messageId);
      const known = mail === null ? undefined : await this.store.findMessageOfMail(tx, ticket.id, mail);
      if (known) return { first: false, ...messageAnswer(shownTo(by, ticket, asked), known) };
      const earlier =
        given.author.kind === 'customer'
          ? {
              ...(await this.store.customerTexts(tx, ticket.id)),
              attachmentTexts: await this.attachments.customerExcerpts(tx, ticket.id),
            }
          : { body: '', messages: [] };
      const added = addMessage(ticket, follows ? asCustomerOf(asked, given) : given, {
        by,
        earlier,
        messageId: uuidv7(),
        ours: this.ours,
        screen: this.screen,
        now,
        attachments: files,
      });
      if ('refused' in added) throw refusalProblem(added);
      const { message } = added;
      await this.store.insertMessage(tx, message);
      await this.store.saveTicket(tx, added.ticket, entriesOfFollowed(asked, added.ticket, added.entries));
      const attachments = await this.attachments.insert(tx, files, {
        ticketId: ticket.id,
        messageId: message.id,
        createdAt: now,
      });
      emit(...added.events);
      const answer = messageAnswer(shownTo(by, added.ticket, asked), message);
      return { first: true, ...answer, body: { ...answer.body, ...(files.length > 0 && { attachments }) } };
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

  async get(ref: TicketRef, by: Principal): Promise<Answer> {
    return this.view(await this.find(ref, by), by);
  }

  /** Throws a 404 where the caller may not see the ticket. */
  async demandVisible(id: string, by: Principal): Promise<void> {
    await this.find({ id }, by);
  }

  async list(query: ListTicketsQuery, by: Principal) {
    const { sql, parameters } = queueQuery(query, by);
    const found: ListedTicket[] = await this.dataSource.query(sql, parameters);
    const { page, nextCursor } = queuePage(found, query);
    return { items: page.map(listedView), nextCursor };
  }

  async timeline(id: string, { limit, cursor }: TimelineQuery, by: Principal) {
    await this.find({ id }, by);
    return readTimeline(this.dataSource.manager, id, { limit, cursor, forCustomer: by.role === 'customer' });
  }

  private async view(ticket: TicketRow, by: Principal): Promise<Answer> {
    const db = this.dataSource.manager;
    const [requester, body, attachments, related] = await Promise.all([
      db.findOneByOrFail(Requester, { id: ticket.requesterId }),
      this.store.openingText(db, ticket.id),
      this.attachments.list(db, ticket.id, by.role === 'customer'),
      this.related(ticket, by),
    ]);
    return {
      body: { ...ticketView(ticket, requester, body, attachments), ...related },
      etag: entityTag(ticket.version),
    };
  }

  /** Other tickets that this one leads to. They may be other customers', so that a customer is told of his own alone. */
  private async related(ticket: TicketRow, by: Principal): Promise<object> {
    const { id, mergedInto } = ticket;
    const db = this.dataSource.manager;
    if (by.role !== 'customer')
      return {
        mergedInto,
        duplicates: mergedInto === null ? await this.duplicates.duplicatesOf(db, id) : [],
      };
    const isOwn =
      mergedInto !== null && (await db.existsBy(Ticket, { id: mergedInto, requesterId: by.subject }));
    return { mergedInto: isOwn ? mergedInto : null };
  }

  private async find(ref: TicketRef, by: Principal): Promise<TicketRow> {
    return visibleTo(by, await this.dataSource.manager.findOneBy(Ticket, ref));
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

/** A message may have gone to another customer's ticket: the writer is told of his own alone. */
const shownTo = (by: Principal, ticket: TicketRow, asked: TicketRow): TicketRow =>
  by.role === 'customer' && ticket.requesterId !== by.subject ? asked : ticket;

const messageAnswer = (ticket: TicketRow, message: MessageRow): Answer => ({
  etag: entityTag(ticket.version),
  body: {
    id: message.id,
    ticketId: ticket.id,
    version: ticket.version,
    status: ticket.status,
    author: { kind: message.authorKind, id: message.authorId },
    internal: message.internal,
    at: message.at.toISOString(),
    redactions: message.redactions,
  },
});

/** A customer's own ticket, or anybody's for the others. What he may not see does not exist for him. */
function visibleTo(by: Principal, ticket: TicketRow | null): TicketRow {
  if (!ticket || (by.role === 'customer' && ticket.requesterId !== by.subject))
    throw notFound('There is no such ticket.');
  return ticket;
}
