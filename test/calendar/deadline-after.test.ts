import { addDays, deadlineAfter, DeadlineRule, Instant, instantAt, type CalendarDate } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const london = { hours: 48, timeZone: 'Europe/London' } as const;
const leftOut = { ...london, weekends: 'left-out' } as const;
const counted = { ...london, weekends: 'counted' } as const;
const in24Hours = { ...counted, hours: 24 };

describe('DeadlineRule', () => {
  it('takes whole and decimal hours from 0, weekends either way, and holidays or none', () => {
    for (const rule of [
      leftOut,
      { ...counted, hours: 0 },
      { ...counted, hours: 0.5, holidays: [] },
      { ...leftOut, holidays: ['2018-05-07'] },
      { ...leftOut, holidays: null },
    ]) {
      expect(DeadlineRule.parse(rule)).toEqual(rule);
    }
    expectTypeOf<z.output<typeof DeadlineRule>>().toExtend<DeadlineRule>();
    expectTypeOf<keyof z.output<typeof DeadlineRule>>().toEqualTypeOf<keyof DeadlineRule>();
  });

  it.each([
    [{ ...leftOut, hours: -1 }, 'Enter the number of hours, 0 or more'],
    [{ ...leftOut, hours: Infinity }, 'Enter the number of hours, 0 or more'],
    [{ ...leftOut, hours: NaN }, 'Enter the number of hours, 0 or more'],
    [{ ...leftOut, hours: '48' }, 'Enter the number of hours, 0 or more'],
    [{ ...leftOut, timeZone: 'London' }, 'Enter a time zone by its name, like Europe/London'],
    [{ ...leftOut, timeZone: '+01:00' }, 'Enter a time zone by its name, like Europe/London'],
    [{ ...leftOut, timeZone: '' }, 'Enter a time zone by its name, like Europe/London'],
    [{ hours: 48, weekends: 'counted' }, 'Enter a time zone by its name, like Europe/London'],
    [london, 'Enter whether weekends are counted or left-out'],
    [{ ...leftOut, holidays: '2018-05-07' }, 'Enter the holidays as a list of days, or leave this out'],
    [{ ...leftOut, holiday: ['2018-05-07'] }, "Remove 'holiday': it does not belong here"],
    [{ ...leftOut, holidays: ['2018-05-32'] }, 'Enter a real day in the format YYYY-MM-DD, like 2017-09-01'],
    ['48 hours', 'Enter a rule for a deadline: its hours, its time zone and whether weekends are counted'],
  ])('refuses %j, and says what to enter', (rule, message) => {
    expect(DeadlineRule.safeParse(rule).error?.issues[0]?.message).toBe(message);
  });
});

// https://phstrecruitment.org.uk/recruitment-process/offers-and-beyond/responding-to-offers and
// https://www.lasepharmacy.hee.nhs.uk/national-recruitment/offers/
describe('the published rules', () => {
  it('make an offer of Thursday 13:00 due on Monday 13:00, over the end of summer time', () => {
    const offered = instantAt('2017-10-26', '13:00', london);
    expect(deadlineAfter(offered, leftOut)).toBe(instantAt('2017-10-30', '13:00', london));
    expect(deadlineAfter(offered, leftOut)).toBe('2017-10-30T13:00:00+00:00');
  });

  it('count a bank holiday, or leave it out: Friday 17:00 is due on Tuesday or Wednesday', () => {
    const offered = instantAt('2018-05-04', '17:00', london);
    expect(deadlineAfter(offered, leftOut)).toBe('2018-05-08T17:00:00+01:00');
    expect(deadlineAfter(offered, { ...leftOut, holidays: ['2018-05-07'] })).toBe('2018-05-09T17:00:00+01:00');
  });
});

