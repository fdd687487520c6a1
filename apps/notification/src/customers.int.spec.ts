import { type Event, TOPICS } from '@triage/contracts';
import { type Fold, type Handles, Outbox, type StateStore } from '@triage/messaging';
import {
  createLogger,
  createServiceApp,
  loadConfig,
  migrateDatabase,
  startService,
  stopService,
  systemClock,
  type Clock,
} from '@triage/service';
import { cloneDatabase, testStack, until } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { database, notification } from './app.module.ts';
import { NotificationConfig } from './config.ts';
import { customerIncidentHandlers, customerTicketHandlers } from './customer-handlers.ts';
import { CustomerIncidentStore } from './customer-incident-store.ts';
import { CustomerTicketStore } from './customer-ticket-store.ts';
import { PROMISE_GRACE_MS } from './decide/before-sending.ts';
import { opened } from './decide/messages-for.ts';
import type { TicketView } from './decide/ticket-view.ts';
import { FeedbackDesk } from './feedback-desk.ts';
import { IncidentTeller } from './incident-teller.ts';
import { RequesterStore } from './requester-store.ts';
import {
  messageEvent,
  INCIDENT_ID,
  incidentEvent,
  linkedEvent,
  openedEvent,
  priorityEvent,
  startedEvent,
  statusEvent,
  TICKET_ID,
} from './sample-events.ts';
import { Senders } from './senders.ts';
import { startSmtpServer, startTestNotification } from './start-test-notification.ts';
import { TicketViewStore } from './ticket-view-store.ts';

const PUBLIC_URL = 'https://notify.triage.example';

