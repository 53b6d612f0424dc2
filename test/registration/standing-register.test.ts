import {
  addDays,
  type CalendarDate,
  isRegistrationCurrent,
  type ProfessionalRegister,
  registeredOn,
  type Registration,
  registrationCover,
  type RenewalScheme,
  standing,
  type Standing,
  ukchipScheme,
} from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const register = registers.find(({ body }) => body === 'UKCHIP')!;
const analyst: Registration = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' };
const toTheEnd: Registration = { ...analyst, renewedOn: ['2015-03-01', '2016-03-01'] };

interface Row {
  readonly registration: Registration;
  readonly scheme?: RenewalScheme;
  readonly days: Readonly<Record<CalendarDate, Partial<Standing>>>;
}

// Source: UKCHIP, home page, read November 2026: no new registrations or renewals from December 2016, closed early in February 2018.
const rows: Record<string, Row> = {
  'a registration ends with its register, and may have on the days before': {
    registration: analyst,
    days: {
      '2018-01-31': { status: 'current', since: '2014-03-10', until: '2018-01-31' },
      '2018-02-01': { status: 'register-may-have-closed', since: '2018-02-01', until: '2018-02-27' },
      '2018-02-27': { status: 'register-may-have-closed' },
      '2018-02-28': { status: 'register-closed', since: '2018-02-28' },
      '2026-11-25': { status: 'register-closed', reasons: ['register-closed'] },
    },
  },
  'that its register closed outweighs a lapse, and a lapse that it may have closed': {
    registration: { ...analyst, until: '2017-12-31' },
    days: {
      '2018-01-01': { reasons: ['lapsed'] },
      '2018-02-01': { reasons: ['lapsed', 'register-may-have-closed'] },
      '2018-02-28': { reasons: ['register-closed', 'lapsed'] },
    },
  },
  'a suspension and a removal outweigh that its register closed': {
    registration: { ...analyst, suspensions: [{ from: '2018-01-01' }], removedOn: '2018-03-01' },
    days: {
      '2018-02-28': { reasons: ['suspended', 'register-closed'] },
      '2018-03-01': { reasons: ['removed', 'suspended', 'register-closed'] },
    },
  },
  'a registration that began when nobody could never holds': {
    registration: { ...analyst, from: '2017-06-01' },
    days: {
      '2017-05-31': { status: 'not-yet' },
      '2017-06-01': { status: 'could-not-begin', since: '2017-06-01' },
      '2018-02-28': { reasons: ['could-not-begin', 'register-closed'] },
    },
  },
  'nor does one that began before anybody could': {
    registration: { ...analyst, from: '2001-12-31' },
    days: { '2001-12-31': { status: 'could-not-begin' }, '2010-01-01': { status: 'could-not-begin' } },
  },
  'one that began on a day on which it may have been possible is taken at its word, on the first of them': {
    registration: { ...analyst, from: '2002-01-01' },
    days: { '2002-01-01': { status: 'current' } },
  },
  'and on the last of them': {
    registration: { ...analyst, from: '2016-12-31' },
    days: { '2016-12-31': { status: 'current' }, '2017-06-01': { status: 'current' } },
  },
  'and not on the day after': {
    registration: { ...analyst, from: '2017-01-01' },
    days: { '2017-01-01': { status: 'could-not-begin' } },
  },
  'reinstatement is not known while renewals may have stopped, and after that there is none': {
    registration: { ...analyst, from: '2015-10-10' },
    scheme: ukchipScheme,
    days: {
      '2016-11-30': { status: 'lapsed', reinstatement: { answer: 'yes' } },
      '2016-12-01': { status: 'lapsed', reinstatement: { answer: 'not-known' } },
      '2016-12-31': { status: 'lapsed', reinstatement: { answer: 'not-known' } },
      '2017-01-01': { status: 'lapsed', reinstatement: { answer: 'no' } },
      '2017-04-10': { status: 'lapsed', reinstatement: { answer: 'no' } },
    },
  },
  'a last day to reinstate that came before renewals stopped stays the last day': {
    registration: { ...analyst, from: '2015-05-30' },
    scheme: ukchipScheme,
    days: {
      '2016-11-30': { reinstatement: { answer: 'yes', until: '2016-11-30' } },
      '2016-12-01': { reinstatement: { answer: 'no', until: '2016-11-30' } },
      '2017-01-01': { reinstatement: { answer: 'no', until: '2016-11-30' } },
    },
  },
  'who lapsed when renewals had stopped could never be reinstated': {
    registration: toTheEnd,
    scheme: ukchipScheme,
    days: { '2017-04-07': { status: 'in-grace' }, '2017-04-08': { reinstatement: { answer: 'no' } } },
  },
  'a stated last day leaves no reinstatement either, once renewals have stopped': {
    registration: { ...analyst, until: '2014-12-31' },
    scheme: ukchipScheme,
    days: {
      '2016-12-31': { reinstatement: { answer: 'not-known' } },
      '2017-01-01': { reinstatement: { answer: 'no' } },
    },
  },
};

describe.each(Object.entries(rows))('%s', (_claim, { registration, scheme, days }) => {
  it.each(Object.entries(days))('as of %s', (day, expected) => {
    const asOf = day as CalendarDate;
    const found = standing(registration, { asOf, scheme, register });
    expect(found).toMatchObject(expected);
    if (expected.reinstatement) expect(found.reinstatement).toEqual(expected.reinstatement);
  });
});

