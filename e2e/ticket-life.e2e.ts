import {
  SlaBreached,
  SlaMet,
  TicketClassified,
  TicketOpened,
  TOPICS,
  WorkRequested,
} from '@triage/contracts';
import { until } from '@triage/testing';
import { TriageSystem } from './triage-system.ts';

/** A ticket's whole life, with two replicas of each service. */
let system: TriageSystem;

beforeAll(async () => {
  system = await TriageSystem.start({ replicas: 2 });
}, 120_000);

afterAll(() => system?.stop(), 60_000);

describe('a stolen account', () => {
  let id: string;

  it('is acknowledged, goes the express way, and is classified P1 with its reasons', async () => {
    const answer = await system.request<{ id: string; lane: string; number: string }>(
      'intake',
      'POST',
      '/v1/tickets',
      {
        body: {
          channel: 'chat',
          requester: { id: 'cust-7', email: 'ana@example.test', language: 'es', tier: 'pro' },
          body: 'Alguien ha entrado en mi cuenta AHORA y ha retirado 3 ETH, yo no he sido. Bloqueen todo!',
        },
      },
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/v1/tickets/${answer.body.id}`);
    expect(answer.body.lane).toBe('express');
    id = answer.body.id;

    const classified = await until(() => system.events.of(TicketClassified, id)[0], {
      what: 'ticket.classified',
      timeoutMs: 15_000,
    });
    expect(classified.data).toMatchObject({
      ticketId: id,
      category: 'account_security',
      priority: 'P1',
      lane: 'express',
      revision: 1,
      language: 'es',
    });
    expect(classified.data['signals']).toContainEqual(expect.objectContaining({ id: 'compromise' }));
    const [work] = system.events.of(WorkRequested, id);
    const opened = system.events.of(TicketOpened, id)[0]!;
    expect(opened.data).not.toHaveProperty('body');
    expect(JSON.stringify(opened.data)).not.toContain('ana@example.test');
    // One trace from the request to the decision.
    expect(classified.traceparent?.split('-')[1]).toBe(work?.traceparent?.split('-')[1]);
    expect(classified.traceparent).toBeDefined();
  });

  it('is shown in the queue with its priority and its next due time', async () => {
    const ticket = await until(
      async () => {
        const { body } = await system.request('intake', 'GET', `/v1/tickets/${id}`, {
          as: 'agent',
          replica: 1,
        });
        return body['classification'] && (body['sla'] as { nextDueAt?: string })?.nextDueAt
          ? body
          : undefined;
      },
      { what: 'the read model', timeoutMs: 15_000 },
    );
    expect(ticket).toMatchObject({
      priority: 'P1',
      prioritySource: 'classifier',
      sla: { nextMetric: 'first_response', breached: [] },
    });
  });

  it('wakes on-call once, and answers the customer once in her language', async () => {
    const mails = await until(
      async () => {
        const all = await system.mails();
        return all.length >= 2 ? all : undefined;
      },
      { what: 'two mails', timeoutMs: 15_000 },
    );
    expect(mails.filter(({ text }) => /^to:.*oncall@triage\.test/im.test(text))).toHaveLength(1);
    const [toCustomer, ...more] = mails.filter(({ text }) => /^to:.*ana@example\.test/im.test(text));
    expect(more).toEqual([]);
    expect(toCustomer?.text).toMatch(/^content-language: es|lang=3D"es"|lang="es"/im);
  });

  it('meets its clocks when an agent answers and resolves', async () => {
    const message = await system.request('intake', 'POST', `/v1/tickets/${id}/messages`, {
      as: 'agent',
      body: { author: { kind: 'agent', id: 'agent-1' }, body: 'Hemos bloqueado la cuenta.' },
    });
    expect(message.status).toBe(201);
    const resolved = await system.request('intake', 'PATCH', `/v1/tickets/${id}`, {
      as: 'agent',
      body: { status: 'resolved' },
    });
    expect(resolved.status).toBe(200);
    const met = await until(
      () => {
        const metrics = system.events.distinct(SlaMet, id).map(({ data }) => data['metric']);
        return metrics.includes('resolution') ? metrics : undefined;
      },
      { what: 'sla.met of the resolution', timeoutMs: 15_000 },
    );
    expect(met).toEqual(['first_response', 'resolution']);
    expect(system.events.of(SlaBreached, id)).toEqual([]);
    const { body } = await system.request<{
      clocks: { metric: string; state: string; timeline: unknown[] }[];
    }>('sla-timer', 'GET', `/v1/sla/tickets/${id}`, { as: 'agent' });
    expect(Object.fromEntries(body.clocks.map(({ metric, state }) => [metric, state]))).toMatchObject({
      first_response: 'met',
      resolution: 'met',
      update: 'cancelled',
    });
    for (const { timeline } of body.clocks) expect(timeline.length).toBeGreaterThan(0);
  });

  it('tells the customer that there is an answer, and that it is done, without a word of either', async () => {
    const toCustomer = await until(
      async () => {
        const mails = (await system.mails()).filter(({ text }) => /^to:.*ana@example\.test/im.test(text));
        return mails.length >= 3 ? mails : undefined;
      },
      { what: 'three mails to the customer', timeoutMs: 15_000 },
    );
    const templates = toCustomer.map(({ text }) => /^x-triage: (\w+)/im.exec(text)?.[1]);
    expect(templates.sort()).toEqual(['agent_replied', 'ticket_received', 'ticket_resolved']);
    for (const { text } of toCustomer) expect(text).not.toContain('bloqueado');
  });

  it('reads in order on its topic, and in its timeline', async () => {
    expect(system.events.typesOf(TOPICS.tickets, id).filter((type) => type !== 'ticket.classified')).toEqual([
      'ticket.opened',
      'ticket.message_added',
      'ticket.status_changed',
    ]);
    // Intake hears of the clocks by its own consumer, which may be a moment behind ours.
    const timeline = await until(
      async () => {
        const { body } = await system.request('intake', 'GET', `/v1/tickets/${id}/timeline`, { as: 'agent' });
        const text = JSON.stringify(body);
        return text.includes('sla.met') ? text : undefined;
      },
      { what: 'sla.met in the timeline', timeoutMs: 15_000 },
    );
    expect(timeline).toContain('classified');
  });
});

describe('what a customer adds', () => {
  it('is triaged too, and can make a calm ticket urgent', async () => {
    const id = await system.openTicket({
      requester: { id: 'cust-8' },
      body: 'How high is the fee for a withdrawal?',
    });
    await until(() => system.events.of(TicketClassified, id).length === 1, {
      what: 'the first decision',
      timeoutMs: 15_000,
    });
    expect(system.events.of(TicketClassified, id)[0]!.data['priority']).toMatch(/P[34]/);
    await system.request('intake', 'POST', `/v1/tickets/${id}/messages`, {
      body: {
        author: { kind: 'customer', id: 'cust-8' },
        body: 'Wait, someone is in my account right now and I did not make that withdrawal of 2 BTC!',
      },
    });
    const second = await until(() => system.events.of(TicketClassified, id)[1], {
      what: 'the second decision',
      timeoutMs: 15_000,
    });
    expect(second.data).toMatchObject({ revision: 2, priority: 'P1', lane: 'express' });
  });
});

describe('the order of a ticket', () => {
  it('is kept on every topic, whichever replica took the change', async () => {
    const id = await system.openTicket({ body: 'My deposit is late.' });
    for (let n = 1; n <= 20; n++) {
      const { status } = await system.request('intake', 'PATCH', `/v1/tickets/${id}`, {
        as: 'agent',
        replica: n % 2,
        body: { assignee: `agent-${n}` },
      });
      expect(status).toBe(200);
    }
    const assigned = await until(
      () => {
        const events = system.events.all.filter(
          ({ topic, event }) => topic === TOPICS.tickets.name && event.subject === id,
        );
        return events.length >= 22 ? events.map(({ event }) => event) : undefined;
      },
      { what: '20 assignments, an opening and a decision', timeoutMs: 15_000 },
    );
    const versions = assigned.map(({ data }) => data['version']).filter((version) => version !== undefined);
    expect(versions).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  });
});

describe('a breach', () => {
  it('is said once, dated at its due time to the millisecond, and mailed once', async () => {
    // The tickets before it breach at the change of their targets: it shall not wait for the next digest with them.
    const route = {
      receiver: 'on-call',
      groupBy: ['event', 'ticket'],
      groupWait: 'PT1S',
      groupInterval: 'PT1S',
    };
    await system.request('notification', 'PUT', '/v1/routes', { as: 'admin', body: { route } });
    await system.setTargets({ first_response: 'PT1S' });
    const id = await system.openTicket({ body: 'I can not log in, I lost the reset mail.' });
    const breach = await until(() => system.events.of(SlaBreached, id)[0], {
      what: 'sla.breached',
      timeoutMs: 15_000,
    });
    const { startedAt, dueAt, detectedAt } = breach.data as Record<string, string>;
    expect(Date.parse(dueAt!) - Date.parse(startedAt!)).toBe(1_000);
    expect(Date.parse(detectedAt!)).toBeGreaterThanOrEqual(Date.parse(dueAt!));
    expect(breach.data['occurredAt']).toBe(dueAt);
    const mails = await until(
      async () => {
        const found = await system.rows<{ status: string }>(
          `SELECT status FROM notification.deliveries WHERE ticket_id = $1 AND template = 'sla_breached' AND receiver = 'email'`,
          [id],
        );
        return found.length > 0 && found.every(({ status }) => status === 'delivered') ? found : undefined;
      },
      { what: 'the mail about it', timeoutMs: 15_000 },
    );
    expect(mails).toHaveLength(1);
    expect(system.events.distinct(SlaBreached, id)).toHaveLength(1);
  });
});
