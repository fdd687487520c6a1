import fc from 'fast-check';
import type { CalendarDocument } from './calendar-document.ts';
import { Calendar } from './calendar.ts';
import { calendarTermsOf } from './parse-calendar.ts';

const calendar = (
  timeZone: string,
  weekly: CalendarDocument['weekly'],
  holidays: CalendarDocument['holidays'] = [],
) => new Calendar('desk', 1, calendarTermsOf({ name: 'desk', timeZone, weekly, holidays }));
const every = (...shifts: string[]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((weekday) => [weekday, shifts]));
const HOUR = 3_600_000;
const hours = (desk: Calendar, from: string, to: string) =>
  desk.workingTimeBetween(Date.parse(from), Date.parse(to)) / HOUR;
const after = (desk: Calendar, from: string, hours: number) =>
  new Date(desk.addWorkingTime(Date.parse(from), hours * HOUR)).toISOString();

describe('working time', () => {
  const desk = calendar('UTC', {
    mon: ['09:00-12:00', '13:00-18:00'],
    wed: ['22:00-06:00'],
    fri: ['20:00-24:00'],
    sat: ['00:00-02:00'],
  });

  it('is counted in each of two intervals of a day (edge 9)', () => {
    expect(hours(desk, '2026-03-02T00:00Z', '2026-03-03T00:00Z')).toBe(8);
    expect(after(desk, '2026-03-02T11:30Z', 1)).toBe('2026-03-02T13:30:00.000Z');
  });

  it('goes on past midnight (edge 9)', () => {
    expect(hours(desk, '2026-03-04T23:00Z', '2026-03-05T12:00Z')).toBe(7);
    expect(after(desk, '2026-03-04T23:00Z', 3)).toBe('2026-03-05T02:00:00.000Z');
  });

  it('is none on a day without an interval (edge 9)', () => {
    expect(hours(desk, '2026-03-03T00:00Z', '2026-03-04T22:00Z')).toBe(0);
  });

  it('loses no minute at 24:00 (edge 9)', () => {
    expect(hours(desk, '2026-03-06T20:00Z', '2026-03-07T02:00Z')).toBe(6);
    expect(after(desk, '2026-03-06T23:59Z', 1)).toBe('2026-03-07T00:59:00.000Z');
  });

  it('that is used up at closing is used up at closing', () => {
    expect(after(desk, '2026-03-02T09:00Z', 3)).toBe('2026-03-02T12:00:00.000Z');
  });

  it('of overlapping intervals counts once', () => {
    expect(
      hours(
        calendar('UTC', { mon: ['09:00-12:00', '11:00-13:00', '10:00-10:30'] }),
        '2026-03-02T00:00Z',
        '2026-03-03T00:00Z',
      ),
    ).toBe(4);
  });

  it('is exact to the millisecond (edge 13)', () => {
    const from = Date.parse('2026-03-02T11:59:59.999Z');
    expect(desk.addWorkingTime(from, 2)).toBe(Date.parse('2026-03-02T13:00:00.001Z'));
    expect(desk.workingTimeBetween(from, Date.parse('2026-03-02T13:00:00.001Z'))).toBe(2);
  });
});

