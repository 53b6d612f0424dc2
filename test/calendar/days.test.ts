import {
  addDays,
  addMonths,
  addWorkingDays,
  CalendarDate,
  compareDays,
  dayAt,
  daysBetween,
  formatDay,
  isCalendarDate,
  isInPeriod,
  isWorkingDay,
  Period,
  workingDaysIn,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

// An oracle that shares nothing with the library: the number of the day, counted in whole numbers.
const dayNumber = (day: string) =>
  Date.UTC(...(day.split('-').map((part, i) => Number(part) - (i === 1 ? 1 : 0)) as [number, number, number])) /
  86_400_000;
const dayOfNumber = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

const numbers = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
const days = numbers.map(dayOfNumber);

describe('CalendarDate', () => {
  it.each(['2017-09-01', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2011-12-30'])('takes %s', (day) => {
    expect(CalendarDate.parse(day)).toBe(day);
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each([
    '2017-02-30',
    '2019-02-29',
    '1900-02-29',
    '2017-13-01',
    '2017-00-10',
    '2017-09-00',
    '0000-01-01',
    '2017-9-1',
    '2017-09-01T00:00:00Z',
    ' 2017-09-01',
    '+002017-09-01',
    '',
    20170901,
    null,
    new Date('2017-09-01'),
  ])('refuses %s, and says what to enter', (value) => {
    const { error } = CalendarDate.safeParse(value);
    expect(error?.issues[0]?.message).toMatch(/^Enter a real day in the format YYYY-MM-DD/);
    expect(isCalendarDate(value)).toBe(false);
  });

  it('is a text that the compiler tells from an instant', () => {
    expectTypeOf<z.output<typeof CalendarDate>>().toEqualTypeOf<CalendarDate>();
    expectTypeOf<'2017-09-01'>().toExtend<CalendarDate>();
    expectTypeOf<'2017-09-01T00:00:00Z'>().not.toExtend<CalendarDate>();
  });

  it('agrees with isCalendarDate on any text that looks like a day', () => {
    const part = (max: number, length: number) => fc.nat(max).map((n) => String(n).padStart(length, '0'));
    fc.assert(
      fc.property(fc.tuple(part(10_000, 4), part(13, 2), part(32, 2)), (parts) => {
        expect(isCalendarDate(parts.join('-'))).toBe(CalendarDate.safeParse(parts.join('-')).success);
      }),
    );
  });
});

describe('Period', () => {
  it('includes both ends, and goes on without an end', () => {
    const may = { from: '2017-05-01', to: '2017-05-31' } as const;
    expect(
      ['2017-04-30', '2017-05-01', '2017-05-31', '2017-06-01'].map((day) => isInPeriod(day as CalendarDate, may)),
    ).toEqual([false, true, true, false]);
    for (const open of [{ from: may.from }, { from: may.from, to: null }, { from: may.from, to: undefined }]) {
      expect(isInPeriod('9999-12-31', open)).toBe(true);
      expect(Period.safeParse(open).success).toBe(true);
    }
    expect(Period.safeParse({ from: may.from, until: '2017-05-31' }).error?.issues[0]?.message).toBe(
      "Remove 'until': it does not belong here",
    );
    expect(Period.safeParse('2017').error?.issues[0]?.message).toMatch(/^Enter a period/);
    expectTypeOf<z.output<typeof Period>>().toExtend<Period>();
    expectTypeOf<keyof z.output<typeof Period>>().toEqualTypeOf<keyof Period>();
  });

  it('may last one day, and not end before it starts', () => {
    expect(Period.safeParse({ from: '2017-05-01', to: '2017-05-01' }).success).toBe(true);
    const { error } = Period.safeParse({ from: '2017-05-01', to: '2017-04-30' });
    expect(error?.issues).toMatchObject([
      { path: ['to'], message: 'Enter a last day that is the same as or after the first day' },
    ]);
  });
});

describe('counting days', () => {
  it('moves by days as an independent count does', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (number, step) => {
        expect(addDays(dayOfNumber(number), step)).toBe(dayOfNumber(number + step));
      }),
    );
  });

  it('measures what adding moved', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daysBetween(a, b)).toBe(dayNumber(b) - dayNumber(a));
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Object.is(daysBetween(a, a), 0)).toBe(true);
      }),
    );
  });

  it('orders days as their numbers', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2017-10-31', 1, '2017-11-30'],
    ['2017-12-15', 1, '2018-01-15'],
  ] as const)('keeps the day of the month or takes its last: %s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('lands in the month that is meant, never on a later day of the month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        const [toYear = 0, toMonth = 0, toDate = 0] = addMonths(day, months).split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
        expect(toDate).toBeLessThanOrEqual(date);
      }),
    );
  });

  it('refuses to leave the years that days are written in', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow('addMonths: the answer lies outside the years 0001 to 9999');
    expect(() => addDays('2017-09-01', NaN)).toThrow('addDays: NaN is not a whole number');
    expect(() => addMonths('2017-09-01', 1.5)).toThrow('addMonths: 1.5 is not a whole number');
  });

  it('refuses a day that is none, though the compiler takes it', () => {
    for (const wrong of [
      () => addDays('2017-02-30', 1),
      () => addMonths('2017-13-01', 1),
      () => daysBetween('2017-09-31', '2017-09-01'),
      () => daysBetween('2017-09-01', '2017-09-31'),
      () => isWorkingDay('2017-13-01'),
      () => formatDay('2017-09-31'),
    ]) {
      expect(wrong).toThrow(/^\w+: '2017-.*' is not a real day in the format YYYY-MM-DD$/);
    }
  });
});