describe('a weekend that is left out', () => {
  it.each([
    ['hours that end before it', '2018-05-03T00:00:00+01:00', 47.75, '2018-05-04T23:45:00+01:00'],
    ['hours that use up Friday exactly', '2018-05-03T00:00:00+01:00', 48, '2018-05-05T00:00:00+01:00'],
    ['hours that go on after it', '2018-05-03T00:00:00+01:00', 48.25, '2018-05-07T00:15:00+01:00'],
    ['a start in the last second before it', '2018-05-04T23:59:59+01:00', 24, '2018-05-07T23:59:59+01:00'],
    ['a start in its first second', '2018-05-05T00:00:00+01:00', 24, '2018-05-08T00:00:00+01:00'],
    ['a start on Saturday', '2018-05-05T13:00:00+01:00', 24, '2018-05-08T00:00:00+01:00'],
    ['a start in its last second', '2018-05-06T23:59:59+01:00', 24, '2018-05-08T00:00:00+01:00'],
    ['a start in the first second after it', '2018-05-07T00:00:00+01:00', 24, '2018-05-08T00:00:00+01:00'],
    ['a start in the second after that', '2018-05-07T00:00:01+01:00', 24, '2018-05-08T00:00:01+01:00'],
    ['a start on Sunday in London that is Saturday in UTC', '2018-05-05T23:30:00Z', 1, '2018-05-07T01:00:00+01:00'],
    ['a start on Monday in London that is Sunday in UTC', '2018-05-06T23:30:00Z', 1, '2018-05-07T01:30:00+01:00'],
    ['a start on Friday in UTC that is Saturday in London', '2018-05-04T23:30:00Z', 1, '2018-05-07T01:00:00+01:00'],
    ['no hours on a weekday', '2018-05-04T13:00:00+01:00', 0, '2018-05-04T13:00:00+01:00'],
    ['no hours at a weekend', '2018-05-05T13:00:00+01:00', 0, '2018-05-07T00:00:00+01:00'],
    ['several weekends', '2018-05-04T13:00:00+01:00', 240, '2018-05-18T13:00:00+01:00'],
    ['the change of the clock in it', '2018-03-22T13:00:00Z', 48, '2018-03-26T13:00:00+01:00'],
    ['a start in it before the change', '2018-03-25T00:30:00Z', 48, '2018-03-28T00:00:00+01:00'],
    ['a start in its repeated hour', '2017-10-29T01:30:00+01:00', 1, '2017-10-30T01:00:00+00:00'],
    ['a start in its repeated hour, the second time', '2017-10-29T01:30:00Z', 1, '2017-10-30T01:00:00+00:00'],
  ] as const)('takes no hours: %s', (_, start, hours, expected) => {
    expect(deadlineAfter(start, { ...leftOut, hours })).toBe(expected);
  });
});

describe('a weekend that is counted', () => {
  it.each([
    ['over Saturday', '2018-05-04T13:00:00+01:00', 24, '2018-05-05T13:00:00+01:00'],
    ['from Saturday', '2018-05-05T13:00:00+01:00', 48, '2018-05-07T13:00:00+01:00'],
    ['a start in UTC', '2018-05-05T12:00Z', 48, '2018-05-07T13:00:00+01:00'],
  ] as const)('takes its hours like any day: %s', (_, start, hours, expected) => {
    expect(deadlineAfter(start, { ...counted, hours })).toBe(expected);
  });
});

describe('a holiday', () => {
  const monday = ['2018-05-07'] as const;

  it.each([
    ['is left out after a weekend left out', leftOut, monday, '2018-05-04T17:00:00+01:00', '2018-05-09T17:00:00+01:00'],
    ['is left out of days that count', counted, monday, '2018-05-06T17:00:00+01:00', '2018-05-09T17:00:00+01:00'],
    ['is not reached', counted, monday, '2018-05-04T17:00:00+01:00', '2018-05-06T17:00:00+01:00'],
    ['is reached in its first moment', counted, monday, '2018-05-05T00:00:00+01:00', '2018-05-07T00:00:00+01:00'],
    ['is over after one second', counted, monday, '2018-05-05T00:00:01+01:00', '2018-05-08T00:00:01+01:00'],
    ['is the day of the start', counted, monday, '2018-05-07T10:00:00+01:00', '2018-05-10T00:00:00+01:00'],
    ['was yesterday', counted, monday, '2018-05-08T00:00:00+01:00', '2018-05-10T00:00:00+01:00'],
    ['is a Saturday', counted, ['2018-05-05'], '2018-05-04T17:00:00+01:00', '2018-05-07T17:00:00+01:00'],
    [
      'is a Saturday that is left out anyway',
      leftOut,
      ['2018-05-05'],
      '2018-05-04T17:00:00+01:00',
      '2018-05-08T17:00:00+01:00',
    ],
    [
      'is listed twice, and out of order',
      counted,
      ['2018-05-08', '2018-05-07', '2018-05-08'],
      '2018-05-06T17:00:00+01:00',
      '2018-05-10T17:00:00+01:00',
    ],
    ['is missing, as null', counted, null, '2018-05-06T17:00:00+01:00', '2018-05-08T17:00:00+01:00'],
    ['is missing, as undefined', counted, undefined, '2018-05-06T17:00:00+01:00', '2018-05-08T17:00:00+01:00'],
  ] as const)('%s', (_, rule, holidays, start, expected) => {
    expect(deadlineAfter(start, { ...rule, holidays })).toBe(expected);
  });
});

