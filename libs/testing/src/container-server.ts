import { GenericContainer, getContainerRuntimeClient } from 'testcontainers';
import { kafkaServes } from './kafka-probe.ts';
import { postgresServes } from './postgres-probe.ts';
import type { KafkaServer, PostgresServer, Server } from './server.ts';
import { until } from './until.ts';

const KAFKA_IMAGE = 'apache/kafka:4.3.0';
const POSTGRES_IMAGE = 'postgres:18';
const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 60_000;

export interface ContainerOptions {
  readonly port: number;
  /** A Docker volume for the data, which outlives the container; without one the data goes with it. */
  readonly volume?: string;
}

/** Kafka in Docker, in the same form as the local one. */
export function kafkaContainer({ port, volume }: ContainerOptions): KafkaServer {
  const brokers = `${HOST}:${port}`;
  const container = new GenericContainer(KAFKA_IMAGE)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LISTENERS: 'CLIENTS://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `CLIENTS://${brokers}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'CLIENTS',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LOG_DIRS: '/var/lib/kafka/data',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_HEAP_OPTS: '-Xmx512m',
    });
  if (volume) container.withBindMounts([{ source: volume, target: '/var/lib/kafka/data' }]);
  return Object.assign(
    containerServer(container, `Kafka on ${brokers}`, () => kafkaServes(HOST, port)),
    { brokers },
  );
}

/** Postgres in Docker, in the same form as the local one. */
export function postgresContainer(options: ContainerOptions & { readonly password: string }): PostgresServer {
  const { port, volume, password } = options;
  const adminUrl = `postgres://postgres:${password}@${HOST}:${port}/postgres`;
  const container = new GenericContainer(POSTGRES_IMAGE)
    .withExposedPorts({ container: 5432, host: port })
    .withEnvironment({ POSTGRES_PASSWORD: password })
    .withCommand(['postgres', '-c', 'max_connections=300']);
  if (volume) container.withBindMounts([{ source: volume, target: '/var/lib/postgresql' }]);
  return Object.assign(
    containerServer(container, `Postgres on ${HOST}:${port}`, () => postgresServes(adminUrl)),
    {
      adminUrl,
    },
  );
}

/** Testcontainers' reaper removes the container should we not live to do so. */
function containerServer(definition: GenericContainer, what: string, serves: () => Promise<boolean>): Server {
  let id: string | undefined;
  const container = async () => (await getContainerRuntimeClient()).container.getById(id!);
  return {
    async start() {
      if (id) await (await container()).start();
      else id = (await definition.start()).getId();
      await until(serves, { what, timeoutMs: START_TIMEOUT_MS });
    },
    stop: async () => void (id && (await (await container()).stop({ t: 20 }))),
    kill: async () => void (await (await container()).kill()),
    pause: async () => void (await (await container()).pause()),
    resume: async () => void (await (await container()).unpause()),
  };
}

/** Removes what the containers of earlier starts have kept; a volume that is not there is no error. */
export async function removeVolumes(names: readonly string[]): Promise<void> {
  const { container } = await getContainerRuntimeClient();
  for (const name of names) {
    await container.dockerode
      .getVolume(name)
      .remove()
      .catch((error: Error & { statusCode?: number }) => {
        if (error.statusCode !== 404) throw error;
      });
  }
}
