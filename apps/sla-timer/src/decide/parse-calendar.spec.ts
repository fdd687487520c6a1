import { parseCalendar } from './parse-calendar.ts';

const valid = {
  name: 'zurich-desk',
  timeZone: 'Europe/Zurich',
  weekly: { mon: ['09:00-12:30', '13:30-18:00'], fri: ['22:00-06:00'], sat: ['00:00-24:00'] },
  holidays: [
    { date: '2026-12-25', name: 'Christmas' },
    { date: '2026-12-24', open: ['09:00-12:00'] },
  ],
};
const everyDayOf = (year: number) =>
  Array.from({ length: year % 4 ? 365 : 366 }, (_, i) => ({
    date: new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10),
  }));

describe('a calendar', () => {
  it('in the documented form is read', () => {
    const parsed = parseCalendar('zurich-desk', valid);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    expect(parsed.document).toEqual(valid);
    expect(parsed.terms.weekly[0]).toEqual([
      { from: 540, to: 750 },
      { from: 810, to: 1080 },
    ]);
    expect(parsed.terms.weekly[4]).toEqual([{ from: 1320, to: 1800 }]);
  });

  it.each([
    ['without holidays', { ...valid, holidays: undefined }],
    ['without its name, which the path has', { ...valid, name: undefined }],
    ['that is always open', { timeZone: 'UTC', weekly: 'always' }],
    ['in any zone', { ...valid, timeZone: 'Pacific/Chatham' }],
    ['closing at midnight', { timeZone: 'UTC', weekly: { mon: ['18:00-00:00'] } }],
    [
      'with a holiday twice, by two names',
      {
        ...valid,
        holidays: [
          { date: '2026-01-01', name: 'A' },
          { date: '2026-01-01', name: 'B' },
        ],
      },
    ],
    [
      'with one open day in its closed year',
      { ...valid, holidays: everyDayOf(2026).filter(({ date }) => date !== '2026-06-01') },
    ],
  ])('%s is taken', (_, body) => {
    expect(parseCalendar('zurich-desk', body)).toMatchObject({ ok: true });
  });

  it.each([
    ['no object', 'body', 'always'],
    ['an unknown field', 'zone', { ...valid, zone: 'UTC' }],
    ['another name than in the path', 'name', { ...valid, name: 'other' }],
    ['no zone', 'timeZone', { ...valid, timeZone: undefined }],
    ['an unknown zone', 'timeZone', { ...valid, timeZone: 'Mars/Olympus' }],
    ['an offset for a zone', 'timeZone', { ...valid, timeZone: '+02:00' }],
    ['no week', 'weekly', { ...valid, weekly: undefined }],
    ['an unknown word for a week', 'weekly', { ...valid, weekly: 'never' }],
    [
      'an unknown weekday',
      'weekly.funday',
      { ...valid, weekly: { mon: ['09:00-10:00'], funday: ['09:00-10:00'] } },
    ],
    ['a text for a list', 'weekly.mon', { ...valid, weekly: { mon: '09:00-18:00' } }],
    ['an interval without a minute', 'weekly.mon[0]', { ...valid, weekly: { mon: ['00:00-00:00'] } }],
    [
      'another interval without a minute',
      'weekly.tue[1]',
      { ...valid, weekly: { tue: ['10:00-12:00', '09:00-09:00'] } },
    ],
    ['a time that no clock shows', 'weekly.mon[0]', { ...valid, weekly: { mon: ['09:00-25:00'] } }],
    ['a beginning at 24:00', 'weekly.mon[0]', { ...valid, weekly: { mon: ['24:00-06:00'] } }],
    ['an end after 24:00', 'weekly.mon[0]', { ...valid, weekly: { mon: ['09:00-24:30'] } }],
    ['a time without its zero', 'weekly.mon[0]', { ...valid, weekly: { mon: ['9:00-18:00'] } }],
    ['no open minute', 'weekly', { ...valid, weekly: {} }],
    ['lists that are empty', 'weekly', { ...valid, weekly: { mon: [] } }],
    [
      'no open minute but on a holiday',
      'weekly',
      { ...valid, weekly: {}, holidays: [{ date: '2026-01-01', open: ['09:00-10:00'] }] },
    ],
    ['a year of holidays', 'holidays', { ...valid, weekly: 'always', holidays: everyDayOf(2026) }],
    ['a day that there is not', 'holidays[0].date', { ...valid, holidays: [{ date: '2026-02-30' }] }],
    ['no date', 'holidays[0].date', { ...valid, holidays: [{ name: 'Christmas' }] }],
    [
      'a holiday twice, with other times',
      'holidays[1].date',
      { ...valid, holidays: [{ date: '2026-01-01' }, { date: '2026-01-01', open: ['09:00-10:00'] }] },
    ],
    [
      'an interval of a holiday that is none',
      'holidays[0].open[0]',
      { ...valid, holidays: [{ date: '2026-01-01', open: ['noon'] }] },
    ],
    [
      'an unknown field of a holiday',
      'holidays[0].closed',
      { ...valid, holidays: [{ date: '2026-01-01', closed: true }] },
    ],
  ])('with %s is refused, naming %s', (_, field, body) => {
    const parsed = parseCalendar('zurich-desk', body);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([field]);
  });
});
