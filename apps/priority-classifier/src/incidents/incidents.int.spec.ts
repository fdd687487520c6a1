import { IncidentOpened, type Topic } from '@triage/contracts';
import type { Kafka } from '@triage/messaging';
import { createDataSource, migrateDatabase } from '@triage/service';
import { cloneDatabase, type TestDatabase, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import {
  calmWeek,
  flood,
  HOUR,
  isOfTheStorm,
  MONDAY,
  type SampleTicket,
  storm,
} from '../decide/incidents/sample-traffic.ts';
import { incidentId } from '../decide/incidents/incident.ts';
import { database } from './database.ts';
import { eventsOf, recordOf } from './sample-events.ts';
import { createTestTopic, testKafka, TestReplica } from './test-replica.ts';

/* What is promised of incidents, on real Kafka and Postgres, with tickets of long ago: they go by their own time. */

const BATCH = 500;

let kafka: Kafka;
const open: { stop(): Promise<unknown> }[] = [];

beforeAll(() => {
  kafka = testKafka('incidents-test');
});

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
});

afterAll(() => kafka.close());

/** A database, a topic and replicas of their own. */
class Stage {
  readonly group = `incidents-${randomUUID()}`;
  /** How far the clock is ahead of the real one; the tickets are long past anyhow. */
  aheadMs = 0;
  readonly replicas: TestReplica[] = [];
  readonly db: DataSource;
  private readonly clone: TestDatabase;
  private readonly topic: Topic;

  static async set(replicas: number): Promise<Stage> {
    const clone = await cloneDatabase('incidents', async (databaseUrl) => {
      await migrateDatabase({ databaseUrl }, database);
    });
    const stage = new Stage(clone, await createTestTopic(kafka));
    await stage.db.initialize();
    open.push({
      stop: async () => {
        await stage.db.destroy();
        await clone.drop();
      },
    });
    await Promise.all(Array.from({ length: replicas }, () => stage.addReplica()));
    return stage;
  }

  private constructor(clone: TestDatabase, topic: Topic) {
    this.clone = clone;
    this.topic = topic;
    this.db = createDataSource({ ...database, url: clone.url, poolSize: 3 });
  }

  async addReplica(): Promise<TestReplica> {
    const clock = { now: () => new Date(Date.now() + this.aheadMs) };
    const replica = new TestReplica(this.clone.url, this.group, this.topic, clock);
    this.replicas.push(replica);
    open.push(replica);
    return replica.start();
  }

  async send(tickets: readonly SampleTicket[]): Promise<void> {
    for (let start = 0; start < tickets.length; start += BATCH) {
      const batch = tickets.slice(start, start + BATCH);
      await kafka.send(batch.flatMap((ticket) => eventsOf(ticket, this.topic)).map(recordOf));
    }
  }

  /** All of them are taken in, and judged. */
  async judged(tickets: number): Promise<void> {
    await until(
      async () => {
        const [row] = await this.rows<{ known: number; open: number }>(
          `SELECT count(*) FILTER (WHERE category IS NOT NULL AND requester_id IS NOT NULL)::int AS known,
             count(*) FILTER (WHERE judge_at IS NOT NULL)::int AS open FROM tickets`,
        );
        return row!.known === tickets && row!.open === 0;
      },
      { what: `${tickets} tickets to be judged`, timeoutMs: 50_000, everyMs: 100 },
    );
  }

