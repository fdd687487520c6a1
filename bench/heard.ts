import { until } from '@triage/testing';
import type { KafkaConsumer } from '@triage/messaging/kafka';
import { randomUUID } from 'node:crypto';
import type { Broker } from './broker.ts';

/** An event about a clock, and when it came to a consumer. */
export interface HeardEvent {
  readonly ticketId: string;
  readonly dueAt: number;
  readonly detectedAt: number;
  readonly startedAt: number;
  readonly heardAt: number;
}

/** Listens to events of one type, as any subscriber would. */
export class Heard {
  private events: HeardEvent[] = [];
  private readonly consumer: KafkaConsumer;

  static async listen(broker: Broker, topic: string, type: string): Promise<Heard> {
    const heard = new Heard(broker.kafka.consumer(`bench.${randomUUID()}`));
    const { consumer } = heard;
    // A group that begins at the end begins where that is when it has joined.
    const joined = new Promise<void>((done) => consumer.on(consumer.events.GROUP_JOIN, () => done()));
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: false });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        const heardAt = Date.now();
        for (const { headers, value } of batch.messages) {
          if (String(headers?.['ce_type']) === type) heard.events.push(heardEvent(String(value), heardAt));
        }
      },
    });
    await joined;
    return heard;
  }

  private constructor(consumer: KafkaConsumer) {
    this.consumer = consumer;
  }

  /** The next `count` events from now on; gives up after two minutes. */
  async next(count: number): Promise<HeardEvent[]> {
    await until(() => this.events.length >= count, {
      what: `${count} events`,
      timeoutMs: 120_000,
      everyMs: 50,
    });
    return this.events.splice(0);
  }

  /** What has come since. */
  take(): HeardEvent[] {
    return this.events.splice(0);
  }

  async close(): Promise<void> {
    await this.consumer.disconnect();
  }
}

function heardEvent(value: string, heardAt: number): HeardEvent {
  const data = JSON.parse(value) as Record<'ticketId' | 'dueAt' | 'detectedAt' | 'startedAt', string>;
  return {
    ticketId: data.ticketId,
    dueAt: Date.parse(data.dueAt),
    detectedAt: Date.parse(data.detectedAt),
    startedAt: Date.parse(data.startedAt),
    heardAt,
  };
}
