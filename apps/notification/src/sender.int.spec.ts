import type { Clock } from '@triage/service';
import { until } from '@triage/testing';
import { Webhook } from 'standardwebhooks';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { CustomerMails } from './customer-mails.ts';
import { TO_CUSTOMERS } from './decide/message.ts';
import { opened } from './decide/messages-for.ts';
import { CLAIM_LEASE_MS } from './delivery-queue.ts';
import { EmailReceiver } from './email-receiver.ts';
import { httpReceiver } from './http-peer.ts';
import { openedEvent, TICKET_ID } from './sample-events.ts';
import { startSmtpServer, startTestNotification, type TestNotification } from './start-test-notification.ts';

let notification: TestNotification;
beforeEach(async () => {
  notification = await startTestNotification();
});

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all([notification.stop(), ...cleanUps.splice(0).map((cleanUp) => cleanUp())]);
});

async function smtp(options: SMTPServerOptions = {}, port = 0) {
  const server = await startSmtpServer(options, port);
  cleanUps.push(() => server.stop());
  return server;
}

const email = (smtpUrl: string, id = 'on-call/email', maxAutomaticMailsPerHour = 20) =>
  new EmailReceiver(
    {
      smtpUrl,
      smtpRequireTls: false,
      mailFrom: 'Support <support@triage.example>',
      maxAutomaticMailsPerHour,
    },
    {
      id,
      ours: ['oncall@triage.example'],
      recipients: async () => ['oncall@triage.example'],
      links: () => ({}),
    },
    new CustomerMails({}),
  );
const toCustomers = (smtpUrl: string, mostPerHour?: number) => email(smtpUrl, TO_CUSTOMERS, mostPerHour);

const open = (more: Parameters<typeof openedEvent>[0] = {}) => {
  const event = openedEvent(more);
  return notification.fold(event.subject, (view) => opened(view, event, new Date()));
};

const settled = async (status: string, count = 1) =>
  until(
    async () => {
      const rows = (await notification.deliveries()).filter((row) => row.status === status);
      return rows.length === count ? rows : undefined;
    },
    { what: `${count} ${status}`, timeoutMs: 20_000 },
  );

