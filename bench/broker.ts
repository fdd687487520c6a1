import { Kafka } from '@triage/messaging/kafka';
import { until } from '@triage/testing';
import { pino } from 'pino';

const WARM_UP_SHARE = 0.1;

/** What the benchmarks ask of Kafka: topics, messages, and how fast a topic grows, seen from outside. */
export class Broker {
  readonly kafka: Kafka;
  private readonly admin: ReturnType<Kafka['admin']>;

  static async connect(): Promise<Broker> {
    const broker = new Broker();
    await broker.admin.connect();
    return broker;
  }

  private constructor() {
    const kafkaBrokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
    this.kafka = new Kafka({ kafkaBrokers, kafkaSsl: false }, 'bench', pino({ level: 'silent' }));
    this.admin = this.kafka.admin();
  }

  async createTopic(topic: string, numPartitions = 12): Promise<void> {
    await this.admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: false });
    await until(() => this.admin.fetchTopicMetadata({ topics: [topic] }), {
      what: `the leaders of ${topic}`,
    });
  }

  async messagesIn(topic: string): Promise<number> {
    const partitions = await this.admin.fetchTopicOffsets(topic);
    return partitions.reduce((sum, { high }) => sum + Number(high), 0);
  }

  /**
   * How many a second arrive, over `count` from now on, by the broker's own offsets. The first
   * tenth is the process' warm-up and not counted.
   */
  async rateInto(topic: string, count: number): Promise<number> {
    const begin = await this.messagesIn(topic);
    return rateOf(async () => (await this.messagesIn(topic)) - begin, count);
  }

  async close(): Promise<void> {
    await this.admin.disconnect();
    await this.kafka.close();
  }
}

/** The rate at which `done` grows to `count`, its first tenth left out; gives up after two minutes. */
export async function rateOf(done: () => Promise<number>, count: number): Promise<number> {
  const deadline = performance.now() + 120_000;
  let first: { at: number; done: number } | undefined;
  while (performance.now() < deadline) {
    const now = await done();
    const at = performance.now();
    if (!first && now >= count * WARM_UP_SHARE) first = { at, done: now };
    if (first && now >= count) return ((now - first.done) / (at - first.at)) * 1000;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`only ${await done()} of ${count} were done in two minutes`);
}
