import { deadLetterTopic, type Topic, TOPICS } from '@triage/contracts';
import type { Logger, ServiceConfig } from '@triage/service';
import { Kafka, type TopicConfig } from './kafka.ts';

const DAY_MS = 86_400_000;

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
  const kafka = new Kafka(config, 'setup', logger);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = [...Object.values<Topic>(TOPICS), ...groups.map(deadLetterTopic)].filter(
      ({ name }) => !existing.has(name),
    );
    if (missing.length === 0) return;
    // False when another service was quicker with one of them.
    const created = await admin.createTopics({
      topics: missing.map((topic) => topicConfig(topic, config.kafkaTopicPartitions)),
      waitForLeaders: true,
      timeout: 30_000,
    });
    logger.info({ topics: missing.map(({ name }) => name), created }, 'Topics are there.');
  } finally {
    await admin.disconnect();
  }
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
