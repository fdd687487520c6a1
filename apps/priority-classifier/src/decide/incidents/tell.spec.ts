import { IncidentOpened, IncidentResolved, IncidentUpdated } from '@triage/contracts';
import { changeIncident, settled, SETTLED_AFTER_MS } from './change-incident.ts';
import { grown, type Incident, openedIncident } from './incident.ts';
import { tell } from './tell.ts';

const START = Date.parse('2026-03-02T10:00:00.000Z');
const NOW = START + 60_000;

const opened = (more: Partial<Incident> = {}): Incident => ({
  ...openedIncident('withdrawal:*:tron', { from: START, to: START + 30_000 }, NOW),
  ticketCount: 14,
  requesterCount: 12,
  ...more,
});
const known = tell(undefined, opened(), NOW).incident;
const typesOf = (before: Incident, after: Incident) =>
  tell(before, after, NOW).events.map(({ type }) => type);

describe('subscribers', () => {
  it('are told of a new incident, dated at the report that tipped it', () => {
    const { events, incident } = tell(undefined, opened(), NOW);
    expect(events).toMatchObject([
      {
        type: IncidentOpened.type,
        topic: 'triage.incidents',
        key: incident.id,
        time: new Date(START + 30_000),
        data: {
          title: 'Withdrawals on Tron',
          occurredAt: '2026-03-02T10:00:30.000Z',
          detectedAt: '2026-03-02T10:01:00.000Z',
          ticketCount: 14,
          state: 'open',
          scope: { chains: ['tron'] },
        },
      },
    ]);
    expect(incident).toMatchObject({ told: 1, toldRequesters: 12 });
  });

  it.each([
    [13, 0],
    [19, 0],
    [20, 1],
    [49, 1],
    [4_000, 1],
  ])('who knew of 12 are told of %d requesters: %d', (requesterCount, times) => {
    expect(typesOf(known, { ...known, requesterCount })).toEqual(Array(times).fill(IncidentUpdated.type));
  });

  it('are told eight times of a storm of 3,000', () => {
    let incident = opened();
    let told = 0;
    for (let requesterCount = 12; requesterCount <= 3_000; requesterCount++) {
      const next = tell(incident, { ...incident, requesterCount }, NOW);
      told += next.events.length;
      incident = next.incident;
    }
    expect(told).toBe(8);
  });

  it('are told of a scope that grew, a new title and a confirmation', () => {
    expect(typesOf(known, grown(known, ['withdrawal:*:bsc']))).toEqual([IncidentUpdated.type]);
    expect(typesOf(known, changeIncident(known, { title: 'Tron' }, NOW) as Incident)).toHaveLength(1);
    expect(typesOf(known, changeIncident(known, { state: 'confirmed' }, NOW) as Incident)).toHaveLength(1);
    expect(typesOf(known, known)).toEqual([]);
  });

  it('are told once that it is over, and who said so', () => {
    const closed = changeIncident(known, { state: 'resolved' }, NOW) as Incident;
    const { events, incident } = tell(known, closed, NOW, {
      by: { kind: 'agent', id: 'maria' },
      reason: 'no',
    });
    expect(events).toMatchObject([
      { type: IncidentResolved.type, data: { state: 'resolved', by: { id: 'maria' }, reason: 'no' } },
    ]);
    expect(typesOf(incident, incident)).toEqual([]);
  });

  it('get another id each time, and the same for the same', () => {
    const update = (requesterCount: number) => tell(known, { ...known, requesterCount }, NOW);
    const first = update(20);
    const second = tell(first.incident, { ...first.incident, requesterCount: 50 }, NOW);
    expect(update(20).events[0]!.id).toBe(first.events[0]!.id);
    expect(second.events[0]!.id).not.toBe(first.events[0]!.id);
  });
});

describe('an incident whose rate has fallen', () => {
  const ended = { ...known, endedAt: START + 3_600_000, lastLinkedAt: NOW };

  it('is over once no replica can be behind', () => {
    expect(settled(ended, NOW + SETTLED_AFTER_MS - 1)).toBe(ended);
    expect(settled(ended, NOW + SETTLED_AFTER_MS)).toMatchObject({
      state: 'resolved',
      resolvedAt: ended.endedAt,
    });
  });

  it('is not over before', () => {
    expect(settled(known, NOW + SETTLED_AFTER_MS)).toBe(known);
  });
});
