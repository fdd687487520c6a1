import type { Clock } from '@triage/service';
import { until } from '@triage/testing';
import { Webhook } from 'standardwebhooks';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { opened, slaBreached } from './decide/messages-for.ts';
import type { ReceiverKind } from './decide/message.ts';
import { CLAIM_LEASE_MS } from './delivery-queue.ts';
import { EmailReceiver } from './email-receiver.ts';
import { breachedEvent, openedEvent, TICKET_ID } from './sample-events.ts';
import { startSmtpServer, startTestNotification, type TestNotification } from './start-test-notification.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

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

const email = (smtpUrl: string, maxAutomaticMailsPerHour = 20) =>
  new EmailReceiver({
    smtpUrl,
    mailFrom: 'Support <support@triage.example>',
    oncallEmail: ['oncall@triage.example'],
    maxAutomaticMailsPerHour,
  });

const onCall = (...ways: ReceiverKind[]) => ({ onCall: ways, now: new Date() });

/** A breach that on-call is to be told of; answers with the delivery's ticket. */
async function breach(ways: ReceiverKind[] = ['email'], subject?: string): Promise<string> {
  const ticketId = randomUUID();
  if (subject !== undefined) {
    const event = openedEvent({ ticketId, subject });
    await notification.fold(ticketId, (view) => opened(view, event, onCall()));
    await notification.rows("DELETE FROM deliveries WHERE template = 'ticket_received'");
  }
  const event = breachedEvent({ ticketId });
  await notification.fold(ticketId, (view) => slaBreached(view, event, onCall(...ways)));
  return ticketId;
}

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
    const fold = () => notification.fold(TICKET_ID, (view) => opened(view, event, onCall()));
    await fold();
    notification.sender(email(server.url));
    await settled('delivered');
    await fold();
    await breach();
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
    expect((await notification.published()).map(({ type }) => type)).toEqual([
      'triage.notification.delivered.v1',
      'triage.notification.delivered.v1',
    ]);
  });

  it('leaves no more often to one address than it may, whoever the customers are, and says why', async () => {
    const server = await smtp();
    for (let count = 0; count < 8; count++) {
      const ticketId = randomUUID();
      const customer = `cust-${count % 2}`;
      await notification.contact(customer, count % 2 ? 'Loop@example.org' : 'loop@example.org');
      const event = openedEvent({ ticketId, requester: { id: customer, tier: 'standard' } });
      await notification.fold(ticketId, (view) => opened(view, event, onCall()));
    }
    const other = randomUUID();
    await notification.contact('cust-9', 'ana@example.org');
    const event = openedEvent({ ticketId: other, requester: { id: 'cust-9', tier: 'standard' } });
    await notification.fold(other, (view) => opened(view, event, onCall()));
    notification.sender(email(server.url, 3));
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
    notification.sender(email(server.url, 3), late);
    await settled('delivered', 5);
  });

  it('waits for an address that comes after the ticket', async () => {
    const server = await smtp();
    const event = openedEvent();
    const sender = notification.sender(email(server.url));
    await notification.fold(TICKET_ID, (view) => opened(view, event, onCall()));
    sender.wake();
    await breach();
    await settled('delivered');
    expect((await settled('pending'))[0]).toMatchObject({ attempts: 0 });
    await notification.contact('cust-1', 'ana@example.org');
    sender.wake();
    await settled('delivered', 2);
    expect(server.mails.map(({ to }) => to && 'text' in to && to.text)).toEqual([
      'oncall@triage.example',
      'ana@example.org',
    ]);
  });

  it('is suppressed where no address ever comes', async () => {
    const server = await smtp();
    const later: Clock = { now: () => new Date(Date.now() + 61_000) };
    await notification.fold(TICKET_ID, (view) => opened(view, openedEvent(), onCall()));
    notification.sender(email(server.url), later);
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
    await breach();
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
    await breach();
    notification.sender(email(server.url));
    const [row] = await settled('failed');
    expect(row).toMatchObject({ reason: 'smtp_550', attempts: 1 });
    expect(row!.detail).toContain('is unknown');
    expect(row!.detail).not.toContain('@');
    expect(await notification.published()).toMatchObject([
      { type: 'triage.notification.failed.v1', data: { reason: 'smtp_550', attempts: 1 } },
    ]);
  });

  it('is not lost by a wrong password', async () => {
    const server = await smtp({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong'), { responseCode: 535 })),
    });
    await breach();
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
      const event = breachedEvent({ ticketId: randomUUID(), priority: i === 29 ? 'P1' : 'P2' });
      await notification.fold(event.subject, (view) => slaBreached(view, event, onCall('email')));
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
    const ticket = openedEvent();
    for (let i = 0; i < 500; i++) {
      const event = breachedEvent({ cycle: i + 1 });
      await notification.fold(ticket.subject, (view) => slaBreached(view, event, onCall('email')));
    }
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
    await breach(['email'], 'Hi\r\nBcc: everyone@example.org\r\n\r\n<script>alert(1)</script>\u202Egpj.exe');
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
    await breach();
    expect(await notification.queue().claim('email', 8)).toHaveLength(1);
    notification.sender(email(server.url), { now: () => new Date(Date.now() + CLAIM_LEASE_MS + 1_000) });
    expect((await settled('delivered'))[0]).toMatchObject({ attempts: 2 });
  });

  it("leaves a claim alone that is another's by now", async () => {
    await breach();
    const queue = notification.queue();
    const stale = await queue.claim('email', 8);
    const late = notification.queue({ now: () => new Date(Date.now() + CLAIM_LEASE_MS + 1_000) });
    const [fresh] = await late.claim('email', 8);
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
    await breach();
    const claimed = await notification.queue().claim('email', 8);
    const later = (ms: number) => notification.queue({ now: () => new Date(Date.now() + ms) });
    await later(CLAIM_LEASE_MS / 2).renew(claimed);
    expect(await later(CLAIM_LEASE_MS + 1_000).claim('email', 8)).toEqual([]);
  });

  it('sends nothing again because the database was away when it wanted to mark it', async () => {
    const server = await smtp();
    await breach();
    await notification.rows(`ALTER TABLE outbox RENAME TO outbox_away`);
    notification.sender(email(server.url));
    await until(() => server.mails.length === 1, { what: 'the mail' });
    await settled('sending');
    await notification.rows(`ALTER TABLE outbox_away RENAME TO outbox`);
    await settled('delivered');
    expect(server.mails).toHaveLength(1);
  });

  it('sends alerts before acknowledgements, the most urgent first', async () => {
    await notification.contact('cust-1', 'ana@example.org');
    await notification.fold(TICKET_ID, (view) => opened(view, openedEvent({ priority: 'P1' }), onCall()));
    for (const priority of ['P4', 'P2', 'P1'] as const) {
      await notification.fold(TICKET_ID, (view) =>
        slaBreached(view, breachedEvent({ priority }), onCall('email')),
      );
    }
    const claimed = await notification.queue().claim('email', 8);
    expect(claimed.map(({ audience, facts }) => [audience, facts.priority])).toEqual([
      ['on_call', 'P1'],
      ['on_call', 'P2'],
      ['on_call', 'P4'],
      ['customer', 'P1'],
    ]);
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

  const webhook = (webhookUrl: string) =>
    new WebhookReceiver({ webhookUrl, webhookSecret: secrets.join(' ') }, { now: () => new Date() });

  it('is signed with each secret, as the standard library and a plain HMAC find', async () => {
    const { received, url } = await endpoint((response) => response.end());
    await breach(['webhook']);
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
    await breach(['webhook']);
    notification.sender(webhook(url));
    await settled('delivered');
    expect(received[1]!.at - received[0]!.at).toBeGreaterThanOrEqual(950);
    expect(received[0]!.headers['webhook-id']).toBe(received[1]!.headers['webhook-id']);
    expect(received[0]!.body).toBe(received[1]!.body);
  });

  it('is not led on by a redirect', async () => {
    const { received: elsewhere, url: other } = await endpoint((response) => response.end());
    const { url } = await endpoint((response) => response.writeHead(307, { location: other }).end());
    await breach(['webhook']);
    notification.sender(webhook(url));
    expect((await settled('failed'))[0]).toMatchObject({ reason: 'redirect_refused' });
    expect(elsewhere).toEqual([]);
  });

  it('is not held up by an answer without an end, nor mail by a webhook that hangs', async () => {
    const { received, url } = await endpoint((response, nth) => {
      if (nth > 1) return;
      response.writeHead(200);
      const endless = setInterval(() => response.write('x'.repeat(1_000)), 1);
      response.on('close', () => clearInterval(endless));
    });
    const server = await smtp();
    await breach(['webhook']);
    notification.sender(webhook(url));
    await settled('delivered');
    await breach(['email', 'webhook']);
    notification.sender(email(server.url));
    await until(() => received.length === 2, { what: 'the request that hangs' });
    await settled('delivered', 2);
    expect(await settled('sending')).toHaveLength(1);
  });
});
