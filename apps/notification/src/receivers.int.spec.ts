import { until } from '@triage/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationDocument } from './decide/parse-receivers.ts';
import { CLAIM_LEASE_MS } from './delivery-queue.ts';
import { httpReceiver, type Received, startHttpPeer } from './http-peer.ts';
import { ALERTMANAGER_ALERTS, PAGERDUTY_EVENT, SLACK_MESSAGE, TELEGRAM_MESSAGE } from './provider-schemas.ts';
import { startTestNotification, type TestNotification } from './start-test-notification.ts';

let notification: TestNotification;
beforeEach(async () => {
  notification = await startTestNotification();
});
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all([notification.stop(), ...cleanUps.splice(0).map((cleanUp) => cleanUp())]);
});

type Answer = Parameters<typeof startHttpPeer>[0];
async function peer(answer: Answer, host?: string) {
  const started = await startHttpPeer(answer, host);
  cleanUps.push(() => started.stop());
  return started;
}

const statuses = async (destination?: string) =>
  (await notification.deliveries())
    .filter((row) => destination === undefined || row.destination === destination)
    .map(({ status }) => status);
const settled = (status: string, count: number, destination?: string) =>
  until(async () => (await statuses(destination)).filter((one) => one === status).length === count, {
    what: `${count} ${status}`,
    timeoutMs: 20_000,
  });

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
const config = { publicUrl: 'https://notify.example', linkSecret: 'x'.repeat(40) };
const KEY = 'a'.repeat(32);
const ENV = { NOTIFY_KEY: KEY, NOTIFY_TOKEN: '12345:secret', NOTIFY_SECRET: `whsec_${'A'.repeat(32)}` };
const OK: Record<string, string> = {
  slack: 'ok',
  telegram: '{"ok":true,"result":{}}',
  pagerduty: '{"status":"success","message":"Event processed","dedup_key":"x"}',
  alertmanager: '',
  webhook: '',
};

/** Each kind, as it is set up against a server of ours. */
const documentOf = (kind: string, url: string): DestinationDocument =>
  ({
    slack: { kind: 'slack' as const, url: { env: 'NOTIFY_SLACK_URL' } },
    telegram: { kind: 'telegram' as const, token: { env: 'NOTIFY_TOKEN' }, chatId: '-100', apiUrl: url },
    pagerduty: { kind: 'pagerduty' as const, routingKey: { env: 'NOTIFY_KEY' }, apiUrl: url },
    alertmanager: { kind: 'alertmanager' as const, url, token: { env: 'NOTIFY_TOKEN' } },
    webhook: { kind: 'webhook' as const, url, secret: { env: 'NOTIFY_SECRET' } },
  })[kind]!;
const receiver = (kind: string, url: string) =>
  httpReceiver(
    `on-call/${kind}`,
    documentOf(kind, url),
    { ...ENV, NOTIFY_SLACK_URL: `${url}/services/T/B/x` },
    { config },
  );

const evil = '<!channel> *bold* <https://evil.example|click> ' + 'x'.repeat(300);

describe('what a provider is sent is what it publishes', () => {
  const cases: [kind: string, schema: object, path: string, check: (sent: Received[]) => void][] = [
    [
      'slack',
      SLACK_MESSAGE,
      '/services/T/B/x',
      (sent) => {
        expect(sent[0]!.body).not.toContain('<!channel>');
        expect(sent[0]!.body).toContain('/v1/links/');
        expect(sent[1]!.body).not.toContain('/v1/links/');
      },
    ],
    [
      'telegram',
      TELEGRAM_MESSAGE,
      '/bot12345:secret/sendMessage',
      (sent) => expect(sent.map(({ body }) => JSON.parse(body).disable_notification)).toEqual([false, true]),
    ],
    [
      'pagerduty',
      PAGERDUTY_EVENT,
      '/v2/enqueue',
      (sent) => {
        const events = sent.map(({ body }) => JSON.parse(body));
        expect(events.map(({ event_action }) => event_action)).toEqual(['trigger', 'resolve']);
        expect(new Set(events.map(({ dedup_key }) => dedup_key)).size).toBe(1);
        expect(events[0].payload).toMatchObject({ severity: 'critical', class: 'sla_breached' });
      },
    ],
    [
      'alertmanager',
      ALERTMANAGER_ALERTS,
      '/api/v2/alerts',
      (sent) => {
        const [first, second] = sent.map(({ body }) => JSON.parse(body)[0]);
        expect(second.labels).toEqual(first.labels);
        expect(Date.parse(first.endsAt)).toBeGreaterThan(Date.now());
        expect(Date.parse(second.endsAt)).toBeLessThanOrEqual(Date.now());
        expect(sent[0]!.headers['authorization']).toBe('Bearer 12345:secret');
      },
    ],
  ];

  it.each(cases)('%s', async (kind, schema, path, check) => {
    const validate = ajv.compile(schema);
    const { received, url } = await peer((response) => response.end(OK[kind]));
    const { ticketId } = await notification.tell({ destinations: [`on-call/${kind}`], subject: evil });
    const now = new Date(Date.now() + 1);
    await notification.tell({
      destinations: [`on-call/${kind}`],
      ticketId: ticketId!,
      kind: 'resolved',
      now,
    });
    notification.sender(receiver(kind, url));
    await settled('delivered', 2);
    expect(received.map((one) => one.path)).toEqual([path, path]);
    for (const { body } of received)
      expect([validate(JSON.parse(body)), validate.errors]).toEqual([true, null]);
    check(received);
  });
});

