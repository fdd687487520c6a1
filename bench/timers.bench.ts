/**
 * Deadlines beside a million armed timers: how late each is found, and how long a burst takes. sla-timer beside
 * graphile-worker, pg-boss and the bare limit, in one run on one Postgres.
 *
 * A deadline of ours is found when the sweeper has claimed it (`detectedAt`), and told when `sla.breached` has come to
 * a consumer of Kafka. One of a peer is found when its empty job begins.
 */
import { SlaBreached, TOPICS } from '@triage/contracts';
import { freePorts, LOCAL_DIR, PROJECT_ROOT, ServiceProcess, until } from '@triage/testing';
import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { armedTickets } from './armed-tickets.ts';
import { Broker } from './broker.ts';
import { Heard } from './heard.ts';
import { Lateness } from './lateness.ts';
import { peerTimers } from './timer-databases.ts';

const ARMED = Number(process.env['ARMED'] ?? 1_000_000);
const SPREAD = { count: 5_000, overMs: 10_000 };
const BURST = 10_000;
/** Until the first deadline, for the timers to be armed in. */
const LEAD_MS = 4_000;

const admin = process.env['DATABASE_URL']!;
const dir = join(LOCAL_DIR, 'bench');
const [port = 0] = await freePorts(1);
const broker = await Broker.connect();

interface Figures {
  readonly spread: Lateness;
  /** From the common due time to the last. */
  readonly burstMs: number;
}

const only = process.env['ONLY']?.split(',');
const figures = new Map<string, Figures>();
for (const peer of ['bare', 'graphile-worker', 'pg-boss']) {
  if (!only || only.includes(peer)) figures.set(peer, await measurePeer(peer));
  const f = figures.get(peer);
  if (f) console.log(`  ${peer.padEnd(30)} spread ${f.spread}   burst ${Math.round(f.burstMs)} ms`);
}
if (!only || only.includes('ours')) await measureOurs();
await broker.close();

async function measurePeer(peer: string): Promise<Figures> {
  const timers = await peerTimers(peer, admin, ARMED);
  const spread = await peerRound(peer, timers, spreadDeadlines);
  const burst = await peerRound(peer, timers, burstDeadlines);
  await timers.drop();
  return { spread: new Lateness(spread), burstMs: new Lateness(burst).max };
}

async function peerRound(
  peer: string,
  timers: Awaited<ReturnType<typeof peerTimers>>,
  deadlines: () => number[],
): Promise<[number, number][]> {
  const count = deadlines().length;
  const child = fork('bench/timer-peers.ts', [peer, timers.url, String(count)], { cwd: PROJECT_ROOT });
  const said = on(child, 'message', { signal: AbortSignal.timeout(120_000), close: ['exit'] });
  await said.next();
  await timers.arm(deadlines());
  const fired = (await said.next()).value as [[number, number][]] | undefined;
  if (!fired) throw new Error(`${peer} ended early`);
  return fired[0];
}

async function measureOurs(): Promise<void> {
  const tickets = await armedTickets(admin, ARMED / 2, service);
  const heard = await Heard.listen(broker, TOPICS.sla.name, SlaBreached.type);
  const process = await ServiceProcess.start(service(tickets.url));
  await process.waitUntilReady();

  await tickets.arm(spreadDeadlines());
  const spread = await heard.next(SPREAD.count);
  console.log(
    `  ${'sla-timer, found'.padEnd(30)} spread ${new Lateness(spread.map((e) => [e.dueAt, e.detectedAt]))}`,
  );
  console.log(
    `  ${'sla-timer, told in Kafka'.padEnd(30)} spread ${new Lateness(spread.map((e) => [e.dueAt, e.heardAt]))}`,
  );

  for (let i = 0; i < 3; i++) {
    const deadlines = burstDeadlines();
    await tickets.arm(deadlines);
    const dueAt = new Date(deadlines[0]!);
    const saved = until(
      async () => {
        if (Date.now() < dueAt.getTime()) return undefined;
        const { rows } = await tickets.client.query(
          'SELECT FROM tickets WHERE priority = $2 AND next_due_at <= $1 LIMIT 1',
          [dueAt, 'P3'],
        );
        return rows.length === 0 ? Date.now() : undefined;
      },
      { what: 'the burst', everyMs: 20, timeoutMs: 60_000 },
    );
    const burst = await heard.next(BURST);
    const last = Math.max(...burst.map(({ heardAt }) => heardAt));
    console.log(
      `  ${'sla-timer'.padEnd(30)} burst saved ${(await saved) - dueAt.getTime()} ms, told in Kafka ${last - dueAt.getTime()} ms`,
    );
  }
  await process.stop();
  await heard.close();
  await tickets.drop();
}

function service(databaseUrl: string) {
  const env = {
    KAFKA_BROKERS: process.env['KAFKA_BROKERS']!,
    DATABASE_URL: databaseUrl,
    AUTH_TOKENS: 'admin=bench',
    LOG_LEVEL: 'warn',
    ...(globalThis.process.env['PROF'] ? { NODE_OPTIONS: '--cpu-prof --cpu-prof-dir=/tmp/prof' } : {}),
  };
  return { service: 'sla-timer', port, env, logDir: join(dir, 'log'), runDir: join(dir, 'run') };
}

function spreadDeadlines(): number[] {
  const begin = Date.now() + LEAD_MS;
  return Array.from({ length: SPREAD.count }, (_, i) =>
    Math.round(begin + (i * SPREAD.overMs) / SPREAD.count),
  );
}

function burstDeadlines(): number[] {
  const at = Math.ceil((Date.now() + LEAD_MS) / 1_000) * 1_000;
  return Array.from({ length: BURST }, () => at);
}
