import {
  type Priority,
  PRIORITIES,
  SlaBreached,
  SlaEscalated,
  SlaWarning,
  type TicketMessageAdded,
} from '@triage/contracts';
import { messageAdded } from './decide/message-added.ts';
import { HOUR, MINUTE, START } from './decide/story.ts';
import { countOutbox, saidIn, TestReplicas, ticketId, type TestReplica } from './test-replicas.ts';

/** Nobody sweeps for an hour; then somebody does. The hour is set back, not waited for. */
let replicas: TestReplicas;

const COUNT = 1_200;
const AFTER = START + HOUR;

beforeAll(async () => {
  replicas = await TestReplicas.create();
});
beforeEach(() => replicas.reset());
afterAll(() => replicas?.drop());

/** Tickets of all priorities that were due throughout the hour, the least urgent due first. */
async function openAll(replica: TestReplica): Promise<void> {
  for (const [rank, priority] of PRIORITIES.entries()) {
    await replica.policies.policies.put({
      name: { P1: 'p1-urgent', P2: 'p2-high', P3: 'p3-normal', P4: 'p4-low' }[priority],
      calendar: 'always',
      when: { priority: [priority] },
      targets: { first_response: `PT${25 - 5 * rank}M`, resolution: 'P1D' },
      warnAt: ['50%', '80%'],
      escalate: [
        { after: 'PT0S', to: 'l1' },
        { after: 'PT10M', to: 'l2' },
        { after: 'PT5H', to: 'l3' },
      ],
    });
  }
  for (let minute = 0; minute < 20; minute++) {
    for (const [rank, priority] of PRIORITIES.entries()) {
      const ids = Array.from({ length: COUNT / 80 }, (_, i) => ticketId(minute * 100_000 + rank * 1_000 + i));
      await replica.open(ids, START + minute * MINUTE, priority);
    }
  }
}

it('everything that was due fires once, the most urgent first, and nobody is warned of what is broken (edge 4)', async () => {
  const replica = await replicas.start();
  await openAll(replica);
  replica.now = AFTER;
  await replica.sweepAll();

  const breaches = await saidIn<SlaBreached>(replica, SlaBreached);
  expect(breaches).toHaveLength(COUNT);
  expect(new Set(breaches.map((breach) => breach.ticketId)).size).toBe(COUNT);
  const order = breaches.map(({ priority, dueAt }): [Priority, string] => [priority, dueAt ?? '']);
  expect(order).toEqual(order.toSorted((a, b) => a.join().localeCompare(b.join())));
  expect(await saidIn(replica, SlaWarning)).toEqual([]);
});

it('each escalation that was due is told once, dated from the breach; those to come are not (edge 25)', async () => {
  const replica = await replicas.start();
  await openAll(replica);
  replica.now = AFTER;
  await replica.sweepAll();
  await replica.sweepAll();
  const escalated = await saidIn<SlaEscalated>(replica, SlaEscalated);
  expect(escalated).toHaveLength(2 * COUNT);
  const late = ({ occurredAt, dueAt }: SlaEscalated) => Date.parse(occurredAt) - Date.parse(dueAt ?? '');
  expect(new Set(escalated.map((event) => `${event.to} ${late(event) / MINUTE}`))).toEqual(
    new Set(['l1 0', 'l2 10']),
  );
});

it('a ticket that was answered meanwhile escalates only to where it was when it was answered', async () => {
  const replica = await replicas.start();
  await openAll(replica);
  // Due at 25 minutes, answered five minutes later, and that was read before anybody swept.
  replica.now = AFTER;
  await replica.fold([ticketId(0)], (state, id) => messageAdded(state, reply(id, 30 * MINUTE), AFTER));
  await replica.sweepAll();
  const told = (await saidIn<SlaEscalated>(replica, SlaEscalated)).filter(
    (event) => event.ticketId === ticketId(0),
  );
  expect(told.map(({ to }) => to)).toEqual(['l1']);
});

it('three replicas that come back at once fire each thing once (edges 5, 21)', async () => {
  const all = await Promise.all([replicas.start(), replicas.start(), replicas.start()]);
  await openAll(all[0]!);
  for (const replica of all) replica.now = AFTER;
  await Promise.all(all.map((replica) => replica.sweepAll()));
  await all[0]!.sweepAll();
  expect(await countOutbox(all[0]!)).toMatchObject({
    [SlaBreached.type]: COUNT,
    [SlaEscalated.type]: 2 * COUNT,
  });
  const breaches = await saidIn<SlaBreached>(all[0]!, SlaBreached);
  expect(new Set(breaches.map((breach) => breach.ticketId)).size).toBe(COUNT);
});

function reply(id: string, at: number) {
  const data: TicketMessageAdded = {
    ticketId: id,
    number: 'T-1',
    occurredAt: new Date(START + at).toISOString(),
    version: 2,
    messageId: ticketId(-1),
    author: { kind: 'agent', id: 'maria' },
    internal: false,
    at: new Date(START + at).toISOString(),
    redactions: [],
  };
  return { id: ticketId(-2), type: '', source: '/intake', subject: id, time: new Date(START + at), data };
}
