import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  fedipAffiliateScheme,
  isRegistrationCurrent,
  type Registration,
  RenewalScheme,
  standing,
  type Standing,
  ukchipScheme,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const analyst: Registration = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' };
const affiliate: Registration = { number: { body: 'FEDIP', number: '20417' }, level: 'affiliate', from: '2026-01-15' };

// Where the reasons are left out there is one, the status, unless it is current.
type Expected = Omit<Standing, 'asOf' | 'reasons'> & Partial<Pick<Standing, 'reasons'>>;

interface Row {
  readonly registration: Registration;
  readonly scheme: RenewalScheme;
  readonly days: Readonly<Record<CalendarDate, Expected>>;
}

// Source: UKCHIP, "Renewal" and "Complaints"; FEDIP, terms of 16 December 2025; read November 2026.
const rows: Record<string, Row> = {
  'the term is 12 months, and registration goes on for four weeks after the due date': {
    registration: analyst,
    scheme: ukchipScheme,
    days: {
      '2014-03-09': { status: 'not-yet', until: '2014-03-09' },
      '2014-03-10': { status: 'current', since: '2014-03-10', until: '2015-03-10' },
      '2015-03-09': { status: 'current', since: '2014-03-10', until: '2015-03-10' },
      '2015-03-10': { status: 'current', since: '2014-03-10', until: '2015-03-10' },
      '2015-03-11': { status: 'in-grace', since: '2015-03-11', until: '2015-04-07' },
      '2015-04-06': { status: 'in-grace', since: '2015-03-11', until: '2015-04-07' },
      '2015-04-07': { status: 'in-grace', since: '2015-03-11', until: '2015-04-07' },
    },
  },
  'after them it has lapsed, and can be reinstated within six months of the due date': {
    registration: analyst,
    scheme: ukchipScheme,
    days: {
      '2015-04-08': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'yes', until: '2015-09-10' } },
      '2015-09-09': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'yes', until: '2015-09-10' } },
      '2015-09-10': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'yes', until: '2015-09-10' } },
      '2015-09-11': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'no', until: '2015-09-10' } },
    },
  },
  'renewed before the anniversary it is continuous': {
    registration: { ...analyst, renewedOn: ['2015-03-01'] },
    scheme: ukchipScheme,
    days: {
      '2015-02-28': { status: 'current', since: '2014-03-10', until: '2016-03-10' },
      '2015-03-11': { status: 'current', since: '2014-03-10', until: '2016-03-10' },
      '2016-03-11': { status: 'in-grace', since: '2016-03-11', until: '2016-04-07' },
    },
  },
  'a renewal on its first day renews nothing: it belongs to the beginning': {
    registration: { ...analyst, renewedOn: ['2014-03-10'] },
    scheme: ukchipScheme,
    days: { '2015-03-11': { status: 'in-grace', since: '2015-03-11', until: '2015-04-07' } },
  },
  // The term has 365 days: the middle lies between the 182nd day after the first and the next.
  'nor does one that is nearer to the first day than to the due day': {
    registration: { ...analyst, renewedOn: ['2014-09-08'] },
    scheme: ukchipScheme,
    days: { '2015-03-11': { status: 'in-grace', since: '2015-03-11', until: '2015-04-07' } },
  },
  'one that is nearer to the due day renews the term': {
    registration: { ...analyst, renewedOn: ['2014-09-09'] },
    scheme: ukchipScheme,
    days: { '2015-03-11': { status: 'current', since: '2014-03-10', until: '2016-03-10' } },
  },
  'a payment and its confirmation, before the due day and after it, are one renewal': {
    registration: { ...analyst, renewedOn: ['2015-03-09', '2015-03-11'] },
    scheme: ukchipScheme,
    days: { '2016-03-11': { status: 'in-grace', since: '2016-03-11', until: '2016-04-07' } },
  },
  'and so are two soon after a reinstatement': {
    registration: { ...analyst, renewedOn: ['2015-09-10', '2015-09-12'] },
    scheme: ukchipScheme,
    days: { '2016-03-11': { status: 'in-grace', since: '2016-03-11', until: '2016-04-07' } },
  },
  'a reinstatement and the renewal of the next due day are two': {
    registration: { ...analyst, renewedOn: ['2015-09-10', '2016-02-20'] },
    scheme: ukchipScheme,
    days: { '2016-03-11': { status: 'current', since: '2015-09-10', until: '2017-03-10' } },
  },
  'where a term ends before its due day, a reinstatement after that end leads into the next': {
    registration: { ...analyst, from: '2019-12-31', renewedOn: ['2020-02-28'] },
    scheme: { ...ukchipScheme, termMonths: 1, lastDay: -2, reinstatementMonths: 2, closedToRenewals: null },
    days: {
      '2020-02-27': {
        status: 'lapsed',
        since: '2020-01-30',
        until: '2020-02-27',
        reinstatement: { answer: 'yes', until: '2020-03-31' },
      },
      '2020-02-28': { status: 'current', since: '2020-02-28', until: '2020-03-29' },
    },
  },
  'a second renewal in a term already renewed counts for nothing': {
    registration: { ...analyst, renewedOn: ['2015-03-01', '2015-02-01', '2015-02-01'] },
    scheme: ukchipScheme,
    days: { '2016-03-11': { status: 'in-grace', since: '2016-03-11', until: '2016-04-07' } },
  },
  'renewed late, in the four weeks, it was overdue until then, and the due date stays the anniversary': {
    registration: { ...analyst, renewedOn: ['2015-04-07'] },
    scheme: ukchipScheme,
    days: {
      '2015-04-06': { status: 'in-grace', since: '2015-03-11', until: '2015-04-06' },
      '2015-04-07': { status: 'current', since: '2015-04-07', until: '2016-03-10' },
      '2016-03-11': { status: 'in-grace', since: '2016-03-11', until: '2016-04-07' },
    },
  },
  'reinstated on the last day it had lapsed until then': {
    registration: { ...analyst, renewedOn: ['2015-09-10'] },
    scheme: ukchipScheme,
    days: {
      '2015-09-09': {
        status: 'lapsed',
        since: '2015-04-08',
        until: '2015-09-09',
        reinstatement: { answer: 'yes', until: '2015-09-10' },
      },
      '2015-09-10': { status: 'current', since: '2015-09-10', until: '2016-03-10' },
    },
  },
  'a renewal after the last day to reinstate counts for nothing, nor does any later one': {
    registration: { ...analyst, renewedOn: ['2015-09-11', '2015-12-01', '2016-03-01'] },
    scheme: ukchipScheme,
    days: {
      '2015-09-11': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'no', until: '2015-09-10' } },
      '2016-03-11': { status: 'lapsed', since: '2015-04-08', reinstatement: { answer: 'no', until: '2015-09-10' } },
    },
  },
  'begun on 29 February it is due on the 28th, and on the 29th again in the next leap year': {
    registration: { ...analyst, from: '2012-02-29', renewedOn: ['2013-02-01', '2014-02-01', '2015-02-01'] },
    scheme: ukchipScheme,
    days: {
      '2016-02-29': { status: 'current', since: '2012-02-29', until: '2016-02-29' },
      '2016-03-01': { status: 'in-grace', since: '2016-03-01', until: '2016-03-28' },
      '2016-03-29': { status: 'lapsed', since: '2016-03-29', reinstatement: { answer: 'yes', until: '2016-08-29' } },
    },
  },
  'begun on 29 February and not renewed, the six months too are counted from the first day': {
    registration: { ...analyst, from: '2012-02-29' },
    scheme: ukchipScheme,
    days: {
      '2013-02-28': { status: 'current', since: '2012-02-29', until: '2013-02-28' },
      '2013-03-01': { status: 'in-grace', since: '2013-03-01', until: '2013-03-28' },
      '2013-08-29': { status: 'lapsed', since: '2013-03-29', reinstatement: { answer: 'yes', until: '2013-08-29' } },
      '2013-08-30': { status: 'lapsed', since: '2013-03-29', reinstatement: { answer: 'no', until: '2013-08-29' } },
    },
  },
  'a registrant under a sanction does not escape it by letting the registration lapse': {
    registration: { ...analyst, suspensions: [{ from: '2015-03-20', to: '2015-05-31' }], removedOn: '2015-05-01' },
    scheme: ukchipScheme,
    days: {
      '2015-03-20': {
        status: 'suspended',
        reasons: ['suspended', 'in-grace'],
        since: '2015-03-20',
        until: '2015-04-30',
      },
      '2015-04-08': { status: 'suspended', reasons: ['suspended', 'lapsed'], since: '2015-03-20', until: '2015-04-30' },
      '2015-05-01': { status: 'removed', reasons: ['removed', 'suspended', 'lapsed'], since: '2015-05-01' },
      '2015-06-01': { status: 'removed', reasons: ['removed', 'lapsed'], since: '2015-05-01' },
    },
  },
  'a stated last day before the end of the four weeks binds, and the scheme does not know what follows': {
    registration: { ...analyst, until: '2015-03-10' },
    scheme: ukchipScheme,
    days: {
      '2015-03-10': { status: 'current', since: '2014-03-10', until: '2015-03-10' },
      '2015-03-11': { status: 'lapsed', since: '2015-03-11', reinstatement: { answer: 'not-known' } },
      '2015-04-08': { status: 'lapsed', since: '2015-03-11', reinstatement: { answer: 'not-known' } },
    },
  },
  'an affiliate has 12 months from the purchase, without renewal': {
    registration: { ...affiliate, renewedOn: ['2026-12-01'] },
    scheme: fedipAffiliateScheme,
    days: {
      '2026-01-14': { status: 'not-yet', until: '2026-01-14' },
      '2026-01-15': { status: 'current', since: '2026-01-15', until: '2027-01-14' },
      '2027-01-13': { status: 'current', since: '2026-01-15', until: '2027-01-14' },
      '2027-01-14': { status: 'current', since: '2026-01-15', until: '2027-01-14' },
      '2027-01-15': { status: 'lapsed', since: '2027-01-15', reinstatement: { answer: 'no' } },
    },
  },
  'where the scheme does not tell about reinstatement it is not known, and a recorded one counts': {
    registration: { ...analyst, renewedOn: ['2017-01-01'] },
    scheme: { ...ukchipScheme, reinstatementMonths: null, closedToRenewals: null },
    days: {
      '2016-12-31': {
        status: 'lapsed',
        since: '2015-04-08',
        until: '2016-12-31',
        reinstatement: { answer: 'not-known' },
      },
      '2017-01-01': { status: 'current', since: '2017-01-01', until: '2017-03-10' },
    },
  },
  'a term past the end of the calendar has no end': {
    registration: { ...analyst, from: '9999-01-01' },
    scheme: ukchipScheme,
    days: { '9999-12-31': { status: 'current', since: '9999-01-01' } },
  },
};

