import { DEFAULT_ROUTES } from './decide/default-config.ts';
import { startTestService, type TestService } from './start-test-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const put = (path: string, body: object, token?: string) => service.call('PUT', path, body, token);
const fields = ({ body }: { body: { errors?: { field: string }[] } }) =>
  (body.errors ?? []).map(({ field }) => field);

const receivers = {
  receivers: [
    { name: 'on-call', destinations: [{ kind: 'email', to: ['schedule:primary', 'oncall@triage.example'] }] },
    { name: 'on-call-quiet', destinations: [] },
    { name: 'team-eth', destinations: [{ kind: 'slack', url: { env: 'NOTIFY_SLACK_URL' } }] },
  ],
};

it('are sensible where nobody has set any', async () => {
  expect((await service.call('GET', '/v1/routes')).body).toMatchObject({
    ...DEFAULT_ROUTES,
    version: 0,
    updatedBy: 'default',
  });
  expect((await service.call('GET', '/v1/receivers')).body.receivers).toMatchObject([
    { name: 'on-call', destinations: [{ kind: 'email', to: ['oncall@triage.example'] }] },
    { name: 'on-call-quiet' },
  ]);
});

describe('receivers', () => {
  it('are put in force, and may not lose what the routes name', async () => {
    expect(await put('/v1/receivers', receivers)).toMatchObject({
      status: 200,
      body: { version: 1, updatedBy: 'root' },
    });
    const fewer = { receivers: receivers.receivers.slice(1) };
    expect(await put('/v1/receivers', fewer)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'receivers', message: 'must hold what the routes name: on-call' }] },
    });
  });

  it.each([
    [{ kind: 'slack', url: 'https://hooks.slack.com/services/T/B/secret' }, 'url'],
    [{ kind: 'slack', url: { env: 'DATABASE_URL' } }, 'url.env'],
    [{ kind: 'slack', url: { file: '../etc/passwd' } }, 'url.file'],
    [{ kind: 'webhook', url: 'ftp://x.example', secret: { env: 'NOTIFY_X' } }, 'url'],
    [{ kind: 'webhook', url: 'https://a:b@x.example', secret: { env: 'NOTIFY_X' } }, 'url'],
    [{ kind: 'email', to: ['a@b@c'] }, 'to[0]'],
    [{ kind: 'email', to: [] }, 'to'],
    [{ kind: 'pigeon' }, 'kind'],
    [{ kind: 'email', to: ['a@b.example'], url: 'x' }, 'url'],
  ])('refuse %j and name the field', async (destination, field) => {
    const refused = await put('/v1/receivers', {
      receivers: [{ name: 'on-call', destinations: [destination] }],
    });
    expect(refused.status).toBe(422);
    expect(fields(refused)).toContain(`receivers[0].destinations[0].${field}`);
  });
});

