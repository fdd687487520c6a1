/** Accepted tickets a second at one intake process, with 32 clients for ten seconds. */
import autocannon from 'autocannon';
import { LOCAL_DIR, ServiceProcess, freePorts } from '@triage/testing';
import { join } from 'node:path';
import { report } from './report.ts';

const dir = join(LOCAL_DIR, 'bench');
const [port = 0] = await freePorts(1);
const intake = {
  service: 'intake',
  port,
  env: {
    KAFKA_BROKERS: process.env['KAFKA_BROKERS']!,
    DATABASE_URL: process.env['DATABASE_URL']!,
    AUTH_TOKENS: 'service=bench',
    LOG_LEVEL: 'warn',
  },
  logDir: join(dir, 'log'),
  runDir: join(dir, 'run'),
};
await ServiceProcess.setup(intake);
const service = await ServiceProcess.start(intake);
await service.waitUntilReady();
const body =
  'Hello, my withdrawal of 250 USDT is pending since this morning. Could you please look where it is? Thanks, Ana';
let clients = 0;
const result = await autocannon({
  url: `${service.url}/v1/tickets`,
  method: 'POST',
  connections: 32,
  duration: 10,
  headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
  // A customer for each client: tickets of one customer wait for each other.
  setupClient: (client) => {
    const id = `bench-${++clients}`;
    client.setBody(JSON.stringify({ channel: 'web', requester: { id, email: `${id}@example.test` }, body }));
  },
});
if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were no 2xx`);
report('intake, accepted tickets', result['2xx'] / result.duration);
console.log(`  ${''.padEnd(34)} p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms with 32 clients`);
await service.stop();
