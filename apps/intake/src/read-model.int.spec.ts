import {
  cloudEventHeaders,
  originalEventId,
  outgoingEvent,
  SlaBreached,
  SlaStarted,
  TicketClassified,
  TicketLinked,
  TicketPriorityChanged,
  type OutgoingEvent,
} from '@triage/contracts';
import { Kafka } from '@triage/messaging';
import { until } from '@triage/testing';
import { startTestIntake, type TestIntake } from './start-test-intake.ts';

let intake: TestIntake;
beforeAll(async () => {
  intake = await startTestIntake({ consuming: true });
});
afterAll(async () => {
  await intake?.stop();
});

const publish = (...events: OutgoingEvent[]) =>
  intake.app.get(Kafka).send(
    events.map((event) => ({
      topic: event.topic,
      key: event.key,
      headers: cloudEventHeaders(event),
      value: Buffer.from(JSON.stringify(event.data)),
    })),
  );

const open = async () => {
  const { body } = await intake.call('ana', 'POST', '/v1/tickets', {
    channel: 'web',
    requester: {},
    body: 'Where is my withdrawal?',
  });
  return body as { id: string; number: string; openedAt: string };
};
const get = async (id: string) => (await intake.call('maria', 'GET', `/v1/tickets/${id}`)).body;

function classified(
  ticket: { id: string; number: string; openedAt: string },
  data: Partial<TicketClassified> = {},
) {
  const time = new Date();
  return outgoingEvent(TicketClassified, {
    id: originalEventId(),
    subject: ticket.id,
    time,
    data: {
      ticketId: ticket.id,
      number: ticket.number,
      occurredAt: time.toISOString(),
      category: 'withdrawal',
      urgency: 3,
      impact: 2,
      priority: 'P2',
      confidence: 0.8,
      signals: [],
      language: 'en',
      entities: [],
      needsReview: false,
      classifier: { name: 'rules', version: '1' },
      lane: 'standard',
      revision: 1,
      openedAt: ticket.openedAt,
      ...data,
    },
  });
}

function sla(ticket: { id: string; number: string }, type: 'started' | 'breached', dueAt: string) {
  const time = new Date();
  const data = {
    ticketId: ticket.id,
    number: ticket.number,
    occurredAt: time.toISOString(),
    metric: 'first_response' as const,
    cycle: 1,
    policy: 'standard',
    policyVersion: 1,
    calendar: 'always',
    priority: 'P2' as const,
    startedAt: time.toISOString(),
    dueAt,
  };
  const about = { id: originalEventId(), subject: ticket.id, time };
  return type === 'started'
    ? outgoingEvent(SlaStarted, { ...about, data })
    : outgoingEvent(SlaBreached, { ...about, data: { ...data, detectedAt: time.toISOString() } });
}

it('takes in classifications and clocks, once each and in one order', async () => {
  const ticket = await open();
  const event = classified(ticket);
  const due = '2026-03-01T12:15:00.000Z';
  await publish(event, event, sla(ticket, 'started', due));
  await until(async () => (await get(ticket.id)).sla.nextDueAt === due, { what: 'the clock to arrive' });
  await until(async () => (await get(ticket.id)).prioritySource === 'classifier', {
    what: 'the classification',
  });
  expect(await get(ticket.id)).toMatchObject({
    version: 1,
    priority: 'P2',
    classification: event.data as object,
    sla: { nextMetric: 'first_response', nextDueAt: due, breached: [] },
  });
  const queue = await intake.call('maria', 'GET', '/v1/tickets?sort=queue&category=withdrawal');
  expect(queue.body.items).toMatchObject([{ id: ticket.id, category: 'withdrawal', needsReview: false }]);

  await publish(sla(ticket, 'breached', due));
  await until(async () => (await get(ticket.id)).sla.breached.length > 0, { what: 'the breach' });
  const { body } = await intake.call('maria', 'GET', `/v1/tickets/${ticket.id}/timeline`);
  expect(body.items.map(({ type }: { type: string }) => type).sort()).toEqual([
    'sla.breached',
    'sla.started',
    'ticket.classified',
    'ticket.opened',
  ]);
});

it('leaves an agent’s priority above a later classification', async () => {
  const ticket = await open();
  await intake.call('maria', 'PATCH', `/v1/tickets/${ticket.id}`, { priority: 'P1', reason: 'I know her' });
  await publish(classified(ticket, { priority: 'P4', category: 'fees_billing' }));
  await until(async () => (await get(ticket.id)).classification !== null, { what: 'the classification' });
  expect(await get(ticket.id)).toMatchObject({ priority: 'P1', prioritySource: 'agent' });
});

it('takes in what an incident does to its tickets, above the classifier and below an agent', async () => {
  const [hit, kept] = [await open(), await open()];
  await intake.call('maria', 'PATCH', `/v1/tickets/${kept.id}`, { priority: 'P4' });
  await publish(
    ...[hit, kept].flatMap((ticket) => [classified(ticket, { priority: 'P3' }), ...ofIncident(ticket)]),
  );
  await publish(classified(hit, { priority: 'P4', revision: 2 }), classified(kept, { revision: 2 }));
  for (const { id } of [hit, kept])
    await until(async () => (await get(id)).classification?.revision === 2, {
      what: 'the last of the events',
    });
  expect(await get(hit.id)).toMatchObject({ priority: 'P1', prioritySource: 'incident', version: 1 });
  expect(await get(kept.id)).toMatchObject({ priority: 'P4', prioritySource: 'agent' });
  const { body } = await intake.call('maria', 'GET', `/v1/tickets/${hit.id}/timeline`);
  expect(body.items.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['ticket.linked', 'ticket.priority_changed']),
  );
});

function ofIncident(ticket: { id: string; number: string }): OutgoingEvent[] {
  const time = new Date();
  const by = { kind: 'system' as const, id: 'priority-classifier' };
  const identity = {
    ticketId: ticket.id,
    number: ticket.number,
    occurredAt: time.toISOString(),
    version: 1,
    by,
  };
  const about = () => ({ id: originalEventId(), source: '/priority-classifier', subject: ticket.id, time });
  return [
    outgoingEvent(TicketLinked, {
      ...about(),
      data: { ...identity, kind: 'incident', targetId: originalEventId() },
    }),
    outgoingEvent(TicketPriorityChanged, {
      ...about(),
      data: {
        ...identity,
        from: 'P3',
        to: 'P1',
        source: 'incident',
        reason: 'incident: Withdrawals on Tron',
      },
    }),
  ];
}

it('does not mind a ticket that it does not know', async () => {
  const unknown = {
    id: '01950000-0000-7000-8000-00000000dead',
    number: 'T-0',
    openedAt: new Date().toISOString(),
  };
  const known = await open();
  await publish(classified(unknown), classified(known));
  await until(async () => (await get(known.id)).classification !== null, { what: 'the one after it' });
  expect(await intake.rows(`SELECT FROM timeline_entry WHERE ticket_id = $1`, [unknown.id])).toEqual([]);
});
