import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PollLoop, type Round } from '@triage/messaging';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import { NotificationConfig } from './config.ts';
import { settleDelivery } from './decide/settle-delivery.ts';
import { DeliveryQueue, LONGEST_ATTEMPT_MS } from './delivery-queue.ts';
import { EmailReceiver } from './email-receiver.ts';
import type { Receiver } from './receiver.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

const MAX_IDLE_MS = 1_000;

/**
 * One sender a receiver, so that one that is down delays no other.
 *
 * It claims no more than it has in the air at once. SMTP and HTTP know no transaction with
 * our database: of a sender that is killed between "accepted" and its mark, these
 * messages go out again when the lease ends, with the same id, and no others.
 */
@Injectable()
export class Senders implements OnServiceStart, OnApplicationShutdown {
  private readonly receivers: readonly Receiver[];
  private readonly loops: readonly PollLoop[];
  private readonly total: Counter<'receiver' | 'outcome'>;

  constructor(
    config: NotificationConfig,
    registry: Registry,
    liveness: Liveness,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.receivers = [
      new EmailReceiver(config),
      ...(config.webhookUrl ? [new WebhookReceiver(config, clock)] : []),
    ];
    this.total = new Counter({
      name: 'triage_notifications_total',
      help: 'Attempts to deliver, by how they went',
      labelNames: ['receiver', 'outcome'],
      registers: [registry],
    });
    this.loops = this.receivers.map((receiver) => {
      const name = `sender ${receiver.kind}`;
      const progress = liveness.register(name, 6 * LONGEST_ATTEMPT_MS);
      const round = () => this.round(receiver);
      return new PollLoop({
        name,
        round,
        maxIdleMs: MAX_IDLE_MS,
        clock,
        logger,
        beat: () => progress.beat(),
      });
    });
  }

  onServiceStart(): void {
    for (const loop of this.loops) loop.start();
  }

  /** New deliveries have been committed. */
  wake(): void {
    for (const loop of this.loops) loop.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    for (const receiver of this.receivers) receiver.close();
  }

  private async round(receiver: Receiver): Promise<Round> {
    const claimed = await this.queue.claim(receiver.kind, receiver.concurrency);
    if (claimed.length > 0) {
      const settled = await Promise.all(
        claimed.map(async (delivery) => {
          const attempt = await receiver.send(delivery);
          const settlement = settleDelivery(attempt, delivery, this.clock.now(), Math.random());
          const outcome = settlement.status === 'pending' ? 'retried' : settlement.status;
          this.total.inc({ receiver: receiver.kind, outcome });
          if (settlement.status !== 'delivered' && attempt.kind !== 'no_address') {
            const { id: deliveryId, ticketId, template, attempts } = delivery;
            this.logger.warn(
              { deliveryId, ticketId, template, attempts, ...settlement },
              'A message was not delivered.',
            );
          }
          return { delivery, settlement };
        }),
      );
      await this.queue.settle(settled);
    }
    const more = claimed.length === receiver.concurrency;
    return { more, wakeAt: more ? undefined : await this.queue.nextDueAt(receiver.kind) };
  }
}