describe('mail', () => {
  it('leaves once for one event, although the event is folded twice', async () => {
    const server = await smtp();
    const event = openedEvent();
    await notification.contact('cust-1', 'ana@example.org', 'de');
    const fold = () => notification.fold(TICKET_ID, (view) => opened(view, event, new Date()));
    await fold();
    notification.sender(toCustomers(server.url));
    notification.sender(email(server.url));
    await settled('delivered');
    await fold();
    const { id: alertId } = await notification.tell();
    const [first] = await settled('delivered', 2);

    expect(server.mails).toHaveLength(2);
    const [mail] = server.mails;
    const [row] = await notification.rows<{ id: string }>(
      "SELECT id FROM deliveries WHERE template = 'ticket_received'",
    );
    expect(mail!.messageId).toBe(`<${row!.id}@triage.example>`);
    expect(mail!.subject).toContain('T-1042');
    expect(mail!.text).toContain('Wir fragen nie');
    expect(mail!.html).toContain('lang="de"');
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.headers.get('x-triage')).toBe('ticket_received');
    expect(mail!.references).toBe(`<${TICKET_ID}.customer@triage.example>`);
    expect(first!.attempts).toBe(1);
    expect(await notification.published()).toMatchObject([
      { type: 'triage.notification.delivered.v1', data: { destination: TO_CUSTOMERS, ticketId: TICKET_ID } },
      {
        type: 'triage.notification.delivered.v1',
        data: { destination: 'on-call/email', alertId, status: 'firing' },
      },
    ]);
  });

  it('leaves no more often to one address than it may, whoever the customers are, and says why', async () => {
    const server = await smtp();
    for (let count = 0; count < 8; count++) {
      const ticketId = randomUUID();
      const customer = `cust-${count % 2}`;
      await notification.contact(customer, count % 2 ? 'Loop@example.org' : 'loop@example.org');
      await open({ ticketId, requester: { id: customer, tier: 'standard' } });
    }
    await notification.contact('cust-9', 'ana@example.org');
    await open({ ticketId: randomUUID(), requester: { id: 'cust-9', tier: 'standard' } });
    notification.sender(toCustomers(server.url, 3));
    const suppressed = await settled('suppressed', 5);
    await settled('delivered', 4);
    expect(new Set(suppressed.map(({ reason }) => reason))).toEqual(new Set(['too_many_to_address']));
    const late: Clock = { now: () => new Date(Date.now() + 3_601_000) };
    const [row] = await notification.rows<{ id: string }>(
      "SELECT id FROM deliveries WHERE status = 'suppressed'",
    );
    await notification.rows(
      "UPDATE deliveries SET status = 'pending', queued_at = now() + interval '1 hour' WHERE id = $1",
      [row!.id],
    );
    notification.sender(toCustomers(server.url, 3), late);
    await settled('delivered', 5);
  });

  it('waits for an address that comes after the ticket', async () => {
    const server = await smtp();
    const sender = notification.sender(toCustomers(server.url));
    await notification.contact('cust-9', 'bea@example.org');
    await open();
    await open({ ticketId: randomUUID(), requester: { id: 'cust-9', tier: 'standard' } });
    sender.wake();
    await settled('delivered');
    expect((await settled('pending'))[0]).toMatchObject({ attempts: 0 });
    await notification.contact('cust-1', 'ana@example.org');
    sender.wake();
    await settled('delivered', 2);
    expect(server.mails.map(({ to }) => to && 'text' in to && to.text)).toEqual([
      'bea@example.org',
      'ana@example.org',
    ]);
  });

  it('is suppressed where no address ever comes', async () => {
    const server = await smtp();
    const later: Clock = { now: () => new Date(Date.now() + 61_000) };
    await open();
    notification.sender(toCustomers(server.url), later);
    expect((await settled('suppressed'))[0]).toMatchObject({ reason: 'no_address' });
    expect(await notification.published()).toMatchObject([
      { type: 'triage.notification.suppressed.v1', data: { reason: 'no_address', receiver: 'email' } },
    ]);
  });

  it('is tried again after a 4yz, with the same Message-ID', async () => {
    const seen: string[] = [];
    const server = await smtp({
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          seen.push(/^Message-ID: (.*)$/im.exec(text)?.[1] ?? '');
          done(seen.length < 3 ? Object.assign(new Error('try later'), { responseCode: 451 }) : null);
        });
      },
    });
    await notification.tell();
    notification.sender(email(server.url));
    expect((await settled('delivered'))[0]).toMatchObject({ attempts: 3 });
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
    expect(notification.outcomes).toEqual(['retried', 'retried', 'delivered']);
  });

  it('is given up after a 5yz, and the row says why without an address', async () => {
    const server = await smtp({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('<oncall@triage.example> is unknown'), { responseCode: 550 })),
    });
    await notification.tell();
    notification.sender(email(server.url));
    const [row] = await settled('failed');
    expect(row).toMatchObject({ reason: 'smtp_550', attempts: 1 });
    expect(row!.detail).toContain('is unknown');
    expect(row!.detail).not.toContain('@');
    expect(await notification.published()).toMatchObject([
      { type: 'triage.notification.failed.v1', data: { reason: 'smtp_550', attempts: 1 } },
    ]);
    expect(notification.givenUp).toEqual(['smtp_550']);
    const { ticketId } = (await notification.published())[0]!.data;
    const [letter, ...more] = await notification.deadLetters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      key: ticketId,
      headers: {
        ce_type: 'triage.notification.failed.v1',
        dlq_group: 'notification',
        dlq_reason: 'smtp_550',
        dlq_error: row!.detail,
        dlq_attempt: '1',
        dlq_delivery: row!.id,
      },
      data: { deliveryId: row!.id, destination: 'on-call/email', reason: 'smtp_550' },
    });
  });

  it('leaves by no connection that is not encrypted, where that is wanted, and waits', async () => {
    const server = await smtp();
    await notification.tell();
    const settings = { smtpUrl: server.url, mailFrom: 'a@b.example', maxAutomaticMailsPerHour: 20 };
    const to = { id: 'on-call/email', recipients: async () => ['oncall@triage.example'], links: () => ({}) };
    notification.sender(new EmailReceiver({ ...settings, smtpRequireTls: true }, to, new CustomerMails({})));
    await until(async () => (await notification.deliveries())[0]?.reason, { what: 'the refusal' });
    await settled('pending');
    expect(server.mails).toEqual([]);
  });

  it('of small things says how to be rid of it, and what wakes people does not', async () => {
    const server = await smtp();
    await notification.tell({ priority: 'P1' });
    await notification.tell({ priority: 'P4' });
    notification.sender(email(server.url));
    await settled('delivered', 2);
    const byPriority = [...server.mails].sort((a, b) => (a.subject! < b.subject! ? -1 : 1));
    expect(byPriority.map(({ headers }) => headers.has('list'))).toEqual([false, true]);
    expect(server.mails.map(({ headers }) => headers.get('auto-submitted'))).toEqual(
      Array(2).fill('auto-generated'),
    );
  });

  it('is not lost by a wrong password', async () => {
    const server = await smtp({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong'), { responseCode: 535 })),
    });
    await notification.tell();
    notification.sender(email(server.url.replace('//', '//user:wrong@')));
    await until(async () => (await notification.deliveries())[0]?.reason === 'smtp_535', {
      what: 'the refusal',
    });
    await settled('pending');
  });

  it('waits out a server that is down: all arrive, P1 first, without a backoff of their own', async () => {
    const first = await startSmtpServer();
    await first.stop();
    for (let i = 0; i < 30; i++) {
      await notification.tell({ priority: i === 29 ? 'P1' : 'P2' });
    }
    const sender = notification.sender(email(first.url));
    await until(
      async () => (await notification.deliveries()).some(({ reason }) => reason === 'smtp_unreachable'),
      {
        what: 'the sender to notice',
      },
    );
    // Let it probe a few times.
    await until(
      async () => Math.max(...(await notification.deliveries()).map(({ attempts }) => attempts)) >= 3,
      {
        what: 'probes',
      },
    );
    const untried = (await notification.deliveries()).filter(({ attempts }) => attempts === 0);
    expect(untried.length).toBeGreaterThanOrEqual(20);
    const server = await smtp({}, first.port);
    sender.wake();
    await settled('delivered', 30);
    expect(server.mails).toHaveLength(30);
    expect(server.mails[0]!.subject).toMatch(/^\[P1\]/);
  });

  it('of two senders leaves once each: 500 deliveries', async () => {
    const server = await smtp();
    for (let i = 0; i < 500; i++) await notification.tell();
    notification.sender(email(server.url));
    notification.sender(email(server.url));
    await settled('delivered', 500);
    const ids = server.mails.map(({ messageId }) => messageId);
    expect(ids).toHaveLength(500);
    expect(new Set(ids).size).toBe(500);
    expect((await notification.deliveries()).every(({ attempts }) => attempts === 1)).toBe(true);
  }, 60_000);

  it('can be led astray by no subject', async () => {
    const server = await smtp();
    await notification.tell({
      subject: 'Hi\r\nBcc: everyone@example.org\r\n\r\n<script>alert(1)</script>\u202Egpj.exe',
    });
    notification.sender(email(server.url));
    await settled('delivered');
    const [mail] = server.mails;
    expect(mail!.headers.has('bcc')).toBe(false);
    expect(mail!.html).not.toContain('<script>');
    expect(mail!.html).toContain('&lt;script&gt;');
    expect(`${mail!.text}${mail!.html}`).not.toContain('\u202e');
  });
});