describe.each(['slack', 'telegram', 'pagerduty', 'alertmanager', 'webhook'])('%s', (kind) => {
  const destination = `on-call/${kind}`;
  const tell = () => notification.tell({ destinations: [destination] });

  it.each([
    [
      '429 with Retry-After',
      (response: Parameters<Answer>[0]) => response.writeHead(429, { 'retry-after': '1' }).end('slow down'),
    ],
    ['500', (response: Parameters<Answer>[0]) => response.writeHead(500).end('oops')],
    ['a broken connection', (response: Parameters<Answer>[0]) => response.socket?.destroy()],
  ])('is tried again after %s, and then delivered once', async (_what, fail) => {
    const { received, url } = await peer(
      (response, nth) => void (nth === 1 ? fail(response) : response.end(OK[kind])),
    );
    await tell();
    notification.sender(receiver(kind, url));
    await settled('delivered', 1);
    expect(received).toHaveLength(2);
    expect(received[1]!.body).toBe(received[0]!.body);
  });

  it('is given up after a 400', async () => {
    const { received, url } = await peer((response) =>
      response.writeHead(400).end('{"status":"invalid event"}'),
    );
    await tell();
    notification.sender(receiver(kind, url));
    await settled('failed', 1);
    expect(received).toHaveLength(1);
    expect((await notification.deliveries())[0]).toMatchObject({ reason: 'http_400' });
  });

  const redirects = (location: string, status = 307) =>
    peer((response) => response.writeHead(status, { location }).end());

  it('follows a redirect with all it had to say, and three at most', async () => {
    const { received, url: last } = await peer((response) => response.end(OK[kind]));
    let { url } = await redirects(`${last}/end`);
    for (let i = 0; i < 2; i++) ({ url } = await redirects(url, 308));
    await tell();
    notification.sender(receiver(kind, url));
    await settled('delivered', 1);
    expect(received).toMatchObject([{ path: '/end', body: expect.stringContaining('T-1042') }]);
    expect(received[0]!.headers).not.toHaveProperty('authorization');

    const one = await redirects(url);
    const far = `${destination}-far`;
    await notification.tell({ destinations: [far] });
    notification.sender(
      httpReceiver(far, documentOf(kind, one.url), { ...ENV, NOTIFY_SLACK_URL: one.url }, { config }),
    );
    await settled('failed', 1, far);
    expect(received).toHaveLength(1);
  });

  it.each([
    ['into the cloud’s metadata', 'http://169.254.169.254/latest/meta-data', 307, 'forbidden_address'],
    ['to this machine under another address', 'http://[::1]:1/', 308, 'forbidden_address'],
    ['to this machine by number', 'http://0x7f000002/', 307, 'forbidden_address'],
    ['that would lose the message', 'http://127.0.0.1:1/', 302, 'redirect_refused'],
  ])('is not led %s', async (_what, location, status, reason) => {
    const { url } = await redirects(location, status);
    await tell();
    notification.sender(receiver(kind, url));
    await settled('failed', 1);
    expect((await notification.deliveries())[0]).toMatchObject({ reason, attempts: 1 });
  });

  it('is not led inside by a name that only a look-up shows to lie there', async () => {
    const { received: inside, url: inner } = await peer((response) => response.end(OK[kind]));
    const location = inner.replace('127.0.0.1', 'localhost');
    // The first alone is allowed, and lies at another address of this machine.
    const { url } = await peer((response) => response.writeHead(307, { location }).end(), '127.0.0.2');
    await tell();
    notification.sender(
      httpReceiver(
        destination,
        documentOf(kind, url),
        { ...ENV, NOTIFY_SLACK_URL: url },
        { allowed: ['127.0.0.2'], config },
      ),
    );
    await settled('failed', 1);
    expect((await notification.deliveries())[0]).toMatchObject({ reason: 'forbidden_address' });
    expect(inside).toEqual([]);
  });

  it('never reaches an address inside that is not allowed, by number or by name', async () => {
    const { received, url } = await peer((response) => response.end(OK[kind]));
    for (const [i, host] of [
      url,
      url.replace('127.0.0.1', 'localhost'),
      url.replace('127.0.0.1', '[::ffff:7f00:1]'),
    ].entries()) {
      const id = `${destination}-${i}`;
      await notification.tell({ destinations: [id] });
      notification.sender(
        httpReceiver(id, documentOf(kind, host), { ...ENV, NOTIFY_SLACK_URL: host }, { allowed: [] }),
      );
      await settled('failed', 1, id);
    }
    expect(new Set((await notification.deliveries()).map(({ reason }) => reason))).toEqual(
      new Set(['forbidden_address']),
    );
    expect(received).toEqual([]);
  });
});

