import { deadLetterTopic, TicketClassified, TicketOpened } from '@triage/contracts';
import { until } from '@triage/testing';
import { setTimeout as passes } from 'node:timers/promises';
import { SERVICES, type ServiceName, TriageSystem } from './triage-system.ts';

/** The database and the broker go away for a while: the services say so, wait, and go on by themselves. */
let system: TriageSystem;

beforeAll(async () => {
  system = await TriageSystem.start();
}, 120_000);

afterAll(() => system?.stop(), 60_000);

async function isReady(service: ServiceName): Promise<boolean> {
  const { url } = system.processesOf(service)[0]!;
  return (await fetch(`${url}/health/ready`)).ok;
}

async function isLive(service: ServiceName): Promise<boolean> {
  const { url } = system.processesOf(service)[0]!;
  return (await fetch(`${url}/health/live`)).ok;
}

/** Sends tickets all the time, each until it is acknowledged; resolves with their ids when told to end. */
function customers(): () => Promise<string[]> {
  let ended = false;
  const client = async () => {
    const ids: string[] = [];
    while (!ended) {
      ids.push(await system.openTicket({ body: 'How high is the fee for a withdrawal?' }));
      await passes(50);
    }
    return ids;
  };
  const clients = [client(), client(), client()];
  return async () => {
    ended = true;
    return (await Promise.all(clients)).flat();
  };
}

async function expectAllClassifiedOnce(ids: string[]): Promise<void> {
  await until(() => ids.every((id) => system.events.distinct(TicketClassified, id).length >= 1), {
    what: `${ids.length} decisions`,
    timeoutMs: 60_000,
    everyMs: 100,
  });
  for (const id of ids) {
    expect(system.events.distinct(TicketOpened, id)).toHaveLength(1);
    expect(system.events.distinct(TicketClassified, id)).toHaveLength(1);
  }
  expect(await system.rows('SELECT count(*)::int AS waiting FROM intake.outbox')).toEqual([{ waiting: 0 }]);
}

const WITH_DATABASE: ServiceName[] = ['intake', 'sla-timer', 'notification'];
const pids = () => SERVICES.map((service) => system.processesOf(service)[0]!.pid);

it('Postgres is gone for 5 s', async () => {
  const before = pids();
  const end = customers();
  await until(() => system.events.of(TicketClassified).length >= 5, {
    what: 'the first decisions',
    timeoutMs: 30_000,
  });
  await system.infrastructure.postgres.kill();
  const down = performance.now();
  for (const service of WITH_DATABASE) {
    await until(async () => !(await isReady(service)), { what: `${service} unready`, timeoutMs: 5_000 });
    expect(await isLive(service)).toBe(true);
  }
  await passes(Math.max(0, 5_000 - (performance.now() - down)));
  await system.infrastructure.postgres.start();
  await system.ready();
  await expectAllClassifiedOnce(await end());
  expect(pids()).toEqual(before);
}, 120_000);

it('Kafka is gone for 10 s', async () => {
  const before = pids();
  const end = customers();
  const decided = system.events.of(TicketClassified).length;
  await until(() => system.events.of(TicketClassified).length >= decided + 5, {
    what: 'decisions',
    timeoutMs: 30_000,
  });
  await system.infrastructure.kafka.kill();
  const down = performance.now();
  for (const service of SERVICES) {
    await until(async () => !(await isReady(service)), { what: `${service} unready`, timeoutMs: 9_000 });
    expect(await isLive(service)).toBe(true);
  }
  // A ticket is taken all the same: the outbox keeps its events until the broker is back.
  const id = await system.openTicket({ body: 'Is anybody there?' });
  await passes(Math.max(0, 10_000 - (performance.now() - down)));
  await system.infrastructure.kafka.start();
  await system.ready();
  await expectAllClassifiedOnce([id, ...(await end())]);
  expect(pids()).toEqual(before);
}, 180_000);

it('neither made a dead letter', async () => {
  const groups = [
    'intake',
    'sla-timer',
    'notification',
    'priority-classifier.express',
    'priority-classifier.standard',
  ];
  const kafka = system.events.producer.admin();
  await kafka.connect();
  for (const group of groups) {
    const offsets = await kafka.fetchTopicOffsets(deadLetterTopic(group).name);
    expect(offsets.map(({ high }) => high)).toEqual(offsets.map(() => '0'));
  }
  await kafka.disconnect();
});

it('each service ends within 10 s of SIGTERM, and in good order', async () => {
  for (const service of SERVICES) {
    const process = system.processesOf(service)[0]!;
    const begun = performance.now();
    expect(await process.stop()).toMatchObject({ code: 0 });
    expect(performance.now() - begun).toBeLessThan(10_000);
  }
});
