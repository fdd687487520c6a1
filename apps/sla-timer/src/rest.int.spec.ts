import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
} from '@triage/service';
import { cloneDatabase, DescribedAnswers, type TestDatabase, testStack } from '@triage/testing';
import { DataSource } from 'typeorm';
import { slaTimer } from './app.module.ts';
import { SlaTimerConfig } from './config.ts';
import { database } from './database.ts';
import { MINUTE, START, Story, TICKET_ID } from './decide/story.ts';
import { PolicyStore } from './policy-store.ts';
import { TicketStore } from './ticket-store.ts';

let clone: TestDatabase;
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  clone = await cloneDatabase('sla_timer', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const config = loadConfig(SlaTimerConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    AUTH_TOKENS: 'customer/ana=ana,agent/maria=maria,admin=root,service=robot',
  });
  const logger = createLogger({ service: 'sla-timer', level: 'silent' });
  const now = { now: () => new Date(START + 5 * MINUTE) };
  app = await createServiceApp({ ...slaTimer, consumers: () => [] }, { config, logger, clock: now });
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  url = `http://127.0.0.1:${port}`;

  const policies = await app.get(DataSource).transaction((tx) => app.get(PolicyStore).book(tx));
  const { ticket } = new Story(policies).opened(0, 'P1').wrote('agent', MINUTE);
  await app
    .get(DataSource)
    .transaction((tx) => app.get(TicketStore).save(tx, new Map([[TICKET_ID, { ticket, policies }]])));
});

afterAll(async () => {
  if (app) await stopService(app);
  await clone?.drop();
});

async function call(token: string, path: string, put?: unknown) {
  const response = await fetch(`${url}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(put === undefined ? {} : { method: 'PUT', body: JSON.stringify(put) }),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  return { status: response.status, body: (await response.json()) as any };
}

describe('GET /v1/sla/tickets/:ticketId', () => {
  it('gives each clock with its timeline, in reading order', async () => {
    const { status, body } = await call('maria', `/v1/sla/tickets/${TICKET_ID}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: 'T-1', status: 'open', priority: 'P1', prioritySource: 'screen' });
    expect(
      body.clocks.map((clock: { metric: string; state: string }) => [clock.metric, clock.state]),
    ).toEqual([
      ['first_response', 'met'],
      ['resolution', 'running'],
      ['update', 'running'],
    ]);
    expect(body.clocks[1]).toMatchObject({
      remaining: 'PT3H55M',
      timeline: [expect.stringContaining('started')],
    });
  });

  it.each([
    ['an unknown ticket', '7b0c5b0e-6f0f-4a53-9a54-000000000000', 404],
    ['no id', 'x', 422],
  ])('answers for %s with a problem', async (_, id, expected) => {
    expect((await call('robot', `/v1/sla/tickets/${id}`)).status).toBe(expected);
  });

  it('is not for customers', async () => {
    expect((await call('ana', `/v1/sla/tickets/${TICKET_ID}`)).status).toBe(403);
  });
});

describe('/v1/sla/policies', () => {
  const policy = { calendar: 'always', when: { tier: ['vip'] }, targets: { first_response: 'PT3S' } };

  it('lists the seeded ones, P1 first', async () => {
    const { body } = await call('maria', '/v1/sla/policies');
    expect(body.items[0]).toMatchObject({
      name: 'p1-urgent',
      version: 1,
      targets: { first_response: 'PT15M' },
    });
    expect((await call('maria', '/v1/sla/policies/p1-urgent')).body).toEqual(body.items[0]);
  });

  it('takes a new version from an admin, and the same one once', async () => {
    expect((await call('root', '/v1/sla/policies/vip', policy)).body).toMatchObject({
      name: 'vip',
      version: 1,
    });
    expect((await call('root', '/v1/sla/policies/vip', policy)).body.version).toBe(1);
    const second = await call('root', '/v1/sla/policies/vip', { ...policy, pauseOn: ['pending'] });
    expect(second).toMatchObject({ status: 200, body: { version: 2 } });
  });

  it('takes nothing from an agent', async () => {
    expect((await call('maria', '/v1/sla/policies/vip', policy)).status).toBe(403);
  });

  it('names the field that is wrong', async () => {
    const { status, body } = await call('root', '/v1/sla/policies/vip', {
      ...policy,
      targets: { first_response: 'soon' },
    });
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['targets.first_response'],
    ]);
    expect((await call('root', '/v1/sla/policies/No%20Name', policy)).body.errors[0].field).toBe('name');
    expect((await call('root', '/v1/sla/policies/vip', [])).status).toBe(422);
    expect((await call('maria', '/v1/sla/policies/none')).status).toBe(404);
  });
});

