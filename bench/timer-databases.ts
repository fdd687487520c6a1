import { ensureDatabase } from '@triage/testing';
import { runMigrations } from 'graphile-worker';
import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import pg from 'pg';

/** A database with armed timers, of one contender. */
export interface Timers {
  readonly url: string;
  /** Arms one timer for each of these instants, in milliseconds since 1970. */
  arm(dueAt: readonly number[]): Promise<void>;
  drop(): Promise<void>;
}

/** Far away: none of these is due while a benchmark runs. */
const FAR = `now() + interval '2 days' + i * interval '1 second'`;

export async function newDatabase(adminUrl: string): Promise<{ client: pg.Client; url: string }> {
  const url = await ensureDatabase(adminUrl, `bench_${randomUUID().slice(0, 8)}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { client, url };
}

/** One statement a peer's own way, with `far` timers armed besides. */
export async function peerTimers(peer: string, adminUrl: string, far: number): Promise<Timers> {
  const { client, url } = await newDatabase(adminUrl);
  const [prepare, insert] = PEERS[peer]!;
  await prepare(client, url);
  await client.query(insert(FAR, `0`, `generate_series(1, ${far}) AS i`));
  await client.query('VACUUM ANALYZE');
  return {
    url,
    arm: async (dueAt) => {
      await client.query(insert(`to_timestamp(i / 1000.0)`, 'i', 'unnest($1::bigint[]) AS i'), [dueAt]);
    },
    drop: () => dropDatabase(adminUrl, client),
  };
}

export async function dropDatabase(adminUrl: string, client: pg.Client): Promise<void> {
  const name = client.database!;
  await client.end();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`);
  await admin.end();
}

type Prepare = (client: pg.Client, url: string) => Promise<unknown>;
type Insert = (at: string, payload: string, from: string) => string;

const PEERS: Record<string, [Prepare, Insert]> = {
  bare: [
    (client) =>
      client.query(`
        CREATE TABLE timers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, due_at timestamptz NOT NULL);
        CREATE INDEX ON timers (due_at)`),
    (at, _, from) => `INSERT INTO timers (due_at) SELECT ${at} FROM ${from}`,
  ],
  'graphile-worker': [
    async (client, connectionString) => {
      await runMigrations({ connectionString });
      await client.query(`INSERT INTO graphile_worker._private_tasks (identifier) VALUES ('deadline')`);
    },
    (at, payload, from) =>
      `INSERT INTO graphile_worker._private_jobs (task_id, payload, run_at)
       SELECT (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'deadline'),
         json_build_object('dueAt', ${payload}), ${at} FROM ${from}`,
  ],
  'pg-boss': [
    async (_, connectionString) => {
      const boss = new PgBoss({ connectionString, supervise: false, schedule: false });
      await boss.start();
      await boss.createQueue('deadline');
      await boss.stop({ graceful: false });
    },
    (at, payload, from) =>
      `INSERT INTO pgboss.job (name, data, start_after, keep_until)
       SELECT 'deadline', json_build_object('dueAt', ${payload})::jsonb, ${at}, now() + interval '30 days' FROM ${from}`,
  ],
};
