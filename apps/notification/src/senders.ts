import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BatchOutcome } from '@triage/messaging';
import { NotificationSuppressed } from '@triage/contracts';
import { CLOCK, type Clock, Liveness, LOGGER, type Logger, type OnServiceStart } from '@triage/service';
import { Counter, Registry } from 'prom-client';
import { NotificationConfig } from './config.ts';
import { CustomerMails } from './customer-mails.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { EmailReceiver } from './email-receiver.ts';
import { Sender } from './sender.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

/** Longer than the longest attempt: a sender that shows no life for so long is stuck. */
const NO_PROGRESS_LIMIT_MS = 150_000;

/** One sender for each receiver that is set up. */
@Injectable()
export class Senders implements OnServiceStart, OnApplicationShutdown {
  private readonly senders: readonly Sender[];
  private readonly total: Counter<'receiver' | 'outcome'>;

  constructor(
    config: NotificationConfig,
    registry: Registry,
    liveness: Liveness,
    queue: DeliveryQueue,
    customerMails: CustomerMails,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.total = new Counter({
      name: 'triage_notifications_total',
      help: 'Attempts to deliver and messages held back, by how they went',
      labelNames: ['receiver', 'outcome'],
      registers: [registry],
    });
    const receivers = [
      new EmailReceiver(config, customerMails),
      ...(config.webhookUrl ? [new WebhookReceiver(config, clock)] : []),
    ];
    this.senders = receivers.map((receiver) => {
      const progress = liveness.register(`sender ${receiver.kind}`, NO_PROGRESS_LIMIT_MS);
      return new Sender({
        receiver,
        queue,
        clock,
        logger,
        random: Math.random,
        beat: () => progress.beat(),
        count: (outcome) => this.total.inc({ receiver: receiver.kind, outcome }),
      });
    });
  }

  onServiceStart(): void {
    for (const sender of this.senders) sender.start();
  }

  wake(): void {
    for (const sender of this.senders) sender.wake();
  }

  /** A batch of events has been committed, with what it decided to send and to hold back. */
  onBatch({ emitted }: BatchOutcome): void {
    for (const { type, data } of emitted) {
      if (type !== NotificationSuppressed.type) continue;
      const { receiver } = data as NotificationSuppressed;
      this.total.inc({ receiver, outcome: 'suppressed' });
    }
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.senders.map((sender) => sender.stop()));
  }
}
