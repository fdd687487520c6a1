import {
  derivedEventId,
  type Event,
  type OutgoingEvent,
  type Priority,
  type TicketOpened,
} from '@triage/contracts';
import { Outbox } from '@triage/messaging';
import { createDataSource, createLogger, Liveness, migrateDatabase } from '@triage/service';
import { cloneDatabase, type TestDatabase } from '@triage/testing';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { AuditStore } from './audit-store.ts';
import { Auditor } from './auditor.ts';
import { database } from './database.ts';
import type { SlaState, SlaTicket } from './decide/sla-ticket.ts';
import { START } from './decide/story.ts';
import { ticketOpened } from './decide/ticket-opened.ts';
import { DueTickets } from './due-tickets.ts';
import { HappeningStore } from './happening-store.ts';
import { PolicyStore } from './policy-store.ts';
import { Recalculations } from './recalculations.ts';
import { Recalculator } from './recalculator.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { Sweeper } from './sweeper.ts';
import { TicketStore } from './ticket-store.ts';

const logger = createLogger({ service: 'sla-timer', level: 'silent' });

/** Replicas of the service on one database, for the tests of its loops. */
export class TestReplicas {
  readonly databaseUrl: string;
  private readonly clone: TestDatabase;
  private readonly started: TestReplica[] = [];

  static async create(): Promise<TestReplicas> {
    const clone = await cloneDatabase('sla_timer', async (url) => {
      await migrateDatabase({ databaseUrl: url }, database);
    });
    return new TestReplicas(clone);
  }

  private constructor(clone: TestDatabase) {
    this.clone = clone;
    this.databaseUrl = clone.url;
  }

  async start(now = START): Promise<TestReplica> {
    const source = createDataSource({ ...database, url: this.clone.url, poolSize: 6 });
    await source.initialize();
    const replica = new TestReplica(source, now);
    this.started.push(replica);
    return replica;
  }

  /** As after the migrations: only the seeded policies and calendars. */
  async reset(): Promise<void> {
    const { dataSource } = this.started[0] ?? (await this.start());
    await dataSource.query(
      'TRUNCATE tickets, clocks, timers, happenings, outbox, inbox, recalculations, missed_breaches',
    );
    await dataSource.query('DELETE FROM policies WHERE version > 1');
    await dataSource.query(
      `DELETE FROM calendars WHERE version > 1 OR name NOT IN ('always', 'business-hours')`,
    );
  }

  async drop(): Promise<void> {
    await Promise.all(this.started.map(({ dataSource }) => dataSource.destroy()));
    await this.clone.drop();
  }
}

/** One replica of the service without HTTP and Kafka, at an instant of the test's choice. */
export class TestReplica {
  now: number;
  readonly dataSource: DataSource;
  readonly registry = new Registry();
  readonly clock = { now: () => new Date(this.now) };
  readonly policies: PolicyStore;
  readonly store: TicketStore;
  readonly outbox: Outbox;
  readonly due: DueTickets;
  readonly recalculations: Recalculations;
  readonly metrics: SlaMetrics;
  readonly sweeper: Sweeper;
  readonly recalculator: Recalculator;
  readonly auditor: Auditor;

  constructor(dataSource: DataSource, now: number) {
    const { clock, registry } = this;
    this.now = now;
    this.dataSource = dataSource;
    this.policies = new PolicyStore(dataSource);
    this.store = new TicketStore(dataSource, this.policies, new HappeningStore(dataSource));
    this.outbox = new Outbox(dataSource, () => {});
    this.due = new DueTickets(dataSource, this.policies);
    this.recalculations = new Recalculations(dataSource, this.policies);
    this.metrics = new SlaMetrics(registry, this.store, this.recalculations);
    const { store, outbox, metrics } = this;
    this.sweeper = new Sweeper(this.due, store, outbox, metrics, clock, logger, new Liveness(clock));
    this.recalculator = new Recalculator(
      this.recalculations,
      store,
      outbox,
      metrics,
      this.sweeper,
      clock,
      logger,
    );
    this.auditor = new Auditor(new AuditStore(dataSource), outbox, registry, clock, logger);
  }

  /** As the consumer does with a batch of openings. */
  async open(ids: readonly string[], openedAt = START, priority: Priority = 'P1'): Promise<void> {
    await this.fold(ids, (state, id) => ticketOpened(state, opened(id, openedAt, priority), openedAt));
  }

  /** As the consumer does with a batch. */
  async fold(
    ids: readonly string[],
    decide: (
      state: SlaState,
      id: string,
    ) => { state?: SlaState; events: readonly OutgoingEvent[] } | undefined,
  ): Promise<void> {
    await this.outbox.run(async (tx, emit) => {
      const states = await this.store.load(tx, ids.toSorted());
      for (const id of ids) {
        const decided = decide(stateIn(states, id), id);
        if (decided?.state) states.set(id, decided.state);
        emit(...(decided?.events ?? []));
      }
      await this.store.save(tx, states);
    });
  }

  async load(id: string): Promise<SlaTicket> {
    const states = await this.dataSource.transaction((tx) => this.store.load(tx, [id]));
    const { ticket } = stateIn(states, id);
    if (!ticket) throw new Error('no such ticket');
    return ticket;
  }

  async sweepAll(): Promise<void> {
    while ((await this.sweeper.sweep()).more);
  }

  async metric(name: string): Promise<number> {
    const metric = await this.registry.getSingleMetric(name)?.get();
    return (metric?.values ?? []).reduce((sum, { value }) => sum + value, 0);
  }
}

export function ticketId(i: number): string {
  return derivedEventId('ticket', 'test', `${i}`);
}

export async function countOutbox({ dataSource }: TestReplica): Promise<Record<string, number>> {
  const rows: { type: string; count: number }[] = await dataSource.query(
    `SELECT headers ->> 'ce_type' AS type, count(*)::integer AS count FROM outbox GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}

/** The data of all events of one type, in the order in which they were said. */
export async function saidIn<D>({ dataSource }: TestReplica, { type }: { type: string }): Promise<D[]> {
  const rows: { value: Buffer }[] = await dataSource.query(
    `SELECT value FROM outbox WHERE headers ->> 'ce_type' = $1 ORDER BY seq`,
    [type],
  );
  return rows.map(({ value }) => JSON.parse(value.toString('utf8')) as D);
}

function opened(ticketId: string, openedAt: number, priority: Priority): Event<TicketOpened> {
  const at = new Date(openedAt).toISOString();
  const data: TicketOpened = {
    ticketId,
    number: 'T-1',
    occurredAt: at,
    version: 1,
    channel: 'web',
    lane: 'express',
    priority,
    language: 'en',
    requester: { id: 'c-1', tier: 'pro' },
    subject: 'Help',
    openedAt: at,
    redactions: [],
  };
  return { id: ticketId, type: '', source: '/intake', subject: ticketId, time: new Date(openedAt), data };
}

function stateIn(states: ReadonlyMap<string, SlaState>, id: string): SlaState {
  const state = states.get(id);
  if (!state) throw new Error('the store gives a state for each id');
  return state;
}