describe('working days', () => {
  const holidays = ['2018-05-07', '2018-05-28'] as const;

  it.each([
    ['Friday', '2018-05-04', true],
    ['Saturday', '2018-05-05', false],
    ['Sunday', '2018-05-06', false],
    ['a holiday on a Monday', '2018-05-07', false],
    ['Tuesday', '2018-05-08', true],
  ] as const)('are weekdays that are no holiday: %s', (_, day, works) => {
    expect(isWorkingDay(day, { holidays })).toBe(works);
  });

  it.each([
    ['2018-05-04', 1, '2018-05-08'],
    ['2018-05-05', 1, '2018-05-08'],
    ['2018-05-08', -1, '2018-05-04'],
    ['2018-05-05', 0, '2018-05-05'],
    ['2018-05-04', 15, '2018-05-29'],
  ] as const)('%s and %i working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, { holidays })).toBe(expected);
  });

  it('count with both ends included', () => {
    expect(workingDaysIn({ from: '2018-05-04', to: '2018-05-08' }, { holidays })).toBe(2);
    expect(workingDaysIn({ from: '2018-05-05', to: '2018-05-06' })).toBe(0);
    expect(workingDaysIn({ from: '0001-01-01', to: '9999-12-31' })).toBe(2_608_615);
    expect(() => workingDaysIn({ from: '2018-05-04' })).toThrow(RangeError);
    expect(() => workingDaysIn({ from: '2018-05-04', to: '2018-05-03' })).toThrow(RangeError);
    expect(() => addWorkingDays('2018-05-04', 0.5)).toThrow(RangeError);
  });

  it.each([
    ['isWorkingDay', (day: CalendarDate, off: CalendarDate) => isWorkingDay(day, { holidays: [off] })],
    ['addWorkingDays', (day: CalendarDate, off: CalendarDate) => addWorkingDays(day, 0, { holidays: [off] })],
    [
      'workingDaysIn',
      (day: CalendarDate, off: CalendarDate) => workingDaysIn({ from: day, to: day }, { holidays: [off] }),
    ],
  ])('are asked for with real days only, holidays too, or %s says which is none', (verb, ask) => {
    const message = `${verb}: '2018-02-30' is not a real day in the format YYYY-MM-DD`;
    expect(() => ask('2018-02-30', '2018-05-07')).toThrow(new RangeError(message));
    for (const day of ['2018-05-06', '2018-05-07'] as const) {
      expect(() => ask(day, '2018-02-30')).toThrow(new RangeError(message));
    }
  });

  it('end with the calendar', () => {
    for (const days of [1, 1e15]) {
      expect(() => addWorkingDays('9999-12-31', days)).toThrow(/^addWorkingDays: .* outside the years 0001 to 9999$/);
    }
    expect(() => addWorkingDays('0001-01-01', -1e15)).toThrow(RangeError);
  });

  it('are the same with no holidays, and with holidays that are not stated', () => {
    for (const off of [[], null, undefined])
      expect(addWorkingDays('2018-05-04', 1, { holidays: off })).toBe('2018-05-07');
  });

  it('moved by a number of working days lie that many working days apart', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.array(days, { maxLength: 5 }), (day, count, off) => {
        const reached = addWorkingDays(day, count, { holidays: off });
        expect(isWorkingDay(reached, { holidays: off })).toBe(true);
        expect(workingDaysIn({ from: addDays(day, 1), to: reached }, { holidays: off })).toBe(count);
      }),
    );
  });
});

describe('dayAt', () => {
  it.each([
    ['2017-09-28T23:30:00Z', 'Europe/London', '2017-09-29'],
    ['2017-09-28T22:59:59Z', 'Europe/London', '2017-09-28'],
    ['2017-10-29T00:30:00Z', 'Europe/London', '2017-10-29'],
    ['2017-12-31T23:59:59.999Z', 'Europe/London', '2017-12-31'],
    ['2018-01-01T00:59:00+01:00', 'Europe/London', '2017-12-31'],
    ['2017-09-28T23:30:00Z', 'America/Los_Angeles', '2017-09-28'],
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['1971-06-01T00:30:00Z', 'Africa/Monrovia', '1971-05-31'],
    ['0099-06-01T00:30:00Z', 'UTC', '0099-06-01'],
  ])('says which day %s is in %s', (instant, timeZone, day) => {
    expect(dayAt(instant, { timeZone })).toBe(day);
    expect(dayAt(new Date(instant), { timeZone })).toBe(day);
  });

  it.each([
    ['2017-09-28T23:30:00', 'UTC', 'is not an instant with an offset'],
    ['2017-09-28', 'UTC', 'is not an instant with an offset'],
    ['2017-02-30T00:00:00Z', 'UTC', 'is not an instant with an offset'],
    ['2017-09-28T23:30:00Z', '', "'' is not a known time zone"],
    ['9999-12-31T23:30:00Z', 'Asia/Tokyo', 'outside the years 0001 to 9999'],
    ['yesterday', 'UTC', 'is not an instant with an offset'],
    ['2017-09-28T23:30:00Z', 'Europe/Lodon', "'Europe/Lodon' is not a known time zone"],
  ])('refuses %s in %s', (instant, timeZone, message) => {
    expect(() => dayAt(instant, { timeZone })).toThrow(message);
  });
});

describe('formatDay', () => {
  it('writes the day as a letter does', () => {
    expect(formatDay('2017-09-01')).toBe('1 September 2017');
    expect(formatDay('2018-12-31')).toBe('31 December 2018');
  });
});
