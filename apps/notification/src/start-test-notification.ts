import type { OutgoingEvent } from '@triage/contracts';
import { Outbox, type Step } from '@triage/messaging';
import { createDataSource, createLogger, migrateDatabase, systemClock, type Clock } from '@triage/service';
import { cloneDatabase } from '@triage/testing';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { database } from './app.module.ts';
import type { TicketView } from './decide/ticket-view.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import type { Receiver } from './receiver.ts';
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
  const tickets = new TicketViewStore();
  const requesters = new RequesterStore();
  const senders: Sender[] = [];
  const outcomes: SendOutcome[] = [];

  const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    dataSource.query(sql, parameters);

  return {
    dataSource,
    outcomes,
    rows,
    /** Folds an event as the pipeline does, in a transaction of its own and without an inbox. */
    fold: (ticketId: string, decide: (view: TicketView | undefined) => Step<TicketView> | undefined) =>
      outbox.run(async (tx, emit) => {
        const loaded = await tickets.load(tx, [ticketId]);
        const step = decide(loaded.get(ticketId));
        if (step?.state) await tickets.save(tx, new Map([[ticketId, step.state]]));
        emit(...(step?.events ?? []));
      }),
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
      });
      senders.push(sender);
      sender.start();
      return sender;
    },
    queue: (clock: Clock = systemClock) => new DeliveryQueue(dataSource, outbox, clock),
    deliveries: () =>
      rows<{ id: string; status: string; reason: string | null; detail: string | null; attempts: number }>(
        'SELECT id, status, reason, detail, attempts FROM deliveries ORDER BY audience, receiver, id',
      ),
    /** What waits to be published, as type and data. */
    published: async () => {
      const records = await rows<{ headers: Record<string, string>; value: Buffer }>(
        'SELECT headers, value FROM outbox ORDER BY seq',
      );
      return records.map(({ headers, value }) => ({
        type: headers['ce_type'],
        data: JSON.parse(value.toString()) as OutgoingEvent<Record<string, unknown>>['data'],
      }));
    },
    stop: async () => {
      await Promise.all(senders.map((sender) => sender.stop()));
      await dataSource.destroy();
      await clone.drop();
    },
  };
}

export type TestNotification = Awaited<ReturnType<typeof startTestNotification>>;

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
