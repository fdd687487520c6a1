/** Opened tickets a second through sla-timer's consumer, against the bare batch of the same SQL. */
import { ensureDatabase, freePorts, LOCAL_DIR, PROJECT_ROOT, ServiceProcess } from '@triage/testing';
import { rspack, type Configuration } from '@rspack/core';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { Broker, rateOf } from './broker.ts';
import { openedTicket } from './opened-ticket.ts';
import { median, report } from './report.ts';

const COUNT = 60_000;
const ROUNDS = 3;

const dir = join(LOCAL_DIR, 'bench');
const program = join(PROJECT_ROOT, 'dist/bench/bare-batch');
const admin = process.env['DATABASE_URL']!;
const [port = 0] = await freePorts(1);
const broker = await Broker.connect();
const CONFIG = new URL('../rspack.config.mjs', import.meta.url).href;
const { bundle }: { bundle: (entry: string, path: string) => Configuration } = await import(CONFIG);
await new Promise<void>((done, fail) => {
  rspack(bundle('./bench/bare-batch.ts', program), (error, stats) =>
    error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString('errors-only'))) : done(),
  );
});

const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const [recorded, replayed] = [await freshDatabase(), await freshDatabase()];
  const output = execFileSync(
    process.execPath,
    [join(program, 'main.js'), recorded, replayed, String(COUNT)],
    {
      encoding: 'utf8',
    },
  );
  bare.push((JSON.parse(output.trim().split('\n').at(-1)!) as { perSecond: number }).perSecond);
  ours.push(await pipelineRate(await freshDatabase()));
}
report('sla-timer, opened tickets', median(ours), {
  name: 'bare SQL batch',
  figure: median(bare),
  atLeast: 0.5,
});
await broker.close();

function service(databaseUrl: string) {
  const env = {
    KAFKA_BROKERS: process.env['KAFKA_BROKERS']!,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: 'admin=bench',
    LOG_LEVEL: 'warn',
  };
  return { service: 'sla-timer', port, env, logDir: join(dir, 'log'), runDir: join(dir, 'run') };
}

async function freshDatabase(): Promise<string> {
  const url = await ensureDatabase(admin, `bench_${randomUUID().slice(0, 8)}`);
  await ServiceProcess.setup(service(url));
  return url;
}

async function pipelineRate(databaseUrl: string): Promise<number> {
  await broker.kafka.send(Array.from({ length: COUNT }, () => openedTicket(new Date())));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [begin, process] = [await done(client), await ServiceProcess.start(service(databaseUrl))];
  const rate = await rateOf(async () => (await done(client)) - begin, COUNT);
  await process.stop();
  await client.end();
  return rate;
}

async function done(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM sla.tickets WHERE is_opened',
  );
  return rows[0]!.n;
}
