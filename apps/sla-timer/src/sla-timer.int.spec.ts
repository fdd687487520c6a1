import { SlaBreached, SlaRecalculated } from '@triage/contracts';
import { migrateDatabase } from '@triage/service';
import { until } from '@triage/testing';
import type { QueryRunner } from 'typeorm';
import { database } from './database.ts';
import { matchPolicy } from './decide/policy.ts';
import type { SlaTicket } from './decide/sla-ticket.ts';
import { HOUR, MINUTE, START, Story } from './decide/story.ts';
import { SeedPolicies1700000000002 } from './migrations/1700000000002-seed-policies.ts';
import { SeedCalendars1700000000004 } from './migrations/1700000000004-seed-calendars.ts';
import { countOutbox, saidIn, TestReplicas, ticketId } from './test-replicas.ts';

let replicas: TestReplicas;

beforeAll(async () => {
  replicas = await TestReplicas.create();
});

beforeEach(() => replicas.reset());

afterAll(() => replicas?.drop());

describe('a ticket in the store', () => {
  it('comes back as it was saved, in every state its clocks can have', async () => {
    const replica = await replicas.start();
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
      expect({ ...loaded, clocks: ordered(loaded) }).toEqual({
        ...saved,
        clocks: ordered({ clocks: open }),
        heard: [],
      });

      const found = await replica.store.find(id);
      const promised = saved.clocks.filter((clock) => clock.state !== 'dormant');
      expect(ordered({ clocks: found?.clocks ?? [] })).toEqual(ordered({ clocks: promised }));
    }
  });

  it('is decided on by one transaction at a time, also before it has a row', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    const ids = Array.from({ length: 50 }, (_, i) => ticketId(i));
    await Promise.all([one.open(ids), other.open(ids), one.open(ids), other.open(ids)]);
    expect(await countOutbox(one)).toEqual({ 'triage.sla.started.v1': 100 });
  });
});