it.each(['slack', 'telegram', 'pagerduty', 'alertmanager'])(
  '%s is not believed a page of somebody else’s',
  async (kind) => {
    const { received, url } = await peer((response, nth) =>
      response.end(nth === 1 ? '<html>Welcome to the hotel</html>' : OK[kind]),
    );
    await notification.tell({ destinations: [`on-call/${kind}`] });
    notification.sender(receiver(kind, url));
    await settled('delivered', 1);
    expect(received).toHaveLength(2);
  },
);

it('a receiver that answers with errors is left alone after five, and none of its messages is lost', async () => {
  let isWell = false;
  const { received, url } = await peer((response) =>
    response.writeHead(isWell ? 200 : 500).end(isWell ? 'ok' : ''),
  );
  for (let i = 0; i < 30; i++) await notification.tell({ destinations: ['on-call/slack'] });
  const sender = notification.sender(receiver('slack', url));
  // Four at a time: the fifth failure comes with the second four. Then one at a time.
  await until(() => received.length >= 10, { what: 'probes', timeoutMs: 20_000 });
  const untried = (await notification.deliveries()).filter(({ attempts }) => attempts === 0);
  expect(untried.length).toBeGreaterThanOrEqual(20);
  isWell = true;
  sender.wake();
  await settled('delivered', 30);
}, 60_000);

it('a receiver that hangs delays no other, and what it had goes to nobody twice', async () => {
  const { received: hung, url: hanging } = await peer(() => undefined);
  const { url } = await peer((response) => response.end('ok'));
  await notification.tell({ destinations: ['on-call/webhook', 'on-call/slack'] });
  notification.sender(receiver('webhook', hanging));
  await until(() => hung.length === 1, { what: 'the request that hangs' });
  notification.sender(receiver('slack', url));
  await settled('delivered', 1, 'on-call/slack');
  for (let i = 0; i < 50; i++) await notification.tell({ destinations: ['on-call/slack'] });
  await settled('delivered', 51, 'on-call/slack');
  expect(await statuses('on-call/webhook')).toEqual(['sending']);
  expect(hung).toHaveLength(1);
  expect(CLAIM_LEASE_MS).toBeGreaterThan(15_000);
}, 60_000);

it('a receiver that flaps has each message once, in order within a group', async () => {
  const { received, url } = await peer(
    (response, nth) => void (nth % 3 === 0 ? response.end('ok') : response.writeHead(503).end()),
  );
  const { ticketId } = await notification.tell({ destinations: ['on-call/slack'], subject: '0' });
  for (let i = 1; i < 5; i++)
    await notification.tell({
      destinations: ['on-call/slack'],
      ticketId: ticketId!,
      subject: String(i),
      now: new Date(Date.now() + i),
    });
  notification.sender(receiver('slack', url));
  await settled('delivered', 5);
  const order = received.filter((_, i) => (i + 1) % 3 === 0).map(({ body }) => /“(\d)”/.exec(body)?.[1]);
  expect(order).toEqual(['0', '1', '2', '3', '4']);
}, 60_000);

it('a secret in a file is read anew, and one that is missing waits for its return', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  cleanUps.push(() => rm(folder, { recursive: true }));
  const { received, url } = await peer((response) => response.end(OK['pagerduty']));
  const document = { kind: 'pagerduty' as const, routingKey: { file: 'key' }, apiUrl: url };
  await notification.tell({ destinations: ['on-call/pagerduty'] });
  const sender = notification.sender(
    httpReceiver('on-call/pagerduty', document, {}, { config: { notificationSecretsDir: folder } }),
  );
  await until(async () => (await notification.deliveries())[0]?.reason === 'secret_missing', {
    what: 'the finding',
  });
  expect(received).toEqual([]);
  await writeFile(join(folder, 'key'), `${KEY}\n`);
  sender.wake();
  await settled('delivered', 1);
  expect(JSON.parse(received[0]!.body).routing_key).toBe(KEY);
});
