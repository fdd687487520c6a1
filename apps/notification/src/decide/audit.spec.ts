import { audit, type UntoldAlert } from './audit.ts';

const startsAt = new Date('2026-03-01T10:00:00.000Z');
const minutes = (count: number) => new Date(startsAt.getTime() + count * 60_000);
const seated: UntoldAlert = { startsAt, isSeated: true, flushAt: minutes(0), heldFor: null, deliveries: [] };

describe('an alert that nobody was told of', () => {
  it.each<[string, Partial<UntoldAlert>, number, string | undefined]>([
    ['is young', { isSeated: false }, 4, undefined],
    ['has no place', { isSeated: false, flushAt: null }, 5, 'not_seated'],
    ['waits for a dispatcher that is dead', {}, 6, 'not_looked_at'],
    ['waits for its digest', { flushAt: minutes(15) }, 6, undefined],
    ['is silenced', { heldFor: 'silenced' }, 60, undefined],
    ['has no receiver', { heldFor: 'no_receiver' }, 60, 'no_receiver'],
    ['waits for nothing', { flushAt: null }, 6, 'lost'],
    ['has failed', { deliveries: ['failed'] }, 6, 'all_deliveries_failed'],
    ['is stuck', { deliveries: ['pending', 'failed'] }, 6, 'deliveries_stuck'],
    ['was dropped at the door, with a reason', { deliveries: ['suppressed'] }, 6, undefined],
  ])('%s', (_why, more, after, finding) =>
    expect(audit({ ...seated, ...more }, minutes(after))).toBe(finding),
  );
});
