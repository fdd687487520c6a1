import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT, ServiceProcess, type ServiceOptions } from '@triage/testing';
import { PLACES } from './settings.ts';

/**
 * Creates a service's topics and tables, unless the same build has done so on the same data before.
 *
 * The stamp lies beside the data and goes with it. Only for data that is ours: what was given to us, or lies in a
 * Docker volume, may have changed meanwhile.
 */
export async function setupOnce(service: ServiceOptions, dataIsOurs: boolean): Promise<void> {
  const stampFile = join(PLACES.stackDir, 'setup', service.service);
  const stamp = await stampOf(service);
  if (dataIsOurs && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await ServiceProcess.setup(service);
  await mkdir(join(stampFile, '..'), { recursive: true });
  await writeFile(stampFile, stamp);
}

async function stampOf({ service, env }: ServiceOptions): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(PROJECT_ROOT, 'dist/apps', service, 'main.js')))
    .update(env['KAFKA_TOPIC_PARTITIONS'] ?? '')
    .digest('hex');
}
