/**
 * Deadlines beside a million armed timers: how late each is found, and how long a burst takes. sla-timer beside
 * graphile-worker, pg-boss and the bare limit, in one run on one Postgres.
 *
 * A deadline of ours is found when the sweeper has claimed it (`detectedAt`), and told when `sla.breached` has come to
 * a consumer of Kafka. One of a peer is found when its empty job begins.
 */
import { SlaBreached, SlaStarted, TOPICS } from '@triage/contracts';
import { freePorts, LOCAL_DIR, PROJECT_ROOT, ServiceProcess, until } from '@triage/testing';
import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { armedTickets, benchPolicy } from './armed-tickets.ts';
import { Broker } from './broker.ts';
import { Heard } from './heard.ts';
import { openedTicket } from './opened-ticket.ts';
import { Lateness } from './lateness.ts';
import { median, reportMost } from './report.ts';
import { peerTimers } from './timer-databases.ts';

const ARMED = Number(process.env['ARMED'] ?? 1_000_000);
/** The first of a process find it cold: as many as come in a second are not counted, ours nor theirs. */
const SPREAD = { count: 5_000, overMs: 10_000, warmUp: 500 };
const BURST = 10_000;
const RUNNING = Number(process.env['RUNNING'] ?? 200_000);
const BURSTS = 3;
/** Until the first deadline, for the timers to be armed in. */
const LEAD_MS = 4_000;

const admin = process.env['DATABASE_URL']!;
const dir = join(LOCAL_DIR, 'bench');
const [port = 0] = await freePorts(1);
const broker = await Broker.connect();

