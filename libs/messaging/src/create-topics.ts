import { deadLetterTopic, type Topic, TOPICS } from '@triage/contracts';
import type { Logger, ServiceConfig } from '@triage/service';
import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs } from './backoff.ts';
import { Kafka, type KafkaAdmin, type TopicConfig } from './kafka.ts';

const DAY_MS = 86_400_000;
const MOST_ATTEMPTS = 8;

/**
 * Creates every topic of the contract, and the dead-letter topics of these groups, with
 * their settings. Run again, or by several services at once, it changes nothing: topics that
 * exist keep their settings.
 */
export async function createTopics(
  config: ServiceConfig,
  logger: Logger,
  groups: readonly string[],
): Promise<void> {
  const wanted = [...Object.values<Topic>(TOPICS), ...groups.map(deadLetterTopic)];
  const admin = new Kafka(config, 'setup', logger).admin();
  await admin.connect();
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await createMissing(admin, wanted, config.kafkaTopicPartitions, logger);
        return;
      } catch (error) {
        // Another service creates the same topics at this moment, and their leaders are not known yet.
        if (attempt === MOST_ATTEMPTS) throw error;
        await delay(backoffMs(attempt, Math.random()));
      }
    }
  } finally {
    await admin.disconnect();
  }
}

async function createMissing(
  admin: KafkaAdmin,
  wanted: readonly Topic[],
  partitions: number,
  logger: Logger,
): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = wanted.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) {
    const created = await admin.createTopics({
      topics: missing.map((topic) => topicConfig(topic, partitions)),
      waitForLeaders: false,
      timeout: 30_000,
    });
    // Of services that set up at once one has created them, and says so.
    if (created) logger.info({ topics: missing.map(({ name }) => name) }, 'Topics were created.');
  }
  // Fails until each has a leader: who comes next may produce at once.
  await admin.fetchTopicMetadata({ topics: wanted.map(({ name }) => name) });
}

/** The settings of a topic as Kafka names them (Kafka documentation, topic configs). */
function topicConfig(topic: Topic, partitions: number): TopicConfig {
  const entries = {
    'cleanup.policy': topic.compacted ? 'compact' : 'delete',
    'retention.ms': String(topic.retentionDays * DAY_MS),
    // Above the largest event: a work item with its messages in four-byte characters.
    'max.message.bytes': '2097152',
  };
  return {
    topic: topic.name,
    numPartitions: topic.partitions ?? partitions,
    configEntries: Object.entries(entries).map(([name, value]) => ({ name, value })),
  };
}
