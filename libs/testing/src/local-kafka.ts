import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { findJava, type Java } from './java.ts';
import { KAFKA_HOME, kafkaClassPath } from './kafka-jars.ts';
import { kafkaServes } from './kafka-probe.ts';
import { freePorts } from './port.ts';
import { Program } from './program.ts';
import { awaitReady } from './readiness.ts';
import type { KafkaServer } from './server.ts';

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 20_000;

// Started often, for a short time, beside much else: little memory, one collector thread, no slow compiler.
const JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

export interface LocalKafkaOptions {
  /** Data, settings and log live here. */
  readonly dir: string;
  readonly runDir: string;
  readonly logFile: string;
  readonly port: number;
  readonly say: (line: string) => void;
}

/** A real single-node KRaft broker on the loopback, run by this machine's Java. */
export class LocalKafka implements KafkaServer {
  readonly brokers: string;
  readonly #options: LocalKafkaOptions;
  readonly #java: Java;
  readonly #classPath: string;
  #program: Program | undefined;

  /** Finds Java and the jars and formats the storage; starts nothing yet. */
  static async prepare(options: LocalKafkaOptions): Promise<LocalKafka> {
    const java = await findJava();
    const kafka = new LocalKafka(options, java, await kafkaClassPath(options.say));
    await kafka.#formatOnce();
    return kafka;
  }

  private constructor(options: LocalKafkaOptions, java: Java, classPath: string) {
    this.#options = options;
    this.#java = java;
    this.#classPath = classPath;
    this.brokers = `${HOST}:${options.port}`;
  }

  async start(): Promise<void> {
    if (this.#program?.running) return;
    const { runDir, logFile, port } = this.#options;
    await this.#writeSettings();
    this.#program = await Program.start({
      name: 'kafka',
      command: this.#java.command,
      args: [...(await this.#classData()), ...this.#jvm(), 'kafka.Kafka', this.#settingsFile],
      logFile,
      runDir,
    });
    const serves = () => kafkaServes(HOST, port);
    await awaitReady(this.#program, `Kafka on ${this.brokers} (log: ${logFile})`, serves, START_TIMEOUT_MS);
  }

  async stop(): Promise<void> {
    if (!this.#program) return;
    const exit = await this.#program.stop(STOP_GRACE_MS);
    // 143 is Java's end by SIGTERM, after its shutdown hooks.
    if (exit.code === 143 || exit.code === 0) await this.#keepClassData();
  }

  async kill(): Promise<void> {
    this.#program?.signal('SIGKILL');
    await this.#program?.exited;
  }

  async pause(): Promise<void> {
    this.#program?.signal('SIGSTOP');
  }

  async resume(): Promise<void> {
    this.#program?.signal('SIGCONT');
  }

  get #settingsFile(): string {
    return join(this.#options.dir, 'server.properties');
  }

  get #dataDir(): string {
    return join(this.#options.dir, 'data');
  }

  #jvm(): string[] {
    // At info level the controller alone writes several lines a second; warnings are what a reader needs.
    const quiet = [
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
      '-Dorg.slf4j.simpleLogger.showDateTime=true',
    ];
    return [...JVM, ...quiet, '-cp', this.#classPath];
  }

  /** The storage of every single-node broker is alike at its birth: formatted once by Kafka's tool. */
  async #formatOnce(): Promise<void> {
    if (existsSync(join(this.#dataDir, 'meta.properties'))) return;
    await mkdir(this.#options.dir, { recursive: true });
    await this.#writeSettings();
    const cluster = ['format', '--cluster-id', 'dHJpYWdlLWxvY2FsLXN0YQ', '--config', this.#settingsFile];
    await promisify(execFile)(this.#java.command, [
      ...this.#jvm(),
      'kafka.tools.StorageTool',
      ...cluster,
    ]).catch((error: Error & { stderr?: string }) => {
      const line = error.stderr?.trim().split('\n').at(-1) ?? error.message;
      throw new CannotStart(`Kafka's storage in ${this.#dataDir} could not be formatted: ${line}`);
    });
  }

  /** The controller's port is of no interest to anyone else, so it is any free one at each start. */
  async #writeSettings(): Promise<void> {
    const [controllerPort] = await freePorts(1);
    const settings = {
      'process.roles': 'broker,controller',
      'node.id': 1,
      'controller.quorum.voters': `1@${HOST}:${controllerPort}`,
      listeners: `CLIENTS://${this.brokers},CONTROLLER://${HOST}:${controllerPort}`,
      'advertised.listeners': `CLIENTS://${this.brokers}`,
      'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT',
      'inter.broker.listener.name': 'CLIENTS',
      'controller.listener.names': 'CONTROLLER',
      'log.dirs': this.#dataDir,
      'auto.create.topics.enable': false,
      'group.initial.rebalance.delay.ms': 0,
      // A killed broker may not come back before its old session has run out: 3 s to wait instead of 9.
      'broker.session.timeout.ms': 3000,
      'broker.heartbeat.interval.ms': 500,
      'offsets.topic.replication.factor': 1,
      'offsets.topic.num.partitions': 4,
      'transaction.state.log.replication.factor': 1,
      'transaction.state.log.min.isr': 1,
      'transaction.state.log.num.partitions': 4,
      'share.coordinator.state.topic.replication.factor': 1,
      'share.coordinator.state.topic.min.isr': 1,
    };
    const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
    await writeFile(this.#settingsFile, `${lines.join('\n')}\n`);
  }

  get #classDataFile(): string {
    return join(KAFKA_HOME, `classes-${this.#java.version}.jsa`);
  }

  /**
   * Java's archive of loaded classes: with it the broker serves after 1.7 s instead of 4.
   *
   * The first broker that ends in good order writes it, which delays that end by 5 s. One that no longer fits
   * the jars is passed over by Java in silence; it lies beside them and goes with them.
   */
  async #classData(): Promise<string[]> {
    if (existsSync(this.#classDataFile))
      return [`-XX:SharedArchiveFile=${this.#classDataFile}`, '-Xlog:cds=off'];
    return [`-XX:ArchiveClassesAtExit=${this.#newClassDataFile}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  }

  get #newClassDataFile(): string {
    return join(this.#options.dir, 'classes.jsa');
  }

  async #keepClassData(): Promise<void> {
    if (!existsSync(this.#newClassDataFile)) return;
    const stale = (await readdir(KAFKA_HOME)).filter((name) => name.endsWith('.jsa'));
    await Promise.all(stale.map((name) => rm(join(KAFKA_HOME, name), { force: true })));
    await rename(this.#newClassDataFile, this.#classDataFile);
  }
}