interface Figures {
  readonly spread: Lateness;
  /** From the common due time to the last; the median of some. */
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
if (!only || only.includes('put')) await measurePut();
await broker.close();

async function measurePeer(peer: string): Promise<Figures> {
  const timers = await peerTimers(peer, admin, ARMED);
  const spread = await peerRound(peer, timers, spreadDeadlines);
  const bursts: number[] = [];
  for (let i = 0; i < BURSTS; i++) {
    bursts.push(new Lateness(await peerRound(peer, timers, burstDeadlines)).max);
  }
  await timers.drop();
  return { spread: new Lateness(warm(spread)), burstMs: median(bursts) };
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
  const spread = await heard.next(SPREAD.count + SPREAD.warmUp);
  const found = new Lateness(warm(spread.map((e) => [e.dueAt, e.detectedAt])));
  console.log(`  ${'sla-timer, found'.padEnd(30)} spread ${found}`);
  console.log(
    `  ${'sla-timer, told in Kafka'.padEnd(30)} spread ${new Lateness(warm(spread.map((e) => [e.dueAt, e.heardAt])))}`,
  );

  const bursts: number[] = [];
  for (let i = 0; i < BURSTS; i++) {
    const deadlines = burstDeadlines();
    await tickets.arm(deadlines);
    const dueAt = new Date(deadlines[0]!);
    const saved = until(
      async () => {
        if (Date.now() < dueAt.getTime()) return undefined;
        const { rows } = await tickets.client.query(
          'SELECT FROM timers WHERE priority = $2 AND at <= $1 LIMIT 1',
          [dueAt, 'P3'],
        );
        return rows.length === 0 ? Date.now() : undefined;
      },
      { what: 'the burst', everyMs: 20, timeoutMs: 60_000 },
    );
    const burst = await heard.next(BURST);
    const last = Math.max(...burst.map(({ heardAt }) => heardAt));
    const savedMs = (await saved) - dueAt.getTime();
    bursts.push(savedMs);
    console.log(
      `  ${'sla-timer'.padEnd(30)} burst saved ${savedMs} ms, told in Kafka ${last - dueAt.getTime()} ms`,
    );
  }
  const worker = figures.get('graphile-worker');
  if (worker) {
    const name = 'graphile-worker';
    reportMost('spread, p99 in ms', found.quantile(0.99), {
      name,
      figure: worker.spread.quantile(0.99),
      atMost: 0.25,
    });
    reportMost('burst saved, in ms', median(bursts), { name, figure: worker.burstMs, atMost: 1 });
  }
  await process.stop();
  await heard.close();
  await tickets.drop();
}

/** Deadlines and new tickets, calm and while a changed policy moves 200,000 running clocks. */
async function measurePut(): Promise<void> {
  const tickets = await armedTickets(admin, RUNNING / 2, service);
  const [breached, started] = [
    await Heard.listen(broker, TOPICS.sla.name, SlaBreached.type),
    await Heard.listen(broker, TOPICS.sla.name, SlaStarted.type),
  ];
  const process = await ServiceProcess.start(service(tickets.url));
  await process.waitUntilReady();
  const measure = async (what: string): Promise<Lateness> => {
    const stopOpening = openTickets();
    const found = await breached.next(SPREAD.count + SPREAD.warmUp);
    await stopOpening();
    const lateness = new Lateness(found.map((event) => [event.dueAt, event.detectedAt]));
    const opened = new Lateness(started.take().map((event) => [event.startedAt, event.heardAt]));
    console.log(`  ${what.padEnd(30)} found ${lateness}; new tickets' clocks told ${opened}`);
    return lateness;
  };
  // Not counted: the first of a process, which is cold.
  await tickets.arm(spreadDeadlines());
  await measure('(warming up)');
  await tickets.arm(spreadDeadlines());
  const calm = await measure('calm');
  await tickets.arm(spreadDeadlines());
  const putAt = performance.now();
  const answer = await fetch(`${process.url}/v1/sla/policies/armed`, {
    method: 'PUT',
    headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
    body: JSON.stringify(benchPolicy('armed', 'P20D')),
  });
  if (!answer.ok) throw new Error(`PUT: ${answer.status} ${await answer.text()}`);
  const finished = until(
    async () => {
      const { rows } = await tickets.client.query<{ clocks: number }>(
        'SELECT clocks FROM recalculations WHERE finished_at IS NOT NULL',
      );
      return rows[0] && { clocks: rows[0].clocks, seconds: (performance.now() - putAt) / 1000 };
    },
    { what: 'the recalculation', timeoutMs: 180_000, everyMs: 250 },
  );
  const busy = await measure('while clocks are moved');
  const { clocks, seconds } = await finished;
  console.log(
    `  PUT with ${RUNNING.toLocaleString('en')} running clocks: ${clocks.toLocaleString('en')} told of`,
  );
  reportMost('PUT, in s', seconds, { name: 'a minute', figure: 60, atMost: 1 });
  reportMost('lateness during it, p99 in ms', busy.quantile(0.99), {
    name: 'calm',
    figure: calm.quantile(0.99),
    atMost: 2,
  });
  await process.stop();
  await Promise.all([breached.close(), started.close()]);
  await tickets.drop();
}

/** New tickets, 20 a second, until it is stopped. */
function openTickets(): () => Promise<void> {
  let stopped = false;
  const opening = (async () => {
    while (!stopped) {
      await broker.kafka.send([openedTicket(new Date())]);
      await new Promise((next) => setTimeout(next, 50));
    }
  })();
  return async () => {
    stopped = true;
    await opening;
  };
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

function warm(found: [dueAt: number, at: number][]): [number, number][] {
  return found.toSorted((a, b) => a[0] - b[0]).slice(SPREAD.warmUp);
}

function spreadDeadlines(): number[] {
  const begin = Date.now() + LEAD_MS;
  return Array.from({ length: SPREAD.count + SPREAD.warmUp }, (_, i) =>
    Math.round(begin + (i * SPREAD.overMs) / SPREAD.count),
  );
}

function burstDeadlines(): number[] {
  const at = Math.ceil((Date.now() + LEAD_MS) / 1_000) * 1_000;
  return Array.from({ length: BURST }, () => at);
}
