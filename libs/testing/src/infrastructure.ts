import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demandDiskSpace } from './disk-space.ts';
import { dockerAnswers } from './docker.ts';
import { LocalKafka } from './local-kafka.ts';
import { LocalPostgres } from './local-postgres.ts';
import { endLeftovers } from './pid-file.ts';
import { givenServer, type KafkaServer, type PostgresServer } from './server.ts';

const KAFKA_VOLUME = 'triage-kafka';
const POSTGRES_VOLUME = 'triage-postgres';

export interface InfrastructureOptions {
  /** Data and pid files live below it, and logs where `logDir` does not say otherwise. */
  readonly dir: string;
  readonly logDir?: string;
  readonly kafkaPort: number;
  readonly postgresPort: number;
  /** True keeps the data between starts; false leaves nothing behind. */
  readonly keep: boolean;
  /** False lets Postgres be quick with data that need not survive a power cut; as `keep` where it is not said. */
  readonly durable?: boolean;
  readonly say?: (line: string) => void;
}

export interface Infrastructure {
  readonly kafka: KafkaServer;
  readonly postgres: PostgresServer;
  /** Both run on this machine without Docker, so their data is where `dir` says and nobody else changes it. */
  readonly local: boolean;
  /** Kafka first, then Postgres; and the data, where it is not to be kept. */
  stop(): Promise<void>;
}

/**
 * Starts a real Kafka and a real Postgres, each from the first that there is: its environment variable
 * (`KAFKA_BROKERS`, `DATABASE_URL`), a Docker engine, this machine.
 *
 * Rejects with one readable line, and with neither of them left running.
 */
export async function startInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  await demandDiskSpace(options.dir);
  await endLeftovers(join(options.dir, 'run'));
  const docker = await needsDocker();
  const prepared = await Promise.all([chooseKafka(options, docker), choosePostgres(options, docker)]);
  const [kafka, postgres] = prepared;
  const stop = async () => {
    await kafka.stop();
    await postgres.stop();
    if (!options.keep) await rm(options.dir, { recursive: true, force: true });
  };
  const started = await Promise.allSettled(prepared.map((server) => server.start()));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const local = kafka instanceof LocalKafka && postgres instanceof LocalPostgres;
  return { kafka, postgres, local, stop };
}

/** Forgets all data of a stack that is down. What was given by an environment variable is not ours to forget. */
export async function wipeInfrastructure(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  if (!(await needsDocker())) return;
  const { removeVolumes } = await import('./container-server.ts');
  await removeVolumes([KAFKA_VOLUME, POSTGRES_VOLUME]);
}

async function needsDocker(): Promise<boolean> {
  if (process.env['KAFKA_BROKERS'] && process.env['DATABASE_URL']) return false;
  return dockerAnswers();
}

async function chooseKafka(options: InfrastructureOptions, docker: boolean): Promise<KafkaServer> {
  const given = process.env['KAFKA_BROKERS'];
  if (given) return { ...givenServer('KAFKA_BROKERS'), brokers: given };
  const { kafkaPort: port, keep, say = () => {} } = options;
  if (docker) {
    const { kafkaContainer } = await import('./container-server.ts');
    return kafkaContainer({ port, ...(keep ? { volume: KAFKA_VOLUME } : {}) });
  }
  return LocalKafka.prepare({ ...places(options, 'kafka'), port, say });
}

async function choosePostgres(options: InfrastructureOptions, docker: boolean): Promise<PostgresServer> {
  const given = process.env['DATABASE_URL'];
  if (given) return { ...givenServer('DATABASE_URL'), adminUrl: given };
  const { postgresPort: port, keep, durable = keep } = options;
  if (docker) {
    const { postgresContainer } = await import('./container-server.ts');
    // A volume keeps the password of its first start, so this one can't be random where the data is kept.
    const password = keep ? 'triage-local' : randomBytes(18).toString('base64url');
    return postgresContainer({ port, password, ...(keep ? { volume: POSTGRES_VOLUME } : {}) });
  }
  return LocalPostgres.prepare({ ...places(options, 'postgres'), port, durable });
}

function places({ dir, logDir = join(dir, 'log') }: InfrastructureOptions, name: string) {
  return { dir: join(dir, name), runDir: join(dir, 'run'), logFile: join(logDir, `${name}.log`) };
}
