import type { Topic } from '@triage/contracts';
import type { Clock } from '@triage/service';
import type { Logger } from 'pino';
import { Gauge, type Registry } from 'prom-client';
import type { Kafka, KafkaAdmin } from './kafka.ts';
import { PollLoop } from './poll-loop.ts';

const INTERVAL_MS = 5_000;

/**
 * Measures how far a consumer group is behind, by asking the broker: a consumer that
 * hangs would not report its own lag. All replicas report the same figures.
 */
export class LagMonitor {
  private readonly kafka: Kafka;
  private readonly group: string;
  private readonly topics: readonly Topic[];
  private readonly gauge: Gauge<'group' | 'topic' | 'partition'>;
  private readonly loop: PollLoop;
  private admin: KafkaAdmin | undefined;

  constructor(
    kafka: Kafka,
    group: string,
    topics: readonly Topic[],
    registry: Registry,
    clock: Clock,
    logger: Logger,
  ) {
    this.kafka = kafka;
    this.group = group;
    this.topics = topics;
    this.gauge =
      (registry.getSingleMetric('triage_consumer_lag') as
        Gauge<'group' | 'topic' | 'partition'> | undefined) ??
      new Gauge({
        name: 'triage_consumer_lag',
        help: 'Messages between the committed offset and the end of the partition',
        labelNames: ['group', 'topic', 'partition'],
        registers: [registry],
      });
    this.loop = new PollLoop({
      name: `lag-monitor ${group}`,
      round: async () => {
        await this.measure();
        return { more: false };
      },
      maxIdleMs: INTERVAL_MS,
      clock,
      logger,
    });
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.forgetAdmin();
  }

  private async measure(): Promise<void> {
    const { group } = this;
    try {
      if (!this.admin) {
        this.admin = this.kafka.admin();
        await this.admin.connect();
      }
      const committed = await this.admin.fetchOffsets({
        groupId: group,
        topics: this.topics.map(({ name }) => name),
      });
      for (const { topic, partitions } of committed) {
        const ends = new Map((await this.admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]));
        for (const { partition, offset } of partitions) {
          const end = ends.get(partition);
          if (!end) continue;
          // Nothing committed yet, or retention went past it: the group will begin at the oldest message.
          const next = Math.max(Number(offset), Number(end.low));
          this.gauge.set(
            { group, topic, partition: String(partition) },
            Math.max(0, Number(end.high) - next),
          );
        }
      }
    } catch (error) {
      await this.forgetAdmin();
      throw error;
    }
  }

  private async forgetAdmin(): Promise<void> {
    const { admin } = this;
    this.admin = undefined;
    await admin?.disconnect().catch(() => undefined);
  }
}