describe('a change of the clocks', () => {
  const zurich = calendar('Europe/Zurich', every('00:00-06:00'));

  it('gives a night the hours that really passed (edge 10)', () => {
    expect(hours(zurich, '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toBe(5);
    expect(hours(zurich, '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toBe(7);
  });

  it('that skips an edge puts it at the change (edge 10)', () => {
    const early = calendar('Europe/Zurich', every('02:30-05:00'));
    expect(hours(early, '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toBe(2);
    expect(after(early, '2026-03-29T00:00Z', 0.5)).toBe('2026-03-29T01:30:00.000Z');
    // Both edges skipped: nothing is left of it.
    expect(
      hours(calendar('Europe/Zurich', every('02:10-02:50')), '2026-03-29T00:00Z', '2026-03-29T12:00Z'),
    ).toBe(0);
  });

  it('that shows an edge twice takes the first (edge 10)', () => {
    expect(
      hours(calendar('Europe/Zurich', every('02:30-05:00')), '2026-10-25T00:00Z', '2026-10-25T12:00Z'),
    ).toBe(3.5);
    expect(
      hours(calendar('Europe/Zurich', every('01:00-02:30')), '2026-10-24T22:00Z', '2026-10-25T12:00Z'),
    ).toBe(1.5);
  });

  it('leaves a start inside what is skipped or doubled as it is (edge 10)', () => {
    // The second 02:30 of the night.
    expect(after(zurich, '2026-10-25T01:30Z', 3)).toBe('2026-10-25T04:30:00.000Z');
  });

  it('of half an hour, or in a zone of odd quarters, is no different', () => {
    expect(
      hours(calendar('Australia/Lord_Howe', every('00:00-06:00')), '2026-10-03T13:00Z', '2026-10-04T12:00Z'),
    ).toBe(5.5);
    expect(
      hours(calendar('Pacific/Chatham', every('00:00-06:00')), '2026-09-26T11:00Z', '2026-09-27T08:00Z'),
    ).toBe(5);
    expect(after(calendar('Asia/Kathmandu', every('09:00-17:00')), '2026-03-02T00:00Z', 1)).toBe(
      '2026-03-02T04:15:00.000Z',
    );
  });

  it('that leaves out a whole day leaves out its hours, but not the end of its night', () => {
    const apia = calendar('Pacific/Apia', every('22:00-06:00'));
    // Thursday's shift ends where Friday should have begun; Friday's goes on into Saturday morning.
    expect(hours(apia, '2011-12-30T08:00Z', '2011-12-30T16:00Z')).toBe(8);
    expect(hours(apia, '2011-12-29T20:00Z', '2011-12-31T20:00Z')).toBe(2 + 6 + 8);
  });

  it('of the zone itself, while a clock runs, is followed (edge 10)', () => {
    // Half an hour forward for good, at 23:30 on 2018-05-04.
    expect(after(calendar('Asia/Pyongyang', every('09:00-17:00')), '2018-05-04T00:30Z', 8.5)).toBe(
      '2018-05-05T00:30:00.000Z',
    );
  });
});

describe('a holiday', () => {
  const nights = (holidays: CalendarDocument['holidays']) =>
    calendar('Asia/Tokyo', every('09:00-17:00', '22:00-06:00'), holidays);
  // In Tokyo the 2nd begins at 15:00 UTC of the 1st.
  const [begin, end] = ['2026-03-01T15:00Z', '2026-03-02T15:00Z'];

  it("is closed from 00:00 to 24:00 of its own zone's date, and so is the night that would begin on it (edge 11)", () => {
    const desk = nights([{ date: '2026-03-02', name: 'Feast' }]);
    expect(hours(desk, begin, end)).toBe(0);
    // The night before ends at midnight; the night of the holiday does not end on the 3rd.
    expect(hours(desk, '2026-03-01T13:00Z', begin)).toBe(2);
    expect(hours(desk, end, '2026-03-03T00:00Z')).toBe(0);
  });

  it('of half a day is open as it says, and else closed (edge 11)', () => {
    const desk = nights([{ date: '2026-03-02', open: ['08:00-12:00'] }]);
    expect(hours(desk, begin, '2026-03-03T00:00Z')).toBe(4);
    expect(after(desk, begin, 1)).toBe('2026-03-02T00:00:00.000Z');
  });

  it('that is open past midnight is so, unless the next day is one too', () => {
    const open = ['20:00-04:00'];
    expect(hours(nights([{ date: '2026-03-02', open }]), begin, '2026-03-03T00:00Z')).toBe(8);
    expect(
      hours(nights([{ date: '2026-03-02', open }, { date: '2026-03-03' }]), begin, '2026-03-03T12:00Z'),
    ).toBe(4);
  });

  it('closes a calendar that is always open', () => {
    const desk = calendar('Europe/Zurich', 'always', [{ date: '2026-03-29' }]);
    // A Sunday of 23 hours.
    expect(hours(desk, '2026-03-28T00:00Z', '2026-03-30T00:00Z')).toBe(48 - 23);
  });

  it('of a month does not fail a target of one hour (edge 12)', () => {
    const closed = Array.from({ length: 31 }, (_, i) => ({
      date: `2026-08-${String(i + 1).padStart(2, '0')}`,
    }));
    expect(after(calendar('UTC', every('09:00-17:00'), closed), '2026-07-31T16:30Z', 1)).toBe(
      '2026-09-01T09:30:00.000Z',
    );
  });
});

describe('a long time', () => {
  it('of 400 days takes microseconds', () => {
    const desk = calendar('Europe/Zurich', {
      mon: ['09:00-17:00'],
      tue: ['09:00-17:00'],
      wed: ['09:00-17:00'],
    });
    const from = Date.parse('2026-03-02T00:00Z');
    const due = desk.addWorkingTime(from, 400 * 24 * HOUR);
    expect(desk.workingTimeBetween(from, due)).toBe(400 * 24 * HOUR);
    // The best of many: others may have the processor in between.
    const rounds = Array.from({ length: 100 }, (_, round) => {
      const begun = performance.now();
      for (let i = 0; i < 100; i += 1) desk.addWorkingTime(from + round * 100 + i, 400 * 24 * HOUR);
      return (performance.now() - begun) / 100;
    });
    expect(Math.min(...rounds)).toBeLessThan(0.05);
  });

  it('is the same, whichever part of it was asked for first', () => {
    const weekly = { mon: ['09:00-17:00'], thu: ['20:00-04:00'] };
    const [fresh, used] = [calendar('Europe/Zurich', weekly), calendar('Europe/Zurich', weekly)];
    used.workingTimeBetween(Date.parse('2030-01-01T00:00Z'), Date.parse('2031-01-01T00:00Z'));
    expect(hours(used, '2020-02-01T00:00Z', '2030-06-01T00:00Z')).toBe(
      hours(fresh, '2020-02-01T00:00Z', '2030-06-01T00:00Z'),
    );
    expect(hours(used, '2019-02-01T00:00Z', '2030-06-01T00:00Z')).toBe(
      hours(calendar('Europe/Zurich', weekly), '2019-02-01T00:00Z', '2030-06-01T00:00Z'),
    );
    expect(after(used, '2010-02-01T00:00Z', 9_000)).toBe(after(fresh, '2010-02-01T00:00Z', 9_000));
  });

  it('on a calendar that is open for a minute a week ends (edge 12)', () => {
    const desk = calendar('UTC', { mon: ['09:00-09:01'] });
    const due = desk.addWorkingTime(Date.parse('2026-03-02T00:00Z'), 3_650 * 24 * HOUR);
    expect(new Date(due).getUTCFullYear()).toBe(2526);
  });
});

describe('both reckonings', () => {
  it('undo each other, and agree with the intervals, over many years', () => {
    const desk = calendar(
      'Australia/Lord_Howe',
      { mon: ['00:00-02:15', '22:00-06:00'], sat: ['23:30-24:00'], sun: ['00:00-02:00'] },
      [{ date: '2026-04-04' }, { date: '2026-04-05', open: ['01:00-03:00'] }],
    );
    const instant = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2060-01-01') });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 5_000 * HOUR }), (from, ms) => {
        const due = desk.addWorkingTime(from, ms);
        expect(desk.workingTimeBetween(from, due)).toBe(ms);
        expect(desk.workingTimeBetween(from, due - 1)).toBe(ms - 1);
        const open = [...desk.openBetween(from, due)];
        expect(open.reduce((sum, interval) => sum + interval.to - interval.from, 0)).toBe(ms);
        expect(open.every(({ to }, i) => to < (open[i + 1]?.from ?? Infinity))).toBe(true);
      }),
    );
  });
});
