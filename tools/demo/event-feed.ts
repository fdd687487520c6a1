import { type Event, parseEvent, TOPICS } from '@triage/contracts';
import { Kafka } from '@triage/messaging/kafka';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';

export type AnyEvent = Event<Record<string, unknown>>;

/** The public topics from now on, as a subscriber sees them. */
export class EventFeed {
  readonly events: AnyEvent[] = [];
  private waiting: (() => void)[] = [];
  private readonly kafka: Kafka;
  private readonly consumer: ReturnType<Kafka['consumer']>;

  static async start(brokers: string): Promise<EventFeed> {
    const feed = new EventFeed(brokers);
    await feed.join();
    return feed;
  }

  private constructor(brokers: string) {
    const settings = { kafkaBrokers: brokers.split(','), kafkaSsl: false };
    this.kafka = new Kafka(settings, 'demo', pino({ level: 'silent' }));
    this.consumer = this.kafka.consumer(`demo.${randomUUID()}`);
  }

  private async join(): Promise<void> {
    const joined = new Promise<void>((resolve) => this.consumer.on('consumer.group_join', () => resolve()));
    await this.consumer.connect();
    await this.consumer.subscribe({
      topics: [TOPICS.tickets.name, TOPICS.sla.name, TOPICS.notifications.name],
      fromBeginning: false,
    });
    await this.consumer.run({
      eachBatch: async ({ batch }) => {
        for (const { value, headers } of batch.messages) {
          const parsed = parseEvent(value, headers);
          if (parsed.ok) this.events.push(parsed.event as AnyEvent);
        }
        for (const wake of this.waiting.splice(0)) wake();
      },
    });
    await joined;
  }

  /** The events in order, those to come too, until nothing has come for `silenceMs`. */
  async *follow(silenceMs = 10_000, from = 0): AsyncGenerator<AnyEvent> {
    for (let next = from; ;) {
      while (next < this.events.length) yield this.events[next++]!;
      const more = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), silenceMs);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
      if (!more && next >= this.events.length) return;
    }
  }

  async stop(): Promise<void> {
    await this.consumer.disconnect();
    await this.kafka.close();
  }
}
