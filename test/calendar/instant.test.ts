import { ClockTime, compareInstants, dayAt, Instant, instantAt, type CalendarDate } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const real = [
  '2017-09-29T09:00:00+01:00',
  '2017-09-29T09:00:00Z',
  '2017-09-29T09:00Z',
  '2017-09-29T09:00+01:00',
  '2017-09-29T09:00:00.5Z',
  '2017-09-29T09:00:00.123456789-05:00',
  '2020-02-29T00:00:00Z',
  '2017-09-29T23:59:59+23:59',
  '2017-09-29T23:59:59-23:59',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-12:00',
];
const unreal: unknown[] = [
  '2017-02-30T09:00:00Z',
  '2019-02-29T09:00:00Z',
  '0000-01-01T00:00:00Z',
  '2017-09-29T24:00:00Z',
  '2017-09-29T25:61:00Z',
  '2017-09-29T09:60:00Z',
  '2017-09-29T23:59:60Z',
  '2017-09-29T09:00:00+99:00',
  '2017-09-29T09:00:00+24:00',
  '2017-09-29T09:00:00+01:60',
  '2017-09-29T09:00:00+01',
  '2017-09-29T09:00:00+0100',
  '2017-09-29T09:00:00',
  '2017-09-29T09:00',
  '2017-09-29T09Z',
  '2017-09-29',
  '2017-09-29 09:00:00Z',
  '2017-09-29t09:00:00z',
  '2017-09-29T09:00:00.Z',
  '2017-09-29T09:00:00Z ',
  '2017-09-29T09:00:00Z\n',
  '+002017-09-29T09:00:00Z',
  'yesterday',
  '',
  1506672000000,
  null,
  new Date('2017-09-29'),
];

describe('Instant', () => {
  it.each(real)('takes %s', (text) => {
    expect(Instant.parse(text)).toBe(text);
    expect(compareInstants(text as Instant, text as Instant)).toBe(0);
  });

  it.each(unreal)('refuses %s, and says what to enter', (value) => {
    const { error } = Instant.safeParse(value);
    expect(error?.issues[0]?.message).toBe(
      'Enter an instant as a date, a time and an offset, like 2017-09-29T09:00:00+01:00',
    );
    expect(() => compareInstants(value as Instant, '2017-09-29T09:00Z')).toThrow(RangeError);
    expect(() => compareInstants('2017-09-29T09:00Z', value as Instant)).toThrow(
      /^compareInstants: '.*\n?' is not an instant/,
    );
  });

  it('is a text that the compiler tells from a day and from a time without an offset', () => {
    expectTypeOf<z.output<typeof Instant>>().toEqualTypeOf<Instant>();
    expectTypeOf<'2017-09-29T09:00:00+01:00'>().toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00:00-05:00'>().toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00:00.123Z'>().toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00Z'>().toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00+05:30'>().toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00:00'>().not.toExtend<Instant>();
    expectTypeOf<'2017-09-29T09:00'>().not.toExtend<Instant>();
    expectTypeOf<'2017-09-29'>().not.toExtend<Instant>();
    expectTypeOf<Instant>().not.toExtend<CalendarDate>();
  });

  it('is what the functions without zod take, on any text that looks like one', () => {
    const part = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, '0'));
    const sign = fc.constantFrom('Z', '', '+', '-');
    fc.assert(
      fc.property(part(13), part(32), part(25), part(61), sign, (month, day, hour, minute, end) => {
        const offset = end === '+' || end === '-' ? `${end}${hour}:${minute}` : end;
        const text = `2017-${month}-${day}T${hour}:${minute}${offset}`;
        const compare = () => compareInstants(text as Instant, '2017-09-29T09:00Z');
        if (Instant.safeParse(text).success) expect(compare).not.toThrow();
        else expect(compare).toThrow(RangeError);
      }),
    );
  });
});