describe('a renewal', () => {
  it.each([
    ['2016-11-30', 'current'],
    ['2016-12-01', 'current'],
    ['2016-12-31', 'current'],
    ['2017-01-01', 'lapsed'],
    ['2017-03-01', 'lapsed'],
  ] as const)('of %s leaves a registration due in March 2017 %s a year later', (day, status) => {
    const registration: Registration = { ...toTheEnd, renewedOn: [...toTheEnd.renewedOn!, day] };
    expect(standing(registration, { asOf: '2018-01-01', scheme: ukchipScheme }).status).toBe(status);
  });

  it('of 2017 to 2019 keeps nothing current', () => {
    const renewedOn = [...toTheEnd.renewedOn!, '2017-03-01', '2018-03-01', '2019-03-01'] as const;
    const asOf = '2019-06-01';
    expect(isRegistrationCurrent({ ...analyst, renewedOn }, { asOf, scheme: ukchipScheme })).toBe(false);
  });

  it.each([
    ['2016-11-19', { answer: 'yes', until: '2016-12-19' }],
    ['2016-12-19', { answer: 'yes', until: '2016-12-19' }],
    ['2016-12-20', { answer: 'no', until: '2016-12-19' }],
  ] as const)('can be made until the day before renewals stop, where that is known: on %s', (asOf, reinstatement) => {
    const scheme: RenewalScheme = { ...ukchipScheme, closedToRenewals: { on: '2016-12-20' } };
    expect(standing({ ...analyst, from: '2015-10-10' }, { asOf, scheme }).reinstatement).toEqual(reinstatement);
  });

  // The register may have closed from 1 February to 27 February 2018: see the rows above.
  it.each([
    ['2018-01-31', null, { answer: 'yes' }],
    ['2018-02-01', null, { answer: 'not-known' }],
    ['2018-01-31', '2018-02-10', { answer: 'yes', until: '2018-02-09' }],
    ['2018-02-09', '2018-02-10', { answer: 'yes', until: '2018-02-09' }],
    ['2018-01-31', '2019-02-10', { answer: 'yes', until: '2018-04-10' }],
  ] as const)('can be made until the register closes: on %s, if that is on %s', (asOf, on, reinstatement) => {
    const scheme: RenewalScheme = { ...ukchipScheme, closedToRenewals: null };
    const closing = { ...register, ...(on && { closed: { on } }) };
    const late: Registration = { ...analyst, from: '2016-10-10' };
    expect(standing(late, { asOf, scheme, register: closing }).reinstatement).toEqual(reinstatement);
  });
});

describe('a register', () => {
  it('of another body is refused', () => {
    const nurse: Registration = { number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01' };
    expect(() => standing(nurse, { asOf: '2018-01-01', register })).toThrow(
      "standing: 'Register of the UK Council for Health Informatics Professions' is not for a registration with NMC",
    );
  });

  it('that is missing is the same as none', () => {
    for (const none of [undefined, null])
      expect(standing(analyst, { asOf: '2026-01-01', register: none }).status).toBe('current');
  });
});

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2016-12-01', days));
const event = fc.option(
  fc.oneof(
    fc.record({ on: someDay }),
    fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? { notBefore: a, knownBy: b } : { notBefore: b, knownBy: a })),
    fc.constant({}),
  ),
);
const changed: fc.Arbitrary<ProfessionalRegister> = fc
  .record({ opened: event, closedToNew: event, closed: event })
  .map(({ opened, ...events }) => ({ ...register, ...events, opened: opened ?? register.opened }));
const registrations = fc
  .record({
    from: someDay,
    until: fc.option(someDay),
    suspensions: fc.array(fc.record({ from: someDay, to: someDay }), { maxLength: 2 }),
    removedOn: fc.option(someDay),
  })
  .map((days): Registration => ({ ...analyst, ...days }));

describe('laws of standing under a register', () => {
  it('isRegistrationCurrent, registeredOn and registrationCover mean the same by holding', () => {
    fc.assert(
      fc.property(registrations, changed, someDay, (registration, one, asOf) => {
        const current = isRegistrationCurrent(registration, { asOf, register: one });
        expect(registeredOn([registration], { asOf, register: one }).answer === 'yes').toBe(current);
        const { covered } = registrationCover([registration], { body: 'UKCHIP', register: one });
        expect(covered.some(({ from, to }) => from <= asOf && (to == null || asOf <= to))).toBe(current);
      }),
    );
  });

  it('a register only ever takes away', () => {
    fc.assert(
      fc.property(registrations, changed, someDay, (registration, one, asOf) => {
        const without = standing(registration, { asOf }).reasons;
        const withIt = standing(registration, { asOf, register: Object.freeze(one) }).reasons;
        expect(without.filter((reason) => !withIt.includes(reason))).toEqual([]);
      }),
    );
  });

  it('since and until enclose exactly the days of one status', () => {
    fc.assert(
      fc.property(registrations, changed, someDay, (registration, one, asOf) => {
        const { status, since, until } = standing(registration, { asOf, register: one });
        const statusOn = (day: CalendarDate) => standing(registration, { asOf: day, register: one }).status;
        if (since) expect([statusOn(since), statusOn(addDays(since, -1)) === status]).toEqual([status, false]);
        if (until) expect([statusOn(until), statusOn(addDays(until, 1)) === status]).toEqual([status, false]);
      }),
    );
  });
});
