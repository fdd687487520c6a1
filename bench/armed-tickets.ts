import { dropDatabase, newDatabase, type Timers } from './timer-databases.ts';
import { ServiceProcess, type ServiceOptions } from '@triage/testing';
import type pg from 'pg';

/** The policies of the benchmark: `armed` for what waits, `due` for the deadlines that come. They match nobody else's. */
export function benchPolicy(name: 'armed' | 'due', firstResponse: string) {
  return {
    name,
    calendar: 'always',
    when: { tier: [name], priority: ['P3'] },
    targets: { first_response: firstResponse, resolution: 'P30D' },
    warnAt: [],
    pauseOn: ['pending'],
    escalate: [],
  };
}

/** A database of sla-timer with tickets of two running clocks each, as its own consumer leaves them. */
export interface ArmedTickets extends Timers {
  readonly client: pg.Client;
}

export async function armedTickets(
  adminUrl: string,
  tickets: number,
  service: (databaseUrl: string) => ServiceOptions,
): Promise<ArmedTickets> {
  const { client, url } = await newDatabase(adminUrl);
  await ServiceProcess.setup(service(url));
  await client.query('SET search_path TO sla');
  for (const policy of [benchPolicy('armed', 'P30D'), benchPolicy('due', 'PT1H')]) {
    await client.query('INSERT INTO policies (name, version, document) VALUES ($1, 1, $2)', [
      policy.name,
      JSON.stringify(policy),
    ]);
  }
  // Opened now: both their deadlines are far away.
  await openTickets(
    client,
    `clock_timestamp() - i * interval '1 millisecond'`,
    '30 days',
    `generate_series(1, ${tickets}) AS i`,
  );
  await client.query('VACUUM ANALYZE');
  return {
    url,
    client,
    arm: async (dueAt) => {
      await openTickets(
        client,
        `to_timestamp(i / 1000.0) - interval '1 hour'`,
        '1 hour',
        'unnest($1::bigint[]) AS i',
        [dueAt],
      );
    },
    drop: () => dropDatabase(adminUrl, client),
  };
}

/** In batches that their next deadline is the first response of, or the resolution. */
async function openTickets(
  client: pg.Client,
  openedAt: string,
  due: '1 hour' | '30 days',
  from: string,
  values: unknown[] = [],
): Promise<void> {
  const policy = due === '1 hour' ? 'due' : 'armed';
  await client.query(
    `CREATE TEMP TABLE fresh AS
     SELECT uuidv7(${openedAt} - clock_timestamp()) AS id, date_trunc('milliseconds', ${openedAt}) AS at FROM ${from}`,
    values,
  );
  await client.query(`
    INSERT INTO tickets (ticket_id, number, is_opened, opened_at, channel, tier, category, priority, priority_source,
      revision, status, status_since, replied_at, was_resolved, wrote_while_resolved, last_message_id, policies_seq,
      cycles, dormant)
    SELECT id, 'T-1', true, at, 'web', '${policy}', NULL, 'P3', 'screen', 0, 'open', at, NULL, false, false, NULL,
      (SELECT max(seq) FROM policies), '{"first_response": 1, "next_response": 0, "resolution": 1, "update": 0}', '[]'
    FROM fresh`);
  await client.query(`
    INSERT INTO clocks (ticket_id, metric, cycle, state, open, policy, policy_version, calendar, priority, target_ms,
      started_at, since, due_at, escalated, warned, counted, steps)
    SELECT id, metric, 1, 'running', true, '${policy}', 1, 'always', 'P3', target, at, at, due_at, 0, '[]', '[]',
      jsonb_build_array(jsonb_build_object('at', (extract(epoch FROM at) * 1000)::bigint, 'kind', 'started',
        'dueAt', (extract(epoch FROM due_at) * 1000)::bigint, 'targetMs', target, 'policy', '${policy} v1'))
    FROM fresh
    CROSS JOIN LATERAL (VALUES ('first_response', 3600000 * ${due === '1 hour' ? 1 : 720}::bigint), ('resolution', 2592000000)) AS promise (metric, target)
    CROSS JOIN LATERAL (SELECT at + target * interval '1 millisecond' AS due_at) AS d`);
  await client.query(
    `INSERT INTO timers SELECT 'P3', due_at, ticket_id, metric, cycle FROM fresh JOIN clocks ON ticket_id = id`,
  );
  await client.query('DROP TABLE fresh');
}
