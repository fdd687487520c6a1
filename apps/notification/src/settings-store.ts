import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, ConfigError } from '@triage/service';
import { DataSource, type EntityManager } from 'typeorm';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { NotificationConfig } from './config.ts';
import { DEFAULT_ROUTES, defaultReceivers } from './decide/default-config.ts';
import { NOBODY } from './decide/flush.ts';
import { parseReceivers, type ReceiverSetting } from './decide/parse-receivers.ts';
import { parseRoutes } from './decide/parse-routes.ts';
import { parseSchedule } from './decide/parse-schedule.ts';
import type { Route, Routing } from './decide/route.ts';
import type { Schedule } from './decide/schedule.ts';
import type { Parsed } from './decide/wrong.ts';

/** A document as it is in force: by PUT, else from the file, else the default. */
export interface Setting {
  readonly document: object;
  /** 0 where it is not from a PUT. */
  readonly version: number;
  readonly updatedBy: string;
}

/** All that can be configured, as it is in force. */
export interface Settings {
  readonly routing: Routing;
  readonly receivers: readonly ReceiverSetting[];
  readonly schedules: ReadonlyMap<string, Schedule>;
  /** Changes whenever any of it does. */
  readonly version: string;
}

interface SettingRow extends Setting {
  readonly name: string;
}

/** The parts of a configuration file, each in the form of its PUT. */
interface ConfigFile {
  readonly routes?: object;
  readonly receivers?: object;
  readonly schedules?: Readonly<Record<string, object>>;
}

/**
 * Routes, receivers and schedules. A PUT stands above the file, and the file above the default; all replicas see a
 * PUT within a round of their dispatchers. What is kept was checked before; a file that is wrong stops the start.
 */
@Injectable()
export class SettingsStore {
  private readonly given: ReadonlyMap<string, Setting>;
  private cached: Settings | undefined;

  constructor(
    config: NotificationConfig,
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.given = givenSettings(config);
    // Says what is wrong with the file before anything starts.
    this.cached = settingsOf(this.given, 'given');
  }

  /** What is in force, read anew only where something has changed. */
  async current(tx: EntityManager = this.dataSource.manager): Promise<Settings> {
    const versions: { version: string | null }[] = await tx.query(
      `SELECT string_agg(name || '@' || version, ',' ORDER BY name) AS version FROM settings`,
    );
    const version = versions[0]?.version ?? 'given';
    if (this.cached?.version !== version) this.cached = settingsOf(await this.documents(tx), version);
    return this.cached;
  }

  async find(name: string): Promise<Setting | undefined> {
    return (await this.documents(this.dataSource.manager)).get(name);
  }

  async names(prefix: string): Promise<string[]> {
    const all = await this.documents(this.dataSource.manager);
    return [...all.keys()].filter((name) => name.startsWith(prefix)).sort();
  }

  /**
   * Puts a document in force as a new version once `check` finds nothing wrong with it beside the others, which nobody
   * changes meanwhile. New routes give every firing alert its places anew.
   */
  async put<T>(
    name: string,
    document: object,
    by: string,
    check: (settings: Settings) => Parsed<T>,
  ): Promise<Parsed<Setting>> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('notification.settings'))`);
      const checked = check(await this.current(tx));
      if (!checked.ok) return checked;
      const [row]: SettingRow[] = await tx.query(
        `INSERT INTO settings (name, document, version, updated_at, updated_by) VALUES ($1, $2, 1, $3, $4)
         ON CONFLICT (name) DO UPDATE
         SET document = EXCLUDED.document, version = settings.version + 1, updated_at = EXCLUDED.updated_at,
             updated_by = EXCLUDED.updated_by
         RETURNING name, document, version, updated_by AS "updatedBy"`,
        [name, JSON.stringify(document), this.clock.now(), by],
      );
      if (name === 'routes')
        await tx.query(
          `WITH firing AS (SELECT id FROM alerts WHERE status = 'firing' ORDER BY id FOR UPDATE)
           UPDATE alerts SET version = version + 1 FROM firing WHERE alerts.id = firing.id`,
        );
      return { ok: true, value: row! };
    });
  }

  private async documents(tx: EntityManager): Promise<Map<string, Setting>> {
    const rows: SettingRow[] = await tx.query(
      'SELECT name, document, version, updated_by AS "updatedBy" FROM settings',
    );
    return new Map([...this.given, ...rows.map(({ name, ...setting }) => [name, setting] as const)]);
  }
}

/** The receivers that a tree names. */
export function receiversIn({ receiver, escalate, routes }: Route): string[] {
  const steps = escalate.map((step) => step.receiver);
  return [...new Set([receiver, ...steps, ...routes.flatMap(receiversIn)])];
}

function givenSettings(config: NotificationConfig): Map<string, Setting> {
  const { oncallEmail = [], webhookUrl, notificationConfigFile } = config;
  const given = (document: object, updatedBy: string): Setting => ({ document, version: 0, updatedBy });
  const settings = new Map([
    [
      'receivers',
      given(defaultReceivers({ emails: oncallEmail, webhook: webhookUrl !== undefined }), 'default'),
    ],
    ['routes', given(DEFAULT_ROUTES, 'default')],
  ]);
  if (notificationConfigFile === undefined) return settings;
  const file = readConfigFile(notificationConfigFile);
  if (file.routes) settings.set('routes', given(file.routes, 'file'));
  if (file.receivers) settings.set('receivers', given({ receivers: file.receivers }, 'file'));
  for (const [name, schedule] of Object.entries(file.schedules ?? {}))
    settings.set(`schedule:${name}`, given(schedule, 'file'));
  return settings;
}

function readConfigFile(path: string): ConfigFile {
  try {
    const file: unknown = parse(readFileSync(path, 'utf8'));
    if (typeof file === 'object' && file !== null && !Array.isArray(file)) return file;
  } catch {
    // Said below: neither a parser's words nor the system's are for an operator.
  }
  throw new ConfigError([
    'NOTIFICATION_CONFIG_FILE must name a YAML file with routes, receivers or schedules',
  ]);
}

function settingsOf(documents: ReadonlyMap<string, Setting>, version: string): Settings {
  const receivers = sound('receivers', parseReceivers(documents.get('receivers')?.document));
  const names = [...receivers.map(({ name }) => name), NOBODY];
  const schedules = new Map<string, Schedule>();
  for (const [key, { document }] of documents) {
    const name = /^schedule:(?<name>.+)$/.exec(key)?.groups?.['name'];
    if (name) schedules.set(name, sound(key, parseSchedule(name, document)));
  }
  return {
    routing: sound('routes', parseRoutes(documents.get('routes')?.document, names)),
    receivers,
    schedules,
    version,
  };
}

function sound<T>(name: string, result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw new ConfigError(result.errors.map(({ field, message }) => `${name}: ${field} ${message}`));
}
