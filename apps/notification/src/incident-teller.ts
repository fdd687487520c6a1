import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, PollLoop } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import { customerMessage } from './decide/customer-messages.ts';
import type { CustomerTicket } from './decide/customer-ticket.ts';
import { type CustomerIncident, type IncidentNews, incidentNews } from './decide/incident-message.ts';
import type { NewDelivery } from './decide/message.ts';
import { suppressionOf } from './decide/suppression.ts';
import { CustomerTicketStore } from './customer-ticket-store.ts';
import { Senders } from './senders.ts';
import { insertDeliveries } from './ticket-view-store.ts';

const CHUNK = 500;
const MAX_IDLE_MS = 1_000;
const NO_PROGRESS_LIMIT_MS = 60_000;

/**
 * Tells customers how far the incident is that their tickets belong to.
 *
 * A loop, and no part of the consumers: an incident ends in one event and for ten thousand tickets, which no
 * transaction should hold at once; and a link and its incident come on two topics, in either order. A ticket is marked
 * until it has been told, so nothing is lost between; two replicas take the same tickets in turn.
 */
@Injectable()
export class IncidentTeller implements OnServiceStart, OnApplicationShutdown {
  private readonly loop: PollLoop;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly tickets: CustomerTicketStore,
    private readonly senders: Senders,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    liveness: Liveness,
  ) {
    const progress = liveness.register('incident teller', NO_PROGRESS_LIMIT_MS);
    this.loop = new PollLoop({
      name: 'incident teller',
      round: async () => ({ more: (await this.tell()) === CHUNK }),
      maxIdleMs: MAX_IDLE_MS,
      clock,
      logger,
      beat: () => progress.beat(),
    });
  }

  onServiceStart(): void {
    this.loop.start();
  }

  /** A ticket was linked, or an incident got further. */
  wake(): void {
    this.loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Tells what there is to tell to some customers, and answers with how many tickets were looked at. */
  async tell(): Promise<number> {
    const marked: { ticketId: string }[] = await this.dataSource.query(
      `SELECT ticket_id AS "ticketId" FROM customer_tickets JOIN customer_incidents USING (incident_id)
       WHERE is_untold ORDER BY incident_id, ticket_id LIMIT ${CHUNK}`,
    );
    if (marked.length === 0) return 0;
    const ids = marked.map(({ ticketId }) => ticketId).sort();
    const emitted = await this.outbox.run(async (tx, emit) => {
      const events = await this.tellThese(tx, ids);
      emit(...events);
      return events;
    });
    this.senders.onBatch({ applied: {}, ignored: {}, emitted, duplicates: 0, rejections: [] });
    return marked.length;
  }

  private async tellThese(tx: EntityManager, ids: readonly string[]): Promise<OutgoingEvent[]> {
    // What another replica has told meanwhile is marked no more.
    const tickets = [...(await this.tickets.load(tx, ids)).values()].filter(({ isUntold }) => isUntold);
    const incidents = await incidentsOf(tx, tickets);
    const now = this.clock.now();
    const told = tickets.flatMap((ticket) => {
      const incident = incidents.get(ticket.incidentId ?? '');
      if (!incident) return [];
      const news = incidentNews(ticket, incident);
      return [{ ticket, incident, news, message: messageOf(ticket, incident, news, now) }];
    });
    await tx.query(
      `UPDATE customer_tickets AS t
       SET incident_told = told.state, incident_id = told.incident_id, is_untold = told.is_untold
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::boolean[])
         AS told (ticket_id, state, incident_id, is_untold)
       WHERE t.ticket_id = told.ticket_id`,
      [
        told.map(({ ticket }) => ticket.ticketId),
        told.map(({ ticket, incident, news }) =>
          news.kind === 'tell' ? incident.state : ticket.incidentTold,
        ),
        told.map(({ incident, news }) => (news.kind === 'follow' ? news.incidentId : incident.incidentId)),
        told.map(({ news }) => news.kind === 'follow'),
      ],
    );
    const messages = told.flatMap(({ message }) => message ?? []);
    await insertDeliveries(tx, messages);
    return messages.flatMap((message) => suppressionOf(message, now));
  }
}

function messageOf(
  ticket: CustomerTicket,
  { startedAt }: CustomerIncident,
  news: IncidentNews,
  now: Date,
): NewDelivery | undefined {
  if ((news.kind !== 'tell' && news.kind !== 'hold') || ticket.linkId === null) return undefined;
  const held = news.kind === 'hold' ? news.reason : null;
  const more = { startedAt: startedAt.toISOString() };
  return customerMessage(ticket, { id: ticket.linkId, time: now }, news.template, now, held, more);
}

/** Held still until the end: an incident that ends at this moment marks its tickets after us. */
async function incidentsOf(
  tx: EntityManager,
  tickets: readonly CustomerTicket[],
): Promise<Map<string, CustomerIncident>> {
  const rows: CustomerIncident[] = await tx.query(
    `SELECT incident_id AS "incidentId", state, started_at AS "startedAt", merged_into AS "mergedInto"
     FROM customer_incidents WHERE incident_id = ANY($1::uuid[]) ORDER BY incident_id FOR SHARE`,
    [[...new Set(tickets.flatMap(({ incidentId }) => incidentId ?? []))]],
  );
  return new Map(rows.map((row) => [row.incidentId, row]));
}
