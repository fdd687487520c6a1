import { envVariables } from '@triage/service/config/env';
import { PROJECT_ROOT } from '@triage/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntakeConfig } from '../../apps/intake/src/config.ts';
import { NotificationConfig } from '../../apps/notification/src/config.ts';
import { ClassifierConfig } from '../../apps/priority-classifier/src/config.ts';
import { SlaTimerConfig } from '../../apps/sla-timer/src/config.ts';
import { PORTS } from '../stack/ports.mjs';
import { HANDED_ON, serviceEnvironment } from '../stack/service-environment.ts';

const CONFIGS: Record<string, new () => object> = {
  intake: IntakeConfig,
  'priority-classifier': ClassifierConfig,
  'sla-timer': SlaTimerConfig,
  notification: NotificationConfig,
};

/** What a service needs comes from the stack itself, if not from whoever starts it. */
const SET_BY_STACK = [
  'PORT',
  ...Object.keys(
    serviceEnvironment(
      { brokers: '', databaseUrl: '', smtpUrl: '', authTokens: '', attachmentsDir: '/' },
      {},
    ),
  ),
];

interface Row {
  readonly of: string;
  readonly default: string;
}

const document = (name: string) => readFileSync(join(PROJECT_ROOT, name), 'utf8');

function rowsOf(text: string): Map<string, Row> {
  const rows = text.matchAll(/^\| `(?<variable>[A-Z\d_]+)`\*? *\|(?<of>[^|]*)\|(?<given>[^|]*)\|/gm);
  return new Map(
    [...rows].map(({ groups }) => [
      groups!['variable']!,
      { of: groups!['of']!.trim(), default: groups!['given']!.trim() },
    ]),
  );
}

function read(): Map<string, Row> {
  const found = new Map<string, { of: string[]; defaults: Set<string> }>();
  for (const [service, Config] of Object.entries(CONFIGS))
    for (const { variable, property } of envVariables(Config)) {
      const { of, defaults } = found.get(variable) ?? { of: [], defaults: new Set() };
      const given: unknown = Reflect.get(new Config(), property);
      found.set(variable, { of: [...of, service], defaults: defaults.add(shown(given)) });
    }
  return new Map(
    [...found].map(([variable, { of, defaults }]) => [
      variable,
      {
        of: of.length === Object.keys(CONFIGS).length ? 'all' : of.join(', '),
        default: [...defaults].filter(Boolean).join(', '),
      },
    ]),
  );
}

function shown(given: unknown): string {
  if (given === undefined || given === '' || (Array.isArray(given) && given.length === 0)) return '';
  if (typeof given === 'object' && !Array.isArray(given)) return '`file:.local/attachments`';
  return `\`${String(given)}\``;
}

it('docs/configuration.md says of each variable whose it is, and its default', () => {
  const rows = rowsOf(document('docs/configuration.md'));
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(read()));
});

it('the local stack sets each variable, or hands it on', () => {
  const known = [...SET_BY_STACK, ...HANDED_ON];
  expect([...read().keys()].filter((variable) => !known.includes(variable))).toEqual([]);
});

it('the README names each port of the local stack with its variable', () => {
  const readme = document('README.md');
  const missing = Object.values(PORTS).filter(
    ({ variables, port }) => !readme.includes(`\`${variables[0]}\``) || !readme.includes(String(port)),
  );
  expect(missing).toEqual([]);
});
