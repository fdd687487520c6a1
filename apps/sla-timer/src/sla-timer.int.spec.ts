import { derivedEventId, SlaBreached, SlaRecalculated, type TicketOpened } from '@triage/contracts';
import { Outbox } from '@triage/messaging';
import { createDataSource, createLogger, Liveness, migrateDatabase } from '@triage/service';
import { cloneDatabase, type TestDatabase, until } from '@triage/testing';
import { Registry } from 'prom-client';
import type { DataSource, QueryRunner } from 'typeorm';
import { database } from './database.ts';
import type { SlaState, SlaTicket } from './decide/sla-ticket.ts';
import { START, Story } from './decide/story.ts';
import { ticketOpened } from './decide/ticket-opened.ts';
import { SeedPolicies1700000000002 } from './migrations/1700000000002-seed-policies.ts';
import { DueTickets } from './due-tickets.ts';
import { OutdatedTickets } from './outdated-tickets.ts';
import { PolicyStore } from './policy-store.ts';
import { Recalculator } from './recalculator.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { Sweeper } from './sweeper.ts';
import { TicketStore } from './ticket-store.ts';

const logger = createLogger({ service: 'sla-timer', level: 'silent' });
const MINUTE = 60_000;

let clone: TestDatabase;
const replicas: Replica[] = [];

/** One replica of the service without HTTP and Kafka, at an instant of the test's choice. */
class Replica {
  now = START;
  readonly registry = new Registry();
  readonly clock = { now: () => new Date(this.now) };
  readonly dataSource: DataSource = createDataSource({ ...database, url: clone.url, poolSize: 4 });
  readonly policies = new PolicyStore(this.dataSource);
  readonly store = new TicketStore(this.dataSource, this.policies);
  readonly outbox = new Outbox(this.dataSource, () => {});
  readonly metrics = new SlaMetrics(this.registry, this.store);
  readonly due = new DueTickets(this.dataSource, this.policies);
  readonly sweeper = new Sweeper(
    this.due,
    this.store,
    this.outbox,
    this.metrics,
    this.clock,
    logger,
    new Liveness(this.clock),
  );
  readonly recalculator = new Recalculator(
    new OutdatedTickets(this.policies),
    this.store,
    this.outbox,
    this.metrics,
    this.sweeper,
    this.clock,
    logger,
  );

  static async start(): Promise<Replica> {
    const replica = new Replica();
    await replica.dataSource.initialize();
    replicas.push(replica);
    return replica;
  }

  /** As the consumer does with a batch of openings. */
  async open(ids: readonly string[], openedAt = START): Promise<void> {
    await this.outbox.run(async (tx, emit) => {
      const states = await this.store.load(tx, ids.toSorted());
      for (const id of ids) {
        const decided = ticketOpened(stateIn(states, id), opened(id, openedAt), openedAt);
        if (decided?.state) states.set(id, decided.state);
        emit(...(decided?.events ?? []));
      }
      await this.store.save(tx, states);
    });
  }

  async load(id: string): Promise<SlaTicket> {
    const states = await this.dataSource.transaction((tx) => this.store.load(tx, [id]));
    const { ticket } = stateIn(states, id);
    if (!ticket) throw new Error('no such ticket');
    return ticket;
  }

  async sweepAll(): Promise<void> {
    while ((await this.sweeper.sweep()).more);
  }
}

beforeAll(async () => {
  clone = await cloneDatabase('sla_timer', async (url) => {
    await migrateDatabase({ databaseUrl: url }, database);
  });
});

beforeEach(async () => {
  const { dataSource } = replicas[0] ?? (await Replica.start());
  await dataSource.query('TRUNCATE tickets, clocks, outbox, inbox');
  await dataSource.query('DELETE FROM policies WHERE version > 1');
});

afterAll(async () => {
  await Promise.all(replicas.map(({ dataSource }) => dataSource.destroy()));
  await clone?.drop();
});

