/**
 * The peers of sla-timer's sweeper, each as a process of its own: they take timers that are due and do nothing.
 *
 * Arguments: the peer, its database and how many deadlines will come. Sends its parent `ready`, and once all have
 * come for each what it was due at and when it began to be worked on, in milliseconds since 1970.
 */
import { Logger, run } from 'graphile-worker';
import PgBoss from 'pg-boss';
import pg from 'pg';

const [peer = '', connectionString = '', count = '0'] = process.argv.slice(2);
const fired: [dueAt: number, at: number][] = [];
const all = Promise.withResolvers<void>();
const fire = (dueAt: number) => {
  fired.push([dueAt, Date.now()]);
  if (fired.length === Number(count)) all.resolve();
};

const stop = await start();
process.send!('ready');
await all.promise;
await stop();
process.send!(fired, () => process.exit());

function start(): Promise<() => Promise<unknown>> {
  switch (peer) {
    case 'bare':
      return claimAndDelete();
    case 'graphile-worker':
      return graphileWorker();
    case 'pg-boss':
      return pgBoss();
    default:
      throw new Error(`there is no peer ${peer}`);
  }
}

/** The limit: rows that are due are claimed and deleted, and nothing else; it sleeps until the next. */
async function claimAndDelete(): Promise<() => Promise<unknown>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const loop = async () => {
    while (fired.length < Number(count)) {
      const { rows } = await client.query<{ due_at: Date }>(
        `DELETE FROM timers WHERE id IN (
           SELECT id FROM timers WHERE due_at <= $1 ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED
         ) RETURNING due_at`,
        [new Date()],
      );
      for (const row of rows) fire(row.due_at.getTime());
      if (rows.length === 500 || fired.length === Number(count)) continue;
      const next = await client.query<{ at: Date }>('SELECT min(due_at) AS at FROM timers');
      const waitMs = Math.min(1_000, (next.rows[0]?.at?.getTime() ?? 0) - Date.now());
      if (waitMs > 0) await new Promise((wake) => setTimeout(wake, waitMs));
    }
  };
  const ended = loop();
  return () => ended.then(() => client.end());
}

/** With what its documentation says makes it fast: a local queue, completion in batches, a short poll, no NOTIFY to wait for. */
async function graphileWorker(): Promise<() => Promise<unknown>> {
  const runner = await run({
    connectionString,
    noHandleSignals: true,
    // A line a job would be most of its time.
    logger: new Logger(() => () => {}),
    pollInterval: 100,
    parsedCronItems: [],
    taskList: { deadline: async (payload) => fire((payload as { dueAt: number }).dueAt) },
    preset: {
      worker: {
        concurrentJobs: 24,
        localQueue: { size: 500 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
        maxPoolSize: 10,
      },
    },
  });
  return () => runner.stop();
}

/** Polls as often as it lets anybody. */
async function pgBoss(): Promise<() => Promise<unknown>> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false });
  await boss.start();
  await boss.work<{ dueAt: number }>(
    'deadline',
    { batchSize: 500, pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      for (const job of jobs) fire(job.data.dueAt);
    },
  );
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}
