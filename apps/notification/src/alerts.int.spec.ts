import { until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Alert, resolved } from './decide/alert.ts';
import { slaBreached } from './decide/alerts-for.ts';
import { type TicketView, unknownTicket } from './decide/ticket-view.ts';
import { Dispatcher } from './dispatcher.ts';
import { breachedEvent } from './sample-events.ts';
import { startTestService, type TestService } from './start-test-service.ts';

let service: TestService;
/** As the default, and quicker: nobody has to be spared. */
const CONFIG = `
routes:
  route:
    receiver: on-call
    groupBy: [event, metric, policy, incident]
    groupWait: PT0.2S
    groupInterval: PT1S
  inhibit:
    - source: [event="incident"]
      target: [event!="incident"]
      equal: [incident]
receivers:
  - name: on-call
    destinations: [{ kind: email, to: [oncall@triage.example] }]
`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notification-'));
  await writeFile(join(folder, 'config.yaml'), CONFIG);
  service = await startTestService({ NOTIFICATION_CONFIG_FILE: join(folder, 'config.yaml') });
  // The relay takes records out of the outbox at once: what goes in is noted beside it.
  await service.rows('CREATE TABLE said (key text, headers jsonb, value bytea)');
  await service.rows(
    `CREATE FUNCTION note_said() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN INSERT INTO said VALUES (NEW.key, NEW.headers, NEW.value); RETURN NEW; END $$`,
  );
  await service.rows(
    'CREATE TRIGGER note_said AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION note_said()',
  );
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

/** Alerts of each test are a group of their own. */
function breach(policy: string, more: Partial<TicketView> = {}, dueAt = new Date()): Alert {
  const ticketId = randomUUID();
  const { priority = 'P1' } = more;
  const event = breachedEvent({ ticketId, policy, priority, dueAt: dueAt.toISOString() });
  return slaBreached({ ...unknownTicket(ticketId, 'T-7', priority), ...more }, event).state!.alerts[0]!;
}

const mails = (about: string) => service.smtp.mails.filter(({ text }) => text?.includes(about));
const arrived = (about: string, count = 1) =>
  until(() => (mails(about).length === count ? mails(about) : undefined), {
    what: `${count} mails of ${about}`,
    timeoutMs: 20_000,
  });
const seen = async ({ id }: Alert) => (await service.call('GET', `/v1/alerts/${id}`)).body;
const links = (text: string) =>
  [...text.matchAll(/https:\/\/notify\.triage\.example(\/\S+)/g)].map(([, path]) => path!);
