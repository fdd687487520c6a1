import { deadLetterTopic, type OutgoingEvent, type Priority, TOPICS } from '@triage/contracts';
import { Outbox, type Step } from '@triage/messaging';
import { createDataSource, createLogger, migrateDatabase, systemClock, type Clock } from '@triage/service';
import { cloneDatabase } from '@triage/testing';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { database } from './app.module.ts';
import { saveAlerts } from './alert-rows.ts';
import { type Alert, resolved } from './decide/alert.ts';
import { slaBreached } from './decide/alerts-for.ts';
import type { GroupMessage, MessageKind } from './decide/flush.ts';
import type { DestinationDocument } from './decide/parse-receivers.ts';
import { type TicketView, unknownTicket } from './decide/ticket-view.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { insertMessages } from './message-rows.ts';
import type { Receiver } from './receiver.ts';
import { breachedEvent } from './sample-events.ts';
import { RequesterStore } from './requester-store.ts';
import { Sender, type SendOutcome } from './sender.ts';
import { TicketViewStore } from './ticket-view-store.ts';

/** The notification's database with its queue, and as many senders as a test wants; no Kafka. */
export async function startTestNotification() {
  const clone = await cloneDatabase('notification', async (databaseUrl) => {
    await migrateDatabase({ databaseUrl }, database);
  });
  const dataSource = createDataSource({ ...database, url: clone.url, poolSize: 6 });
  await dataSource.initialize();
  const outbox = new Outbox(dataSource, () => undefined);
  const tickets = new TicketViewStore(systemClock);
  const requesters = new RequesterStore();
  const senders: Sender[] = [];
  const outcomes: SendOutcome[] = [];
  const givenUp: string[] = [];

  const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    dataSource.query(sql, parameters);

  const records = async (topic: string) => {
    const waiting = await rows<{ key: string; headers: Record<string, string>; value: Buffer }>(
      'SELECT key, headers, value FROM outbox WHERE topic = $1 ORDER BY seq',
      [topic],
    );
    return waiting.map(({ key, headers, value }) => ({
      key,
      headers,
      data: JSON.parse(value.toString()) as OutgoingEvent<Record<string, unknown>>['data'],
    }));
  };

  return {
    dataSource,
    outcomes,
    /** Why messages were given up. */
    givenUp,
    rows,
    /** Folds an event as the pipeline does, in a transaction of its own and without an inbox. */
    fold: (ticketId: string, decide: (view: TicketView | undefined) => Step<TicketView> | undefined) =>
      outbox.run(async (tx, emit) => {
        const loaded = await tickets.load(tx, [ticketId]);
        const step = decide(loaded.get(ticketId));
        if (step?.state) await tickets.save(tx, new Map([[ticketId, step.state]]));
        emit(...(step?.events ?? []));
      }),
    /** A message about one firing alert lies ready, for each of these destinations; answers with the alert. */
    tell: async (more: TestMessage = {}): Promise<Alert> => {
      const { priority = 'P1', subject = '', destinations = ['on-call/email'], now = new Date() } = more;
      const { ticketId = randomUUID(), kind = 'firing', group = ticketId } = more;
      const event = breachedEvent({ ticketId, priority, cycle: more.cycle ?? 1 });
      const [seen] = slaBreached({ ...unknownTicket(ticketId, 'T-1042', priority), subject }, event).state!
        .alerts;
      const alert = kind === 'resolved' ? resolved(seen!, now) : seen!;
      const message: GroupMessage = {
        id: randomUUID(),
        group: {
          key: group,
          path: 'route',
          step: 0,
          receiver: 'on-call',
          labels: { event: 'sla_breached' },
          flushAt: null,
          lastSentAt: null,
          sent: 0,
        },
        kind,
        firing: kind === 'firing' ? [alert] : [],
        news: [alert.id],
        acknowledged: kind === 'acknowledged' ? [alert] : [],
        resolved: kind === 'resolved' ? [alert] : [],
        isOnlyInHand: kind === 'acknowledged',
        at: now,
      };
      const setting = {
        name: 'on-call',
        windows: [],
        destinations: destinations.map((id) => ({
          id,
          receiver: 'on-call',
          sendResolved: true,
          document: { kind: id.split('/')[1]!.split('-')[0] } as DestinationDocument,
        })),
      };
      await dataSource.transaction(async (tx) => {
        await saveAlerts(tx, [alert], now);
        await insertMessages(tx, [message], [setting]);
      });
      return alert;
    },
    contact: (id: string, email: string | null, language: string | null = null) =>
      dataSource.transaction((tx) =>
        requesters.save(tx, new Map([[id, { id, email, name: null, language, updatedAt: new Date() }]])),
      ),
    sender: (receiver: Receiver, clock: Clock = systemClock): Sender => {
      const sender = new Sender({
        receiver,
        queue: new DeliveryQueue(dataSource, outbox, clock),
        clock,
        logger: createLogger({ service: 'notification', level: 'silent' }),
        // The shortest pauses there are.
        random: () => 0,
        beat: () => undefined,
        count: (outcome) => void outcomes.push(outcome),
        deadLettered: (reason) => void givenUp.push(reason),
      });
      senders.push(sender);
      sender.start();
      return sender;
    },
    queue: (clock: Clock = systemClock) => new DeliveryQueue(dataSource, outbox, clock),
    deliveries: () =>
      rows<{
        id: string;
        destination: string;
        status: string;
        reason: string | null;
        detail: string | null;
        attempts: number;
      }>(
        'SELECT id, destination, status, reason, detail, attempts FROM deliveries ORDER BY audience, receiver, id',
      ),
    /** What waits to be published on a topic, of deliveries where none is said, as type and data. */
    published: async (topic = TOPICS.notifications.name) => {
      const waiting = await records(topic);
      return waiting.map(({ headers, data }) => ({ type: headers['ce_type'], data }));
    },
    /** The dead letters that wait to be published. */
    deadLetters: () => records(deadLetterTopic('notification').name),
    stop: async () => {
      await Promise.all(senders.map((sender) => sender.stop()));
      await dataSource.destroy();
      await clone.drop();
    },
  };
}

export type TestNotification = Awaited<ReturnType<typeof startTestNotification>>;

/** What a test wants of a message to on-call. */
export interface TestMessage {
  readonly ticketId?: string;
  readonly cycle?: number;
  readonly priority?: Priority;
  readonly subject?: string;
  readonly kind?: MessageKind;
  readonly group?: string;
  /** Their kind is what stands behind the slash, up to a hyphen. */
  readonly destinations?: readonly string[];
  readonly now?: Date;
}

/** A real SMTP server that keeps what it accepted. `port` 0: any. */
export async function startSmtpServer(options: SMTPServerOptions = {}, port = 0) {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: actual } = server.server.address() as AddressInfo;
  return {
    mails,
    port: actual,
    url: `smtp://127.0.0.1:${actual}`,
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
