/**
 * The peer of sla-timer's consumer: the very statements that it sends for a batch, sent again by
 * plain clients to another, equal database, with nothing in between.
 *
 * The statements are recorded from the real handlers and stores while they take `COUNT`
 * opened tickets in batches of 500. Prints one line of JSON: `{ perSecond }`.
 */
import { type Event, TicketOpened } from '@triage/contracts';
import type { Handle } from '@triage/messaging';
import { Outbox } from '@triage/messaging/outbox';
import type { ReceivedMessage } from '@triage/messaging/received-message';
import { PostgresEffects } from '@triage/messaging/postgres-effects';
import { createDataSource, systemClock } from '@triage/service';
import pg from 'pg';
import type { Logger } from 'typeorm';
import { database } from '../apps/sla-timer/src/database.ts';
import { ticketOpened } from '../apps/sla-timer/src/decide/ticket-opened.ts';
import { type SlaState, stateOf } from '../apps/sla-timer/src/decide/sla-ticket.ts';
import { PolicyStore } from '../apps/sla-timer/src/policy-store.ts';
import { HappeningStore } from '../apps/sla-timer/src/happening-store.ts';
import { TicketStore } from '../apps/sla-timer/src/ticket-store.ts';
import { openedTicket } from './opened-ticket.ts';

const BATCH = 500;

/** As many as the consumer has batches in work at one time (`partitionsConsumedConcurrently`). */
const CONNECTIONS = 3;

const [recordUrl = '', replayUrl = '', count = '10000'] = process.argv.slice(2);

const statements: [string, unknown[]][][] = [];
const recorder = {
  logQuery: (query: string, parameters?: unknown[]) =>
    void statements.at(-1)?.push([query, parameters ?? []]),
} as unknown as Logger;

const source = createDataSource({ url: recordUrl, ...database });
source.setOptions({ logger: recorder, logging: ['query'] });
await source.initialize();
const outbox = new Outbox(source, () => undefined);
const store = new TicketStore(source, new PolicyStore(source), new HappeningStore(source));
const effects = new PostgresEffects<SlaState>('sla-timer', store, outbox, systemClock);
const handle: Handle<SlaState> = (event, { state, now }) =>
  ticketOpened(stateOf(state), event as Event<TicketOpened>, now.getTime());
const handles = new Map([[TicketOpened.type, handle]]);
for (let done = 0; done < Number(count); done += BATCH) {
  statements.push([]);
  await effects.apply(Array.from({ length: BATCH }, opened), handles);
}
await source.destroy();

const warmUp = Math.ceil(statements.length / 10);
const clients = await Promise.all(Array.from({ length: CONNECTIONS }, connect));
await replay(statements.slice(0, warmUp));
const startedAt = performance.now();
await replay(statements.slice(warmUp));
const seconds = (performance.now() - startedAt) / 1000;
await Promise.all(clients.map((client) => client.end()));
console.log(JSON.stringify({ perSecond: ((statements.length - warmUp) * BATCH) / seconds }));

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: replayUrl });
  await client.connect();
  await client.query(`SET search_path TO ${database.schema}`);
  return client;
}

/** Each client takes the next batch when it is done with one. */
async function replay(batches: readonly (readonly [string, unknown[]][])[]): Promise<void> {
  const left = batches.values();
  await Promise.all(
    clients.map(async (client) => {
      for (const batch of left)
        for (const [query, parameters] of batch) await client.query(query, parameters);
    }),
  );
}

function opened(): ReceivedMessage {
  const { topic, headers, value } = openedTicket(new Date());
  const received = Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)]);
  return { topic, partition: 0, offset: '0', key: null, headers: Object.fromEntries(received), value };
}
