import { PROJECT_ROOT } from '@triage/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_ROUTES, defaultReceivers } from './default-config.ts';
import { NOBODY } from './flush.ts';
import { parseReceivers } from './parse-receivers.ts';
import { parseRoutes } from './parse-routes.ts';
import { parseSchedule } from './parse-schedule.ts';

it('the example is valid as it stands in docs', () => {
  const file = parse(readFileSync(join(PROJECT_ROOT, 'docs/notification.example.yaml'), 'utf8'));
  const receivers = parseReceivers({ receivers: file.receivers });
  expect(receivers).toMatchObject({ ok: true });
  const names = receivers.ok ? receivers.value.map(({ name }) => name) : [];
  expect(parseRoutes(file.routes, [...names, NOBODY])).toMatchObject({ ok: true });
  expect(parseSchedule('primary', file.schedules.primary)).toMatchObject({ ok: true });
});

it.each([
  [[], false],
  [['oncall@example.org'], true],
])('the default is valid with %j and webhook %s', (emails, webhook) => {
  const receivers = parseReceivers(defaultReceivers({ emails, webhook }));
  expect(receivers).toMatchObject({ ok: true });
  const names = receivers.ok ? receivers.value.map(({ name }) => name) : [];
  expect(parseRoutes(DEFAULT_ROUTES, [...names, NOBODY])).toMatchObject({ ok: true });
});