describe('a sender', () => {
  it('takes over what a dead one had claimed, when its lease ends', async () => {
    const server = await smtp();
    await notification.tell();
    expect(await notification.queue().claim('on-call/email', 8)).toHaveLength(1);
    notification.sender(email(server.url), { now: () => new Date(Date.now() + CLAIM_LEASE_MS + 1_000) });
    expect((await settled('delivered'))[0]).toMatchObject({ attempts: 2 });
  });

  it("leaves a claim alone that is another's by now", async () => {
    await notification.tell();
    const queue = notification.queue();
    const stale = await queue.claim('on-call/email', 8);
    const late = notification.queue({ now: () => new Date(Date.now() + CLAIM_LEASE_MS + 1_000) });
    const [fresh] = await late.claim('on-call/email', 8);
    await queue.settle(
      stale.map((delivery) => ({ delivery, settlement: { status: 'failed', reason: 'late' } })),
    );
    expect(await notification.deliveries()).toMatchObject([{ status: 'sending', attempts: 2 }]);
    await late.settle([{ delivery: fresh!, settlement: { status: 'delivered' } }]);
    expect((await notification.published()).map(({ type }) => type)).toEqual([
      'triage.notification.delivered.v1',
    ]);
  });

  it('keeps a renewed claim past its lease', async () => {
    await notification.tell();
    const claimed = await notification.queue().claim('on-call/email', 8);
    const later = (ms: number) => notification.queue({ now: () => new Date(Date.now() + ms) });
    await later(CLAIM_LEASE_MS / 2).renew(claimed);
    expect(await later(CLAIM_LEASE_MS + 1_000).claim('on-call/email', 8)).toEqual([]);
  });

  it('sends nothing again because the database was away when it wanted to mark it', async () => {
    const server = await smtp();
    await notification.tell();
    await notification.rows(`ALTER TABLE outbox RENAME TO outbox_away`);
    notification.sender(email(server.url));
    await until(() => server.mails.length === 1, { what: 'the mail' });
    await settled('sending');
    await notification.rows(`ALTER TABLE outbox_away RENAME TO outbox`);
    await settled('delivered');
    expect(server.mails).toHaveLength(1);
  });

  it('sends the most urgent first, and of one urgency the oldest', async () => {
    for (const [i, priority] of (['P4', 'P2', 'P1', 'P2'] as const).entries())
      await notification.tell({ priority, subject: String(i), now: new Date(Date.now() + i) });
    const claimed = await notification
      .queue({ now: () => new Date(Date.now() + 1_000) })
      .claim('on-call/email', 8);
    expect(
      claimed.map(({ facts }) => [facts.priority, 'alerts' in facts && facts.alerts[0]!.subject]),
    ).toEqual([
      ['P1', '2'],
      ['P2', '1'],
      ['P2', '3'],
      ['P4', '0'],
    ]);
  });

  it('never sends the end of an alert before its beginning, whatever the beginning waits for', async () => {
    let isOpen = false;
    const server = await smtp({
      onRcptTo: (_address, _session, done) =>
        done(isOpen ? null : Object.assign(new Error('try later'), { responseCode: 451 })),
    });
    const { ticketId } = await notification.tell();
    await notification.tell({ ticketId: ticketId!, kind: 'resolved', now: new Date(Date.now() + 1) });
    const sender = notification.sender(email(server.url));
    await until(async () => (await notification.deliveries()).some(({ attempts }) => attempts > 0), {
      what: 'a try',
    });
    expect((await notification.deliveries()).map(({ attempts }) => attempts > 0).sort()).toEqual([
      false,
      true,
    ]);
    isOpen = true;
    sender.wake();
    await settled('delivered', 2);
    expect(server.mails.map(({ subject }) => subject)).toEqual([
      '[P1] T-1042: first response is breached',
      '[P1] Resolved: T-1042: first response is breached',
    ]);
    expect(new Set(server.mails.map(({ references }) => references)).size).toBe(1);
  });
});

