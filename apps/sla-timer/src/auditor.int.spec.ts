import { SlaBreached, SlaBreachMissed } from '@triage/contracts';
import { MINUTE, START } from './decide/story.ts';
import { countOutbox, saidIn, TestReplicas, ticketId, type TestReplica } from './test-replicas.ts';

const DUE_AT = START + 15 * MINUTE;
const SECOND = 1_000;

let replicas: TestReplicas;

beforeAll(async () => {
  replicas = await TestReplicas.create();
});
beforeEach(() => replicas.reset());
afterAll(() => replicas?.drop());

/** Looks every fifteen seconds until then. */
async function lookUntil(replica: TestReplica, until: number): Promise<void> {
  for (; replica.now <= until; replica.now += 15 * SECOND) await replica.auditor.look();
}

it.each([
  ['lost what is due', 'DELETE FROM timers'],
  ['has a wrong time', `UPDATE timers SET at = at + interval '3 days'`],
])(
  'a breach is found missing where the sweeper %s, and told once by any number of replicas',
  async (_, harm) => {
    const [one, other] = [await replicas.start(), await replicas.start()];
    await one.open([ticketId(0), ticketId(1)]);
    await one.dataSource.query(`${harm} WHERE ticket_id = $1`, [ticketId(0)]);
    one.now = other.now = DUE_AT;
    await one.sweepAll();
    await Promise.all([one, other].map((replica) => lookUntil(replica, DUE_AT + 2 * MINUTE)));
    expect(await saidIn(one, SlaBreachMissed)).toMatchObject([
      { ticketId: ticketId(0), metric: 'first_response', cycle: 1, dueAt: new Date(DUE_AT).toISOString() },
    ]);
    const counted =
      (await one.metric('triage_sla_auditor_missed_total')) +
      (await other.metric('triage_sla_auditor_missed_total'));
    expect(counted).toBe(1);
    expect(await one.metric('triage_sla_auditor_overdue')).toBe(1);
  },
);

it('a breach that the sweeper marks in the state and not in the history is found too', async () => {
  const replica = await replicas.start();
  await replica.open([ticketId(0)]);
  await replica.dataSource.query(`UPDATE clocks SET state = 'breached', breached_at = due_at`);
  await replica.dataSource.query('DELETE FROM timers');
  replica.now = DUE_AT;
  await lookUntil(replica, DUE_AT + 2 * MINUTE);
  expect(await countOutbox(replica)).toMatchObject({ [SlaBreachMissed.type]: 1 });
});

it('the minute after a downtime is no alarm, nor is a sweeper at work', async () => {
  const replica = await replicas.start(DUE_AT + 60 * MINUTE);
  await replica.open([ticketId(0)]);
  await replica.auditor.look();
  await replica.sweepAll();
  await lookUntil(replica, replica.now + 3 * MINUTE);
  expect(await countOutbox(replica)).toMatchObject({ [SlaBreached.type]: 1 });
  expect(await countOutbox(replica)).not.toHaveProperty(SlaBreachMissed.type);
  expect(await replica.metric('triage_sla_auditor_overdue')).toBe(0);
});

it('what was repaired is no longer overdue', async () => {
  const replica = await replicas.start();
  await replica.open([ticketId(0)]);
  await replica.dataSource.query('DELETE FROM timers');
  replica.now = DUE_AT;
  await lookUntil(replica, DUE_AT + 2 * MINUTE);
  // As the runbook says.
  await replica.dataSource.query(
    `INSERT INTO timers SELECT priority, due_at, ticket_id, metric, cycle
     FROM missed_breaches JOIN clocks USING (ticket_id, metric, cycle, due_at) ON CONFLICT DO NOTHING`,
  );
  await replica.sweepAll();
  await replica.auditor.look();
  expect(await saidIn(replica, SlaBreached)).toMatchObject([{ dueAt: new Date(DUE_AT).toISOString() }]);
  expect(await replica.metric('triage_sla_auditor_overdue')).toBe(0);
});
