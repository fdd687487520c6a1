import { SlaBreached, SlaRecalculated } from '@triage/contracts';
import { HOUR, MINUTE, START } from './decide/story.ts';
import { countOutbox, saidIn, TestReplicas, ticketId, type TestReplica } from './test-replicas.ts';

let replicas: TestReplicas;

beforeAll(async () => {
  replicas = await TestReplicas.create();
});
beforeEach(() => replicas.reset());
afterAll(() => replicas?.drop());

async function put(replica: TestReplica, firstResponse: string, at: number): Promise<void> {
  await replica.policies.policies.put({
    name: 'p1-urgent',
    calendar: 'always',
    when: { priority: ['P1'] },
    targets: { first_response: firstResponse, resolution: 'PT4H' },
  });
  await replica.dataSource.query(
    'UPDATE policies SET created_at = $1 WHERE version = (SELECT max(version) FROM policies)',
    [new Date(at)],
  );
}

async function recalculateAll(replica: TestReplica): Promise<void> {
  while ((await replica.recalculator.recalculate()).more);
}

it('a change says of each clock its old and its new due time, and why', async () => {
  const replica = await replicas.start(START + MINUTE);
  await replica.open([ticketId(0)]);
  await put(replica, 'PT30M', START + MINUTE);
  await recalculateAll(replica);
  const moved = await saidIn<SlaRecalculated>(replica, SlaRecalculated);
  expect(moved.find(({ metric }) => metric === 'first_response')).toMatchObject({
    previousDueAt: new Date(START + 15 * MINUTE).toISOString(),
    dueAt: new Date(START + 30 * MINUTE).toISOString(),
    reason: 'policy_changed',
  });
});

it('shows how far it is, also when one process dies and another goes on', async () => {
  const [one, other] = [await replicas.start(START + MINUTE), await replicas.start(START + MINUTE)];
  const ids = Array.from({ length: 500 }, (_, i) => ticketId(i));
  await one.open(ids);
  await put(one, 'PT30M', START + MINUTE);
  await one.recalculator.recalculate();
  expect(await other.recalculations.list(9)).toMatchObject([{ tickets: 500, done: 200, finishedAt: null }]);
  expect(await other.metric('triage_sla_recalculation_pending')).toBe(300);
  await recalculateAll(other);
  expect(await one.recalculations.list(9)).toMatchObject([
    { tickets: 500, done: 500, clocks: 1_000, finishedAt: new Date(START + MINUTE) },
  ]);
  expect(await one.metric('triage_sla_recalculation_pending')).toBe(0);
  expect(await countOutbox(one)).toMatchObject({ [SlaRecalculated.type]: 1_000 });
});

it('a change during a change ends both, on the last policies', async () => {
  const replica = await replicas.start(START + 2 * MINUTE);
  await replica.open(Array.from({ length: 300 }, (_, i) => ticketId(i)));
  await put(replica, 'PT30M', START + MINUTE);
  await replica.recalculator.recalculate();
  await put(replica, 'PT40M', START + 2 * MINUTE);
  await recalculateAll(replica);
  const all = await replica.recalculations.list(9);
  expect(all.map(({ tickets, finishedAt }) => [tickets, finishedAt !== null])).toEqual([
    [300, true],
    [300, true],
  ]);
  expect((await replica.load(ticketId(299))).clocks[0]).toMatchObject({ terms: { policyVersion: 3 } });
});

it('what is breached stays breached, and makes no second breach (edge 18)', async () => {
  const replica = await replicas.start(START + 20 * MINUTE);
  await replica.open([ticketId(0)]);
  await replica.sweepAll();
  await put(replica, 'PT1H', START + 20 * MINUTE);
  await recalculateAll(replica);
  replica.now = START + 2 * HOUR;
  await replica.sweepAll();
  expect(await saidIn(replica, SlaBreached)).toHaveLength(1);
});
