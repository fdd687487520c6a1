import { type Event, parseEvent, type Topic } from '@triage/contracts';
import { Kafka, type KafkaConsumer, type KafkaSettings } from '@triage/messaging/kafka';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';

/**
 * Reads topics from their beginning to where they end at the call, and gives each event of a known kind to `take`, in
 * the order of its partition. What is written meanwhile may be left out; what is no event of ours is.
 *
 * The consumer group is its own and is gone afterwards: nobody's offsets are moved. Rejects where a topic is missing or
 * the broker is lost for good.
 */
export async function readLog(
  settings: KafkaSettings,
  topics: readonly Topic[],
  take: (event: Event) => void,
): Promise<void> {
  const kafka = new Kafka(settings, 'triage-tools', pino({ level: 'silent' }));
  const group = `triage-tools.${randomUUID()}`;
  const admin = kafka.admin();
  await admin.connect();
  try {
    const unread = new Map<string, bigint>();
    for (const { name } of topics)
      for (const { partition, low, high } of await admin.fetchTopicOffsets(name))
        if (BigInt(high) > BigInt(low)) unread.set(placeOf(name, partition), BigInt(high));
    if (unread.size === 0) return;
    const consumer = kafka.consumer(group);
    try {
      await consume(consumer, topics, unread, take);
    } finally {
      await consumer.disconnect();
      await admin.deleteGroups([group]).catch(() => undefined);
    }
  } finally {
    await admin.disconnect();
    await kafka.close();
  }
}

/** Resolves when each partition in `unread` is read to the offset that stands there. */
async function consume(
  consumer: KafkaConsumer,
  topics: readonly Topic[],
  unread: Map<string, bigint>,
  take: (event: Event) => void,
): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topics: topics.map(({ name }) => name), fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      // kafkajs starts itself again after errors that it calls retriable.
      if (!payload.restart) reject(payload.error);
    });
    consumer
      .run({
        eachBatch: async ({ batch }) => {
          const place = placeOf(batch.topic, batch.partition);
          const end = unread.get(place);
          if (end === undefined) return;
          for (const { offset, value, headers } of batch.messages) {
            if (BigInt(offset) >= end) break;
            const parsed = parseEvent(value, headers);
            if (parsed.ok) take(parsed.event);
          }
          if (BigInt(batch.lastOffset()) + 1n >= end) unread.delete(place);
          if (unread.size === 0) resolve();
        },
      })
      .catch(reject);
  });
}

const placeOf = (topic: string, partition: number) => `${topic}/${partition}`;
