import { Inject, Injectable } from '@nestjs/common';
import {
  derivedEventId,
  NotificationDelivered,
  NotificationFailed,
  NotificationSuppressed,
  outgoingEvent,
  type OutgoingEvent,
} from '@triage/contracts';
import { type KafkaRecord, Outbox, recordOf } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { AlertEvent } from './decide/alert.ts';
import type { CustomerTemplate, GroupFacts, MessageFacts, ReceiverKind, Template } from './decide/message.ts';
import { lockSubjects } from './alert-rows.ts';
import { ADDRESS_GRACE_MS } from './decide/before-sending.ts';
import type { Preferences } from './decide/preferences.ts';
import type { Settlement } from './decide/settlement.ts';
import { deliveryDeadLetter } from './delivery-dead-letter.ts';

/**
 * A dead sender's rows are claimed again after this long. A living one renews its claim while a message is in
 * the air, so that a slow server's message is not sent by two.
 */
export const CLAIM_LEASE_MS = 40_000;

interface Claimed {
  readonly id: string;
  readonly causeId: string;
  readonly ticketId: string | null;
  readonly incidentId: string | null;
  readonly destination: string;
  readonly receiver: ReceiverKind;
  readonly template: Template;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly traceparent: string | null;
  readonly thread: string | null;
  readonly messageId: string | null;
  readonly email: string | null;
  readonly language: string | null;
  /** What the person wishes, as it is known now; null: nothing was said. */
  readonly preferences: Preferences | null;
  /** When a first answer is due, once the clock for it runs. */
  readonly promisedAt: Date | null;
  /** How many messages this customer's address had in the last hour, or has in the air before this one. */
  readonly sentLately: number;
}

/** A message to a customer whose turn it is, with the address as it is known now. */
export type CustomerDelivery = Claimed & {
  readonly audience: 'customer';
  readonly template: CustomerTemplate;
  readonly facts: MessageFacts;
};
/** A message to on-call whose turn it is. */
export type AlertDelivery = Claimed & {
  readonly audience: 'on_call';
  readonly template: AlertEvent;
  readonly facts: GroupFacts;
};
export type ClaimedDelivery = CustomerDelivery | AlertDelivery;

export interface Settled {
  readonly delivery: ClaimedDelivery;
  readonly settlement: Settlement;
}

