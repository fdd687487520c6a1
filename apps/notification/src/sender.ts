import { PollLoop, type Round } from '@triage/messaging';
import { type Clock, type Logger, withTrace } from '@triage/service';
import { beforeSending } from './decide/before-sending.ts';
import { type Breaker, breakerAfter, CLOSED } from './decide/breaker.ts';
import { settleAttempt, type Attempt } from './decide/retry.ts';
import type { Settlement } from './decide/settlement.ts';
import { CLAIM_LEASE_MS, type ClaimedDelivery, type DeliveryQueue, type Settled } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';

const MAX_IDLE_MS = 1_000;

/** More than once in a lease, so that one that fails does not lose it. */
const RENEW_MS = CLAIM_LEASE_MS / 3;

export type SendOutcome = 'delivered' | 'retried' | 'failed' | 'suppressed';

export interface SenderOptions {
  readonly receiver: Receiver;
  readonly queue: DeliveryQueue;
  readonly clock: Clock;
  readonly logger: Logger;
  /** In [0, 1), for the jitter. */
  readonly random: () => number;
  readonly beat: () => void;
  readonly count: (outcome: SendOutcome) => void;
}

/**
 * Sends what is due for one receiver, so that one that is down delays no other.
 *
 * It claims no more than it has in the air at once. SMTP and HTTP know no transaction with our database: of a
 * sender that is killed between "accepted" and its mark, these messages go out again when the lease ends, with
 * the same `Message-ID` or `webhook-id`, and no others. A database that is away repeats nothing: what was sent is
 * remembered and marked before anything else is claimed.
 *
 * A receiver that is down, or has failed with five messages in a row, is asked again with one message at a time, every
 * 30 s at most; the others wait in their order without using up attempts. Of one ticket's messages in a claim, the older
 * is sent first; one that waits for its retry does not hold up those after it, except in a thread of alerts.
 */
export class Sender {
  private readonly loop: PollLoop;
  /** Sent, and not written down yet. */
  private unsettled: Settled[] = [];
  private breaker: Breaker = CLOSED;

  constructor(private readonly options: SenderOptions) {
    const { clock, logger, beat, receiver } = options;
    this.loop = new PollLoop({
      name: `sender ${receiver.destination}`,
      round: () => this.round(),
      maxIdleMs: MAX_IDLE_MS,
      clock,
      logger,
      beat,
    });
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  /** Ends after the messages in the air, and what they came to, is written down. */
  async stop(): Promise<void> {
    await this.loop.stop();
    try {
      await this.settle();
    } finally {
      this.options.receiver.close();
    }
  }

  private async round(): Promise<Round> {
    const { receiver, queue, clock } = this.options;
    await this.settle();
    const { until } = this.breaker;
    if (until && clock.now() < until) return { more: false, wakeAt: until };
    const most = until ? 1 : receiver.concurrency;
    const claimed = await queue.claim(receiver.destination, most);
    if (claimed.length === 0) return { more: false, wakeAt: await queue.nextDueAt(receiver.destination) };
    await this.holding(claimed, () => Promise.all(byThread(claimed).map((turn) => this.sendInTurn(turn))));
    await this.settle();
    return { more: true };
  }

  private async settle(): Promise<void> {
    if (this.unsettled.length === 0) return;
    await this.options.queue.settle(this.unsettled);
    this.unsettled = [];
  }

  /** Renews the claim while `work` is under way. */
  private async holding(claimed: readonly ClaimedDelivery[], work: () => Promise<unknown>): Promise<void> {
    const { queue, beat } = this.options;
    const renewal = setInterval(() => {
      beat();
      // Where it fails, the next one may not; and should the lease end, the mark will be refused.
      queue.renew(claimed).catch(() => undefined);
    }, RENEW_MS);
    try {
      await work();
    } finally {
      clearInterval(renewal);
    }
  }

  private async sendInTurn(deliveries: readonly ClaimedDelivery[]): Promise<void> {
    for (const delivery of deliveries) {
      const settlement = await withTrace(delivery.traceparent ?? undefined, () => this.send(delivery));
      this.unsettled.push({ delivery, settlement });
      this.report(delivery, settlement);
    }
  }

  private async send(delivery: ClaimedDelivery): Promise<Settlement> {
    const { receiver, clock, random } = this.options;
    const decision = beforeSending(delivery, clock.now(), receiver);
    switch (decision.kind) {
      case 'wait':
        return {
          status: 'pending',
          nextAttemptAt: decision.until,
          reason: decision.reason,
          attempted: false,
        };
      case 'suppress':
        return { status: 'suppressed', reason: decision.reason };
      case 'fail':
        return { status: 'failed', reason: decision.reason };
      case 'send': {
        const attempt = await this.attempt(delivery);
        this.note(attempt);
        return settleAttempt(attempt, delivery, clock.now(), random());
      }
    }
  }

  private async attempt(delivery: ClaimedDelivery): Promise<Attempt> {
    try {
      return await this.options.receiver.send(delivery);
    } catch (error) {
      // A fault of ours must not take the others of the round with it.
      this.options.logger.error({ deliveryId: delivery.id, err: error }, 'A message could not be made.');
      return { kind: 'retry', reason: 'internal', detail: error instanceof Error ? error.name : 'unknown' };
    }
  }

  /** Keeps in mind whether the receiver is there at all. */
  private note(attempt: Attempt): void {
    const { receiver, clock, logger, random } = this.options;
    const before = this.breaker;
    this.breaker = breakerAfter(before, attempt, clock.now(), random());
    const { until, streak } = this.breaker;
    if (before.streak > 0 && streak === 0)
      logger.info({ receiver: receiver.destination, tries: before.streak }, 'The receiver is there again.');
    else if (streak > before.streak && attempt.kind !== 'delivered')
      logger.warn(
        { receiver: receiver.destination, reason: attempt.reason, detail: attempt.detail, streak, until },
        'The receiver is down.',
      );
  }

  private report(delivery: ClaimedDelivery, settlement: Settlement): void {
    const { status } = settlement;
    if (status === 'pending' && !settlement.attempted) return;
    this.options.count(status === 'pending' ? 'retried' : status);
    if (status === 'delivered') return;
    const { id: deliveryId, ticketId, template, attempts } = delivery;
    const line = { deliveryId, ticketId, template, attempts, ...settlement };
    if (status === 'failed') this.options.logger.warn(line, 'A message was given up.');
    else this.options.logger.info(line, 'A message was not delivered.');
  }
}

/** The deliveries of each thread, in their order. */
function byThread(claimed: readonly ClaimedDelivery[]): ClaimedDelivery[][] {
  return [...Map.groupBy(claimed, ({ thread, ticketId, id }) => thread ?? ticketId ?? id).values()];
}
