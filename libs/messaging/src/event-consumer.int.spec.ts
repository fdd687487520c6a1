import {
  deadLetterTopic,
  type Event,
  originalEventId,
  type OutgoingEvent,
  outgoingEvent,
  TicketAssigned,
  type Topic,
} from '@triage/contracts';
import { createDataSource, migrate, systemClock } from '@triage/service';
import { cloneDatabase, type TestDatabase, testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { ConsumerMetrics } from './consumer-metrics.ts';
import { EventConsumer } from './event-consumer.ts';
import type { Fold, StateStore, Step } from './fold.ts';
import { Kafka, type KafkaConsumer } from './kafka.ts';
import { type KafkaRecord, recordOf } from './kafka-record.ts';
import { LagMonitor } from './lag-monitor.ts';
import { MessagingTables1700000000000 } from './messaging-tables.ts';
import { Outbox } from './outbox.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { PostgresEffects } from './postgres-effects.ts';
import { Reject } from './reject.ts';

/** A consumer group whose state is the list of what it was told, in order. */
class Notes1700000000001 implements MigrationInterface {
  readonly name = 'Notes1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE TABLE notes (subject uuid PRIMARY KEY, words text NOT NULL CHECK (words NOT LIKE '%unsaveable%'))`,
    );
  }

  async down(): Promise<void> {}
}

class NoteStore implements StateStore<string> {
  async load(tx: EntityManager, subjects: readonly string[]): Promise<Map<string, string>> {
    for (const subject of subjects) await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [subject]);
    const rows: { subject: string; words: string }[] = await tx.query(
      'SELECT subject, words FROM notes WHERE subject = ANY($1)',
      [subjects],
    );
    return new Map(rows.map(({ subject, words }) => [subject, words]));
  }

  async save(tx: EntityManager, states: ReadonlyMap<string, string>): Promise<void> {
    await tx.query(
      `INSERT INTO notes SELECT * FROM unnest($1::uuid[], $2::text[])
       ON CONFLICT (subject) DO UPDATE SET words = EXCLUDED.words`,
      [[...states.keys()], [...states.values()]],
    );
  }
}

const logger = pino({ level: 'silent' });
const kafka = new Kafka(
  { kafkaBrokers: testStack().brokers.split(','), kafkaSsl: false } as ConstructorParameters<typeof Kafka>[0],
  'messaging-test',
  logger,
);
let database: TestDatabase;
let dataSource: DataSource;
const open: { close(): Promise<unknown> }[] = [];

const sourceOf = (url: string) =>
  createDataSource({
    url,
    schema: 'notes',
    entities: [],
    migrations: [MessagingTables1700000000000, Notes1700000000001],
  });

beforeAll(async () => {
  database = await cloneDatabase('messaging', async (url) => {
    const source = await sourceOf(url).initialize();
    await migrate(source);
    await source.destroy();
  });
  dataSource = await sourceOf(database.url).initialize();
}, 60_000);

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

afterAll(async () => {
  await kafka.close();
  await dataSource?.destroy();
  await database?.drop();
});

async function createTopic(partitions = 1): Promise<Topic> {
  const name = `test.${randomUUID()}`;
  await createTopicNamed(name, partitions);
  return { name, key: '', holds: '', retentionDays: 1, compacted: false, public: false };
}

async function createTopicNamed(topic: string, numPartitions: number): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions }], waitForLeaders: true });
  await admin.disconnect();
}

function note(topic: Topic, subject: string, words: string): OutgoingEvent<TicketAssigned> {
  const at = new Date();
  return outgoingEvent(TicketAssigned, {
    id: originalEventId(),
    subject,
    time: at,
    topic,
    data: {
      ticketId: subject,
      number: 'T-1',
      version: 1,
      occurredAt: at.toISOString(),
      from: null,
      to: words,
      by: { kind: 'system', id: 'test' },
    },
  });
}

