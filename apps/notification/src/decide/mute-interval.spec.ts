import fc from 'fast-check';
import { isMuted, readMuteInterval } from './mute-interval.ts';

function intervalOf(interval: object, timeZone = 'Europe/Zurich') {
  return readMuteInterval({ timeZone, intervals: [interval] }, 'x', (field, message) => {
    throw new Error(`${field} ${message}`);
  });
}

describe('a mute time interval holds', () => {
  it.each([
    ['from its start', { times: ['09:00-17:00'] }, '2026-03-02T08:00:00Z', true],
    ['not at its end', { times: ['09:00-17:00'] }, '2026-03-02T16:00:00Z', false],
    ['to the last minute of a day', { times: ['17:00-24:00'] }, '2026-03-02T22:59:59Z', true],
    ['past midnight', { weekdays: ['fri'], times: ['22:00-06:00'] }, '2026-03-07T04:59:59Z', true],
    [
      'past midnight of its own days alone',
      { weekdays: ['fri'], times: ['22:00-06:00'] },
      '2026-03-06T04:00:00Z',
      false,
    ],
    ['around the end of the week', { weekdays: ['sat-mon'] }, '2026-03-02T12:00:00Z', true],
    ['on the last day of February', { daysOfMonth: [-1] }, '2026-02-28T12:00:00Z', true],
    ['not on the day before', { daysOfMonth: [-1] }, '2026-02-27T12:00:00Z', false],
    ['on the 29th in a leap year', { daysOfMonth: [-1] }, '2028-02-29T12:00:00Z', true],
    ['in its months', { months: [12] }, '2026-11-30T23:30:00Z', true],
    [
      'where all of its parts do',
      { months: [3], weekdays: ['sun'], times: ['10:00-11:00'] },
      '2026-03-02T09:30:00Z',
      false,
    ],
  ])('%s', (_when, interval, at, muted) => expect(isMuted(intervalOf(interval), new Date(at))).toBe(muted));

  it('through a night that has one hour less, and one that has one more', () => {
    const night = intervalOf({ times: ['01:00-05:00'] });
    const minutes = (from: string, to: string) => {
      let count = 0;
      for (let at = Date.parse(from); at < Date.parse(to); at += 60_000)
        if (isMuted(night, new Date(at))) count += 1;
      return count;
    };
    expect(minutes('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(3 * 60);
    expect(minutes('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(5 * 60);
  });

  it('exactly where its complement does not', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(
        time,
        time,
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (from, to, at) => {
          fc.pre(from !== to);
          expect(isMuted(intervalOf({ times: [`${from}-${to}`] }), at)).not.toBe(
            isMuted(intervalOf({ times: [`${to}-${from}`] }), at),
          );
        },
      ),
    );
  });
});