describe('/v1/sla/calendars', () => {
  const desk = {
    timeZone: 'Europe/Zurich',
    weekly: { mon: ['09:00-12:30', '13:30-18:00'], fri: ['22:00-06:00'] },
    holidays: [{ date: '2026-12-25', name: 'Christmas' }],
  };
  const post = async (token: string, path: string, file: string, type = 'text/calendar') => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body: file,
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
    return { status: response.status, body: (await response.json()) as any };
  };

  it('lists the seeded ones', async () => {
    const { body } = await call('maria', '/v1/sla/calendars');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['always', 'business-hours']);
    expect((await call('maria', '/v1/sla/calendars/always')).body).toMatchObject({
      weekly: 'always',
      version: 1,
    });
  });

  it('takes a new version from an admin, and the same one once', async () => {
    expect((await call('maria', '/v1/sla/calendars/zurich', desk)).status).toBe(403);
    expect((await call('root', '/v1/sla/calendars/zurich', desk)).body).toMatchObject({
      ...desk,
      version: 1,
    });
    expect((await call('root', '/v1/sla/calendars/zurich', desk)).body.version).toBe(1);
    const open = { ...desk, weekly: 'always' };
    expect((await call('root', '/v1/sla/calendars/zurich', open)).body.version).toBe(2);
    expect((await call('root', '/v1/sla/calendars/zurich', desk)).body.version).toBe(3);
    expect((await call('maria', '/v1/sla/calendars/zurich?version=2')).body).toMatchObject(open);
    expect((await call('maria', '/v1/sla/calendars/zurich?version=9')).status).toBe(404);
    expect((await call('maria', '/v1/sla/calendars/zurich?version=x')).status).toBe(422);
  });

  it('names the field that is wrong', async () => {
    const wrong = { ...desk, weekly: { mon: ['09:00-9:30'] } };
    const { status, body } = await call('root', '/v1/sla/calendars/zurich', wrong);
    expect([status, body.errors[0].field]).toEqual([422, 'weekly.mon[0]']);
    expect((await call('maria', '/v1/sla/calendars/none')).status).toBe(404);
  });

  it('is what a policy may refer to, once it is there', async () => {
    const policy = { calendar: 'tokyo', targets: { first_response: 'PT1H' }, when: { tier: ['tokyo'] } };
    const refused = await call('root', '/v1/sla/policies/tokyo', policy);
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'calendar']);
    await call('root', '/v1/sla/calendars/tokyo', { ...desk, timeZone: 'Asia/Tokyo' });
    expect((await call('root', '/v1/sla/policies/tokyo', policy)).status).toBe(200);
  });

  it('takes the holidays of an iCalendar file, and leaves those that it has', async () => {
    await call('root', '/v1/sla/calendars/feasts', desk);
    const file = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN'],
      ...[
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:Xmas',
        'DTSTART;VALUE=DATE:20201225',
        'RRULE:FREQ=YEARLY',
        'END:VEVENT',
      ],
      ...[
        'BEGIN:VEVENT',
        'UID:2',
        'SUMMARY:Lunch',
        'DTSTART:20260601T120000Z',
        'DURATION:PT1H',
        'END:VEVENT',
      ],
      'END:VCALENDAR',
    ].join('\r\n');
    const { status, body } = await post(
      'root',
      '/v1/sla/calendars/feasts/holidays?from=2026-01-01&to=2027-12-31',
      file,
    );
    expect([status, body.version, body.imported, body.skipped]).toEqual([
      200,
      2,
      [{ date: '2027-12-25', name: 'Xmas' }],
      ['Lunch'],
    ]);
    expect(body.holidays).toEqual([...desk.holidays, { date: '2027-12-25', name: 'Xmas' }]);
    const again = await post('root', '/v1/sla/calendars/feasts/holidays?from=2026-01-01&to=2027-12-31', file);
    expect([again.status, again.body.version, again.body.imported]).toEqual([200, 2, []]);
  });

  it('refuses other files, other years and other people', async () => {
    const path = '/v1/sla/calendars/zurich/holidays';
    expect((await post('root', path, 'hello')).body.errors[0].field).toBe('body');
    expect((await post('root', path, '{}', 'application/json')).status).toBe(415);
    expect((await post('maria', path, '')).status).toBe(403);
    expect((await post('root', `${path}?from=2026-01-01&to=2076-01-01`, 'x')).body.errors[0].field).toBe(
      'to',
    );
    expect((await post('root', `${path}?from=soon`, 'x')).body.errors[0].field).toBe('from');
    expect((await post('root', '/v1/sla/calendars/none/holidays', 'x')).status).toBe(404);
  });
});