const page = async (method: string, path: string) => {
  const response = await fetch(service.url + path, {
    method,
    ...(method === 'POST' ? { headers: { 'content-type': 'text/plain' } } : {}),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

it('are one message of many, and each knows by which it was told', async () => {
  const alerts = Array.from({ length: 30 }, () =>
    breach('many', { subject: 'Where is it?', category: 'withdrawal', assets: ['ETH'] }),
  );
  await service.save(...alerts);
  const [mail] = await until(
    () => {
      const found = service.smtp.mails.filter(({ subject }) => subject?.includes('30 tickets'));
      return found.length > 0 ? found : undefined;
    },
    { what: 'the mail', timeoutMs: 10_000 },
  );
  expect(mail!.subject).toBe('[P1] 30 tickets breach first response: withdrawals, ETH');
  expect(mail!.text).toContain('And 10 more.');
  await until(async () => (await seen(alerts[29]!)).told[0]?.status === 'delivered', { what: 'the mark' });
  expect(await seen(alerts[29]!)).toMatchObject({
    status: 'firing',
    told: [{ receiver: 'on-call', said: 'firing', destination: 'on-call/email' }],
    notTold: [],
  });
  const { body } = await service.call('GET', `/v1/deliveries?ticketId=${alerts[3]!.ticketId}`);
  expect(body.deliveries).toMatchObject([
    { ticketId: null, destination: 'on-call/email', template: 'sla_breached' },
  ]);
  const told = await service.rows<{ key: string }>(
    `SELECT key FROM said WHERE headers->>'ce_type' = 'triage.notification.delivered.v1' AND key = ANY($1)`,
    [alerts.map(({ ticketId }) => ticketId)],
  );
  expect(told.map(({ key }) => key).toSorted()).toEqual(alerts.map(({ ticketId }) => ticketId).toSorted());
});

it('that are silenced say why, and are told once the silence ends', async () => {
  const created = await service.call(
    'POST',
    '/v1/silences',
    {
      matchers: ['policy="hush"'],
      reason: 'Planned maintenance',
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
    'token-maria',
  );
  expect(created).toMatchObject({ status: 201, body: { author: 'maria', reason: 'Planned maintenance' } });
  const alert = breach('hush');
  await service.save(alert);
  const held = await until(async () => (await seen(alert)).notTold[0], {
    what: 'the reason',
    timeoutMs: 10_000,
  });
  expect(held).toMatchObject({ receiver: 'on-call', reason: 'silenced', detail: created.body.id });
  const published = await service.rows<{ value: Buffer }>(`SELECT value FROM said WHERE key = $1`, [
    alert.ticketId,
  ]);
  expect(published.map(({ value }) => JSON.parse(value.toString()))).toMatchObject([
    { alertId: alert.id, reason: 'silenced', detail: created.body.id, template: 'sla_breached' },
  ]);
  expect(
    (await service.call('DELETE', `/v1/silences/${created.body.id}`, undefined, 'token-maria')).status,
  ).toBe(204);
  await arrived(alert.ticketId!);
  expect((await service.call('GET', '/v1/silences')).body.items[0]).toMatchObject({ endedBy: 'maria' });
});

it('that end are told so in the same thread', async () => {
  const alert = breach('ends');
  await service.save(alert);
  await arrived(alert.ticketId!);
  expect(
    (await service.call('POST', `/v1/alerts/${alert.id}/resolve`, undefined, 'token-maria')).body,
  ).toMatchObject({
    status: 'resolved',
    by: 'maria',
  });
  const [begin, end] = await arrived(alert.ticketId!, 2);
  expect(end!.subject).toBe('[P1] Resolved: T-7: first response is breached');
  expect(end!.references).toEqual(begin!.references);
  expect(end!.messageId).not.toBe(begin!.messageId);
}, 30_000);

it('are taken in hand by a link, once, and not by whoever only looks', async () => {
  const alert = breach('link');
  await service.save(alert);
  const [mail] = await arrived(alert.ticketId!);
  const [acknowledge] = links(mail!.text ?? '');
  const shown = await page('GET', acknowledge!);
  expect(shown).toMatchObject({ status: 200, text: expect.stringContaining('<button') });
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(shown.headers.get('content-type')).toContain('text/html');
  expect((await seen(alert)).acknowledgedAt).toBeNull();
  const both = await Promise.all([page('POST', acknowledge!), page('POST', acknowledge!)]);
  expect(
    both
      .map(({ text }) =>
        text.includes('1 alert in hand.') ? 'done' : text.includes('done before') ? 'before' : text,
      )
      .sort(),
  ).toEqual(['before', 'done']);
  expect(await seen(alert)).toMatchObject({ by: 'link to on-call/email' });
});

it.each([
  ['forged', (path: string) => `${path.slice(0, -2)}${path.endsWith('AA') ? 'BB' : 'AA'}`],
  ['cut', (path: string) => path.slice(0, -10)],
  ['made up', () => '/v1/links/abc'],
])('are not touched by a link that is %s', async (_how, change) => {
  const [mail] = service.smtp.mails.filter(({ text }) => text?.includes('/v1/links/'));
  const { status, text } = await page('POST', change(links(mail!.text ?? '')[0]!));
  expect([status, text.includes('not valid')]).toEqual([200, true]);
});

it('of a ticket in an open incident are spoken for by it', async () => {
  const incidentId = randomUUID();
  const incident: Alert = {
    ...breach('incident'),
    id: randomUUID(),
    event: 'incident',
    ticketId: null,
    incidentId,
    labels: { event: 'incident', priority: 'P1', incident: incidentId },
  };
  await service.save({
    ...incident,
    facts: { ...incident.facts, number: 'Withdrawals stand still', tickets: 57 },
  });
  const alert = breach('within', { incidentId });
  await service.save(alert);
  await arrived('Withdrawals stand still');
  const held = await until(async () => (await seen(alert)).notTold[0], {
    what: 'the reason',
    timeoutMs: 10_000,
  });
  expect(held).toMatchObject({ reason: 'inhibited', detail: incident.id });
  await service.save(
    resolved({ ...incident, facts: { ...incident.facts, number: 'Withdrawals stand still' } }, new Date()),
  );
  await arrived(alert.ticketId!);
}, 40_000);

it('are listed by ticket and by pages, for agents', async () => {
  const alert = breach('list', { priority: 'P4' });
  await service.save(alert);
  expect((await service.call('GET', `/v1/alerts?ticketId=${alert.ticketId}`)).body.items).toMatchObject([
    { id: alert.id },
  ]);
  const first = (await service.call('GET', '/v1/alerts?limit=2')).body;
  const second = (await service.call('GET', `/v1/alerts?limit=2&cursor=${first.nextCursor}`)).body;
  expect(new Set([...first.items, ...second.items].map(({ id }: Alert) => id)).size).toBe(4);
  expect((await service.call('GET', '/v1/alerts', undefined, 'token-ana')).status).toBe(403);
  expect((await service.call('GET', `/v1/alerts/${randomUUID()}`)).status).toBe(404);
  expect((await service.call('POST', `/v1/alerts/${randomUUID()}/ack`)).status).toBe(404);
  expect((await service.call('GET', '/v1/alerts?event=fire')).status).toBe(422);
});

it('are told once by two replicas', async () => {
  const other = await service.replica();
  const alerts = Array.from({ length: 120 }, (_, i) => breach(`twice-${i}`));
  for (let i = 0; i < alerts.length; i += 20) {
    await service.save(...alerts.slice(i, i + 20));
    other.get(Dispatcher).wake();
  }
  const about = () => service.smtp.mails.filter(({ text }) => text?.includes('twice-'));
  await until(() => about().length >= alerts.length, { what: 'a mail of each', timeoutMs: 30_000 });
  await until(
    async () =>
      (await service.call('GET', '/v1/deliveries?status=delivered&limit=100')).body.deliveries.length === 100,
    { what: 'their marks' },
  );
  const ids = about().map(({ messageId }) => messageId);
  expect([ids.length, new Set(ids).size]).toEqual([alerts.length, alerts.length]);
}, 60_000);

it('are counted where nobody was told, and nothing explains it', async () => {
  const { Auditor } = await import('./auditor.ts');
  const old = breach('lost', {}, new Date(Date.now() - 3_600_000));
  await service.save(old);
  await arrived(old.ticketId!);
  await service.rows(`UPDATE deliveries SET status = 'failed' WHERE ticket_id = $1`, [old.ticketId]);
  await service.app.get(Auditor).audit();
  expect(await service.metrics()).toMatch(/triage_alerts_untold\{.*reason="all_deliveries_failed".*\} 1/);
});
