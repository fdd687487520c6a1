/**
 * The peer of the classifier: a bare kafkajs loop that takes what the classifier takes and
 * produces as many messages of the same sizes, and does nothing in between.
 *
 * Arguments: the topic to consume, the topic to produce to, a file with sample messages.
 */
import { readFile } from 'node:fs/promises';
import kafkajs from 'kafkajs';

const { Kafka, logLevel, Partitioners } = kafkajs;

const [from = '', to = '', samplesFile = ''] = process.argv.slice(2);
const samples = (
  JSON.parse(await readFile(samplesFile, 'utf8')) as { value: string; headers: Record<string, string> }[]
).map(({ value, headers }) => ({ value: Buffer.from(value), headers }));

const kafka = new Kafka({
  brokers: (process.env['KAFKA_BROKERS'] ?? '').split(','),
  logLevel: logLevel.NOTHING,
});
const producer = kafka.producer({
  createPartitioner: Partitioners.DefaultPartitioner,
  allowAutoTopicCreation: false,
});
const consumer = kafka.consumer({ groupId: `bare.${from}`, maxWaitTimeInMs: 250 });
let next = 0;
await producer.connect();
await consumer.connect();
await consumer.subscribe({ topic: from, fromBeginning: true });
await consumer.run({
  eachBatchAutoResolve: true,
  partitionsConsumedConcurrently: 3,
  eachBatch: async ({ batch, heartbeat }) => {
    // As many at a time as the pipeline takes: a whole batch may be above the broker's limit.
    for (let start = 0; start < batch.messages.length; start += 500) {
      const chunk = batch.messages.slice(start, start + 500);
      const messages = chunk.map(({ key }) => ({ key, ...samples[next++ % samples.length]! }));
      await producer.sendBatch({ acks: -1, topicMessages: [{ topic: to, messages }] });
      await heartbeat();
    }
  },
});

process.on('SIGTERM', () => {
  void Promise.all([consumer.disconnect(), producer.disconnect()]).then(() => process.exit(0));
});