describe('POST /v1/sla/simulate', () => {
  const simulation = {
    calendar: { name: 'always', timeZone: 'UTC', weekly: 'always' },
    policy: {
      name: 'security',
      calendar: 'always',
      targets: { first_response: 'PT15M' },
      warnAt: ['50%'],
      escalate: [{ after: 'PT15M', to: 'l2' }],
    },
    events: [{ type: 'opened', at: '2026-03-02T00:00:00Z' }],
    until: '2026-03-02T01:00:00Z',
  };
  const simulate = async (token: string, body: unknown) => {
    const response = await fetch(`${url}/v1/sla/simulate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
    return { status: response.status, body: (await response.json()) as any };
  };

  it('answers with the clocks and what would have been told of them', async () => {
    const { status, body } = await simulate('maria', simulation);
    expect(status).toBe(200);
    expect(body.clocks).toMatchObject([
      {
        metric: 'first_response',
        cycle: 1,
        startedAt: '2026-03-02T00:00:00.000Z',
        dueAt: '2026-03-02T00:15:00.000Z',
        state: 'breached',
        metAt: null,
        breachedAt: '2026-03-02T00:15:00.000Z',
        timeline: expect.arrayContaining(['Mon 2026-03-02 00:15 breached']),
      },
    ]);
    const first = { metric: 'first_response', cycle: 1 };
    expect(body.events).toMatchObject([
      { type: 'sla.started', at: '2026-03-02T00:00:00.000Z', ...first },
      { type: 'sla.warning', at: '2026-03-02T00:07:30.000Z', ...first, threshold: '50%' },
      {
        type: 'sla.breached',
        at: '2026-03-02T00:15:00.000Z',
        ...first,
        detectedAt: '2026-03-02T00:15:00.000Z',
      },
      { type: 'sla.escalated', at: '2026-03-02T00:30:00.000Z', ...first, to: 'l2' },
    ]);
  });

  it('names the field that is wrong, and is not for customers', async () => {
    const wrong = { ...simulation, policy: { ...simulation.policy, targets: { reply: 'PT1M' } } };
    const { status, body } = await simulate('maria', wrong);
    expect([status, body.errors[0].field]).toEqual([422, 'policy.targets.reply']);
    expect((await simulate('ana', simulation)).status).toBe(403);
  });
});

describe('reports', () => {
  const post = async (token: string, path: string, body: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
    return { status: response.status, body: (await response.json()) as any };
  };
  const period = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' };
  const policy = {
    name: 'p1-urgent',
    calendar: 'always',
    when: { priority: ['P1'] },
    targets: { first_response: 'PT30S' },
  };

  it('say what a proposal would have made of past tickets, and write nothing', async () => {
    const before = (await call('maria', '/v1/sla/policies')).body;
    const { status, body } = await post('maria', '/v1/sla/what-if', { ...period, policy });
    expect(status).toBe(200);
    expect(body).toMatchObject({ tickets: 1, withoutHistory: 0, changedCount: 3 });
    expect(body.attainment).toEqual([
      {
        priority: 'P1',
        metric: 'first_response',
        before: { met: 1, breached: 0, share: 1 },
        after: { met: 0, breached: 1, share: 0 },
      },
    ]);
    expect(body.changed[0]).toEqual({
      ticketId: TICKET_ID,
      number: 'T-1',
      metric: 'first_response',
      cycle: 1,
      priority: 'P1',
      before: 'met',
      after: 'breached',
    });
    expect((await call('maria', '/v1/sla/policies')).body).toEqual(before);
    expect((await call('maria', `/v1/sla/tickets/${TICKET_ID}`)).body.clocks[0].state).toBe('met');
  });

  it('of a what-if name the field that is wrong', async () => {
    const { status, body } = await post('maria', '/v1/sla/what-if', {
      ...period,
      policy: { ...policy, calendar: 'mars' },
    });
    expect([status, body.errors[0].field]).toEqual([422, 'policy.calendar']);
    expect((await post('ana', '/v1/sla/what-if', { ...period, policy })).status).toBe(403);
  });

  it.each(['priority', 'category', 'metric', 'day'])('say how well promises were kept by %s', async (by) => {
    const { status, body } = await call('maria', `/v1/sla/attainment?from=2026-03-02&to=2026-03-03&by=${by}`);
    expect([status, body.by, body.from]).toEqual([200, by, '2026-03-02T00:00:00.000Z']);
    const keys = {
      priority: ['P1'],
      category: ['unclassified'],
      metric: ['first_response', 'resolution', 'update'],
      day: ['2026-03-02'],
    }[by];
    expect(body.items.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(body.items[0].metrics.first_response).toEqual({
      met: 1,
      breached: 0,
      share: 1,
      open: 0,
      cancelled: 0,
      taken: { workingMs: { p50: MINUTE, p90: MINUTE }, calendarMs: { p50: MINUTE, p90: MINUTE } },
    });
  });

  it('come as CSV too', async () => {
    const path = `${url}/v1/sla/attainment?from=2026-03-02&to=2026-03-03&by=priority`;
    const headers = { authorization: 'Bearer maria' };
    const asked = await fetch(`${path}&format=csv`, { headers });
    expect(asked.headers.get('content-type')).toMatch(/^text\/csv/);
    const text = await asked.text();
    expect(text.split('\r\n')).toEqual([
      'priority,metric,met,breached,share_met,open,cancelled,working_ms_p50,working_ms_p90,calendar_ms_p50,calendar_ms_p90',
      'P1,all,1,0,1.0000,2,0,60000,60000,60000,60000',
      'P1,first_response,1,0,1.0000,0,0,60000,60000,60000,60000',
      'P1,resolution,0,0,,1,0,,,,',
      'P1,update,0,0,,1,0,,,,',
      '',
    ]);
    const accepted = await fetch(path, { headers: { ...headers, accept: 'text/csv' } });
    expect(await accepted.text()).toBe(text);
  });

  it('refuse a time that is none', async () => {
    const field = async (query: string) =>
      (await call('maria', `/v1/sla/attainment?${query}`)).body.errors[0].field;
    expect(await field('from=2026-03-02')).toBe('to');
    expect(await field('from=2026-03-02&to=2026-03-01')).toBe('to');
    expect(await field('from=soon&to=2026-03-01')).toBe('from');
    expect(await field('from=2026-03-02T00:00:00&to=2026-03-03')).toBe('from');
    expect(await field('from=2026-03-02&to=2026-03-03&by=mood')).toBe('by');
  });
});

it('GET /v1/sla/recalculations shows how far running clocks are with a change', async () => {
  const { status, body } = await call('maria', '/v1/sla/recalculations');
  expect(status).toBe(200);
  expect(body.items[0]).toMatchObject({ tickets: 1, done: expect.any(Number), clocks: expect.any(Number) });
  expect((await call('ana', '/v1/sla/recalculations')).status).toBe(403);
});

it('describes itself', async () => {
  const { body } = await call('maria', '/openapi.json');
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/v1/sla/tickets/{ticketId}',
      '/v1/sla/policies',
      '/v1/sla/policies/{name}',
      '/v1/sla/calendars/{name}',
      '/v1/sla/calendars/{name}/holidays',
      '/v1/sla/simulate',
      '/v1/sla/what-if',
      '/v1/sla/attainment',
    ]),
  );
  expect(
    (await fetch(`${url}/metrics`).then((r) => r.text())).includes('triage_sla_timer_lateness_seconds'),
  ).toBe(true);
});

it('answers as it describes', async () => {
  const described = await DescribedAnswers.of(url);
  expect(described.gaps()).toEqual([]);
  const clocks = await call('maria', `/v1/sla/tickets/${TICKET_ID}`);
  const policies = await call('maria', '/v1/sla/policies');
  const calendars = await call('maria', '/v1/sla/calendars');
  const recalculations = await call('maria', '/v1/sla/recalculations');
  expect([
    ...described.faults('GET', '/v1/sla/calendars', 200, calendars.body),
    ...described.faults('GET', '/v1/sla/recalculations', 200, recalculations.body),
    ...described.faults('GET', '/v1/sla/tickets/{ticketId}', 200, clocks.body),
    ...described.faults('GET', '/v1/sla/policies', 200, policies.body),
  ]).toEqual([]);
});