describe('a webhook', () => {
  const secrets = [0, 1].map(() => `whsec_${randomBytes(24).toString('base64')}`);

  interface Received {
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly at: number;
  }

  async function endpoint(answer: (response: ServerResponse, nth: number) => void) {
    const received: Received[] = [];
    const server = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const headers = request.headers as Record<string, string>;
        answer(response, received.push({ headers, body, at: performance.now() }));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    cleanUps.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    return { received, url: `http://127.0.0.1:${port}/alerts` };
  }

  const webhook = (url: string) =>
    httpReceiver(
      'on-call/webhook',
      { kind: 'webhook', url, secret: { env: 'NOTIFY_SECRET' } },
      { NOTIFY_SECRET: secrets.join(' ') },
    );

  it('is signed with each secret, as the standard library and a plain HMAC find', async () => {
    const { received, url } = await endpoint((response) => response.end());
    await notification.tell({ destinations: ['on-call/webhook'] });
    notification.sender(webhook(url));
    const [row] = await settled('delivered');
    const [{ headers, body }] = received as [Received];
    expect(headers['webhook-id']).toBe(row!.id);
    for (const secret of secrets) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const own = secrets.map((secret) =>
      createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
        .update(signed)
        .digest('base64'),
    );
    expect(headers['webhook-signature']).toBe(own.map((signature) => `v1,${signature}`).join(' '));
    expect(() => new Webhook(secrets[0]!).verify(body.replace('P1', 'P4'), headers)).toThrow(
      'No matching signature',
    );
    expect(JSON.parse(body)).toMatchObject({
      type: 'triage.alert.sla_breached',
      timestamp: expect.any(String),
      data: { number: 'T-1042', priority: 'P1', metric: 'first_response' },
    });
  });

  it('is repeated when the receiver says so, under the same id', async () => {
    const { received, url } = await endpoint((response, nth) => {
      response.writeHead(nth === 1 ? 503 : 204, nth === 1 ? { 'retry-after': '1' } : {}).end();
    });
    await notification.tell({ destinations: ['on-call/webhook'] });
    notification.sender(webhook(url));
    await settled('delivered');
    expect(received[1]!.at - received[0]!.at).toBeGreaterThanOrEqual(950);
    expect(received[0]!.headers['webhook-id']).toBe(received[1]!.headers['webhook-id']);
    expect(received[0]!.body).toBe(received[1]!.body);
  });

  it('is not held up by an answer without an end, nor mail by a webhook that hangs', async () => {
    const { received, url } = await endpoint((response, nth) => {
      if (nth > 1) return;
      response.writeHead(200);
      const endless = setInterval(() => response.write('x'.repeat(1_000)), 1);
      response.on('close', () => clearInterval(endless));
    });
    const server = await smtp();
    await notification.tell({ destinations: ['on-call/webhook'] });
    notification.sender(webhook(url));
    await settled('delivered');
    await notification.tell({ destinations: ['on-call/email', 'on-call/webhook'] });
    notification.sender(email(server.url));
    await until(() => received.length === 2, { what: 'the request that hangs' });
    await settled('delivered', 2);
    expect(await settled('sending')).toHaveLength(1);
  });
});
