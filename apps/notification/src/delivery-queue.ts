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
import type { Settlement } from './decide/settle-delivery.ts';

/**
 * A dead sender's rows are claimed again after this long. More than the longest attempt,
 * so that a slow sender's message is not sent by two.
 */
export const CLAIM_LEASE_MS = 40_000;
export const LONGEST_ATTEMPT_MS = 20_000;

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
  readonly createdAt: Date;
  readonly traceparent: string | null;
  readonly email: string | null;
  readonly language: string | null;
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

  /** Takes what is due, for as long as the lease. */
  async claim(receiver: ReceiverKind, most: number): Promise<ClaimedDelivery[]> {
    const now = this.clock.now();
    const [claimed]: [ClaimedDelivery[], number] = await this.dataSource.query(
      `WITH due AS (
         SELECT id FROM deliveries
         WHERE receiver = $1
           AND (status = 'pending' AND next_attempt_at <= $2 OR status = 'sending' AND claimed_until <= $2)
         ORDER BY priority, created_at LIMIT $3 FOR UPDATE SKIP LOCKED
       )
       UPDATE deliveries SET status = 'sending', claimed_until = $4, attempts = attempts + 1
       FROM due WHERE deliveries.id = due.id
       RETURNING deliveries.id, cause_id AS "causeId", ticket_id AS "ticketId", receiver, audience, template, facts,
                 attempts, created_at AS "createdAt", traceparent,
                 (SELECT email FROM requesters WHERE requesters.id = requester_id) AS email,
                 (SELECT language FROM requesters WHERE requesters.id = requester_id) AS language`,
      [receiver, now, most, new Date(now.getTime() + CLAIM_LEASE_MS)],
    );
    return claimed;
  }

  /** When the next delivery is due, a claim that runs out included; undefined where nothing waits. */
  async nextDueAt(receiver: ReceiverKind): Promise<Date | undefined> {
    const [row]: { at: Date | null }[] = await this.dataSource.query(
      `SELECT min(CASE status WHEN 'pending' THEN next_attempt_at ELSE claimed_until END) AS at
       FROM deliveries WHERE receiver = $1 AND status IN ('pending', 'sending')`,
      [receiver],
    );
    return row?.at ?? undefined;
  }

  /** Writes down how the attempts went, and says so on the topic, in one transaction. */
  async settle(settled: readonly Settled[]): Promise<void> {
    const now = this.clock.now();
    await this.outbox.run(async (tx, emit) => {
      await tx.query(
        `UPDATE deliveries
         SET status = s.status, reason = s.reason, next_attempt_at = coalesce(s.next_attempt_at, deliveries.next_attempt_at),
             claimed_until = NULL, delivered_at = CASE WHEN s.status = 'delivered' THEN $5::timestamptz END
         FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) AS s (id, status, reason, next_attempt_at)
         WHERE deliveries.id = s.id`,
        [
          settled.map(({ delivery }) => delivery.id),
          settled.map(({ settlement }) => settlement.status),
          settled.map(({ settlement }) => ('reason' in settlement ? settlement.reason : null)),
          settled.map(({ settlement }) => ('nextAttemptAt' in settlement ? settlement.nextAttemptAt : null)),
          now,
        ],
      );
      emit(...settled.flatMap((one) => eventOf(one, now) ?? []));
    });
  }
}

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
