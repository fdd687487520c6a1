import { TicketClassified, TicketPriorityChanged, TicketShadowClassified, TOPICS } from '@triage/contracts';
import { cloudEventHeaders, originalEventId, outgoingEvent } from '@triage/contracts';
import { Kafka } from '@triage/messaging';
import { loadConfig } from '@triage/service';
import { PROJECT_ROOT, testStack, until } from '@triage/testing';
import { decodeModel, encodeModel } from '@triage/triage/model/model-file';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { ClassifierConfig } from './config.ts';
import { loadClassifier } from './load-classifier.ts';
import { shadowConsumers } from './shadow-consumers.ts';
import { startTestClassifier, type TestClassifier } from './start-test-classifier.ts';

let dir: string;
let classifier: TestClassifier;
const kafka = new Kafka(
  { kafkaBrokers: testStack().brokers.split(','), kafkaSsl: false },
  'shadow-test',
  pino({ level: 'silent' }),
);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'shadow-'));
  const shipped = decodeModel(await readFile(join(PROJECT_ROOT, 'libs/triage/model/ticket.model')));
  const candidate = { ...shipped, header: { ...shipped.header, version: '9.0.0-rc.1' } };
  // A model that takes everything for an advertisement differs where it should.
  candidate.outputBias.set([...shipped.outputBias].map((bias, label) => (label === 11 ? 99 : bias)));
  await writeFile(join(dir, 'candidate.model'), encodeModel(candidate));
  classifier = await startTestClassifier({ SHADOW_MODEL: join(dir, 'candidate.model') }, shadowConsumers);
}, 60_000);

afterAll(async () => {
  await classifier?.stop();
  await kafka.close();
  await rm(dir, { recursive: true, force: true });
});

describe('a model on trial', () => {
  it('says on its own topic what it would have decided of both lanes, and decides nothing', async () => {
    const works = await classifier.request(
      { body: 'Someone is in my account right now and withdrew 2 BTC!', lane: 'express' },
      { body: 'How high is the fee for a withdrawal?' },
    );
    for (const { data } of works) {
      const said = await classifier.first(TicketShadowClassified, data.ticketId);
      expect(said.data).toMatchObject({
        ticketId: data.ticketId,
        revision: 1,
        lane: data.lane,
        category: 'feedback_spam',
        classifier: { name: 'triage', version: '9.0.0-rc.1' },
        model: 'candidate.model',
      });
      expect(classifier.of(TicketClassified, data.ticketId)).toEqual([]);
    }
  });

  it('says it with the same id again when the work is delivered again', async () => {
    const [work] = await classifier.request({ body: 'Where is my deposit?' });
    await classifier.first(TicketShadowClassified, work!.data.ticketId);
    await classifier.request({ body: '', event: work! });
    const both = await until(
      () => {
        const said = classifier.of(TicketShadowClassified, work!.data.ticketId);
        return said.length === 2 && said;
      },
      { what: 'the second', timeoutMs: 20_000 },
    );
    const [first, second] = both as { id: string }[];
    expect(second!.id).toBe(first!.id);
  });

  it('has a lag and counts of its own', async () => {
    const metrics = await until(
      async () => {
        const text = await classifier.metrics();
        return /triage_consumer_lag\{group="test\.[^"]*express"/.test(text) && text;
      },
      { what: 'the lag', timeoutMs: 20_000 },
    );
    expect(metrics).toMatch(
      /triage_events_consumed_total\{group="test\.[^"]*standard",type="triage\.work\.requested\.v1",outcome="applied"/,
    );
  });

  it('is compared with the classifier by npm run triage:compare', async () => {
    const [work] = await classifier.request({ body: 'My account was hacked, they took all my coins!' });
    const { ticketId, number, openedAt } = work!.data;
    await classifier.first(TicketShadowClassified, ticketId);
    const at = new Date();
    const ticket = { ticketId, number, occurredAt: at.toISOString() };
    const acting = outgoingEvent(TicketClassified, {
      id: originalEventId(),
      subject: ticketId,
      time: at,
      data: {
        ...ticket,
        ...loadClassifier().classify({ body: work!.data.body }),
        lane: 'standard',
        revision: 1,
        openedAt,
      },
    });
    const correction = outgoingEvent(TicketPriorityChanged, {
      id: originalEventId(),
      subject: ticketId,
      time: at,
      data: {
        ...ticket,
        version: 2,
        from: 'P3',
        to: acting.data.priority,
        source: 'agent',
        by: { kind: 'agent', id: 'maria' },
      },
    });
    await kafka.send(
      [acting, correction].map((event) => ({
        topic: TOPICS.tickets.name,
        key: event.key,
        headers: cloudEventHeaders(event),
        value: Buffer.from(JSON.stringify(event.data)),
      })),
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['tools/triage/compare.ts'], {
      cwd: PROJECT_ROOT,
      env: { PATH: process.env['PATH'], KAFKA_BROKERS: testStack().brokers },
    });
    expect(stdout).toContain('triage 9.0.0-rc.1 (candidate.model)');
    expect(stdout).toMatch(
      new RegExp(
        `${number}, ${acting.data.priority} for the agent\\n {4}classifier ${acting.data.priority} ${acting.data.category} `,
      ),
    );
    expect(stdout).toMatch(/same category {14}0\.000/);
    expect(stdout).toMatch(/agree .* 1 of 1 with the classifier/);
  });
});

it('a SHADOW_MODEL that is not there is named, and its value is not', () => {
  const env = { KAFKA_BROKERS: 'k:9092', AUTH_TOKENS: 'admin=a', SHADOW_MODEL: '/no/such/file' };
  expect(() => loadConfig(ClassifierConfig, env)).toThrow(/^SHADOW_MODEL names no file/);
  expect(() => loadConfig(ClassifierConfig, env)).not.toThrow(/such/);
});