/** The deliveries as a queue: most urgent first, then oldest; each at one sender at a time. */
@Injectable()
export class DeliveryQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes what is due, for as long as the lease: alerts before acknowledgements, then the most urgent, then the
   * oldest. A message whose customer's address has not arrived yet is not due, so that ten thousand of
   * these do not stand before an alert. Of a thread only the first is due: no end overtakes its beginning.
   */
  async claim(destination: string, most: number): Promise<ClaimedDelivery[]> {
    const now = this.clock.now();
    return this.dataSource.query(
      `WITH due AS (
         SELECT id FROM deliveries
         WHERE destination = $1 AND status IN ('pending', 'sending')
           AND CASE status WHEN 'pending' THEN next_attempt_at ELSE claimed_until END <= $2
           AND (${REACHABLE} OR queued_at <= $5) AND ${FIRST_OF_THREAD}
         ORDER BY audience DESC, priority, created_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
       ), claimed AS (
         UPDATE deliveries SET status = 'sending', claimed_until = $4, attempts = attempts + 1
         FROM due WHERE deliveries.id = due.id
         RETURNING deliveries.*
       )
       SELECT claimed.id, cause_id AS "causeId", ticket_id AS "ticketId", incident_id AS "incidentId", destination,
              receiver, audience, template, facts, attempts, queued_at AS "queuedAt", traceparent, thread,
              message_id AS "messageId", email, requesters.language,
              (SELECT document FROM preferences WHERE person = claimed.requester_id) AS preferences,
              (SELECT promised_at FROM customer_tickets WHERE ticket_id = claimed.ticket_id) AS "promisedAt",
              ${SENT_LATELY} AS "sentLately"
       FROM claimed LEFT JOIN requesters ON requesters.id = requester_id
       ORDER BY audience DESC, priority, created_at, claimed.id`,
      [
        destination,
        now,
        most,
        new Date(now.getTime() + CLAIM_LEASE_MS),
        new Date(now.getTime() - ADDRESS_GRACE_MS),
        new Date(now.getTime() - HOUR_MS),
      ],
    );
  }

  /** Says that their sender lives and still has them in the air. */
  async renew(claimed: readonly ClaimedDelivery[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE deliveries SET claimed_until = $3
       FROM unnest($1::uuid[], $2::int[]) AS held (id, attempts)
       WHERE deliveries.id = held.id AND deliveries.attempts = held.attempts AND status = 'sending'`,
      [
        claimed.map(({ id }) => id),
        claimed.map(({ attempts }) => attempts),
        new Date(this.clock.now().getTime() + CLAIM_LEASE_MS),
      ],
    );
  }

  /** When the next delivery is due, a claim that runs out included; undefined where nothing waits. */
  async nextDueAt(destination: string): Promise<Date | undefined> {
    const [row]: { at: Date | null }[] = await this.dataSource.query(
      `SELECT min(CASE WHEN status = 'sending' THEN claimed_until
                       WHEN ${REACHABLE} THEN next_attempt_at
                       ELSE greatest(next_attempt_at, queued_at + interval '${ADDRESS_GRACE_MS} milliseconds') END) AS at
       FROM deliveries WHERE destination = $1 AND status IN ('pending', 'sending') AND ${FIRST_OF_THREAD}`,
      [destination],
    );
    return row?.at ?? undefined;
  }

  /**
   * Writes down how the attempts went, and says so on the topic and of what failed among the dead letters, in one
   * transaction. A claim that has run out and is another sender's now is left to that one.
   */
  async settle(settled: readonly Settled[]): Promise<void> {
    const now = this.clock.now();
    await this.outbox.runRecords(async (tx, emit) => {
      const alerts = await toldIn(tx, settled);
      const tickets = settled.flatMap(({ delivery: { id, ticketId } }) => [
        ...(ticketId === null ? [] : [ticketId]),
        ...(alerts.get(id) ?? []).flatMap((alert) => alert.ticketId ?? []),
      ]);
      // As the consumers lock a ticket, and in their order: so the events about it are published in theirs. Of a
      // message about thousands the locks alone would fill the database's memory for these.
      await lockSubjects(tx, 'ticket', [...new Set(tickets)].slice(0, MOST_LOCKS));
      const [written]: [{ id: string }[], number] = await tx.query(
        `UPDATE deliveries
         SET status = s.status, reason = s.reason, detail = s.detail, attempts = s.attempts - s.uncounted,
             next_attempt_at = coalesce(s.next_attempt_at, deliveries.next_attempt_at),
             claimed_until = NULL, delivered_at = CASE WHEN s.status = 'delivered' THEN $8::timestamptz END
         FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[])
           AS s (id, attempts, status, reason, detail, next_attempt_at, uncounted)
         WHERE deliveries.id = s.id AND deliveries.attempts = s.attempts AND deliveries.status = 'sending'
         RETURNING deliveries.id`,
        [
          settled.map(({ delivery }) => delivery.id),
          settled.map(({ delivery }) => delivery.attempts),
          settled.map(({ settlement }) => settlement.status),
          settled.map(({ settlement }) => ('reason' in settlement ? settlement.reason : null)),
          settled.map(({ settlement }) => settlement.detail ?? null),
          settled.map(({ settlement }) => ('nextAttemptAt' in settlement ? settlement.nextAttemptAt : null)),
          settled.map(({ settlement }) => (settlement.status === 'pending' && !settlement.attempted ? 1 : 0)),
          now,
        ],
      );
      const ours = new Set(written.map(({ id }) => id));
      emit(
        ...settled
          .filter(({ delivery }) => ours.has(delivery.id))
          .flatMap((one) => [
            ...eventsOf(one, alerts.get(one.delivery.id), now).map(recordOf),
            ...deadLettersOf(one, now),
          ]),
      );
    });
  }
}

const HOUR_MS = 3_600_000;

/** More are not counted: no address may have as many. */
const COUNTED = 1_000;

/**
 * What the address of a claimed row, not the customer's id, has had since `$6`: one mailbox may be several
 * customers. Rows in the air count as if they had arrived; of this claim's own those before it.
 */
const SENT_LATELY = `CASE WHEN audience = 'customer' THEN
  row_number() OVER (PARTITION BY audience, lower(email) ORDER BY priority, created_at, claimed.id)::int - 1 + (
    SELECT count(*)::int FROM (
      SELECT FROM requesters AS same JOIN deliveries AS sent ON sent.requester_id = same.id
      WHERE lower(same.email) = lower(requesters.email) AND sent.destination = claimed.destination
        AND (sent.status = 'delivered' AND sent.delivered_at > $6 OR sent.status = 'sending')
        AND sent.id <> ALL (SELECT id FROM due)
      LIMIT ${COUNTED}
    ) AS lately
  ) ELSE 0 END`;

/** Whether somebody can be written to: on-call always, a customer once the address is there. */
const REACHABLE = `(audience = 'on_call' OR EXISTS (
  SELECT 1 FROM requesters WHERE requesters.id = deliveries.requester_id AND email IS NOT NULL))`;

/**
 * A message to on-call waits for those of its thread before it.
 *
 * The destination is compared as an expression: by itself it fits the index of what is due, too, and a planner whose
 * figures are from a quiet hour then reads all that is due for each row of it, which in a storm is its square.
 */
const FIRST_OF_THREAD = `(thread IS NULL OR NOT EXISTS (
  SELECT 1 FROM deliveries AS earlier
  WHERE earlier.thread = deliveries.thread AND earlier.destination || '' = deliveries.destination
    AND earlier.status IN ('pending', 'sending')
    AND (earlier.created_at, earlier.id) < (deliveries.created_at, deliveries.id)))`;

const MOST_LOCKS = 1_000;

/** An alert that a message says something new of. */
interface ToldAlert {
  readonly deliveryId: string;
  readonly alertId: string;
  readonly ticketId: string | null;
  readonly incidentId: string | null;
  readonly causeId: string;
  readonly event: Template;
  readonly status: 'firing' | 'acknowledged' | 'resolved' | 'reminded';
  readonly traceparent: string | null;
}

async function toldIn(tx: EntityManager, settled: readonly Settled[]): Promise<Map<string, ToldAlert[]>> {
  const ended = settled.filter(
    ({ settlement, delivery }) => settlement.status !== 'pending' && delivery.messageId,
  );
  if (ended.length === 0) return new Map();
  const rows: ToldAlert[] = await tx.query(
    `SELECT d.id AS "deliveryId", a.id AS "alertId", a.ticket_id AS "ticketId", a.incident_id AS "incidentId",
            a.cause_id AS "causeId", a.event, t.status, a.traceparent
     FROM deliveries d JOIN alert_told t ON t.message_id = d.message_id JOIN alerts a ON a.id = t.alert_id
     WHERE d.id = ANY($1::uuid[])`,
    [ended.map(({ delivery }) => delivery.id)],
  );
  return Map.groupBy(rows, ({ deliveryId }) => deliveryId);
}

/** How a delivery ended: one event, or of a message about alerts one for each, since subscribers follow tickets. */
function eventsOf(settled: Settled, alerts: readonly ToldAlert[] | undefined, now: Date): OutgoingEvent[] {
  const { delivery } = settled;
  if (!alerts) return [endOf(settled, delivery, {}, now)].flatMap((event) => event ?? []);
  return alerts.flatMap((alert) => {
    const about = {
      alertId: alert.alertId,
      alerts: alerts.length,
      status: alert.status === 'reminded' ? ('firing' as const) : alert.status,
    };
    return endOf(settled, { ...alert, template: alert.event }, about, now) ?? [];
  });
}

/** One for each message that was given up, of however many alerts it was. */
function deadLettersOf(settled: Settled, now: Date): KafkaRecord[] {
  const { delivery, settlement } = settled;
  const failed = settlement.status === 'failed' && endOf(settled, delivery, {}, now);
  if (!failed) return [];
  const { reason, detail = '' } = settlement;
  return [deliveryDeadLetter(failed, { id: delivery.id, attempts: delivery.attempts, reason, detail }, now)];
}

function endOf(
  { delivery, settlement }: Settled,
  about: Pick<Claimed, 'ticketId' | 'incidentId' | 'causeId' | 'template' | 'traceparent'>,
  more: { alertId?: string; alerts?: number; status?: 'firing' | 'acknowledged' | 'resolved' },
  now: Date,
): OutgoingEvent | undefined {
  const { id, receiver, destination, attempts } = delivery;
  const { ticketId, incidentId, causeId, template, traceparent } = about;
  const data = {
    deliveryId: id,
    ticketId,
    incidentId,
    occurredAt: now.toISOString(),
    receiver,
    destination,
    template,
    causeId,
    ...more,
  };
  const of = (type: string) => ({
    // A delivery that failed and was repeated by hand may fail again: each end is an event.
    id: derivedEventId(id, type, more.alertId ? `${attempts}:${more.alertId}` : String(attempts)),
    subject: ticketId ?? incidentId ?? id,
    time: now,
    traceparent: traceparent ?? undefined,
  });
  switch (settlement.status) {
    case 'delivered':
      return outgoingEvent(NotificationDelivered, {
        ...of(NotificationDelivered.type),
        data: { ...data, attempts },
      });
    case 'failed': {
      const { reason } = settlement;
      return outgoingEvent(NotificationFailed, {
        ...of(NotificationFailed.type),
        data: { ...data, attempts, reason },
      });
    }
    case 'suppressed': {
      const { reason } = settlement;
      return outgoingEvent(NotificationSuppressed, {
        ...of(NotificationSuppressed.type),
        data: { ...data, reason },
      });
    }
    case 'pending':
      return undefined;
  }
}