describe('the clock put back, 2017-10-29 at 02:00', () => {
  it.each([
    ['13:00 the day after', '2017-10-28T13:00:00+01:00', '2017-10-29T13:00:00+00:00'],
    ['the last second before the repeated hour', '2017-10-28T00:59:59+01:00', '2017-10-29T00:59:59+01:00'],
    ['the first of it', '2017-10-28T01:00:00+01:00', '2017-10-29T01:00:00+00:00'],
    ['in it', '2017-10-28T01:30:00+01:00', '2017-10-29T01:30:00+00:00'],
    ['the last of it', '2017-10-28T01:59:59+01:00', '2017-10-29T01:59:59+00:00'],
    ['the first after it', '2017-10-28T02:00:00+01:00', '2017-10-29T02:00:00+00:00'],
    ['a start in it', '2017-10-29T01:30:00+01:00', '2017-10-30T01:30:00+00:00'],
    ['a start in it, the second time', '2017-10-29T01:30:00+00:00', '2017-10-30T01:30:00+00:00'],
  ] as const)('keeps the wall-clock time, and of two the later: %s', (_, start, expected) => {
    expect(deadlineAfter(start, in24Hours)).toBe(expected);
  });

  it('gives the second of the two hours to whoever starts in the first', () => {
    expect(deadlineAfter('2017-10-29T01:30:00+01:00', { ...counted, hours: 0 })).toBe('2017-10-29T01:30:00+00:00');
    expect(deadlineAfter('2017-10-29T01:30:00+01:00', { ...counted, hours: 0.5 })).toBe('2017-10-29T02:00:00+00:00');
    expect(deadlineAfter('2017-10-29T00:30:00+01:00', { ...counted, hours: 1 })).toBe('2017-10-29T01:30:00+00:00');
  });
});

describe('the clock put forward, 2018-03-25 at 01:00', () => {
  it.each([
    ['13:00 the day after', '2018-03-24T13:00:00Z', '2018-03-25T13:00:00+01:00'],
    ['the last second before the gap', '2018-03-24T00:59:59Z', '2018-03-25T00:59:59+00:00'],
    ['the first of it', '2018-03-24T01:00:00Z', '2018-03-25T02:00:00+01:00'],
    ['in it', '2018-03-24T01:30:00Z', '2018-03-25T02:30:00+01:00'],
    ['the last of it', '2018-03-24T01:59:59Z', '2018-03-25T02:59:59+01:00'],
    ['the first after it', '2018-03-24T02:00:00Z', '2018-03-25T02:00:00+01:00'],
    ['a start before it', '2018-03-25T00:30:00Z', '2018-03-26T00:30:00+01:00'],
    ['a start after it', '2018-03-25T01:00:00Z', '2018-03-26T02:00:00+01:00'],
  ] as const)('keeps the wall-clock time, and moves what does not exist: %s', (_, start, expected) => {
    expect(deadlineAfter(start, in24Hours)).toBe(expected);
  });
});

