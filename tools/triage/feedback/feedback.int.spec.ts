import { cloudEventHeaders, originalEventId, outgoingEvent, TicketClassified } from '@triage/contracts';
import { Kafka } from '@triage/messaging';
import { PROJECT_ROOT, testStack, until } from '@triage/testing';
import { ticketExample } from '@triage/triage/model/ticket-example';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startTestIntake, type TestIntake } from '../../../apps/intake/src/start-test-intake.ts';
import { readLabelled } from '../read-labelled.ts';

let intake: TestIntake;
let dir: string;

beforeAll(async () => {
  intake = await startTestIntake({ consuming: true });
  dir = await mkdtemp(join(tmpdir(), 'feedback-'));
});
afterAll(async () => {
  await intake?.stop();
  await rm(dir, { recursive: true, force: true });
});

async function feedback(env: Record<string, string> = {}): Promise<string> {
  const file = join(dir, 'feedback.jsonl');
  const { port } = intake.app.getHttpServer().address() as { port: number };
  const program = ['--disable-warning=TimeoutNegativeWarning', 'tools/triage/feedback.ts', '--out', file];
  await promisify(execFile)(process.execPath, program, {
    cwd: PROJECT_ROOT,
    env: {
      PATH: process.env['PATH'],
      KAFKA_BROKERS: testStack().brokers,
      INTAKE_URL: `http://127.0.0.1:${port}`,
      TRIAGE_TOKEN: 'token-maria',
      ...env,
    },
  });
  return readFile(file, 'utf8');
}

async function openClassified(body: string): Promise<{ id: string; number: string }> {
  const { body: ticket } = await intake.call('ana', 'POST', '/v1/tickets', {
    channel: 'telegram',
    requester: { language: 'en' },
    body,
  });
  const event = outgoingEvent(TicketClassified, {
    id: originalEventId(),
    subject: ticket.id,
    time: new Date(),
    data: {
      ticketId: ticket.id,
      number: ticket.number,
      occurredAt: new Date().toISOString(),
      category: 'deposit',
      urgency: 2,
      impact: 2,
      priority: 'P3',
      confidence: 0.7,
      signals: [{ id: 'funds_missing', weight: 2, matched: ['missing'] }],
      language: 'en',
      entities: [],
      needsReview: true,
      classifier: { name: 'triage', version: '9.9.9' },
      lane: 'standard',
      revision: 1,
      openedAt: ticket.openedAt,
    },
  });
  const { topic, key } = event;
  const value = Buffer.from(JSON.stringify(event.data));
  await intake.app.get(Kafka).send([{ topic, key, headers: cloudEventHeaders(event), value }]);
  await until(
    async () => (await intake.call('maria', 'GET', `/v1/tickets/${ticket.id}`)).body.classification,
    {
      what: 'the classification in the read model',
    },
  );
  return ticket;
}

describe('npm run triage:feedback', () => {
  it('makes a labelled ticket of an agent’s priority, which the trainer takes', async () => {
    await openClassified('Nobody has corrected this one');
    const { id, number } = await openClassified('My deposit is missing, my password: hunter2secret');
    const answer = await intake.call('maria', 'PATCH', `/v1/tickets/${id}`, {
      priority: 'P1',
      reason: 'all he has',
    });
    expect(answer.status).toBe(200);
    const text = await until(
      async () => {
        const read = await feedback();
        return read.includes(`"${number}"`) ? read : undefined;
      },
      { what: 'the correction in the log', timeoutMs: 30_000 },
    );

    const tickets = readLabelled(text, 'feedback.jsonl');
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({
      id: number,
      channel: 'telegram',
      lang: 'en',
      body: expect.stringContaining('[password removed]'),
      priority: 'P1',
      contains_secret: true,
      note: 'all he has',
      classified: {
        category: 'deposit',
        priority: 'P3',
        signals: ['funds_missing'],
        classifier: { name: 'triage', version: '9.9.9' },
        revision: 1,
      },
    });
    expect(text).not.toContain('hunter2secret');
    expect(ticketExample(tickets[0]!).labels).toEqual({ priority: 'P1' });
  });

  it.each([
    ['a token that may not read', { TRIAGE_TOKEN: 'wrong' }, 'intake answered 401'],
    ['no broker there', { KAFKA_BROKERS: '127.0.0.1:1' }, 'onnect'],
  ])('says in one line that there is %s', async (_what, env, message) => {
    const error = await feedback(env).catch((caught: { stderr: string }) => caught);
    expect((error as { stderr: string }).stderr.trim()).toMatch(new RegExp(`^.*${message}.*$`));
  });
});