/** The group under test: it appends what it is told, and repeats it on the topic `echo`. */
function startGroup(group: string, topic: Topic, echo: Topic): EventConsumer<string> {
  const relay = new OutboxRelay(dataSource, kafka, systemClock, logger);
  relay.start();
  const outbox = new Outbox(dataSource, () => relay.wake());
  const consumer = new EventConsumer<string>({
    group,
    topics: [topic],
    kafka,
    effects: new PostgresEffects(group, new NoteStore(), outbox, systemClock),
    metrics: new ConsumerMetrics(group, new Registry()),
    progress: { beat: () => undefined, end: () => undefined },
    lagMonitor: new LagMonitor(kafka, group, [topic], new Registry(), systemClock, logger),
    logger,
  });
  const handle = async (event: Event, { state = '' }: Fold<string>): Promise<Step<string>> => {
    const { data, subject } = event as Event<TicketAssigned>;
    if (data.to === 'reject') throw new Reject('not_wanted', 'the test says so');
    if (data.to === 'throw') throw new Error('a bug');
    return { state: `${state} ${data.to}`, events: [note(echo, subject, data.to ?? '')] };
  };
  consumer.addHandler(TicketAssigned.type, handle as (event: Event, fold: Fold<string>) => Promise<unknown>);
  consumer.listen(() => undefined);
  open.push({ close: () => Promise.all([consumer.close(), relay.stop()]) });
  return consumer;
}

interface Seen {
  readonly value: string;
  readonly headers: Record<string, string>;
}

async function follow(topic: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  const consumer: KafkaConsumer = kafka.consumer(`follow.${randomUUID()}`);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const headers = Object.fromEntries(
        Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
      );
      seen.push({ value: message.value?.toString() ?? '', headers });
    },
  });
  open.push({ close: () => consumer.disconnect() });
  return seen;
}

async function words(subject: string): Promise<string | undefined> {
  const [row]: { words: string }[] = await dataSource.query('SELECT words FROM notes WHERE subject = $1', [
    subject,
  ]);
  return row?.words;
}

describe('a consumer group', () => {
  it('folds the events of each subject in order, and publishes what follows in that order', async () => {
    const [topic, echo] = [await createTopic(3), await createTopic(3)];
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    const seen = await follow(echo.name);
    startGroup(`group.${randomUUID()}`, topic, echo);
    for (let n = 0; n < 30; n++)
      await kafka.send(subjects.map((subject) => recordOf(note(topic, subject, `${n}`))));
    await until(() => seen.length >= 600, { timeoutMs: 30_000, what: '600 echoes' });

    const expected = Array.from({ length: 30 }, (_, n) => String(n));
    for (const subject of subjects) {
      expect((await words(subject))?.trim().split(' ')).toEqual(expected);
      const echoed = seen
        .map(({ value }) => JSON.parse(value))
        .filter(({ ticketId }) => ticketId === subject);
      expect(echoed.map(({ to }) => to)).toEqual(expected);
    }
    expect(seen).toHaveLength(600);
  });

  it('does once what is delivered twice, in one batch or in two', async () => {
    const [topic, echo] = [await createTopic(), await createTopic()];
    const subject = randomUUID();
    const seen = await follow(echo.name);
    startGroup(`group.${randomUUID()}`, topic, echo);
    const once = recordOf(note(topic, subject, 'once'));
    await kafka.send([once, once]);
    await until(() => seen.length >= 1, { timeoutMs: 30_000, what: 'the echo' });
    await kafka.send([once, recordOf(note(topic, subject, 'end'))]);
    await until(() => seen.length >= 2, { timeoutMs: 30_000, what: 'the end' });
    expect(await words(subject)).toBe(' once end');
    expect(seen).toHaveLength(2);
  });

  it('puts poison aside with its reason and origin, and goes on with the others of the batch', async () => {
    const [topic, echo] = [await createTopic(), await createTopic()];
    const group = `group.${randomUUID()}`;
    await createTopicNamed(deadLetterTopic(group).name, 1);
    const subject = randomUUID();
    const good = recordOf(note(topic, subject, 'x'));
    const broken = (change: Partial<KafkaRecord>): KafkaRecord => ({
      ...recordOf(note(topic, subject, 'broken')),
      ...change,
    });
    // One request, so that all lie in one batch.
    await kafka.send([
      recordOf(note(topic, subject, 'a')),
      broken({ value: Buffer.from('{"half":') }),
      recordOf(note(topic, subject, 'b')),
      broken({ headers: { ...good.headers, ce_type: 'triage.unheard.of.v9' } }),
      recordOf(note(topic, subject, 'reject')),
      recordOf(note(topic, subject, 'c')),
      recordOf(note(topic, randomUUID(), 'unsaveable')),
      recordOf(note(topic, subject, 'throw')),
      broken({ value: Buffer.from([0, 255, 0]), headers: { odd: '\0' } }),
      recordOf(note(topic, subject, 'd')),
    ]);
    const dead = await follow(deadLetterTopic(group).name);
    startGroup(group, topic, echo);
    await until(() => dead.length >= 6, { timeoutMs: 30_000, what: 'six dead letters' });
    await until(async () => (await words(subject)) === ' a b c d', {
      timeoutMs: 5_000,
      what: 'the good four',
    });

    const of = (reason: string) => dead.find(({ headers }) => headers['dlq_reason'] === reason);
    expect(dead.map(({ headers }) => headers['dlq_reason']).sort()).toEqual(
      ['bad_json', 'handler_failed', 'no_cloud_event', 'not_wanted', 'unknown_type', 'unsaveable'].sort(),
    );
    expect(of('bad_json')).toMatchObject({
      value: '{"half":',
      headers: {
        dlq_topic: topic.name,
        dlq_partition: '0',
        dlq_offset: '1',
        dlq_group: group,
        dlq_attempt: '1',
      },
    });
    expect(of('handler_failed')?.headers).toMatchObject({ dlq_attempt: '3', dlq_error: 'Error: a bug' });
    expect(dead).toHaveLength(6);
  });

  it('goes on where it was when it is closed and started again', async () => {
    const [topic, echo] = [await createTopic(2), await createTopic(2)];
    const group = `group.${randomUUID()}`;
    const subjects = Array.from({ length: 400 }, () => randomUUID());
    const seen = await follow(echo.name);
    const first = startGroup(group, topic, echo);
    await kafka.send(subjects.map((subject) => recordOf(note(topic, subject, '1'))));
    await until(() => seen.length > 0, { timeoutMs: 30_000, what: 'the first echoes' });
    await first.close();
    await kafka.send(subjects.map((subject) => recordOf(note(topic, subject, '2'))));
    startGroup(group, topic, echo);
    await until(() => seen.length >= 800, { timeoutMs: 30_000, what: '800 echoes' });
    expect(new Set(seen.map(({ headers }) => headers['ce_id'])).size).toBe(800);
    for (const subject of subjects) expect(await words(subject)).toBe(' 1 2');
  });
});