describe('compareInstants', () => {
  it.each([
    ['2017-09-29T09:00:00+01:00', '2017-09-29T08:00:00Z', 0],
    ['2017-09-29T09:00+01:00', '2017-09-29T08:00:00.000Z', 0],
    ['2017-09-30T00:30:00+14:00', '2017-09-28T22:30:00-12:00', 0],
    ['2017-10-29T01:30:00+01:00', '2017-10-29T01:30:00+00:00', -1],
    ['2017-09-29T09:00:00Z', '2017-09-29T09:00:00+01:00', 1],
    ['2017-09-29T09:00:00.999Z', '2017-09-29T09:00:01Z', -1],
    ['2017-09-29T09:00:00.000001Z', '2017-09-29T09:00:00Z', 1],
    ['2017-09-29T09:00:00.0004Z', '2017-09-29T09:00:00.00041Z', -1],
    ['2017-09-29T09:00:00.0009Z', '2017-09-29T09:00:00.001Z', -1],
    ['2017-09-29T10:00:00.123400+01:00', '2017-09-29T09:00:00.1234Z', 0],
    ['0001-01-01T00:00:00+00:01', '0001-01-01T00:00:00Z', -1],
  ] as const)('puts moments in order, not texts: %s and %s', (a, b, order) => {
    expect(compareInstants(a, b)).toBe(order);
    expect(compareInstants(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it('orders moments as their numbers', () => {
    const moment = fc.integer({ min: Date.UTC(1900), max: Date.UTC(2100) });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [textA, textB] = [a, b].map((at) => new Date(at).toISOString() as Instant) as [Instant, Instant];
        expect(compareInstants(textA, textB)).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('ClockTime', () => {
  it('takes times of the 24-hour clock only, and says what to enter', () => {
    for (const time of ['00:00', '23:59', '09:30:15', '23:59:59']) expect(ClockTime.parse(time)).toBe(time);
    for (const wrong of ['24:00', '12:60', '23:59:60', '9:00', '1pm', '', '09:00Z', 9, null]) {
      expect(ClockTime.safeParse(wrong).error?.issues[0]?.message).toBe(
        'Enter a time of the 24-hour clock, like 09:00 or 17:30:00',
      );
      expect(() => instantAt('2017-09-29', wrong as ClockTime, { timeZone: 'UTC' })).toThrow(RangeError);
    }
    expectTypeOf<'2017-09-29'>().not.toExtend<ClockTime>();
  });
});

describe('instantAt', () => {
  it.each([
    ['an hour before the clock is put back', '2017-10-29', '00:59:59', '2017-10-29T00:59:59+01:00'],
    ['the first second that comes twice', '2017-10-29', '01:00', '2017-10-29T01:00:00+00:00'],
    ['the last second that comes twice', '2017-10-29', '01:59:59', '2017-10-29T01:59:59+00:00'],
    ['the first second after them', '2017-10-29', '02:00', '2017-10-29T02:00:00+00:00'],
    ['the last second before the clock is put forward', '2018-03-25', '00:59:59', '2018-03-25T00:59:59+00:00'],
    ['the first second that never comes', '2018-03-25', '01:00', '2018-03-25T02:00:00+01:00'],
    ['the last second that never comes', '2018-03-25', '01:59:59', '2018-03-25T02:59:59+01:00'],
    ['the first second after them', '2018-03-25', '02:00', '2018-03-25T02:00:00+01:00'],
    ['the day before a change', '2018-03-24', '12:00', '2018-03-24T12:00:00+00:00'],
    ['the day after a change', '2018-03-26', '12:00', '2018-03-26T12:00:00+01:00'],
    ['all of the years in which summer time was kept', '1970-01-01', '00:00', '1970-01-01T00:00:00+01:00'],
    ['double summer time', '1943-07-01', '12:00', '1943-07-01T12:00:00+02:00'],
  ] as const)('knows London: %s', (_, day, time, expected) => {
    expect(instantAt(day, time, { timeZone: 'Europe/London' })).toBe(expected);
  });

  it.each([
    ['Asia/Kolkata', '2017-10-26', '13:00', '2017-10-26T13:00:00+05:30'],
    ['Asia/Kathmandu', '2017-10-26', '13:00', '2017-10-26T13:00:00+05:45'],
    ['America/St_Johns', '2017-10-26', '13:00', '2017-10-26T13:00:00-02:30'],
    ['UTC', '2017-10-26', '13:00:01', '2017-10-26T13:00:01+00:00'],
    ['Australia/Lord_Howe', '2018-04-01', '01:29:59', '2018-04-01T01:29:59+11:00'],
    ['Australia/Lord_Howe', '2018-04-01', '01:30', '2018-04-01T01:30:00+10:30'],
    ['Australia/Lord_Howe', '2018-10-07', '02:15', '2018-10-07T02:45:00+11:00'],
    ['Pacific/Apia', '2011-12-29', '23:59:59', '2011-12-29T23:59:59-10:00'],
    ['Pacific/Apia', '2011-12-30', '00:00', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', '2011-12-30', '23:59:59', '2011-12-31T23:59:59+14:00'],
    ['Pacific/Apia', '2011-12-31', '00:00', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Kwajalein', '1969-09-30', '12:00', '1969-09-30T12:00:00-12:00'],
    ['America/Sao_Paulo', '2017-10-15', '00:00', '2017-10-15T01:00:00-02:00'],
    ['UTC', '0001-01-01', '00:00', '0001-01-01T00:00:00+00:00'],
    ['UTC', '0099-12-31', '00:00', '0099-12-31T00:00:00+00:00'],
    ['Pacific/Kiritimati', '9999-12-31', '23:59:59', '9999-12-31T23:59:59+14:00'],
  ] as const)('knows %s on %s at %s', (timeZone, day, time, expected) => {
    expect(instantAt(day, time, { timeZone })).toBe(expected);
    expect(Instant.parse(expected)).toBe(expected);
  });

  it('names the moment exactly where the offset had seconds, which text cannot have', () => {
    const noon = instantAt('1971-06-01', '12:00', { timeZone: 'Africa/Monrovia' });
    expect(compareInstants(noon, '1971-06-01T12:44:30Z')).toBe(0);
    expect(noon).toBe('1971-06-01T12:00:30-00:44');
    const londonBeforeRailways = instantAt('1840-06-01', '12:00', { timeZone: 'Europe/London' });
    expect(compareInstants(londonBeforeRailways, '1840-06-01T12:01:15Z')).toBe(0);
  });

  it('is undone by dayAt, wherever the day exists', () => {
    const day = fc
      .integer({ min: Date.UTC(1975), max: Date.UTC(2035) })
      .map((at) => new Date(at).toISOString().slice(0, 10) as CalendarDate);
    const timeZone = fc.constantFrom('Europe/London', 'America/Los_Angeles', 'Pacific/Auckland', 'America/Sao_Paulo');
    fc.assert(
      fc.property(day, timeZone, (on, zone) => {
        expect(dayAt(instantAt(on, '00:00', { timeZone: zone }), { timeZone: zone })).toBe(on);
        expect(dayAt(instantAt(on, '23:59:59', { timeZone: zone }), { timeZone: zone })).toBe(on);
      }),
    );
  });

  it.each([
    ['2017-02-30', '13:00', 'UTC', "instantAt: '2017-02-30' and '13:00' are not a real day and a time"],
    ['0000-12-31', '13:00', 'UTC', "instantAt: '0000-12-31' and '13:00' are not a real day and a time"],
    ['2017-09-29', '24:00', 'UTC', "instantAt: '2017-09-29' and '24:00' are not a real day and a time"],
    ['2017-09-29', '13:00', 'Europe/Lodon', "instantAt: 'Europe/Lodon' is not a known time zone"],
    ['2017-09-29', '13:00', '', "instantAt: '' is not a known time zone"],
    ['2017-09-29', '13:00', '+01:00', "instantAt: '+01:00' is not a known time zone"],
    ['2017-09-29', '13:00', undefined, "instantAt: 'undefined' is not a known time zone"],
  ] as const)('refuses %s at %s in %s', (day, time, timeZone, message) => {
    expect(() => instantAt(day, time, { timeZone: timeZone! })).toThrow(message);
  });
});
