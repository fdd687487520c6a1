import {
  cloudEventHeaders,
  deadLetterTopic,
  originalEventId,
  outgoingEvent,
  SlaBreached,
  SlaStarted,
  TicketClassified,
  TicketOpened,
  TOPICS,
} from '@triage/contracts';
import { until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { TriageSystem } from './triage-system.ts';

/** What anybody may put on the topics: the same event again, and messages that are none. */
let system: TriageSystem;

beforeAll(async () => {
  system = await TriageSystem.start();
  await system.setTargets({ first_response: 'PT2S' });
}, 120_000);

afterAll(() => system?.stop(), 60_000);

function opened(ticketId: string) {
  const at = new Date();
  return outgoingEvent(TicketOpened, {
    id: originalEventId(),
    subject: ticketId,
    time: at,
    data: {
      ticketId,
      number: `T-${ticketId.slice(0, 4)}`,
      occurredAt: at.toISOString(),
      version: 1,
      channel: 'web',
      lane: 'standard',
      priority: 'P3',
      language: 'en',
      requester: { id: 'cust-1', tier: 'standard' },
      subject: 'Where is it?',
      openedAt: at.toISOString(),
      redactions: [],
    },
  });
}

const record = (event: ReturnType<typeof opened>) => ({
  topic: event.topic,
  key: event.key,
  headers: cloudEventHeaders(event),
  value: Buffer.from(JSON.stringify(event.data)),
});

it('the same event three times, in one batch and later, has one effect', async () => {
  const id = randomUUID();
  const event = record(opened(id));
  await system.events.producer.send([event, event]);
  await until(() => system.events.of(SlaBreached, id)[0], { what: 'the breach', timeoutMs: 15_000 });
  await system.events.producer.send([event]);
  // Another ticket, sent after it and seen through, shows that the third delivery has been worked off.
  const [after] = await follow(id);
  expect(after).toBeDefined();
  expect(system.events.of(SlaStarted, id)).toHaveLength(1);
  expect(system.events.of(SlaBreached, id)).toHaveLength(1);
  const rows = await system.rows(
    'SELECT template, count(*)::int AS n FROM notification.deliveries WHERE ticket_id = $1 GROUP BY template',
    [id],
  );
  for (const row of rows) expect(row).toMatchObject({ n: 1 });
});

/** Sends more events about the same key, hence partition, and waits until they have come through. */
async function follow(key: string) {
  const other = randomUUID();
  await system.events.producer.send([{ ...record(opened(other)), key }]);
  return until(
    () => {
      const started = system.events.of(SlaStarted, other);
      return started.length > 0 ? started : undefined;
    },
    { what: 'what was sent after it', timeoutMs: 15_000 },
  );
}

it('poison in the middle of a batch goes to the dead letters of each group, and the others go on', async () => {
  const [first, last] = [randomUUID(), randomUUID()];
  const poison = { ...record(opened(first)), value: Buffer.from('{"ticketId": "half') };
  // One key, so that all lie in one partition and one request.
  await system.events.producer.send(
    [record(opened(first)), poison, record(opened(last))].map((one) => ({ ...one, key: first })),
  );
  for (const id of [first, last]) {
    await until(() => system.events.of(SlaStarted, id).length === 1, {
      what: 'the clocks of what lay before and behind the poison',
      timeoutMs: 15_000,
    });
  }

  for (const group of ['sla-timer', 'notification']) {
    const [letter] = await readAll(deadLetterTopic(group).name, 1);
    expect(letter?.value).toBe('{"ticketId": "half');
    expect(letter?.headers).toMatchObject({
      dlq_group: group,
      dlq_reason: 'bad_json',
      dlq_attempt: '1',
      dlq_topic: TOPICS.tickets.name,
    });
    expect(Number(letter?.headers['dlq_offset'])).toBeGreaterThan(0);
  }
  const metrics = await (await fetch(`${system.processesOf('sla-timer')[0]!.url}/metrics`)).text();
  expect(metrics).toMatch(/triage_dead_letters_total\{[^}]*reason="bad_json"[^}]*\} 1/);
});

it('a work item that is none reaches the dead letters of its lane, and the next is classified', async () => {
  await system.events.producer.send([
    { topic: TOPICS.workExpress.name, key: 'x', headers: {}, value: Buffer.from('hello') },
  ]);
  const [letter] = await readAll(deadLetterTopic('priority-classifier.express').name, 1);
  expect(letter?.headers['dlq_reason']).toBe('no_cloud_event');
  const id = await system.openTicket({ body: 'Someone is in my account and withdraws everything, help!' });
  await until(() => system.events.of(TicketClassified, id).length === 1, {
    what: 'the decision',
    timeoutMs: 15_000,
  });
});

async function readAll(topic: string, atLeast: number) {
  const found: { value: string; headers: Record<string, string> }[] = [];
  const consumer = system.events.producer.consumer(`e2e.${randomUUID()}`);
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
      found.push({ value: String(message.value), headers: Object.fromEntries(headers) });
    },
  });
  await until(() => found.length >= atLeast, { what: `${atLeast} messages of ${topic}`, timeoutMs: 15_000 });
  await consumer.disconnect();
  return found;
}

it('nothing else on the topics is refused by its schema', () => {
  expect(system.events.refused.sort()).toEqual([
    `${TOPICS.tickets.name}: bad_json`,
    `${TOPICS.workExpress.name}: no_cloud_event`,
  ]);
  expect(system.events.all.length).toBeGreaterThan(0);
});