describe.each(Object.entries(rows))('%s', (_claim, { registration, scheme, days }) => {
  it.each(Object.entries(days))('as of %s', (day, expected) => {
    const asOf = day as CalendarDate;
    const { status } = expected;
    const reasons = expected.reasons ?? (status === 'current' ? [] : [status]);
    expect(standing(registration, { asOf, scheme })).toStrictEqual({ ...expected, reasons, asOf });
    expect(isRegistrationCurrent(registration, { asOf, scheme })).toBe(['current', 'in-grace'].includes(status));
  });
});

describe('a scheme', () => {
  it('is refused for another body or level', () => {
    const asOf = '2026-06-01';
    expect(() => standing(affiliate, { asOf, scheme: ukchipScheme })).toThrow(
      "standing: 'UKCHIP registration' is not for a registration with FEDIP at level affiliate; leave it out",
    );
    const atLevel = (level: 'senior' | null) => () => {
      standing({ ...affiliate, level }, { asOf, scheme: fedipAffiliateScheme });
    };
    expect(atLevel('senior')).toThrow('with FEDIP at level senior; leave it out');
    expect(atLevel(null)).toThrow('is for some levels only; state the level of the registration');
  });

  it('that is missing is the same as none', () => {
    const none = standing(analyst, { asOf: '2020-01-01' });
    expect(standing(analyst, { asOf: '2020-01-01', scheme: null })).toEqual(none);
    expect(none.status).toBe('current');
  });
});