describe('a ticket in the store', () => {
  it('comes back as it was saved, in every state its clocks can have', async () => {
    const replica = await Replica.start();
    const policies = await replica.dataSource.transaction((tx) => replica.policies.book(tx));
    const lives: ((story: Story) => Story)[] = [
      (s) => s.opened(0, 'P1'),
      (s) =>
        s
          .opened(0, 'P1')
          .sweep(20 * MINUTE)
          .status('pending', 21 * MINUTE),
      (s) => s.opened(1, 'P2').wrote('agent', 123).classified('P3', 456).wrote('customer', 789),
      (s) => s.opened(0, 'P1').status('pending', 7).status('open', 77).prioritised('P2', 'agent', 99),
      (s) =>
        s
          .opened(0, 'P1')
          .wrote('agent', 20 * MINUTE)
          .status('resolved', 21 * MINUTE),
      (s) => s.opened(0, 'P1').status('resolved', 1).wrote('customer', 2).status('open', 3),
      (s) => s.classified('P1', 5),
    ];
    for (const [i, live] of lives.entries()) {
      const { ticket } = live(new Story(policies));
      const id = ticketId(i);
      const saved = { ...ticket, ticketId: id };
      await replica.dataSource.transaction((tx) =>
        replica.store.save(tx, new Map([[id, { ticket: saved, policies }]])),
      );
      const loaded = await replica.load(id);
      const open = saved.clocks.filter(
        (c) => !['met', 'cancelled'].includes(c.state) && !('endedAt' in c && c.endedAt),
      );
      expect({ ...loaded, clocks: ordered(loaded) }).toEqual({ ...saved, clocks: ordered({ clocks: open }) });

      const found = await replica.store.find(id);
      const promised = saved.clocks.filter((clock) => clock.state !== 'dormant');
      expect(ordered({ clocks: found?.clocks ?? [] })).toEqual(ordered({ clocks: promised }));
    }
  });

  it('is decided on by one transaction at a time, also before it has a row', async () => {
    const [one, other] = [await Replica.start(), await Replica.start()];
    const ids = Array.from({ length: 50 }, (_, i) => ticketId(i));
    await Promise.all([one.open(ids), other.open(ids), one.open(ids), other.open(ids)]);
    expect(await countOutbox(one)).toEqual({ 'triage.sla.started.v1': 100 });
  });
});

describe('the sweeper', () => {
  it('of two replicas breaches each of 2,000 due tickets once', async () => {
    const [one, other] = [await Replica.start(), await Replica.start()];
    const ids = Array.from({ length: 2_000 }, (_, i) => ticketId(i));
    for (let i = 0; i < ids.length; i += 500) await one.open(ids.slice(i, i + 500));
    one.now = other.now = START + 15 * MINUTE;
    await Promise.all([one.sweepAll(), other.sweepAll()]);
    // One may have passed over what the other held.
    await one.sweepAll();
    const breaches: { key: string; count: number }[] = await one.dataSource.query(
      `SELECT key, count(*)::integer AS count FROM outbox WHERE headers ->> 'ce_type' = $1 GROUP BY key`,
      [SlaBreached.type],
    );
    expect(breaches).toHaveLength(2_000);
    expect(breaches.every(({ count }) => count === 1)).toBe(true);
    // And the escalation of the same instant with it; no warning of what had passed.
    expect(await countOutbox(one)).toMatchObject({
      'triage.sla.breached.v1': 2_000,
      'triage.sla.escalated.v1': 2_000,
    });
    expect(await countOutbox(one)).not.toHaveProperty('triage.sla.warning.v1');
    const metrics = `${await one.registry.metrics()}\n${await other.registry.metrics()}`;
    const counted = [...metrics.matchAll(/^triage_sla_breaches_total\{.*\} (\d+)$/gm)];
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(2_000);
    expect(metrics).toContain('triage_sla_clocks{metric="first_response",state="breached"} 2000');
  });

  it('takes the oldest first, and of the same instant the most urgent', async () => {
    const replica = await Replica.start();
    await replica.open([ticketId(1)], START + 1);
    await replica.open([ticketId(0)], START);
    const claimed = await replica.dataSource.transaction((tx) =>
      replica.due.claim(tx, START + 15 * MINUTE + 1, 10),
    );
    expect(claimed.tickets.map((ticket) => ticket.ticketId)).toEqual([ticketId(0), ticketId(1)]);
  });

  it('knows when it is needed next', async () => {
    const replica = await Replica.start();
    expect(await replica.sweeper.sweep()).toEqual({ more: false, wakeAt: undefined });
    await replica.open([ticketId(0)]);
    // The first warning of the seeded policy, at half of 15 minutes.
    expect(await replica.sweeper.sweep()).toEqual({ more: false, wakeAt: new Date(START + 7.5 * MINUTE) });
  });

  it('leaves a ticket that another holds, and comes back soon', async () => {
    const replica = await Replica.start();
    await replica.open([ticketId(0)]);
    replica.now = START + 15 * MINUTE;
    await replica.dataSource.transaction(async (tx) => {
      await replica.store.load(tx, [ticketId(0)]);
      const round = await replica.sweeper.sweep();
      expect(round.wakeAt?.getTime()).toBeLessThan(replica.now + 1_000);
    });
    expect(await countOutbox(replica)).toEqual({ 'triage.sla.started.v1': 2 });
  });

  it('runs as a loop on the real clock and fires within milliseconds of the due time', async () => {
    const replica = await Replica.start();
    Object.defineProperty(replica, 'now', { get: () => Date.now() });
    // Due in 0.4 s: the first warning of a ticket opened 7.5 minutes before.
    const dueAt = Date.now() + 400;
    await replica.open([ticketId(0)], dueAt - 7.5 * MINUTE);
    replica.sweeper.onServiceStart();
    await until(async () => (await countOutbox(replica))['triage.sla.warning.v1'] === 1, {
      what: 'the warning',
    });
    await replica.sweeper.onApplicationShutdown();
    const [row]: { created_at: Date }[] = await replica.dataSource.query(
      `SELECT created_at FROM outbox WHERE headers ->> 'ce_type' = 'triage.sla.warning.v1'`,
    );
    const lateMs = (row?.created_at.getTime() ?? 0) - dueAt;
    expect(lateMs).toBeGreaterThanOrEqual(0);
    expect(lateMs).toBeLessThan(250);
  });
});

