/**
 * Messages a second through one classifier process, against a bare kafkajs loop of the same
 * sizes, each in a process of its own, in turn, in one run. Seen from outside, by the offsets.
 */
import { TOPICS } from '@triage/contracts';
import { LOCAL_DIR, ServiceProcess, freePorts } from '@triage/testing';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Broker } from './broker.ts';
import { median, report } from './report.ts';
import { sampleWork } from './sample-work.ts';

const COUNT = 100_000;
const ROUNDS = 3;

const dir = join(LOCAL_DIR, 'bench');
const [port = 0] = await freePorts(1);
const env = {
  KAFKA_BROKERS: process.env['KAFKA_BROKERS']!,
  AUTH_TOKENS: 'admin=bench',
  LANES: 'standard',
  LOG_LEVEL: 'warn',
};
const classifier = {
  service: 'priority-classifier',
  port,
  env,
  logDir: join(dir, 'log'),
  runDir: join(dir, 'run'),
};
const samplesFile = join(dir, 'samples.json');

await mkdir(dir, { recursive: true });
const broker = await Broker.connect();
await ServiceProcess.setup(classifier);
await Promise.all(['bench.work', 'bench.classified'].map((topic) => broker.createTopic(topic)));

// Not counted: it gives the sizes of the real output to the bare loop.
await classifierRate(2_000);
await writeFile(samplesFile, JSON.stringify(await firstMessages(TOPICS.tickets.name, 1_000)));

const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(await bareRate(COUNT));
  ours.push(await classifierRate(COUNT));
}
report('classifier, one process', median(ours), {
  name: 'bare kafkajs loop',
  figure: median(bare),
  atLeast: 0.5,
});
await broker.close();

async function classifierRate(count: number): Promise<number> {
  await broker.kafka.send(await sampleWork(count));
  const process = await ServiceProcess.start(classifier);
  const rate = await broker.rateInto(TOPICS.tickets.name, count);
  await process.stop();
  return rate;
}

async function bareRate(count: number): Promise<number> {
  await broker.kafka.send((await sampleWork(count)).map((record) => ({ ...record, topic: 'bench.work' })));
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--disable-warning=TimeoutNegativeWarning',
      join(import.meta.dirname, 'bare-loop.ts'),
      'bench.work',
      'bench.classified',
      samplesFile,
    ],
    { stdio: 'inherit' },
  );
  const rate = await broker.rateInto('bench.classified', count);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return rate;
}

async function firstMessages(topic: string, count: number) {
  const found: { value: string; headers: Record<string, string> }[] = [];
  const consumer = broker.kafka.consumer('bench.samples');
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve) => {
    void consumer.run({
      eachMessage: async ({ message }) => {
        const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
        found.push({ value: String(message.value), headers: Object.fromEntries(headers) });
        if (found.length >= count) resolve();
      },
    });
  });
  await consumer.disconnect();
  return found.slice(0, count);
}