/** The whole service on real Postgres and SMTP, with events folded by hand: what Kafka brings is tested end to end. */
async function start(clock: Clock = systemClock) {
  const clone = await cloneDatabase('notification', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const smtp = await startSmtpServer();
  const config = loadConfig(NotificationConfig, {
    DATABASE_URL: clone.url,
    KAFKA_BROKERS: testStack().brokers,
    AUTH_TOKENS: 'agent/maria=token-maria,customer/cust-1=token-ana',
    SMTP_URL: smtp.url,
    PUBLIC_URL,
    LINK_SECRET: 'a secret of tests with 32 characters',
    CUSTOMER_TICKET_URL: 'https://support.triage.example/requests/{number}',
  });
  const logger = createLogger({ service: 'notification', level: 'silent' });
  const app = await createServiceApp({ ...notification, consumers: () => [] }, { config, logger, clock });
  await startService(app, { port: 0 });
  const { port } = app.getHttpServer().address() as { port: number };
  const dataSource = app.get(DataSource);
  const local = `http://127.0.0.1:${port}`;
  // Of its own, so that nothing is published and each event can be looked at.
  const events: Event[] = [];
  const fold = async <State>(store: StateStore<State>, handles: Handles<State>, event: Event) => {
    await new Outbox(dataSource, () => undefined).run(async (tx) => {
      const states = await store.load(tx, [event.subject]);
      const step = await handles.get(event.type)!(event, {
        state: states.get(event.subject),
        now: clock.now(),
      });
      if (step?.state) await store.save(tx, new Map([[event.subject, step.state]]));
      events.push(...(step?.events ?? []));
    });
    app.get(Senders).wake();
  };
  const views = new Map([
    [
      openedEvent().type,
      (event: Event, { state, now }: Fold<TicketView>) => opened(state, event as never, now),
    ],
  ]) as unknown as Handles<never>;
  const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    dataSource.query(sql, parameters);
  return {
    smtp,
    rows,
    events,
    local,
    contact: (language: string | null = 'en', email = 'ana@example.org') =>
      dataSource.transaction((tx) =>
        app
          .get(RequesterStore)
          .save(
            tx,
            new Map([['cust-1', { id: 'cust-1', email, name: null, language, updatedAt: new Date() }]]),
          ),
      ),
    /** As both groups that read the tickets do. */
    ticket: async (event: Event) => {
      if (views.has(event.type))
        await fold(app.get(TicketViewStore) as unknown as StateStore<never>, views, event);
      await fold(app.get(CustomerTicketStore), customerTicketHandlers, event);
    },
    incident: async (event: Event) => {
      await fold(app.get(CustomerIncidentStore), customerIncidentHandlers, event);
      app.get(IncidentTeller).wake();
    },
    deliveries: () =>
      rows<{ id: string; template: string; status: string; reason: string | null; next_attempt_at: Date }>(
        'SELECT id, template, status, reason, next_attempt_at FROM deliveries ORDER BY created_at, template',
      ),
    mail: (template: string) =>
      until(async () => smtp.mails.find(({ headers }) => headers.get('x-triage') === template), {
        what: `the mail ${template}`,
        timeoutMs: 15_000,
      }),
    waiting: (reason: string) =>
      until(
        async () => (await rows<{ id: string }>('SELECT id FROM deliveries WHERE reason = $1', [reason]))[0],
        { what: `a delivery that is held by ${reason}` },
      ),
    call: async (
      path: string,
      {
        method = 'GET',
        token = 'token-maria',
        body,
      }: { method?: string; token?: string; body?: unknown } = {},
    ) => {
      const response = await fetch(`${local}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
      return { status: response.status, body: (await response.json()) as any };
    },
    stop: async () => {
      await stopService(app);
      await smtp.stop();
      await clone.drop();
    },
  };
}

let service: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  service = await start();
});
afterEach(() => service.stop());

const soon = () => new Date(Date.now() + 3_600_000).toISOString();

describe('an acknowledgement', () => {
  it('names the time of the answer, in the customer’s language and zone', async () => {
    await service.contact('de');
    await service.call('/v1/preferences/cust-1', { method: 'PUT', body: { timeZone: 'Asia/Tokyo' } });
    await service.ticket(openedEvent());
    await service.ticket(startedEvent({ dueAt: soon() }));
    const mail = await service.mail('ticket_received');
    expect(mail.text).toMatch(/Mit unserer Antwort können Sie bis \S+, .*GMT\+9 rechnen/);
    expect(mail.html).toContain('lang="de"');
    expect(mail.text).toContain('https://support.triage.example/requests/T-1042');
  });

  it('waits for its promise, and leaves as soon as this is there', async () => {
    await service.contact();
    await service.ticket(openedEvent());
    await service.waiting('no_promise_yet');
    await service.ticket(startedEvent({ dueAt: soon() }));
    const startedAt = performance.now();
    expect((await service.mail('ticket_received')).text).toContain('You can expect our answer by');
    expect(performance.now() - startedAt).toBeLessThan(PROMISE_GRACE_MS);
  });

  it('leaves without where no clock is started', async () => {
    await service.contact();
    await service.ticket(openedEvent());
    expect((await service.mail('ticket_received')).text).not.toContain('You can expect');
  });
});

describe('an answer and a resolution', () => {
  it('reach the customer once, and say where to read', async () => {
    await service.contact('fr');
    await service.ticket(openedEvent());
    const event = messageEvent();
    await service.ticket(event);
    await service.ticket(event);
    await service.ticket(statusEvent());
    const answer = await service.mail('agent_replied');
    expect(answer.subject).toBe('Nous avons répondu à votre demande T-1042');
    expect(answer.text).toContain('https://support.triage.example/requests/T-1042');
    expect((await service.mail('ticket_resolved')).text?.match(/\/v1\/feedback\?token=/g)).toHaveLength(5);
    expect((await service.deliveries()).map(({ template }) => template).sort()).toEqual([
      'agent_replied',
      'ticket_received',
      'ticket_resolved',
    ]);
  });
});

describe('quiet hours', () => {
  const hour = (shift: number) => new Date(Date.now() + shift * 3_600_000).toISOString().slice(11, 16);
  const quiet = (more: object = {}) => ({
    channels: { email: { quietHours: { from: hour(-2), to: hour(2) }, p1BreaksThrough: true, ...more } },
  });
  const wish = (body: object) =>
    service.call('/v1/preferences/cust-1', { method: 'PUT', body, token: 'token-ana' });

  beforeEach(async () => {
    await service.contact();
    expect((await wish(quiet())).status).toBe(200);
    await service.ticket(openedEvent());
  });

  it('let the mail wait for their end, and let it go when the person wishes so', async () => {
    await service.ticket(messageEvent());
    const { id } = await service.waiting('quiet_hours');
    const [row] = (await service.deliveries()).filter((delivery) => delivery.id === id);
    expect(row!.status).toBe('pending');
    expect(row!.next_attempt_at.toISOString().slice(11, 16)).toBe(hour(2));
    expect((await wish({})).status).toBe(200);
    await service.mail('agent_replied');
  });

  it('are broken by a P1 where the person allows it', async () => {
    await service.ticket(priorityEvent({ to: 'P1' }));
    await service.ticket(messageEvent());
    await service.mail('agent_replied');
  });

  it('hold nothing, where mail is off: that it was not sent is written down', async () => {
    await wish(quiet({ enabled: false }));
    await service.ticket(messageEvent());
    const { id } = await service.waiting('channel_off');
    expect((await service.deliveries()).find((delivery) => delivery.id === id)!.status).toBe('suppressed');
  });
});

describe('an incident', () => {
  beforeEach(async () => {
    await service.contact();
    await service.ticket(openedEvent());
  });

  it.each([
    ['before its tickets', true],
    ['after its tickets', false],
  ])('is told, confirmed and ended, each once, where it comes %s', async (_when, isFirst) => {
    if (isFirst) await service.incident(incidentEvent());
    const link = linkedEvent();
    await service.ticket(link);
    await service.ticket(link);
    if (!isFirst) await service.incident(incidentEvent());
    const known = await service.mail('incident_known');
    expect(known.text).toContain('Your request is not lost');
    expect(known.text).toContain('It began on Sunday, March 1');
    await service.incident(incidentEvent({ ticketCount: 40 }));
    await service.incident(incidentEvent({ state: 'confirmed' }));
    await service.mail('incident_confirmed');
    await service.incident(incidentEvent({ state: 'resolved' }));
    await service.mail('incident_over');
    const told = (await service.deliveries()).filter(({ template }) => template.startsWith('incident'));
    expect(told.map(({ template }) => template).sort()).toEqual([
      'incident_confirmed',
      'incident_known',
      'incident_over',
    ]);
  });

  it('that is over when its ticket is linked is not told, and the row says why', async () => {
    await service.incident(incidentEvent({ state: 'resolved' }));
    await service.ticket(linkedEvent());
    await service.waiting('incident_over');
    expect(service.smtp.mails.filter(({ subject }) => subject?.includes('problem'))).toEqual([]);
  });

  it('is followed to the one that it was merged into, and ends with that', async () => {
    const into = randomUUID();
    await service.incident(incidentEvent());
    await service.ticket(linkedEvent());
    await service.mail('incident_known');
    await service.incident(incidentEvent({ incidentId: into }));
    await service.incident(incidentEvent({ state: 'resolved', mergedInto: into }));
    await until(
      async () =>
        (await service.rows('SELECT 1 FROM customer_tickets WHERE incident_id = $1', [into])).length === 1,
      { what: 'the ticket to follow' },
    );
    await service.incident(incidentEvent({ incidentId: into, state: 'resolved' }));
    await service.mail('incident_over');
    expect(
      (await service.deliveries()).filter(({ template }) => template.startsWith('incident')),
    ).toHaveLength(2);
  });

  it('reaches all of its customers, though they are many', async () => {
    await service.incident(incidentEvent());
    await service.rows(
      `INSERT INTO customer_tickets (ticket_id, number, language, priority, priority_source, is_automated, status,
                                     requester_id, incident_id, link_id, is_untold)
       SELECT gen_random_uuid(), 'T-' || n, 'en', 'P3', 'screen', true, 'open', 'cust-1', $1, gen_random_uuid(), true
       FROM generate_series(1, 1200) AS n`,
      [INCIDENT_ID],
    );
    const told = async () =>
      (
        await service.rows<{ count: number }>(
          "SELECT count(*)::int FROM deliveries WHERE template = 'incident_known'",
        )
      )[0]!.count === 1200;
    await until(told, { what: 'everybody to be told' });
  });
});

describe('feedback', () => {
  const link = async () => {
    await service.contact('zh-Hans');
    await service.ticket(openedEvent());
    await service.ticket(statusEvent({ occurredAt: new Date().toISOString() }));
    const { text } = await service.mail('ticket_resolved');
    const [url] = /https:\S+score=4/.exec(text ?? '')!;
    return new URL(url!.replace(PUBLIC_URL, service.local));
  };
  const kept = () =>
    service.rows<{ score: number; comment: string | null; revision: number }>(
      'SELECT score, comment, revision FROM feedback',
    );
  const form = (url: URL, score: number, comment: string) =>
    fetch(`${service.local}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: `token=${url.searchParams.get('token')}\r\nscore=${score}\r\ncomment=${comment}\r\n`,
    });

  it('is taken by the page that the link opens, and not by the link', async () => {
    const url = await link();
    for (let scan = 0; scan < 3; scan++) {
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      const html = await page.text();
      expect(html).toMatch(/value="4" required checked/);
      expect(html).toContain('您对我们的服务满意吗？');
    }
    expect(await kept()).toEqual([]);

    const answer = await form(url, 4, '很快\r\nscore=1');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('谢谢您，我们已收到您的评价。');
    expect(await kept()).toEqual([{ score: 4, comment: '很快\r\nscore=1', revision: 1 }]);
    await form(url, 4, '很快\r\nscore=1');
    await form(url, 5, '');
    expect(await kept()).toEqual([{ score: 5, comment: null, revision: 2 }]);
  });

  it('is answered to programs in JSON', async () => {
    const token = (await link()).searchParams.get('token');
    const comment = 'my password: hunter2hunter2';
    const answer = await service.call('/v1/feedback', { method: 'POST', body: { token, score: 2, comment } });
    expect(answer).toMatchObject({ status: 200, body: { ticketId: TICKET_ID, score: 2 } });
    const [row] = await kept();
    expect(row).toMatchObject({ score: 2, revision: 1 });
    expect(row!.comment).not.toContain('hunter2');
  });

  it('becomes events about the ticket, one for each answer, although two are given at once', async () => {
    const quiet = await startTestNotification();
    const desk = new FeedbackDesk(
      quiet.dataSource,
      new Outbox(quiet.dataSource, () => undefined),
      systemClock,
    );
    const about = { deliveryId: randomUUID(), ticketId: TICKET_ID, number: 'T-1042', language: 'en' };
    await Promise.all([1, 5, 5, 1].map((score) => desk.receive(about, { score, comment: null })));
    const published = await quiet.published(TOPICS.tickets.name);
    expect(published.map(({ type }) => type)).toEqual(published.map(() => 'triage.feedback.received.v1'));
    expect(published.map(({ data }) => data['revision'])).toEqual(published.map((_, index) => index + 1));
    const [last] = await quiet.rows<{ score: number }>('SELECT score FROM feedback');
    expect(published.at(-1)!.data).toMatchObject({
      ticketId: TICKET_ID,
      number: 'T-1042',
      score: last!.score,
    });
    await quiet.stop();
  });

  it.each([
    ['without a token', { score: 5 }, 422],
    ['without a score', { token: 'x' }, 422],
    ['by a token that is not ours', { token: 'x', score: 5 }, 403],
    ['with more than is asked', { token: 'x', score: 5, ticketId: TICKET_ID }, 422],
  ])('is refused %s', async (_what, body, status) => {
    expect((await service.call('/v1/feedback', { method: 'POST', body })).status).toBe(status);
  });

  it('is refused on a page, in the reader’s language, where the link is not ours', async () => {
    const page = await fetch(`${service.local}/v1/feedback?token=x&score=5`, {
      headers: { 'accept-language': 'tr-TR,tr;q=0.9' },
    });
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('Bu bağlantı geçerli değil.');
  });
});

describe('preferences', () => {
  const put = (body: unknown, person = 'cust-1', token = 'token-ana') =>
    service.call(`/v1/preferences/${person}`, { method: 'PUT', body, token });

  it('are what was put, and nothing before', async () => {
    expect((await service.call('/v1/preferences/cust-1')).body).toEqual({
      person: 'cust-1',
      updatedAt: null,
    });
    const wish = {
      language: 'zh-Hant',
      timeZone: 'Asia/Taipei',
      channels: {
        email: { enabled: true, quietHours: { from: '22:00', to: '07:00' }, p1BreaksThrough: false },
      },
    };
    expect((await put(wish)).body).toMatchObject({ person: 'cust-1', ...wish });
    expect((await service.call('/v1/preferences/cust-1')).body).toMatchObject(wish);
    expect((await put({ channels: { email: {} } })).body.channels.email).toEqual({
      enabled: true,
      p1BreaksThrough: false,
    });
    expect((await service.call('/v1/preferences/cust-1')).body.language).toBeUndefined();
  });

  it.each([
    [{ language: 'not a tag' }, 'language'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone'],
    [{ channels: { fax: {} } }, 'channels.fax'],
    [{ channels: { email: { enabled: 'no' } } }, 'channels.email.enabled'],
    [{ channels: { email: { quietHours: { from: '22:00' } } } }, 'channels.email.quietHours.to'],
    [
      { channels: { email: { quietHours: { from: '24:00', to: '07:00' } } } },
      'channels.email.quietHours.from',
    ],
    [{ channels: { email: { quietHours: { from: '07:00', to: '07:00' } } } }, 'channels.email.quietHours.to'],
  ])('are refused with the field named: %j', async (body, field) => {
    const answer = await put(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('are a customer’s own alone, and an agent may help', async () => {
    expect((await put({}, 'cust-2')).status).toBe(403);
    expect((await service.call('/v1/preferences/cust-2', { token: 'token-ana' })).status).toBe(403);
    expect((await put({}, 'cust-2', 'token-maria')).status).toBe(200);
  });
});
