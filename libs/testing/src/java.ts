import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

const run = promisify(execFile);

export const JAVA_NEEDED = 17;

const THREE_WAYS =
  'Install Java 17 or newer and Maven (Debian: apt-get install openjdk-17-jre-headless maven), or start a Docker engine, ' +
  'or set KAFKA_BROKERS to a running Kafka.';

export interface Java {
  readonly command: string;
  readonly major: number;
  /** In full, as a class-data archive fits one build of Java only. */
  readonly version: string;
}

/** The Java of `JAVA_HOME`, or the one on the PATH. Refuses one that is too old for Kafka 4. */
export async function findJava(): Promise<Java> {
  const command = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin/java') : 'java';
  const { stderr } = await run(command, ['-version']).catch(() => {
    throw new CannotStart(`The local Kafka needs Java, and "${command}" does not run. ${THREE_WAYS}`);
  });
  const version = javaVersion(stderr);
  const major = javaMajor(version);
  if (major < JAVA_NEEDED) {
    throw new CannotStart(
      `The local Kafka needs Java ${JAVA_NEEDED}, and "${command}" is ${version}. ${THREE_WAYS}`,
    );
  }
  return { command, major, version };
}

/** Refuses where Maven is missing, which fetches the broker's jars once. */
export async function findMaven(): Promise<string> {
  await run('mvn', ['--version']).catch(() => {
    throw new CannotStart(`Maven ("mvn") is needed once to fetch the jars of Kafka. ${THREE_WAYS}`);
  });
  return 'mvn';
}

/** The quoted part of what `java -version` prints, e.g. `17.0.15`; empty where there is none. */
export function javaVersion(printed: string): string {
  return /version "([^"]+)"/.exec(printed)?.[1] ?? '';
}

/** `17.0.15` is 17, `1.8.0_402` is 8, `25-ea` is 25, and nonsense is 0. */
export function javaMajor(version: string): number {
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(first === '1' ? second : first) || 0;
}
