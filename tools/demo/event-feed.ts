import { type Event, parseEvent, TOPICS } from '@triage/contracts';
import { Kafka } from '@triage/messaging/kafka';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';

export type AnyEvent = Event<Record<string, unknown>>;

const PUBLIC = [TOPICS.tickets, TOPICS.sla, TOPICS.incidents, TOPICS.notifications];

/** Hands on what comes to the public topics from now on, as any subscriber sees it; ends with the answer's call. */
export async function subscribe(
  brokers: string,
  onEvents: (events: readonly AnyEvent[]) => void,
): Promise<() => Promise<void>> {
  const settings = { kafkaBrokers: brokers.split(','), kafkaSsl: false };
  const kafka = new Kafka(settings, 'watcher', pino({ level: 'silent' }));
  const consumer = kafka.consumer(`watcher.${randomUUID()}`);
  const joined = new Promise<void>((resolve) => consumer.on('consumer.group_join', () => resolve()));
  await consumer.connect();
  await consumer.subscribe({ topics: PUBLIC.map(({ name }) => name), fromBeginning: false });
  await consumer.run({
    eachBatch: async ({ batch }) => {
      const parsed = batch.messages.map(({ value, headers }) => parseEvent(value, headers));
      onEvents(parsed.flatMap((one) => (one.ok ? [one.event as AnyEvent] : [])));
    },
  });
  await joined;
  return async () => {
    await consumer.disconnect();
    await kafka.close();
  };
}

/** The public topics from now on, kept, so that each act of the demo can read on where the last one ended. */
export class EventFeed {
  readonly events: AnyEvent[] = [];
  private waiting: (() => void)[] = [];
  stop: () => Promise<void> = async () => {};

  static async start(brokers: string): Promise<EventFeed> {
    const feed = new EventFeed();
    feed.stop = await subscribe(brokers, (events) => {
      feed.events.push(...events);
      for (const wake of feed.waiting.splice(0)) wake();
    });
    return feed;
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
}
