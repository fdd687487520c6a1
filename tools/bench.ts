/**
 * `npm run bench`: each `bench/*.bench.ts` as a process of its own, one after the other, on one Kafka and Postgres
 * whose data survives a power cut, as in production. `npm run bench -- classifier` runs what has this in its name.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  ensureDatabase,
  explain,
  freePorts,
  LOCAL_DIR,
  PROJECT_ROOT,
  startInfrastructure,
} from '@triage/testing';
import pc from 'picocolors';
import { buildServices } from './stack/build-services.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());

try {
  process.exitCode = (await benchAll(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(pc.red(explain(error)));
  process.exitCode = 1;
}
process.exit();

/** True where each of them ended well. */
async function benchAll(wanted: readonly string[]): Promise<boolean> {
  const all = globSync('bench/*.bench.ts', { cwd: PROJECT_ROOT }).sort();
  const benches = all.filter(
    (file) => wanted.length === 0 || wanted.some((part) => basename(file).includes(part)),
  );
  await buildServices();
  const [kafkaPort, postgresPort] = await freePorts(2);
  const stack = await startInfrastructure({
    // Named like a test's stack, so that the next test run clears it away should this one be killed.
    dir: join(LOCAL_DIR, `test-${process.pid}-1`),
    kafkaPort: kafkaPort!,
    postgresPort: postgresPort!,
    keep: false,
    durable: true,
    say: console.log,
  });
  try {
    const databaseUrl =
      process.env['DATABASE_URL'] ?? (await ensureDatabase(stack.postgres.adminUrl, 'bench'));
    const env = { ...process.env, KAFKA_BROKERS: stack.kafka.brokers, DATABASE_URL: databaseUrl };
    const failed: string[] = [];
    for (const file of benches) {
      if (interruption.signal.aborted) return false;
      console.log(`\n${pc.bold(file)}`);
      if (!(await bench(file, env))) failed.push(file);
    }
    if (failed.length > 0) console.error(pc.red(`\nFailed: ${failed.join(', ')}`));
    return failed.length === 0;
  } finally {
    await stack.stop();
  }
}

async function bench(file: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, [file], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env,
    signal: interruption.signal,
  });
  child.on('error', () => {});
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return code === 0;
}
