/**
 * Writes `contracts/` from the catalog: the AsyncAPI document and a JSON Schema an event.
 * With `--check` it writes nothing, and fails where the files are out of date or a schema
 * breaks with the last released one. With `--release` the schemas of today become the
 * released ones; only a release does that.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { asyncApiDocument } from './asyncapi.ts';
import { CATALOG } from './catalog.ts';
import { incompatibilities, plainSchema, type Schema } from './compatibility.ts';

const CONTRACTS = join(import.meta.dirname, '../../../contracts');
const VERSION = '1.0.0';

const files = new Map<string, string>([
  ['asyncapi.yaml', stringify(asyncApiDocument(VERSION), { lineWidth: 120, aliasDuplicateObjects: false })],
  ...CATALOG.map(({ type, schema, summary }): [string, string] => [
    `schemas/${type}.json`,
    json({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:${type}`,
      title: type,
      description: summary,
      ...schema,
    }),
  ]),
]);

const mode = process.argv[2];
const faults: string[] = [];
if (mode === '--check') {
  for (const [name, text] of files) if (read(name) !== text) faults.push(`contracts/${name} is out of date`);
  for (const name of readdirSync(join(CONTRACTS, 'released'))) {
    const released = JSON.parse(read(`released/${name}`) ?? '{}') as Schema;
    const current = CATALOG.find(({ type }) => `${type}.json` === name);
    const broken = current ? incompatibilities(released, plainSchema(current)) : ['the event is gone'];
    faults.push(...broken.map((what) => `${name}: ${what}`));
  }
} else {
  for (const [name, text] of files) {
    write(name, text);
    if (mode === '--release' && name.startsWith('schemas/'))
      write(name.replace('schemas/', 'released/'), text);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0)
  console.error('Run `node libs/contracts/src/generate.ts`, and look at what it changes.');
process.exitCode = faults.length > 0 ? 1 : 0;

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(CONTRACTS, name), 'utf8');
  } catch {
    return undefined;
  }
}

function write(name: string, text: string): void {
  const path = join(CONTRACTS, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
