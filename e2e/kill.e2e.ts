import { SlaBreached, SlaStarted, TicketClassified, TicketOpened } from '@triage/contracts';
import { until } from '@triage/testing';
import { SERVICES, TriageSystem } from './triage-system.ts';

/** Every service is killed in the middle of 500 tickets, and nothing is lost or done twice. */
let system: TriageSystem;

beforeAll(async () => {
  system = await TriageSystem.start();
  await system.setTargets({ first_response: 'PT5S', resolution: 'P1D' });
  // One mail for each breach, so that there is much to lose and to repeat.
  const put = async (path: string, body: object) =>
    expect((await system.request('notification', 'PUT', path, { as: 'admin', body })).status).toBe(200);
  await put('/v1/receivers', {
    receivers: ['on-call', 'on-call-quiet'].map((name) => ({
      name,
      destinations: [{ kind: 'email', to: ['oncall@triage.test'] }],
    })),
  });
  await put('/v1/routes', {
    route: {
      receiver: 'on-call',
      groupBy: ['event', 'ticket'],
      groupWait: 'PT0S',
      groupInterval: 'PT1S',
      routes: [{ matchers: ['event="incident"'], receiver: 'nobody' }],
    },
  });
}, 120_000);

afterAll(() => system?.stop(), 60_000);

const COUNT = 500;
const BODIES = [
  'How high is the fee for a withdrawal of USDT?',
  'Someone logged into my account and withdrew 2 BTC, it was not me!',
  '我的提现三天了还没到账',
  'My deposit of 0.2 ETH has 40 confirmations and is not credited.',
  'Is my money safe with you?',
];

it('each acknowledged ticket has one opening, one decision, one set of clocks, one breach, one mail', async () => {
  const acknowledged: string[] = [];
  let next = 0;
  const client = async () => {
    for (let n = next++; n < COUNT; n = next++) {
      const ticket = {
        requester: { id: `cust-${n}`, email: `c${n}@example.test` },
        body: BODIES[n % BODIES.length],
      };
      acknowledged.push(await system.openTicket(ticket));
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  // Each service dies twice: early, and in the middle of its work.
  for (const [round, service] of [...SERVICES, ...SERVICES].entries()) {
    await until(() => acknowledged.length >= (COUNT / 10) * (round + 1), {
      what: `ticket ${round + 1}0 %`,
      timeoutMs: 60_000,
    });
    await system.killAndRestart(service);
  }
  await clients;
  await system.ready();
  expect(new Set(acknowledged).size).toBe(COUNT);

  const all = (count: number, what: string) => ({
    what: `${count} ${what}`,
    timeoutMs: 60_000,
    everyMs: 200,
  });
  const { events } = system;
  await until(() => events.distinct(TicketClassified).length >= COUNT, all(COUNT, 'decisions'));
  await until(() => events.distinct(SlaBreached).length >= COUNT, all(COUNT, 'breaches'));
  await until(
    async () => {
      const [row] = await system.rows<{ open: number; done: number }>(
        `SELECT count(*) FILTER (WHERE status IN ('pending', 'sending'))::int AS open, count(*)::int AS done
         FROM notification.deliveries`,
      );
      return row!.open === 0 && row!.done >= 2 * COUNT;
    },
    all(2 * COUNT, 'mails'),
  );

  const byTicket = (type: Parameters<typeof events.distinct>[0], metric?: string) => {
    const counts = new Map<string, number>();
    for (const { subject, data } of events.distinct(type)) {
      if (metric === undefined || data['metric'] === metric)
        counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return counts;
  };
  const once = new Map(acknowledged.map((id) => [id, 1]));
  expect(byTicket(TicketOpened)).toEqual(once);
  expect(byTicket(TicketClassified)).toEqual(once);
  expect(byTicket(SlaStarted, 'first_response')).toEqual(once);
  expect(byTicket(SlaStarted, 'resolution')).toEqual(once);
  expect(byTicket(SlaBreached)).toEqual(once);

  expect(await system.rows('SELECT count(*)::int AS tickets FROM intake.ticket')).toEqual([
    { tickets: COUNT },
  ]);
  expect(
    await system.rows(
      `SELECT metric, count(*)::int AS clocks, count(DISTINCT ticket_id)::int AS tickets
       FROM sla.clocks GROUP BY metric ORDER BY metric`,
    ),
  ).toEqual(['first_response', 'resolution'].map((metric) => ({ metric, clocks: COUNT, tickets: COUNT })));

  // One delivery for each reason, and one mail for each delivery: SMTP has no transaction, so that what was
  // being sent when its sender was killed may arrive again, under the same Message-ID.
  const deliveries = await system.rows<{ template: string; tickets: number; deliveries: number }>(
    `SELECT template, count(*)::int AS deliveries, count(DISTINCT ticket_id)::int AS tickets
     FROM notification.deliveries WHERE receiver = 'email' AND status = 'delivered' GROUP BY template`,
  );
  for (const { tickets, deliveries: sent } of deliveries) expect(sent).toBe(tickets);
  expect(deliveries.find(({ template }) => template === 'ticket_received')?.tickets).toBe(COUNT);
  expect(deliveries.find(({ template }) => template === 'sla_breached')?.tickets).toBe(COUNT);
  const mails = await system.mails();
  const distinct = new Set(mails.map(({ messageId }) => messageId)).size;
  expect(distinct).toBe(deliveries.reduce((sum, { deliveries: sent }) => sum + sent, 0));
  const repeated = mails.length - distinct;
  console.log(
    `${mails.length} mails arrived for ${distinct} deliveries; ${repeated} repeated after two kills`,
  );
  expect(repeated).toBeLessThanOrEqual(2 * MAILS_IN_FLIGHT);
}, 240_000);

/** As many as the senders to customers and to on-call have claimed at once, which a kill may repeat. */
const MAILS_IN_FLIGHT = 160;