describe('the outbox', () => {
  it('is emptied by three relays at once in the order of each key, each record once', async () => {
    const topic = await createTopic(6);
    const keys = Array.from({ length: 25 }, () => randomUUID());
    const seen = await follow(topic.name);
    const relays = [1, 2, 3].map(() => new OutboxRelay(dataSource, kafka, systemClock, logger));
    open.push(...relays.map((relay) => ({ close: () => relay.stop() })));
    for (const relay of relays) relay.start();
    const outbox = new Outbox(dataSource, () => relays[Math.floor(Math.random() * 3)]!.wake());
    for (let n = 0; n < 40; n++) {
      await outbox.run(async (_tx, emit) => emit(...keys.map((key) => note(topic, key, String(n)))));
    }
    await until(() => seen.length >= 1_000, { timeoutMs: 30_000, what: '1,000 records' });
    const expected = Array.from({ length: 40 }, (_, n) => String(n));
    for (const key of keys) {
      const sent = seen.map(({ value }) => JSON.parse(value)).filter(({ ticketId }) => ticketId === key);
      expect(sent.map(({ to }) => to)).toEqual(expected);
    }
    expect(seen).toHaveLength(1_000);
    expect((await relays[0]!.lag()).pending).toBe(0);
  });

  it('publishes nothing of a transaction that fails', async () => {
    const topic = await createTopic();
    const seen = await follow(topic.name);
    const relay = new OutboxRelay(dataSource, kafka, systemClock, logger);
    open.push({ close: () => relay.stop() });
    relay.start();
    const outbox = new Outbox(dataSource, () => relay.wake());
    const subject = randomUUID();
    const failed = outbox.run(async (_tx, emit) => {
      emit(note(topic, subject, 'never'));
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    await outbox.run(async (_tx, emit) => emit(note(topic, subject, 'always')));
    await until(() => seen.length > 0, { timeoutMs: 10_000, what: 'the second' });
    expect(seen.map(({ value }) => JSON.parse(value).to)).toEqual(['always']);
  });
});