describe('a policy', () => {
  it('is put as a new version, the same one again as none, by any number at once', async () => {
    const replica = await Replica.start();
    const document = { name: 'p1-urgent', calendar: 'always', targets: { first_response: 'PT3S' } };
    const put = await Promise.all([1, 2, 3].map(() => replica.policies.put(document)));
    expect(put.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(put.filter(({ isNew }) => isNew)).toHaveLength(1);
    const names = (await replica.policies.list()).map((policy) => [policy.document.name, policy.version]);
    expect(names).toEqual([
      ['p1-urgent', 2],
      ['p2-high', 1],
      ['p3-normal', 1],
      ['p4-low', 1],
    ]);
  });

  it('counts in every replica from the next transaction on', async () => {
    const [one, other] = [await Replica.start(), await Replica.start()];
    await other.open([ticketId(0)]);
    await one.policies.put({ name: 'p1-urgent', calendar: 'always', targets: { first_response: 'PT3S' } });
    await other.open([ticketId(1)]);
    const [clock] = (await other.load(ticketId(1))).clocks;
    expect(clock).toMatchObject({ dueAt: START + 3_000, terms: { policyVersion: 2 } });
  });

  it('recalculates what runs, once, shared by replicas', async () => {
    const [one, other] = [await Replica.start(), await Replica.start()];
    one.now = other.now = START + MINUTE;
    const ids = Array.from({ length: 700 }, (_, i) => ticketId(i));
    for (let i = 0; i < ids.length; i += 350) await one.open(ids.slice(i, i + 350));
    const { createdAt } = await one.policies.put({
      name: 'p1-urgent',
      calendar: 'always',
      targets: { first_response: 'PT10M', resolution: 'PT2H' },
    });
    await other.dataSource.query(`UPDATE policies SET created_at = $1 WHERE created_at = $2`, [
      new Date(START + 30_000),
      createdAt,
    ]);
    await Promise.all(
      [one, other].map(async (r) => {
        while ((await r.recalculator.recalculate()).more);
      }),
    );
    await one.recalculator.recalculate();
    expect(await countOutbox(one)).toMatchObject({ [SlaRecalculated.type]: 1_400 });
    const { clocks, policiesSeq } = await one.load(ticketId(0));
    expect(clocks.find(({ metric }) => metric === 'first_response')).toMatchObject({
      dueAt: START + 10 * MINUTE,
    });
    expect(policiesSeq).toBeGreaterThan(4);
    expect(await one.recalculator.recalculate()).toEqual({ more: false });
  });

  it('is seeded once, however often the seed runs', async () => {
    const replica = await Replica.start();
    const runner: QueryRunner = replica.dataSource.createQueryRunner();
    await new SeedPolicies1700000000002().up(runner);
    await runner.release();
    await migrateDatabase({ databaseUrl: clone.url }, database);
    expect(await replica.dataSource.query('SELECT count(*)::integer AS count FROM policies')).toEqual([
      { count: 4 },
    ]);
  });
});

function ticketId(i: number): string {
  return derivedEventId('ticket', 'test', `${i}`);
}

function opened(ticketId: string, openedAt: number) {
  const at = new Date(openedAt).toISOString();
  const data: TicketOpened = {
    ticketId,
    number: 'T-1',
    occurredAt: at,
    version: 1,
    channel: 'web',
    lane: 'express',
    priority: 'P1',
    language: 'en',
    requester: { id: 'c-1', tier: 'pro' },
    subject: 'Help',
    openedAt: at,
    redactions: [],
  };
  return { id: ticketId, type: '', source: '/intake', subject: ticketId, time: new Date(openedAt), data };
}

function stateIn(states: ReadonlyMap<string, SlaState>, id: string): SlaState {
  const state = states.get(id);
  if (!state) throw new Error('the store gives a state for each id');
  return state;
}

function ordered({ clocks }: Pick<SlaTicket, 'clocks'>) {
  return clocks.toSorted((a, b) => `${a.metric}${a.cycle}`.localeCompare(`${b.metric}${b.cycle}`));
}

async function countOutbox({ dataSource }: Replica): Promise<Record<string, number>> {
  const rows: { type: string; count: number }[] = await dataSource.query(
    `SELECT headers ->> 'ce_type' AS type, count(*)::integer AS count FROM outbox GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}
