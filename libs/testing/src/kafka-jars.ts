import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { findMaven } from './java.ts';
import { LOCAL_DIR, PROJECT_ROOT } from './project-root.ts';

const POM = join(PROJECT_ROOT, 'deploy/local/pom.xml');
export const KAFKA_HOME = join(LOCAL_DIR, 'kafka');

/**
 * The class path of the broker. Maven fetches its jars to `.local/kafka/libs` the first time and whenever
 * `deploy/local/pom.xml` has changed.
 *
 * The folder appears whole or not at all, so that an interrupted fetch, or two at once, leave nothing half.
 */
export async function kafkaClassPath(say: (line: string) => void): Promise<string> {
  const libs = join(KAFKA_HOME, 'libs');
  const stamp = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex');
  if ((await readFile(join(libs, '.pom-sha256'), 'utf8').catch(() => '')) !== stamp) {
    say('Fetching Kafka with Maven (once, about 20 s) …');
    await fetchJars(libs, stamp);
  }
  const jars = (await readdir(libs)).filter((name) => name.endsWith('.jar')).sort();
  return jars.map((name) => join(libs, name)).join(':');
}

async function fetchJars(libs: string, stamp: string): Promise<void> {
  const maven = await findMaven();
  const fresh = `${libs}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${fresh}`, '-DincludeScope=runtime'];
    await promisify(execFile)(maven, ['--batch-mode', '--quiet', '--file', POM, ...goal]);
    await writeFile(join(fresh, '.pom-sha256'), stamp);
    await rm(libs, { recursive: true, force: true });
    await rename(fresh, libs).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    throw mavenRefusal(error as Error & { stdout?: string });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function mavenRefusal(error: Error & { stdout?: string; code?: unknown }): Error {
  if (error.code === 'ENOSPC') return error;
  const cause = mavenCause(error.stdout ?? '') ?? error.message.split('\n', 1)[0];
  return new CannotStart(
    `Maven could not fetch the jars of Kafka: ${cause} Check the network or ~/.m2/settings.xml, or set KAFKA_BROKERS.`,
  );
}

/** Maven's first error without its prefix and its advice, cut to a line's length. */
export function mavenCause(printed: string): string | undefined {
  const plain = stripVTControlCharacters(printed);
  const line = plain.split('\n').find((text) => text.startsWith('[ERROR] ') && text.length > 8);
  const text = line?.slice(8).replace(/ -> \[Help.*/, '');
  return text && (text.length > 300 ? `${text.slice(0, 300)} …` : text);
}