// Short terms, so that every day of some of them can be tried, with a first day that most months lack.
const from = '2019-12-31';
const someDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(from, days));
const schemes: fc.Arbitrary<RenewalScheme> = fc.record({
  ...({ format: fc.constant(1), name: fc.constant('Ours'), body: fc.constant('UKCHIP') } as const),
  termMonths: fc.integer({ min: 1, max: 2 }),
  renewable: fc.boolean(),
  noticeDays: fc.constant([-7]),
  lastDay: fc.integer({ min: -5, max: 40 }),
  reinstatementMonths: fc.constantFrom(null, 0, 1, 3),
  closedToRenewals: fc.option(
    fc.oneof(
      someDay.map((on) => ({ on })),
      someDay.map((knownBy) => ({ notBefore: addDays(knownBy, -20), knownBy })),
    ),
  ),
  sources: fc.constant(['Our handbook']),
  confidence: fc.constant('high'),
});
const sound = schemes.filter((scheme) => RenewalScheme.safeParse(scheme).success);
const registrations = fc
  .array(someDay, { maxLength: 6 })
  .map((renewedOn): Registration => ({ ...analyst, from, renewedOn }));

/** The standing by the scheme, told day by day as it happens. */
function byHand(registration: Registration, scheme: RenewalScheme, asOf: CalendarDate): Standing['status'] {
  const { termMonths, lastDay, reinstatementMonths, renewable, closedToRenewals } = scheme;
  // While renewals may have stopped, a recorded one counts.
  const stopped = closedToRenewals?.on ?? closedToRenewals?.knownBy ?? '9999-12-31';
  let renewals = 0;
  let entered: CalendarDate = from;
  for (let day: CalendarDate = from; day <= asOf; day = addDays(day, 1)) {
    const due = addMonths(from, (renewals + 1) * termMonths);
    const latest = reinstatementMonths && addMonths(from, (renewals + 1) * termMonths + reinstatementMonths);
    const inTime = day <= addDays(due, lastDay) || reinstatementMonths == null || (latest !== 0 && day <= latest!);
    const begun = addMonths(from, renewals * termMonths);
    const since = daysBetween(entered < begun ? begun : entered, day);
    const nearer = since > 0 && since > daysBetween(day, addDays(due, Math.min(0, lastDay)));
    if (!renewable || !registration.renewedOn?.includes(day) || !nearer || !inTime || stopped <= day) continue;
    const isOver = () => {
      const next = addMonths(from, (renewals + 1) * termMonths);
      return next <= day || addDays(next, lastDay) < day;
    };
    do renewals += 1;
    while (isOver());
    entered = day;
  }
  const due = addMonths(from, (renewals + 1) * termMonths);
  if (asOf > addDays(due, lastDay)) return 'lapsed';
  return asOf > due ? 'in-grace' : 'current';
}

