import { join } from 'node:path';
import { startInfrastructure, type Infrastructure } from './infrastructure.ts';
import { endLeftoverStacks } from './leftover-stacks.ts';
import { freePorts } from './port.ts';
import { LOCAL_DIR } from './project-root.ts';

const BROKERS = 'TRIAGE_TEST_BROKERS';
const DATABASE_URL = 'TRIAGE_TEST_DATABASE_URL';

export interface TestStack {
  readonly brokers: string;
  /** Has the right to create databases: tests take theirs from `cloneDatabase`. */
  readonly adminUrl: string;
}

/**
 * The Kafka and Postgres that all tests of a run share.
 *
 * A test never stops or pauses these; one that must, starts its own with `startOwnStack`.
 */
export function testStack(): TestStack {
  const brokers = process.env[BROKERS];
  const adminUrl = process.env[DATABASE_URL];
  if (!brokers || !adminUrl)
    throw new Error('no test stack: run the tests with a config whose globalSetup starts one');
  return { brokers, adminUrl };
}

/** Starts the run's shared stack and lets the tests' processes, which inherit our environment, find it. */
export async function startSharedStack(say?: (line: string) => void): Promise<Infrastructure> {
  await endLeftoverStacks();
  const stack = await startOwnStack(say);
  process.env[BROKERS] = stack.kafka.brokers;
  process.env[DATABASE_URL] = stack.postgres.adminUrl;
  return stack;
}

export function sharedStackIsUp(): boolean {
  return Boolean(process.env[BROKERS] && process.env[DATABASE_URL]);
}

let count = 0;

/** A stack for one test alone, on free ports and with data that goes with it, for tests that break it. */
export async function startOwnStack(say?: (line: string) => void): Promise<Infrastructure> {
  const [kafkaPort, postgresPort] = await freePorts(2);
  return startInfrastructure({
    dir: join(LOCAL_DIR, `test-${process.pid}-${++count}`),
    kafkaPort: kafkaPort!,
    postgresPort: postgresPort!,
    keep: false,
    ...(say ? { say } : {}),
  });
}
