import { changeIncident, mergeIncidents } from './change-incident.ts';
import { type Incident, incidentId } from './incident.ts';
import { judge } from './judge.ts';
import type { Rates, Report } from './report.ts';
import { calmWeek, flood, HOUR, isOfTheStorm, MINUTE, MONDAY, reportOf, storm } from './sample-traffic.ts';
import { ratesOf } from './sample-rates.ts';

const QUIET: Rates = { usual: () => ({ perHour: 0, share: 0 }), requesters: () => 0 };
const TRON = 'withdrawal:*:tron';
const USDT = 'withdrawal:USDT:tron';

/** `count` reports of different people, one every ten seconds from `minute` on. */
function reports(name: string, minute: number, count: number, fingerprints: string[]): Report[] {
  return Array.from({ length: count }, (_, n) => ({
    ticketId: `${name}-${n}`,
    requesterId: `${name}-${n}`,
    at: MONDAY + minute * MINUTE + n * 10_000,
    fingerprints,
    incidentId: null,
  }));
}

const judged = (reports: readonly Report[], incidents: readonly Incident[] = [], rates = QUIET) =>
  judge({ incidents, reports: reports.toSorted((a, b) => a.at - b.at), rates, now: MONDAY });

describe('an incident', () => {
  it('is opened by the twelfth requester, under the most specific fingerprint', () => {
    const [incident, ...others] = judged(reports('a', 0, 12, [USDT, TRON, 'withdrawal:USDT:*']));
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      id: incidentId(USDT, MONDAY),
      scope: [USDT],
      title: 'Withdrawals of USDT on Tron',
      startedAt: MONDAY,
      tippedAt: MONDAY + 110_000,
    });
  });

  it.each([
    ['eleven', reports('a', 0, 11, [TRON])],
    ['a hundred of one sender', reports('a', 0, 100, [TRON]).map((r) => ({ ...r, requesterId: 'one' }))],
    ['twelve in an hour', reports('a', 0, 12, [TRON]).map((r, n) => ({ ...r, at: MONDAY + n * 5 * MINUTE }))],
    [
      'twelve about different things',
      reports('a', 0, 12, []).map((r, n) => ({ ...r, fingerprints: [`deposit:X${n}:*`] })),
    ],
  ])('is not opened by %s', (_, given) => {
    expect(judged(given)).toEqual([]);
  });

  it('is not opened where so many are usual, or all write at once', () => {
    const given = reports('a', 0, 14, [TRON]);
    expect(judged(given, [], { ...QUIET, usual: () => ({ perHour: 20, share: 0 }) })).toEqual([]);
    expect(judged(given, [], { usual: () => ({ perHour: 0, share: 0.05 }), requesters: () => 120 })).toEqual(
      [],
    );
  });

  it('grows to the whole chain when others on it report, and opens no second one', () => {
    const given = [
      ...reports('a', 0, 12, [USDT, TRON]),
      ...reports('b', 3, 6, ['withdrawal:TRX:tron', TRON]),
    ];
    const [incident, ...others] = judged(given);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ scope: [USDT, TRON], title: 'Withdrawals on Tron' });
  });

  it('grows to what most of its reports have in common, once others of that surge too', () => {
    const signal = 'withdrawal:signal:pending_too_long';
    const given = [...reports('a', 0, 14, [TRON, signal]), ...reports('b', 3, 12, [signal])];
    expect(judged(given)).toMatchObject([{ scope: [TRON, signal] }]);
  });

  it('does not grow over what has nothing to do with it', () => {
    const given = [...reports('a', 0, 12, [TRON]), ...reports('b', 1, 12, ['withdrawal:*:bitcoin'])];
    expect(judged(given).map(({ scope }) => scope)).toEqual([[TRON], ['withdrawal:*:bitcoin']]);
  });

  it('keeps the title that a person gave it', () => {
    const [opened] = judged(reports('a', 0, 12, [USDT, TRON]));
    const named = changeIncident(opened!, { title: 'Tron is down' }, MONDAY) as Incident;
    const held = reports('a', 0, 12, [USDT, TRON]).map((report) => ({ ...report, incidentId: named.id }));
    const [incident] = judged([...held, ...reports('b', 3, 6, [TRON])], [named]);
    expect(incident).toMatchObject({ title: 'Tron is down', scope: [USDT, TRON] });
  });
});