describe('laws of standing under a scheme', () => {
  it('it is what happens day by day', () => {
    fc.assert(
      fc.property(registrations, schemes, someDay, (registration, scheme, asOf) => {
        expect(standing(registration, { asOf, scheme }).status).toBe(byHand(registration, scheme, asOf));
      }),
      { numRuns: 500 },
    );
  });

  it('since and until enclose exactly the days of one status', () => {
    fc.assert(
      fc.property(registrations, schemes, someDay, (registration, scheme, asOf) => {
        const { status, since, until } = standing(registration, { asOf, scheme });
        const statusOn = (day: CalendarDate) => standing(registration, { asOf: day, scheme }).status;
        expect(statusOn(since!)).toBe(status);
        expect(statusOn(addDays(since!, -1))).not.toBe(status);
        if (until == null) return;
        expect(statusOn(until)).toBe(status);
        expect(statusOn(addDays(until, 1))).not.toBe(status);
      }),
    );
  });

  it('a renewal that is still to come changes nothing today', () => {
    fc.assert(
      fc.property(registrations, schemes, someDay, (registration, scheme, asOf) => {
        const known = { ...registration, renewedOn: registration.renewedOn?.filter((day) => day <= asOf) };
        expect(standing(known, { asOf, scheme }).status).toBe(standing(registration, { asOf, scheme }).status);
      }),
    );
  });

  it('the order and repetition of renewals make no difference, and nothing given is changed', () => {
    fc.assert(
      fc.property(registrations, schemes, someDay, (registration, scheme, asOf) => {
        const renewedOn = Object.freeze([...registration.renewedOn!, ...registration.renewedOn!].reverse());
        const other = Object.freeze({ ...registration, renewedOn });
        expect(standing(other, { asOf, scheme: Object.freeze(scheme) })).toEqual(
          standing(registration, { asOf, scheme }),
        );
      }),
    );
  });

  it('whoever can be reinstated on a day is current, or in grace, if renewed on it', () => {
    fc.assert(
      fc.property(registrations, sound, someDay, (registration, scheme, asOf) => {
        const { reinstatement } = standing(registration, { asOf, scheme });
        if (reinstatement?.answer !== 'yes') return;
        const renewedOn = [...registration.renewedOn!.filter((day) => day <= asOf), asOf];
        expect(isRegistrationCurrent({ ...registration, renewedOn }, { asOf, scheme })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('each of these schemes passes the schema, unless it reinstates what cannot be renewed or has not lapsed', () => {
    fc.assert(
      fc.property(schemes, (scheme) => {
        const { renewable, reinstatementMonths, lastDay } = scheme;
        expect(RenewalScheme.safeParse(scheme).success).toBe(
          !reinstatementMonths || (renewable && lastDay < 28 * reinstatementMonths),
        );
      }),
    );
  });

  it('a far renewal under a scheme of unknown reinstatement is found at once', () => {
    const scheme = { ...ukchipScheme, termMonths: 1, reinstatementMonths: null, closedToRenewals: null };
    const registration: Registration = { ...analyst, from: '0001-01-01', renewedOn: ['9999-01-01'] };
    const started = performance.now();
    expect(standing(registration, { asOf: '9999-01-20', scheme })).toMatchObject({
      ...{ status: 'current', since: '9999-01-01', until: '9999-02-01' },
    });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
