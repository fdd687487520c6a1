import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { NotificationSuppressed } from '@triage/contracts';
import type { BatchOutcome } from '@triage/messaging';
import {
  CLOCK,
  type Clock,
  Liveness,
  LOGGER,
  type Logger,
  type OnServiceStart,
  type Progress,
} from '@triage/service';
import { ActionLinks } from './action-links.ts';
import { AddressGuard } from './address-guard.ts';
import { NotificationConfig } from './config.ts';
import { CustomerMails } from './customer-mails.ts';
import { TO_CUSTOMERS } from './decide/message.ts';
import type { Destination } from './decide/parse-receivers.ts';
import { onCallAt } from './decide/schedule.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { EmailReceiver } from './email-receiver.ts';
import { HttpReceiver } from './http-receiver.ts';
import { NotificationMetrics } from './notification-metrics.ts';
import type { Receiver } from './receiver.ts';
import { Secrets } from './secrets.ts';
import { Sender } from './sender.ts';
import type { Settings } from './settings-store.ts';

/** Longer than the longest attempt: a sender that shows no life for so long is stuck. */
const NO_PROGRESS_LIMIT_MS = 150_000;

interface Running {
  readonly sender: Sender;
  readonly progress: Progress;
  /** What it was made from; a changed destination has a new sender. */
  readonly made: string;
}

/** One sender for each destination that is configured, so that one that is down or slow delays no other. */
@Injectable()
export class Senders implements OnServiceStart, OnApplicationShutdown {
  private readonly running = new Map<string, Running>();
  private readonly guard: AddressGuard;
  private settings: Settings | undefined;
  private isStarted = false;
  /** A sender and its successor are watched apart. */
  private made = 0;

  constructor(
    private readonly config: NotificationConfig,
    private readonly liveness: Liveness,
    private readonly queue: DeliveryQueue,
    private readonly links: ActionLinks,
    private readonly secrets: Secrets,
    private readonly customerMails: CustomerMails,
    private readonly metrics: NotificationMetrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const { allowedPrivateHosts, webhookUrl } = config;
    // Whoever set the variable runs this service, and knows where his own endpoint is.
    const own = webhookUrl === undefined ? [] : [new URL(webhookUrl).hostname.replace(/^\[|\]$/g, '')];
    this.guard = new AddressGuard([...allowedPrivateHosts, ...own]);
    this.run(TO_CUSTOMERS, 'always', () => this.customers());
  }

  onServiceStart(): void {
    this.isStarted = true;
    for (const { sender } of this.running.values()) sender.start();
  }

  wake(): void {
    for (const { sender } of this.running.values()) sender.wake();
  }

  /** Takes over which destinations there are. What lies ready for one that is gone waits for its return. */
  follow(settings: Settings): void {
    if (this.settings?.version === settings.version) return;
    this.settings = settings;
    const destinations = settings.receivers.flatMap((receiver) => receiver.destinations);
    const wanted = new Set([TO_CUSTOMERS, ...destinations.map(({ id }) => id)]);
    for (const id of [...this.running.keys()]) if (!wanted.has(id)) this.end(id);
    for (const destination of destinations)
      this.run(destination.id, JSON.stringify(destination), () => this.receiver(destination));
  }

  /** A batch of events has been committed, with what it decided to send and to hold back. */
  onBatch({ emitted }: BatchOutcome): void {
    for (const { type, data } of emitted) {
      if (type !== NotificationSuppressed.type) continue;
      this.metrics.count((data as NotificationSuppressed).receiver, 'suppressed');
    }
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.running.values()].map(({ sender }) => sender.stop()));
  }

  private run(id: string, made: string, make: () => Receiver): void {
    if (this.running.get(id)?.made === made) return;
    if (this.running.has(id)) this.end(id);
    const receiver = make();
    const progress = this.liveness.register(`sender ${id} #${++this.made}`, NO_PROGRESS_LIMIT_MS);
    const sender = new Sender({
      receiver,
      queue: this.queue,
      clock: this.clock,
      logger: this.logger,
      random: Math.random,
      beat: () => progress.beat(),
      count: (outcome) => this.metrics.count(receiver.kind, outcome),
      deadLettered: (reason) => this.metrics.deadLettered(reason),
    });
    this.running.set(id, { sender, progress, made });
    if (this.isStarted) sender.start();
  }

  /** What it has in the air it still writes down; its successor claims nothing of that meanwhile. */
  private end(id: string): void {
    const { sender, progress } = this.running.get(id)!;
    this.running.delete(id);
    sender
      .stop()
      .catch((error: unknown) => this.logger.warn({ err: error, destination: id }, 'A sender ended badly.'))
      .finally(() => progress.end());
  }

  private receiver(destination: Destination): Receiver {
    const { document } = destination;
    const { secrets, guard, links, clock } = this;
    if (document.kind !== 'email') return new HttpReceiver(destination, { secrets, guard, links, clock });
    return new EmailReceiver(
      this.config,
      {
        id: destination.id,
        recipients: async () => this.recipients(document.to),
        links: (delivery) => links.of(delivery),
      },
      this.customerMails,
    );
  }

  private customers(): Receiver {
    return new EmailReceiver(
      this.config,
      {
        id: TO_CUSTOMERS,
        ours: this.config.oncallEmail ?? [],
        recipients: async () => [],
        links: () => ({}),
      },
      this.customerMails,
    );
  }

  /** Addresses, and of a schedule whoever is on call at this moment. */
  private recipients(to: readonly string[]): string[] {
    const now = this.clock.now();
    const addresses = to.flatMap((text) => {
      const name = /^schedule:(?<name>.+)$/.exec(text)?.groups?.['name'];
      if (name === undefined) return [text];
      const schedule = this.settings?.schedules.get(name);
      const user = schedule && onCallAt(schedule, now).user;
      return user ? (schedule.users.get(user)?.email ?? []) : [];
    });
    return [...new Set(addresses)];
  }
}