describe('routes', () => {
  const routes = {
    route: {
      receiver: 'on-call',
      routes: [
        {
          matchers: ['category="deposit"', 'tier=~"pro|vip"'],
          receiver: 'team-eth',
          groupBy: ['tier'],
          escalate: [{ after: 'PT5M', receiver: 'on-call' }],
        },
      ],
    },
  };

  it('are put in force by an admin, and say whom an event would reach, and why', async () => {
    expect((await put('/v1/routes', routes, 'token-maria')).status).toBe(403);
    expect(await put('/v1/routes', routes)).toMatchObject({ status: 200, body: { version: 1 } });
    const reached = (
      await service.call('POST', '/v1/routes/test', { labels: { category: 'deposit', tier: 'vip' } })
    ).body;
    expect(reached.receivers).toMatchObject([
      {
        receiver: 'team-eth',
        path: 'route.routes[0]',
        groupBy: { tier: 'vip' },
        unlessAcknowledgedWithinMs: null,
      },
      { receiver: 'on-call', unlessAcknowledgedWithinMs: 300_000 },
    ]);
    expect(
      (await service.call('POST', '/v1/routes/test', { labels: { category: 'deposit' } })).body,
    ).toMatchObject({
      receivers: [{ receiver: 'on-call', path: 'route' }],
      trace: [
        { path: 'route', matched: true, reason: 'matches everything' },
        { path: 'route.routes[0]', matched: false, reason: 'not tier=~"pro|vip"' },
      ],
    });
  });

  it.each([
    [{}, 'route'],
    [{ route: {} }, 'route.receiver'],
    [{ route: { receiver: 'who' } }, 'route.receiver'],
    [{ route: { receiver: 'on-call', matchers: ['priority="P1"'] } }, 'route.matchers'],
    [{ route: { receiver: 'on-call', groupWait: '30s' } }, 'route.groupWait'],
    [{ route: { receiver: 'on-call', groupInterval: 'PT0S' } }, 'route.groupInterval'],
    [{ route: { receiver: 'on-call', groupBy: ['colour'] } }, 'route.groupBy[0]'],
    [{ route: { receiver: 'on-call', groupWiat: 'PT1S' } }, 'route.groupWiat'],
    [{ route: { receiver: 'on-call', muteTimeIntervals: ['x'] } }, 'route.muteTimeIntervals[0]'],
    [
      { route: { receiver: 'on-call', routes: [{}, { routes: [{ matchers: ['priority'] }] }] } },
      'route.routes[1].routes[0].matchers[0]',
    ],
    [
      { route: { receiver: 'on-call', routes: [{ matchers: ['priority=~"(a+)+"'] }] } },
      'route.routes[0].matchers[0]',
    ],
    [
      { route: { receiver: 'on-call', routes: [{ matchers: ['priority=~"["'] }] } },
      'route.routes[0].matchers[0]',
    ],
    [
      { route: { receiver: 'on-call', escalate: [{ after: 'PT1M', receiver: 'x' }] } },
      'route.escalate[0].receiver',
    ],
    [
      { route: { receiver: 'on-call' }, inhibit: [{ source: ['event="a"'], target: ['event="b"'] }] },
      'inhibit[0].equal',
    ],
    [
      {
        route: { receiver: 'on-call' },
        muteTimeIntervals: { x: { timeZone: 'Nowhere', intervals: [{ times: ['9-17'] }] } },
      },
      'muteTimeIntervals.x.timeZone',
    ],
    [
      {
        route: { receiver: 'on-call' },
        muteTimeIntervals: { x: { timeZone: 'UTC', intervals: [{ times: ['9-17'] }] } },
      },
      'muteTimeIntervals.x.intervals[0].times[0]',
    ],
  ])('refuse %j and name the path', async (body, field) => {
    const refused = await put('/v1/routes', body);
    expect(refused.status).toBe(422);
    expect(fields(refused)).toContain(field);
  });
});

describe('silences', () => {
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  it.each([
    [{ matchers: [], reason: 'r', endsAt }, 'matchers'],
    [{ matchers: ['category=~".*"'], reason: 'r', endsAt }, 'matchers'],
    [{ matchers: ['category="deposit"'], endsAt }, 'reason'],
    [{ matchers: ['category="deposit"'], reason: 'r' }, 'endsAt'],
    [{ matchers: ['category="deposit"'], reason: 'r', endsAt: '2020-01-01T00:00:00Z' }, 'endsAt'],
    [{ matchers: ['category="deposit"'], reason: 'r', endsAt: '2199-01-01T00:00:00Z' }, 'endsAt'],
    [{ matchers: ['category="deposit"'], reason: 'r', endsAt, author: 'x' }, 'author'],
  ])('refuse %j and name the field', async (body, field) => {
    const refused = await service.call('POST', '/v1/silences', body);
    expect(refused.status).toBe(422);
    expect(fields(refused)).toContain(field);
  });
});

describe('schedules', () => {
  const schedule = {
    timeZone: 'Europe/Zurich',
    users: { ana: { email: 'ana@example.org' }, bo: { email: 'bo@example.org' } },
    layers: [{ name: 'weekly', startsAt: '2026-01-05T09:00', turn: 'P7D', users: ['ana', 'bo'] }],
  };

  it('say who is on call, at a time and now, and no address', async () => {
    expect(await put('/v1/schedules/primary', schedule)).toMatchObject({
      status: 200,
      body: { name: 'primary', version: 1 },
    });
    const at = encodeURIComponent('2026-03-30T07:00:00Z');
    const { body } = await service.call(
      'GET',
      `/v1/schedules/primary/on-call?at=${at}`,
      undefined,
      'token-maria',
    );
    expect(body).toEqual({ at: '2026-03-30T07:00:00.000Z', user: 'ana', because: 'layer weekly' });
    expect((await service.call('GET', '/v1/schedules/primary/on-call')).body.user).toMatch(/^(?:ana|bo)$/);
    expect((await service.call('GET', '/v1/schedules')).body).toEqual({ items: ['primary'] });
    expect((await service.call('GET', '/v1/schedules/primary')).body).toMatchObject(schedule);
  });

  it('refuse a time without an offset, an unknown name and a wrong document', async () => {
    expect((await service.call('GET', '/v1/schedules/primary/on-call?at=2026-03-30T07:00:00')).status).toBe(
      422,
    );
    expect((await service.call('GET', '/v1/schedules/none/on-call')).status).toBe(404);
    expect((await service.call('GET', '/v1/schedules/none')).status).toBe(404);
    expect(fields(await put('/v1/schedules/primary', { ...schedule, timeZone: 'x' }))).toEqual(['timeZone']);
  });
});
