import { Inject, Injectable } from '@nestjs/common';
import {
  derivedEventId,
  NotificationDelivered,
  NotificationFailed,
  NotificationSuppressed,
  outgoingEvent,
  type OutgoingEvent,
} from '@triage/contracts';
import { Outbox } from '@triage/messaging';
import { CLOCK, type Clock } from '@triage/service';
import { DataSource } from 'typeorm';
import type { Audience, MessageFacts, ReceiverKind, Template } from './decide/message.ts';
import { ADDRESS_GRACE_MS } from './decide/before-sending.ts';
import type { Preferences } from './decide/preferences.ts';
import type { Settlement } from './decide/settlement.ts';

/**
 * A dead sender's rows are claimed again after this long. A living one renews its claim while a message is in
 * the air, so that a slow server's message is not sent by two.
 */
export const CLAIM_LEASE_MS = 40_000;

/** A delivery whose turn it is, with the address as it is known now. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly causeId: string;
  readonly ticketId: string;
  readonly receiver: ReceiverKind;
  readonly audience: Audience;
  readonly template: Template;
  readonly facts: MessageFacts;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly traceparent: string | null;
  readonly email: string | null;
  readonly language: string | null;
  /** What the person wishes, as it is known now; null: nothing was said. */
  readonly preferences: Preferences | null;
  /** When a first answer is due, once the clock for it runs. */
  readonly promisedAt: Date | null;
  /** How many messages this customer's address had in the last hour, or has in the air before this one. */
  readonly sentLately: number;
}

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
   * these do not stand before an alert.
   */
  async claim(receiver: ReceiverKind, most: number): Promise<ClaimedDelivery[]> {
    const now = this.clock.now();
    return this.dataSource.query(
      `WITH due AS (
         SELECT id FROM deliveries
         WHERE receiver = $1 AND status IN ('pending', 'sending')
           AND CASE status WHEN 'pending' THEN next_attempt_at ELSE claimed_until END <= $2
           AND (${REACHABLE} OR queued_at <= $5)
         ORDER BY audience DESC, priority, created_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
       ), claimed AS (
         UPDATE deliveries SET status = 'sending', claimed_until = $4, attempts = attempts + 1
         FROM due WHERE deliveries.id = due.id
         RETURNING deliveries.*
       )
       SELECT claimed.id, cause_id AS "causeId", ticket_id AS "ticketId", receiver, audience, template, facts, attempts,
              queued_at AS "queuedAt", traceparent, email, requesters.language,
              (SELECT document FROM preferences WHERE person = claimed.requester_id) AS preferences,
              (SELECT promised_at FROM customer_tickets WHERE ticket_id = claimed.ticket_id) AS "promisedAt",
              ${SENT_LATELY} AS "sentLately"
       FROM claimed LEFT JOIN requesters ON requesters.id = requester_id
       ORDER BY audience DESC, priority, created_at, claimed.id`,
      [
        receiver,
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
  async nextDueAt(receiver: ReceiverKind): Promise<Date | undefined> {
    const [row]: { at: Date | null }[] = await this.dataSource.query(
      `SELECT min(CASE WHEN status = 'sending' THEN claimed_until
                       WHEN ${REACHABLE} THEN next_attempt_at
                       ELSE greatest(next_attempt_at, queued_at + interval '${ADDRESS_GRACE_MS} milliseconds') END) AS at
       FROM deliveries WHERE receiver = $1 AND status IN ('pending', 'sending')`,
      [receiver],
    );
    return row?.at ?? undefined;
  }

  /**
   * Writes down how the attempts went, and says so on the topic, in one transaction. A claim that has run
   * out and is another sender's now is left to that one.
   */
  async settle(settled: readonly Settled[]): Promise<void> {
    const now = this.clock.now();
    await this.outbox.run(async (tx, emit) => {
      // As the consumers lock a ticket, and in their order: so the events about it are published in theirs.
      await tx.query(
        `SELECT pg_advisory_xact_lock(hashtext('ticket'), hashtext(id)) FROM unnest($1::text[]) AS id`,
        [[...new Set(settled.map(({ delivery }) => delivery.ticketId))].sort()],
      );
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
      emit(...settled.flatMap((one) => (ours.has(one.delivery.id) ? (eventOf(one, now) ?? []) : [])));
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
      WHERE lower(same.email) = lower(requesters.email) AND sent.receiver = claimed.receiver
        AND (sent.status = 'delivered' AND sent.delivered_at > $6 OR sent.status = 'sending')
        AND sent.id <> ALL (SELECT id FROM due)
      LIMIT ${COUNTED}
    ) AS lately
  ) ELSE 0 END`;

/** Whether somebody can be written to: on-call always, a customer once the address is there. */
const REACHABLE = `(audience = 'on_call' OR EXISTS (
  SELECT 1 FROM requesters WHERE requesters.id = deliveries.requester_id AND email IS NOT NULL))`;

function eventOf({ delivery, settlement }: Settled, now: Date): OutgoingEvent | undefined {
  const { id, ticketId, receiver, template, causeId, attempts, traceparent } = delivery;
  const data = {
    deliveryId: id,
    ticketId,
    incidentId: null,
    occurredAt: now.toISOString(),
    receiver,
    template,
    causeId,
  };
  const of = (type: string) => ({
    // A delivery that failed and was repeated by hand may fail again: each end is an event.
    id: derivedEventId(id, type, String(attempts)),
    subject: ticketId,
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