describe('other zones', () => {
  it.each([
    ['Asia/Kolkata', leftOut, 48, '2017-10-26T13:00:00+05:30', '2017-10-30T13:00:00+05:30'],
    ['Asia/Kathmandu', leftOut, 48, '2017-10-26T07:15:00Z', '2017-10-30T13:00:00+05:45'],
    ['America/Los_Angeles', leftOut, 48, '2017-11-02T13:00:00-07:00', '2017-11-06T13:00:00-08:00'],
    ['Australia/Lord_Howe', counted, 24, '2018-03-31T01:29:59+11:00', '2018-04-01T01:29:59+11:00'],
    ['Australia/Lord_Howe', counted, 24, '2018-03-31T01:30:00+11:00', '2018-04-01T01:30:00+10:30'],
    ['Australia/Lord_Howe', counted, 24, '2018-03-31T01:59:59+11:00', '2018-04-01T01:59:59+10:30'],
    ['Australia/Lord_Howe', counted, 24, '2018-03-31T02:00:00+11:00', '2018-04-01T02:00:00+10:30'],
    ['Australia/Lord_Howe', counted, 24, '2018-10-06T01:59:59+10:30', '2018-10-07T01:59:59+10:30'],
    ['Australia/Lord_Howe', counted, 24, '2018-10-06T02:00:00+10:30', '2018-10-07T02:30:00+11:00'],
    ['Australia/Lord_Howe', counted, 24, '2018-10-06T02:29:59+10:30', '2018-10-07T02:59:59+11:00'],
    ['Australia/Lord_Howe', counted, 24, '2018-10-06T02:30:00+10:30', '2018-10-07T02:30:00+11:00'],
    ['America/Sao_Paulo', counted, 24, '2017-10-14T00:00:00-03:00', '2017-10-15T01:00:00-02:00'],
    ['America/Sao_Paulo', counted, 24, '2017-10-14T01:00:00-03:00', '2017-10-15T01:00:00-02:00'],
    // Samoa went from Thursday 29 to Saturday 31 December 2011. Friday is a day of the calendar, but of no clock.
    ['Pacific/Apia', counted, 0, '2011-12-29T23:59:59-10:00', '2011-12-29T23:59:59-10:00'],
    ['Pacific/Apia', counted, 24, '2011-12-29T00:00:00-10:00', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', counted, 24, '2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'],
    ['Pacific/Apia', counted, 48, '2011-12-29T00:00:00-10:00', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', counted, 48, '2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00'],
    ['Pacific/Apia', leftOut, 48, '2011-12-29T12:00:00-10:00', '2012-01-02T12:00:00+14:00'],
    ['Africa/Monrovia', counted, 24, '1971-06-01T00:00:00Z', '1971-06-01T23:16:00-00:44'],
  ] as const)('%s', (timeZone, rule, hours, start, expected) => {
    expect(deadlineAfter(start, { ...rule, timeZone, hours })).toBe(expected);
  });
});

describe('the text of a deadline', () => {
  it.each([
    ['seconds are always there', '2018-05-07T13:00+01:00', 24, '2018-05-08T13:00:00+01:00'],
    ['milliseconds are kept', '2018-05-07T13:00:00.250+01:00', 24, '2018-05-08T13:00:00.250+01:00'],
    ['milliseconds that are 0 are not', '2018-05-07T13:00:00.000+01:00', 24, '2018-05-08T13:00:00+01:00'],
    ['smaller parts are cut off', '2018-05-07T13:00:00.2509999+01:00', 24, '2018-05-08T13:00:00.250+01:00'],
    ['hours are taken to the second', '2018-05-07T13:00:00+01:00', 1 / 7, '2018-05-07T13:08:34+01:00'],
    ['a third of an hour is twenty minutes', '2018-05-07T13:00:00+01:00', 1 / 3, '2018-05-07T13:20:00+01:00'],
  ] as const)('%s', (_, start, hours, expected) => {
    expect(deadlineAfter(start, { ...counted, hours })).toBe(expected);
    expect(Instant.parse(expected)).toBe(expected);
  });
});

describe('deadlineAfter', () => {
  const start = '2017-10-26T13:00:00+01:00';

  it.each([
    ['-1 hours', start, { hours: -1 }, 'deadlineAfter: -1 is not a number of hours, 0 or more'],
    ['NaN hours', start, { hours: NaN }, 'deadlineAfter: NaN is not a number of hours, 0 or more'],
    ['endless hours', start, { hours: Infinity }, 'deadlineAfter: Infinity is not a number of hours, 0 or more'],
    ['hours as text', start, { hours: '48' }, 'deadlineAfter: 48 is not a number of hours, 0 or more'],
    ['an unknown zone', start, { timeZone: 'London' }, "deadlineAfter: 'London' is not a known time zone"],
    ['no zone', start, { timeZone: undefined }, "deadlineAfter: 'undefined' is not a known time zone"],
    ['no offset', '2017-10-26T13:00', {}, "deadlineAfter: '2017-10-26T13:00' is not an instant with an offset"],
    ['no such day', '2017-02-30T13:00Z', {}, "deadlineAfter: '2017-02-30T13:00Z' is not an instant with an offset"],
  ])('refuses %s', (_, from, change, message) => {
    const call = () => deadlineAfter(from as Instant, { ...leftOut, ...change } as DeadlineRule);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  it('refuses to leave the years that instants are written in', () => {
    const utc = { timeZone: 'UTC', weekends: 'counted' } as const;
    const outside = 'deadlineAfter: the answer lies outside the years 0001 to 9999';
    expect(deadlineAfter('9999-12-31T00:00:00Z', { ...utc, hours: 23.75 })).toBe('9999-12-31T23:45:00+00:00');
    expect(() => deadlineAfter('9999-12-31T00:00:00Z', { ...utc, hours: 24 })).toThrow(outside);
    expect(() => deadlineAfter('9999-12-31T00:00:00Z', { ...utc, hours: 24.25 })).toThrow(outside);
    expect(() => deadlineAfter('9999-12-31T13:00:00Z', { ...utc, hours: 0, holidays: ['9999-12-31'] })).toThrow(
      outside,
    );
    expect(deadlineAfter('0001-01-01T00:00:00Z', { ...utc, hours: 0 })).toBe('0001-01-01T00:00:00+00:00');
    expect(() => deadlineAfter('0001-01-01T00:00:00+00:01', { ...utc, hours: 0 })).toThrow(outside);
  });

  it('comes to an end, however many hours and holidays there are', () => {
    for (const hours of [1e8, 1e12, Number.MAX_VALUE]) {
      for (const rule of [leftOut, counted]) {
        expect(() => deadlineAfter(start, { ...rule, hours })).toThrow('outside the years 0001 to 9999');
      }
    }
    const first = Date.parse('2017-10-26');
    const holidays = Array.from(
      { length: 100_000 },
      (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10) as CalendarDate,
    );
    expect(deadlineAfter(start, { ...counted, holidays })).toBe(`${addDays('2017-10-26', 100_002)}T00:00:00+01:00`);
  });
});