describe('the sweeper', () => {
  it('of two replicas breaches each of 2,000 due tickets once (edges 5, 21)', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
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

  it('takes the most urgent first, and of these the longest due', async () => {
    const replica = await replicas.start();
    await replica.open([ticketId(3)], START, 'P2');
    await replica.open([ticketId(2)], START + 2, 'P1');
    await replica.open([ticketId(1)], START + 1, 'P1');
    const claim = (limit: number) =>
      replica.dataSource.transaction((tx) => replica.due.claim(tx, START + 60 * MINUTE, limit));
    expect((await claim(1)).current.map((timer) => timer.ticket_id)).toEqual([ticketId(1)]);
    expect((await claim(3)).current.map((timer) => timer.ticket_id)).toEqual([ticketId(2), ticketId(3)]);
  });

  it('judges by the policies of today what the recalculator has not come to yet', async () => {
    const replica = await replicas.start();
    await replica.open([ticketId(0)]);
    await replica.policies.policies.put({
      name: 'p1-urgent',
      calendar: 'always',
      targets: { first_response: 'PT2H' },
    });
    await replica.dataSource.query('UPDATE policies SET created_at = $1 WHERE version > 1', [
      new Date(START + MINUTE),
    ]);
    replica.now = START + HOUR;
    await replica.sweepAll();
    expect(await countOutbox(replica)).not.toHaveProperty(SlaBreached.type);
    replica.now = START + 2 * HOUR;
    await replica.sweepAll();
    expect(await saidIn(replica, SlaBreached)).toMatchObject([
      { policyVersion: 2, metric: 'first_response' },
    ]);
  });

  it('knows when it is needed next', async () => {
    const replica = await replicas.start();
    expect(await replica.sweeper.sweep()).toEqual({ more: false, wakeAt: undefined });
    await replica.open([ticketId(0)]);
    // The first warning of the seeded policy, at half of 15 minutes.
    expect(await replica.sweeper.sweep()).toEqual({ more: false, wakeAt: new Date(START + 7.5 * MINUTE) });
  });

  it('leaves a ticket that another holds, and comes back soon', async () => {
    const replica = await replicas.start();
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
    const replica = await replicas.start();
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
    const replica = await replicas.start();
    const document = { name: 'p1-urgent', calendar: 'always', targets: { first_response: 'PT3S' } };
    const put = await Promise.all([1, 2, 3].map(() => replica.policies.policies.put(document)));
    expect(put.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(put.filter(({ isNew }) => isNew)).toHaveLength(1);
    const names = (await replica.policies.policies.list()).map((policy) => [
      policy.document.name,
      policy.version,
    ]);
    expect(names).toEqual([
      ['p1-urgent', 2],
      ['p2-high', 1],
      ['security', 1],
      ['transactions', 1],
      ['general-questions', 1],
      ['p3-normal', 1],
      ['p4-low', 1],
    ]);
  });

  it('counts in every replica from the next transaction on', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    await other.open([ticketId(0)]);
    await one.policies.policies.put({
      name: 'p1-urgent',
      calendar: 'always',
      targets: { first_response: 'PT3S' },
    });
    await other.open([ticketId(1)]);
    const [clock] = (await other.load(ticketId(1))).clocks;
    expect(clock).toMatchObject({ dueAt: START + 3_000, terms: { policyVersion: 2 } });
  });

  it('recalculates what runs, once, shared by replicas', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    one.now = other.now = START + MINUTE;
    const ids = Array.from({ length: 700 }, (_, i) => ticketId(i));
    for (let i = 0; i < ids.length; i += 350) await one.open(ids.slice(i, i + 350));
    const { createdAt } = await one.policies.policies.put({
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

  it.each([
    ['p1-urgent', 'P1', 'general_question'],
    ['p2-high', 'P2', 'withdrawal'],
    ['security', 'P3', 'account_access'],
    ['transactions', 'P4', 'withdrawal'],
    ['general-questions', 'P3', 'fees_billing'],
    ['p3-normal', 'P3', null],
    ['p4-low', 'P4', null],
  ] as const)('%s is what is promised at first to a %s about %s', async (name, priority, category) => {
    const { inForce } = await (await replicas.start()).policies.book();
    expect(matchPolicy(inForce, { priority, category, tier: 'basic', channel: 'web' })?.name).toBe(name);
  });

  it('is seeded once, however often the seed runs', async () => {
    const replica = await replicas.start();
    const runner: QueryRunner = replica.dataSource.createQueryRunner();
    await new SeedPolicies1700000000002().up(runner);
    await new SeedCalendars1700000000004().up(runner);
    await runner.release();
    await migrateDatabase({ databaseUrl: replicas.databaseUrl }, database);
    expect(await replica.dataSource.query('SELECT count(*)::integer AS count FROM policies')).toEqual([
      { count: 7 },
    ]);
    expect(await replica.dataSource.query('SELECT count(*)::integer AS count FROM calendars')).toEqual([
      { count: 2 },
    ]);
  });
});

describe('a calendar', () => {
  const desk = (holidays: { date: string; name?: string }[] = []) => ({
    name: 'desk',
    timeZone: 'Europe/Zurich',
    weekly: { mon: ['09:00-18:00'], tue: ['09:00-18:00'], wed: ['09:00-18:00'] },
    holidays,
  });
  const policy = {
    name: 'p1-urgent',
    calendar: 'desk',
    when: { priority: ['P1' as const] },
    targets: { first_response: 'PT12H' },
  };

  it('is not put over what somebody else has put meanwhile', async () => {
    const { policies } = await replicas.start();
    const { version } = await policies.calendars.put(desk());
    const first = desk([{ date: '2026-03-03' }]);
    expect(await policies.calendars.putAfter(version, first)).toMatchObject({ version: 2, isNew: true });
    expect(await policies.calendars.putAfter(version, desk([{ date: '2026-03-04' }]))).toBeUndefined();
    expect(await policies.calendars.find('desk')).toMatchObject({ version: 2, document: first });
    expect(await policies.calendars.find('desk', 1)).toMatchObject({ version: 1, document: desk() });
  });

  it('is what its policies count on, and a new version of it what their clocks count on from then on (edge 11)', async () => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    await one.policies.calendars.put(desk());
    await one.policies.policies.put(policy);
    // Monday, 01:00 in Zurich.
    await other.open([ticketId(0)]);
    const at = (hours: number) => START + hours * 60 * MINUTE;
    expect((await other.load(ticketId(0))).clocks[0]).toMatchObject({ dueAt: at(24 + 11) });

    // On Monday at 18:00 in Zurich somebody finds out that Tuesday is a holiday.
    const { version } = await other.policies.calendars.put(desk([{ date: '2026-03-03', name: 'Feast' }]));
    await other.dataSource.query(
      `UPDATE calendars SET created_at = $1 WHERE name = 'desk' AND version = $2`,
      [new Date(at(17)), version],
    );
    one.now = at(17);
    while ((await one.recalculator.recalculate()).more);
    const [clock] = (await one.load(ticketId(0))).clocks;
    expect(clock).toMatchObject({ dueAt: at(48 + 11), terms: { policyVersion: 2 } });
    expect(clock?.terms?.calendar.ref).toBe('desk@2');
    const [told]: { value: Buffer }[] = await one.dataSource.query(
      `SELECT value FROM outbox WHERE headers ->> 'ce_type' = $1`,
      [SlaRecalculated.type],
    );
    expect(JSON.parse(`${told?.value}`)).toMatchObject({
      reason: 'calendar_changed',
      previousDueAt: new Date(at(24 + 11)).toISOString(),
    });
    expect(await one.recalculator.recalculate()).toEqual({ more: false });

    // What was counted on the first version is read with the first version, also by who never saw it put.
    const third = await replicas.start();
    expect((await third.load(ticketId(0))).clocks[0]).toMatchObject({ counted: [{ ms: 9 * 60 * MINUTE }] });
    const found = await third.store.find(ticketId(0));
    expect(found?.clocks[0]?.counted[0]?.calendar.ref).toBe('desk@1');
  });
});

function ordered({ clocks }: Pick<SlaTicket, 'clocks'>) {
  return clocks.toSorted((a, b) => `${a.metric}${a.cycle}`.localeCompare(`${b.metric}${b.cycle}`));
}
