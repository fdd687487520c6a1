import type { ServiceConfig } from '@triage/service';
import kafkajs, {
  type Admin,
  type Consumer,
  type EachBatchPayload,
  type ITopicConfig,
  type Kafka as KafkaJs,
  type Producer,
  type SASLOptions,
} from 'kafkajs';
import type { Logger } from 'pino';
import type { KafkaRecord } from './kafka-record.ts';
import { createPartitioner } from './partitioner.ts';
import { useRecordFormat } from './record-format/use-record-format.ts';

export type { EachBatchPayload };
export type TopicConfig = ITopicConfig;
export type KafkaConsumer = Consumer;
export type KafkaAdmin = Admin;

export type KafkaSettings = Pick<
  ServiceConfig,
  'kafkaBrokers' | 'kafkaSsl' | 'kafkaSaslMechanism' | 'kafkaSaslUsername' | 'kafkaSaslPassword'
>;

/** A member that is silent this long has left; its partitions wait for that when it was killed. */
const SESSION_TIMEOUT_MS = 10_000;

/** Bounds the wait for a fetch to end, and with it a rebalance and a shutdown; data ends a fetch at once. */
const MAX_FETCH_WAIT_MS = 250;

/**
 * A record batch above the broker's `message.max.bytes` (1 MiB) is refused as a whole, so
 * that many small messages for one partition must not travel in one request.
 */
const MAX_SEND_BYTES = 900_000;

/** The one place that talks to kafkajs. */
export class Kafka {
  private readonly client: KafkaJs;
  private producer: Promise<Producer> | undefined;

  constructor(settings: KafkaSettings, clientId: string, logger: Logger) {
    useRecordFormat();
    const sasl = saslOptions(settings);
    this.client = new kafkajs.Kafka({
      clientId,
      brokers: settings.kafkaBrokers,
      ssl: settings.kafkaSsl,
      ...(sasl ? { sasl } : {}),
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      // Short: whoever calls has a loop of its own that waits and tries again.
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 3 },
      logLevel: kafkajs.logLevel.WARN,
      logCreator: () => (entry) => {
        const { message, error, ...rest } = entry.log;
        // kafkajs calls every passing trouble an error; ours are said by who has to act on them.
        logger.debug({ kafkajs: { ...rest, error, level: entry.label } }, message);
      },
    });
  }

  consumer(group: string): Consumer {
    return this.client.consumer({
      groupId: group,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: 1_000,
      rebalanceTimeout: 15_000,
      maxWaitTimeInMs: MAX_FETCH_WAIT_MS,
      minBytes: 1,
      maxBytesPerPartition: 524_288,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
    });
  }

  admin(): Admin {
    return this.client.admin();
  }

  /**
   * Produces the records in their order for each key, and returns when all replicas have them.
   *
   * A failure may leave a first part of them sent: whoever sends again repeats that part,
   * with the same event ids. Keys land where other clients' keys land (Java's partitioner).
   */
  async send(records: readonly KafkaRecord[]): Promise<void> {
    const producer = await this.connectedProducer();
    for (const chunk of chunksByBytes(records)) {
      const byTopic = new Map<string, KafkaRecord[]>();
      for (const record of chunk) {
        const list = byTopic.get(record.topic);
        if (list) list.push(record);
        else byTopic.set(record.topic, [record]);
      }
      await producer.sendBatch({
        acks: -1,
        topicMessages: Array.from(byTopic, ([topic, messages]) => ({ topic, messages })),
      });
    }
  }

  async close(): Promise<void> {
    const producer = await this.producer?.catch(() => undefined);
    this.producer = undefined;
    await producer?.disconnect();
  }

  private connectedProducer(): Promise<Producer> {
    this.producer ??= this.connectProducer().catch((error: unknown) => {
      this.producer = undefined;
      throw error;
    });
    return this.producer;
  }

  private async connectProducer(): Promise<Producer> {
    const producer = this.client.producer({
      createPartitioner,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
    });
    await producer.connect();
    return producer;
  }
}

export function isKafkaError(error: unknown): boolean {
  return error instanceof kafkajs.KafkaJSError;
}

function* chunksByBytes(records: readonly KafkaRecord[]): Generator<readonly KafkaRecord[]> {
  let start = 0;
  let bytes = 0;
  for (const [index, record] of records.entries()) {
    const size = (record.value?.length ?? 0) + 300;
    if (index > start && bytes + size > MAX_SEND_BYTES) {
      yield records.slice(start, index);
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (start < records.length) yield records.slice(start);
}

function saslOptions(settings: KafkaSettings): SASLOptions | undefined {
  const {
    kafkaSaslMechanism: mechanism,
    kafkaSaslUsername: username,
    kafkaSaslPassword: password,
  } = settings;
  if (!mechanism) return undefined;
  return { mechanism, username: username ?? '', password: password ?? '' } as SASLOptions;
}
