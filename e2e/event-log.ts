import { type Event, type EventType, parseEvent, type Topic, TOPICS } from '@triage/contracts';
import { Kafka } from '@triage/messaging';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';

export interface Recorded {
  readonly topic: string;
  readonly event: Event<Record<string, unknown>>;
}

type Consumer = ReturnType<Kafka['consumer']>;

/** All that is said on the topics, as any subscriber could read it, in the order of arrival. */
export class EventLog {
  readonly all: Recorded[] = [];
  /** What no schema of the catalog takes, with the reason. */
  readonly refused: string[] = [];
  private consumer: Consumer | undefined;
  private kafka: Kafka | undefined;

  async start(brokers: string): Promise<void> {
    const settings = { kafkaBrokers: brokers.split(','), kafkaSsl: false } as ConstructorParameters<
      typeof Kafka
    >[0];
    this.kafka = new Kafka(settings, 'e2e', pino({ level: 'silent' }));
    this.consumer = this.kafka.consumer(`e2e.${randomUUID()}`);
    await this.consumer.connect();
    await this.consumer.subscribe({
      topics: Object.values<Topic>(TOPICS).map(({ name }) => name),
      fromBeginning: true,
    });
    await this.consumer.run({
      eachBatch: async ({ batch }) => {
        for (const { value, headers } of batch.messages) {
          const parsed = parseEvent(value, headers);
          if (parsed.ok) this.all.push({ topic: batch.topic, event: parsed.event as Recorded['event'] });
          else this.refused.push(`${batch.topic}: ${parsed.reason}`);
        }
      },
    });
  }

  /** The broker that `send` writes to, for tests that speak to the services over Kafka. */
  get producer(): Kafka {
    return this.kafka!;
  }

  of(eventType: Pick<EventType, 'type'>, subject?: string): Event<Record<string, unknown>>[] {
    return this.all
      .filter(
        ({ event }) => event.type === eventType.type && (subject === undefined || event.subject === subject),
      )
      .map(({ event }) => event);
  }

  /** As `of`, with what was delivered twice counted once, as an inbox would. */
  distinct(eventType: Pick<EventType, 'type'>, subject?: string): Event<Record<string, unknown>>[] {
    return [...new Map(this.of(eventType, subject).map((event) => [event.id, event])).values()];
  }

  /** The types of the events about one ticket, first deliveries only, on one topic. */
  typesOf(topic: Topic, subject: string): string[] {
    const seen = new Set<string>();
    return this.all
      .filter(
        ({ topic: name, event }) =>
          name === topic.name && event.subject === subject && !seen.has(event.id) && seen.add(event.id),
      )
      .map(({ event }) => event.type.replace(/^triage\./, '').replace(/\.v\d+$/, ''));
  }

  async stop(): Promise<void> {
    await this.consumer?.disconnect();
    await this.kafka?.close();
  }
}