  async rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.db.query(sql, parameters);
  }

  incidents() {
    return this.rows<Record<string, unknown> & { id: string; tipped_at: Date; detected_at: Date }>(
      'SELECT * FROM incidents ORDER BY started_at',
    );
  }

  /** How many events of each type were emitted, and how many of them differ. */
  async told(): Promise<Record<string, [number, number]>> {
    const rows = await this.rows<{ type: string; all: number; different: number }>(
      `SELECT headers ->> 'ce_type' AS type, count(*)::int AS all,
         count(DISTINCT headers ->> 'ce_id')::int AS different FROM outbox GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ type, all, different }) => [type, [all, different]]));
  }

  async linked(): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      'SELECT ticket_id AS id FROM tickets WHERE incident_id IS NOT NULL ORDER BY 1',
    );
    return rows.map(({ id }) => id);
  }
}

const STORM = storm(1, { count: 5_000, share: 0.6, start: MONDAY + 34 * HOUR });
const AFFECTED = STORM.filter(isOfTheStorm);
const twentieth = () => {
  const seen = new Set<string>();
  return AFFECTED.find(({ requesterId }) => seen.add(requesterId).size === 20)!;
};

/** What has to be so after the storm, whoever found it. */
async function expectOneIncident(stage: Stage): Promise<void> {
  const [incident, ...others] = await stage.incidents();
  expect(others).toEqual([]);
  expect(incident).toMatchObject({
    id: incidentId('withdrawal:*:tron', STORM[0]!.openedAt),
    title: 'Withdrawals on Tron',
    state: 'open',
    ticket_count: AFFECTED.length,
  });
  expect(await stage.linked()).toEqual(AFFECTED.map(({ ticketId }) => ticketId).sort());
  const told = await stage.told();
  expect(told[IncidentOpened.type]).toEqual([1, 1]);
  expect(told['triage.incident.updated.v1']![0]).toBeLessThan(12);
  expect(told['triage.ticket.linked.v1']).toEqual([AFFECTED.length, AFFECTED.length]);
  expect(told['triage.ticket.priority_changed.v1']).toEqual([AFFECTED.length, AFFECTED.length]);
}

it('a storm of 5,000 opens one incident, which is over when it has passed', async () => {
  const stage = await Stage.set(1);
  const sending = performance.now();
  const sent = stage.send(STORM);
  await until(async () => (await stage.incidents()).length > 0, { what: 'the incident', timeoutMs: 30_000 });
  console.log(
    `The incident is there ${Math.round(performance.now() - sending)} ms after the first ticket is sent.`,
  );
  await sent;
  await stage.judged(STORM.length);
  await expectOneIncident(stage);
  const [incident] = await stage.incidents();
  expect(incident!.tipped_at.getTime() - twentieth().openedAt).toBeLessThanOrEqual(30_000);
  const metrics = await stage.replicas[0]!.registry.metrics();
  expect(metrics).toContain('triage_incidents{state="open"} 1');

  // Nobody writes any more, and half an hour passes.
  stage.aheadMs = 31 * 60_000;
  await until(async () => 'triage.incident.resolved.v1' in (await stage.told()), { what: 'the end' });
  expect(await stage.incidents()).toMatchObject([{ state: 'resolved' }]);
  expect((await stage.told())['triage.incident.resolved.v1']).toEqual([1, 1]);
}, 60_000);

it('three replicas, two of them killed, and a redelivery find the same', async () => {
  const stage = await Stage.set(3);
  const sendingAt = Date.now();
  const sent = stage.send(STORM);
  await until(async () => (await stage.linked()).length > 100, {
    what: 'the first links',
    timeoutMs: 30_000,
  });
  await stage.replicas[0]!.kill(stage.db);
  await stage.addReplica();
  await sent;
  await until(async () => (await stage.linked()).length > 800, { what: 'more links', timeoutMs: 30_000 });
  await stage.replicas[1]!.kill(stage.db);
  await stage.send(STORM.slice(0, 500));
  await stage.judged(STORM.length);
  await expectOneIncident(stage);
  const [incident] = await stage.incidents();
  expect(incident!.detected_at.getTime() - sendingAt).toBeLessThanOrEqual(30_000);
}, 90_000);

it('a calm week of 10,000 opens none, nor does one sender’s flood in it', async () => {
  const stage = await Stage.set(1);
  const week = calmWeek(7, 10_000);
  const all = [...week, ...flood(7, 100, MONDAY + 130 * HOUR)].toSorted((a, b) => a.openedAt - b.openedAt);
  await stage.send(all);
  await stage.judged(all.length);
  expect(await stage.incidents()).toEqual([]);
  expect(await stage.told()).toEqual({});
}, 90_000);