describe('the end of an incident', () => {
  const first = reports('a', 0, 20, [TRON]);
  const last = MONDAY + 190_000;
  const [opened] = judged(first);
  const held = first.map((report) => ({ ...report, incidentId: opened!.id }));

  it('is seen at the first report after the rate has fallen', () => {
    expect(judged([...held, ...reports('b', 40, 1, [TRON])], [opened!])).toMatchObject([
      { lastReportAt: last, endedAt: last + 30 * MINUTE },
    ]);
  });

  it('is not seen while reports go on', () => {
    const [incident] = judged([...held, ...reports('b', 25, 10, [TRON])], [opened!]);
    expect(incident).toMatchObject({ lastReportAt: MONDAY + 25 * MINUTE + 90_000, endedAt: null });
  });

  const resolved: Incident = {
    ...opened!,
    lastReportAt: last,
    state: 'resolved',
    resolvedAt: last + 30 * MINUTE,
  };

  it('is not the end where it surges again within a day', () => {
    const again = reports('b', 20 * 60, 15, [TRON]);
    expect(judged(again, [resolved])).toMatchObject([{ id: opened!.id, state: 'open', resolvedAt: null }]);
  });

  it('is the end where it surges again later: that is another incident', () => {
    const again = reports('b', 26 * 60, 15, [TRON]);
    const known = judged(again, [resolved]);
    expect(known).toHaveLength(2);
    expect(known[0]).toBe(resolved);
    expect(known[1]!.id).not.toBe(opened!.id);
  });

  it('does not open another one by reports that come late', () => {
    expect(
      judged(reports('late', 0, 15, [TRON]), [{ ...resolved, lastReportAt: MONDAY + 5 * MINUTE }]),
    ).toHaveLength(1);
  });

  it('holds where a person has closed it, until it has become calm', () => {
    const closed = changeIncident(opened!, { state: 'resolved' }, last) as Incident;
    expect(closed).toMatchObject({ state: 'resolved', isMuted: true, resolvedAt: last });
    const more = reports('b', 4, 30, [TRON]);
    expect(judged(more, [closed])).toEqual([closed]);
    expect(judged(more, [{ ...closed, isMuted: false }])).toMatchObject([{ id: closed.id, state: 'open' }]);
  });
});

describe('merging', () => {
  const [from] = judged(reports('a', 0, 12, [TRON]));
  const [into] = judged(reports('b', 5, 12, ['deposit:*:tron']));

  it('gives scope and later tickets to the other', () => {
    const merged = mergeIncidents(from!, into!, MONDAY);
    if ('refused' in merged) throw new Error(merged.refused);
    expect(merged.from).toMatchObject({ state: 'resolved', mergedInto: into!.id });
    expect(merged.into).toMatchObject({ scope: ['deposit:*:tron', TRON], startedAt: MONDAY });
    const more = reports('c', 8, 15, [TRON]);
    const known = judged(more, [merged.from, merged.into]);
    expect(known.map(({ id }) => id)).toEqual([from!.id, into!.id]);
    expect(known[1]!.lastReportAt).toBe(more.at(-1)!.at);
  });

  it('is refused with itself, with what is over, and of what was merged before', () => {
    const over: Incident = { ...into!, state: 'resolved' };
    expect(mergeIncidents(from!, from!, MONDAY)).toHaveProperty('refused');
    expect(mergeIncidents(from!, over, MONDAY)).toHaveProperty('refused');
    expect(mergeIncidents({ ...from!, mergedInto: into!.id }, into!, MONDAY)).toHaveProperty('refused');
    expect(changeIncident({ ...from!, mergedInto: into!.id }, { title: 'x' }, MONDAY)).toHaveProperty(
      'refused',
    );
    expect(changeIncident(over, { state: 'confirmed' }, MONDAY)).toHaveProperty('refused');
  });
});

describe('simulated traffic', () => {
  const known = (tickets: ReturnType<typeof storm>) => {
    const all = tickets.map(reportOf);
    return judge({ incidents: [], reports: all, rates: ratesOf(all), now: MONDAY });
  };

  it.each([1, 2])('of a calm week of 10,000 opens nothing (seed %d)', (seed) => {
    expect(known(calmWeek(seed, 10_000))).toEqual([]);
  });

  it('of one sender’s flood in a calm week opens nothing', () => {
    const tickets = [...calmWeek(3, 3_000), ...flood(3, 300, MONDAY + 40 * HOUR)];
    expect(known(tickets.toSorted((a, b) => a.openedAt - b.openedAt))).toEqual([]);
  });

  it.each([
    ['a new system', 0],
    ['a system with a week behind it', 10_000],
  ])('of a storm opens one incident, by the twentieth requester, on %s', (_, before) => {
    const start = MONDAY + (before > 0 ? 182 : 10) * HOUR;
    const tickets = [...calmWeek(4, before), ...storm(4, { start })];
    const [incident, ...others] = known(tickets);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ title: 'Withdrawals on Tron' });
    const affected = new Set<string>();
    const twentieth = tickets.find(
      (ticket) =>
        ticket.openedAt >= start && isOfTheStorm(ticket) && affected.add(ticket.requesterId).size === 20,
    );
    expect(incident!.tippedAt - twentieth!.openedAt).toBeLessThanOrEqual(30_000);
  });
});
