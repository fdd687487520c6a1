import fc from 'fast-check';
import { readHolidays } from './read-holidays.ts';
import { DAY_MS } from './shifts.ts';
import { zoneOf } from './zone.ts';

const zurich = zoneOf('Europe/Zurich') as NonNullable<ReturnType<typeof zoneOf>>;
const day = (date: string) => Date.parse(date) / DAY_MS;

function read(...lines: string[]) {
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR'].join(
    '\r\n',
  );
  return readHolidays(file, zurich, { from: day('2026-01-01'), to: day('2028-12-31') });
}

function event(...lines: string[]) {
  const hasName = lines.some((line) => line.startsWith('SUMMARY'));
  return [
    'BEGIN:VEVENT',
    `UID:${lines.join()}`,
    ...(hasName ? [] : ['SUMMARY:Feast']),
    ...lines,
    'END:VEVENT',
  ];
}

const dates = (...lines: string[]) => {
  const result = read(...lines);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.holidays.map(({ date }) => date);
};

describe('holidays of an iCalendar file', () => {
  it('have the date and the name of their event, also where it has no end', () => {
    expect(read(...event('SUMMARY:New Year\\, at last', 'DTSTART;VALUE=DATE:20260101'))).toEqual({
      ok: true,
      holidays: [{ date: '2026-01-01', name: 'New Year, at last' }],
      skipped: [],
    });
  });

  it('of many days are each of them but the end, which is not one of them', () => {
    expect(dates(...event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'))).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(dates(...event('DTSTART;VALUE=DATE:20261224', 'DURATION:P2D'))).toHaveLength(2);
    expect(dates(...event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'))).toHaveLength(1);
  });

  it('recur as their rule says, within the years that are asked for', () => {
    expect(dates(...event('DTSTART;VALUE=DATE:20201225', 'RRULE:FREQ=YEARLY'))).toEqual([
      '2026-12-25',
      '2027-12-25',
      '2028-12-25',
    ]);
    const thanksgiving = event('DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH');
    expect(dates(...thanksgiving)).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
  });

  it.each([
    ['there is at times', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29']],
    ['there never is', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['no day of no month is', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', []],
    ['ends', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;UNTIL=20270501', ['2026-05-01', '2027-05-01']],
  ])('on a day that %s', (_, rule, expected) => {
    expect(dates(...event('DTSTART;VALUE=DATE:20200101', `RRULE:${rule}`))).toEqual(expected);
  });

  it('keep to RDATE and EXDATE', () => {
    expect(
      dates(
        ...event(
          'DTSTART;VALUE=DATE:20260501',
          'RRULE:FREQ=YEARLY',
          'EXDATE;VALUE=DATE:20270501',
          'RDATE;VALUE=DATE:20270503',
        ),
      ),
    ).toEqual(['2026-05-01', '2027-05-03', '2028-05-01']);
  });

  it('follow an occurrence that was moved or cancelled', () => {
    const series = [
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Feast',
      'DTSTART;VALUE=DATE:20260606',
      'RRULE:FREQ=YEARLY',
      'END:VEVENT',
    ];
    const change = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'];
    expect(
      dates(
        ...series,
        ...change('RECURRENCE-ID;VALUE=DATE:20270606', 'DTSTART;VALUE=DATE:20270607', 'SUMMARY:Moved'),
        ...change('RECURRENCE-ID;VALUE=DATE:20280606', 'DTSTART;VALUE=DATE:20280606', 'STATUS:CANCELLED'),
      ),
    ).toEqual(['2026-06-06', '2027-06-07']);
  });

  it('with times are the days that they cover whole, in the zone of the calendar', () => {
    const whole = event(
      'DTSTART;TZID=Europe/Zurich:20260803T000000',
      'DTEND;TZID=Europe/Zurich:20260804T000000',
    );
    const inUtc = event('DTSTART:20260802T220000Z', 'DTEND:20260803T220000Z');
    const floating = event('DTSTART:20260803T000000', 'DTEND:20260804T000000');
    const elsewhere = event(
      'DTSTART;TZID=Asia/Tokyo:20260803T070000',
      'DTEND;TZID=Asia/Tokyo:20260804T070000',
    );
    const described = [
      ...['BEGIN:VTIMEZONE', 'TZID:Our desk', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;TZID=Our desk:20260803T070000', 'DTEND;TZID=Our desk:20260804T070000'),
    ];
    for (const lines of [whole, inUtc, floating, elsewhere, described]) {
      expect(dates(...lines)).toEqual(['2026-08-03']);
    }
    const partly = read(...event('SUMMARY:Party', 'DTSTART:20260803T120000Z', 'DTEND:20260804T120000Z'));
    expect(partly).toMatchObject({ holidays: [], skipped: ['Party'] });
  });

  it('on one date have both names', () => {
    const both = [
      ...event('SUMMARY:A', 'DTSTART;VALUE=DATE:20260101'),
      ...event('SUMMARY:B', 'DTSTART;VALUE=DATE:20260101'),
    ];
    expect(read(...both)).toMatchObject({ holidays: [{ date: '2026-01-01', name: 'A, B' }] });
  });

  it.each([
    ['no iCalendar', () => readHolidays('hello', zurich, { from: 0, to: 1 })],
    ['nothing', () => readHolidays('', zurich, { from: 0, to: 1 })],
    ['no event', () => read()],
    [
      'a rule without measure',
      () => read(...event('DTSTART:20260101T000000Z', 'DTEND:20260101T000001Z', 'RRULE:FREQ=SECONDLY')),
    ],
    ['an event without a beginning', () => read(...event('RRULE:FREQ=YEARLY'))],
  ])('are refused for %s, naming the body', (_, refused) => {
    expect(refused()).toMatchObject({ ok: false, errors: [{ field: 'body' }] });
  });

  it('are read or refused, whatever the file, and soon', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'DTSTART;VALUE=DATE:20260101',
        'DTSTART;TZID=Nowhere:20260101T000000',
        'DTEND;VALUE=DATE:99991231',
        'DURATION:-P1W',
        'RRULE:FREQ=YEARLY;BYMONTHDAY=-2,-9;BYDAY=FR,TH',
        'RRULE:FREQ=DAILY;INTERVAL=0',
        'RRULE:',
        'EXDATE:x',
        'RDATE;VALUE=PERIOD:20260101T000000Z/P1D',
        'RECURRENCE-ID;VALUE=DATE:20260101',
        'STATUS:CANCELLED',
        ' folded',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isEvent) => {
        const result = isEvent ? read(...event(...lines)) : read(...lines);
        expect(typeof result.ok).toBe('boolean');
      }),
    );
  });
});
