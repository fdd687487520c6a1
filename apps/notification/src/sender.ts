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

/**
 * Of a receiver that takes a message within so long, several times as many are claimed as are in the air, so that no
 * connection waits for the database, and it writes down dozens at once. A P1 that comes meanwhile waits until half of
 * these have left, and then goes before the rest.
 */
const QUICK_MS = 100;
const CLAIMS_AHEAD = 10;

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
  /** A message was given up, for this reason. */
  readonly deadLettered: (reason: string) => void;
}

/**
 * Sends what is due for one receiver, so that one that is down delays no other.
 *
 * SMTP and HTTP know no transaction with our database: of a sender that is killed, what it had claimed goes out when the
 * lease ends; again, with the same `Message-ID` or `webhook-id`, where it was accepted and not marked yet. A
 * database that is away repeats nothing: what was sent is remembered, and marked before anything else is claimed.
 *
 * It claims and marks many at once, while others are in the air; a receiver that is slow or in doubt has no more
 * claimed for it than it can have in the air.
 *
 * A receiver that is down, or has failed with five messages in a row, is asked again with one message at a time, every
 * 30 s at most; the others wait in their order without using up attempts. Of one ticket's messages in a claim, the older
 * is sent first; one that waits for its retry does not hold up those after it, except in a thread of alerts.
 */
export class Sender {
  private readonly loop: PollLoop;
  /** Claimed, and waiting for a connection or for one of their thread: the most urgent first. */
  private waiting: ClaimedDelivery[] = [];
  /** By thread, since of one thread they go one after the other. */
  private readonly inAir = new Map<
    string,
    { readonly delivery: ClaimedDelivery; readonly end: Promise<void> }
  >();
  /** Sent, and not written down yet. */
  private unsettled: Settled[] = [];
  private breaker: Breaker = CLOSED;
  /** How long a message takes to be accepted, of late; for ever where the last one was not. */
  private tookMs = Infinity;
  private renewal: NodeJS.Timeout | undefined;

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
    this.renewal ??= setInterval(() => this.renew(), RENEW_MS);
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  /** Ends after the messages in the air, and what they came to, is written down; what waits is given back. */
  async stop(): Promise<void> {
    await this.loop.stop();
    try {
      this.giveBack();
      await Promise.all([...this.inAir.values()].map(({ end }) => end));
      await this.settle();
    } finally {
      clearInterval(this.renewal);
      this.options.receiver.close();
    }
  }

  /** Marks what is done and claims what there is room for. It waits for no message: the end of one wakes it. */
  private async round(): Promise<Round> {
    const { receiver, queue, clock } = this.options;
    await this.settle();
    const { until } = this.breaker;
    if (until && clock.now() < until) return { more: false, wakeAt: until };
    const room = this.room();
    if (room === 0) return { more: false };
    const claimed = await queue.claim(receiver.destination, room);
    this.waiting.push(...claimed);
    this.waiting.sort((one, other) =>
      one.facts.priority < other.facts.priority ? -1 : Number(one.facts.priority > other.facts.priority),
    );
    this.sendWaiting();
    return {
      more: false,
      wakeAt: claimed.length === room ? undefined : await queue.nextDueAt(receiver.destination),
    };
  }

  /** How many may be claimed now. */
  private room(): number {
    return Math.max(0, this.most() - this.waiting.length - this.inAir.size);
  }

  private most(): number {
    const { concurrency } = this.options.receiver;
    if (this.breaker.until) return 1;
    return this.tookMs <= QUICK_MS ? concurrency * CLAIMS_AHEAD : concurrency;
  }

  private async settle(): Promise<void> {
    const settled = [...this.unsettled];
    if (settled.length === 0) return;
    await this.options.queue.settle(settled);
    this.unsettled.splice(0, settled.length);
  }

  /** Says of all that is claimed that its sender lives. */
  private renew(): void {
    const inAir = [...this.inAir.values()].map(({ delivery }) => delivery);
    const held = [...this.waiting, ...inAir, ...this.unsettled.map(({ delivery }) => delivery)];
    if (held.length === 0) return;
    // Where it fails, the next one may not; and should the lease end, the mark will be refused.
    this.options.queue.renew(held).catch(() => undefined);
  }

  private sendWaiting(): void {
    while (this.inAir.size < this.options.receiver.concurrency) {
      const next = this.waiting.findIndex((delivery) => !this.inAir.has(threadOf(delivery)));
      const [delivery] = next < 0 ? [] : this.waiting.splice(next, 1);
      if (!delivery) return;
      this.inAir.set(threadOf(delivery), { delivery, end: this.sendOne(delivery) });
    }
  }

  private async sendOne(delivery: ClaimedDelivery): Promise<void> {
    const settlement = await withTrace(delivery.traceparent ?? undefined, () => this.send(delivery)).catch(
      (error: unknown) => this.putOff(delivery, error),
    );
    this.inAir.delete(threadOf(delivery));
    this.unsettled.push({ delivery, settlement });
    this.report(delivery, settlement);
    if (this.breaker.until) this.giveBack();
    this.sendWaiting();
    // Many at once while there is much to do, and each at once where it is the last.
    if (this.waiting.length === 0 || this.room() >= this.most() / 2) this.loop.wake();
  }

  /** What was claimed and not sent is as it was before. */
  private giveBack(): void {
    const now = this.options.clock.now();
    for (const delivery of this.waiting.splice(0))
      this.unsettled.push({
        delivery,
        settlement: { status: 'pending', nextAttemptAt: now, reason: 'not_its_turn_yet', attempted: false },
      });
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
        const startedAt = performance.now();
        const attempt = await this.attempt(delivery);
        this.tookMs =
          attempt.kind === 'delivered' ? smoothed(this.tookMs, performance.now() - startedAt) : Infinity;
        this.note(attempt);
        return settleAttempt(attempt, delivery, clock.now(), random());
      }
    }
  }

  /** A delivery that can't be decided on must not stop the others. */
  private putOff(delivery: ClaimedDelivery, error: unknown): Settlement {
    const { clock, logger } = this.options;
    logger.error({ deliveryId: delivery.id, err: error }, 'A message could not be decided on.');
    const nextAttemptAt = new Date(clock.now().getTime() + CLAIM_LEASE_MS);
    return { status: 'pending', nextAttemptAt, reason: 'internal', attempted: true };
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
    if (status === 'failed') {
      this.options.deadLettered(settlement.reason);
      this.options.logger.warn(line, 'A message was given up.');
    } else this.options.logger.info(line, 'A message was not delivered.');
  }
}

/** Messages of one thread, or about one ticket to its customer, keep their order. */
const threadOf = ({ thread, ticketId, id }: ClaimedDelivery) => thread ?? ticketId ?? id;

const smoothed = (before: number, ms: number) => (before === Infinity ? ms : 0.8 * before + 0.2 * ms);
