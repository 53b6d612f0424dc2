import {
  addDays,
  compareDays,
  fedipAffiliateScheme,
  type Registration,
  registrationTimeline,
  type RenewalScheme,
  standing,
  ukchipScheme,
} from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const register = registers.find(({ body }) => body === 'UKCHIP')!;
const analyst: Registration = { number: { body: 'UKCHIP', number: '1234' }, from: '2014-03-10' };

function told(registration: Registration, scheme?: RenewalScheme | null) {
  return registrationTimeline(registration, { scheme }).map(({ on, event }) => `${on} ${event}`);
}

// Source: UKCHIP, "Renewal", read November 2026.
describe('the timeline of a registration', () => {
  it('has notices four and two weeks before the due date, on it, and two weeks after', () => {
    expect(told({ ...analyst, from: '2014-06-30' }, ukchipScheme)).toEqual([
      '2014-06-30 started',
      '2015-06-02 notice',
      '2015-06-16 notice',
      '2015-06-30 notice',
      '2015-06-30 due',
      '2015-07-14 notice',
      '2015-07-29 lapsed',
      '2015-12-30 last-day-to-reinstate',
    ]);
  });

  it('ends its notices with the renewal, and goes on with the next term', () => {
    expect(told({ ...analyst, renewedOn: ['2015-02-24'] }, ukchipScheme).slice(0, 4)).toEqual([
      '2014-03-10 started',
      '2015-02-10 notice',
      '2015-02-24 renewed',
      '2016-02-11 notice',
    ]);
  });

  it('tells a reinstatement after the lapse', () => {
    expect(told({ ...analyst, renewedOn: ['2015-09-10'] }, ukchipScheme)).toContain('2015-09-10 last-day-to-reinstate');
    expect(told({ ...analyst, renewedOn: ['2015-09-10'] }, ukchipScheme).slice(6, 10)).toEqual([
      '2015-04-08 lapsed',
      '2015-09-10 renewed',
      '2015-09-10 last-day-to-reinstate',
      '2016-02-11 notice',
    ]);
  });

  it.each([
    ['2015-03-09', false, false],
    ['2015-03-10', true, false],
    ['2015-03-11', true, false],
    ['2015-04-07', true, false],
    ['2015-04-08', true, false],
    ['2015-09-09', true, false],
    ['2015-09-10', true, true],
    ['2015-09-11', true, true],
  ] as const)(
    'renewed on %s its renewal was due before: %s, and it had its last day to reinstate: %s',
    (day, due, last) => {
      const events = told({ ...analyst, renewedOn: [day] }, ukchipScheme);
      expect(events.includes('2015-03-10 due')).toBe(due);
      expect(events.includes('2015-09-10 last-day-to-reinstate')).toBe(last);
    },
  );

  it.each<[why: string, change: Partial<Registration>, days: string[]]>([
    ['on the first day', { renewedOn: ['2014-03-10'] }, ['2014-03-10']],
    ['nearer to the beginning of the term than to its end', { renewedOn: ['2014-09-08'] }, ['2014-09-08']],
    ['as near to the one as to the other, or nearer to the end', { renewedOn: ['2014-09-09'] }, []],
    ['twice before the due day', { renewedOn: ['2015-02-01', '2015-03-01'] }, ['2015-03-01']],
    ['before and after the due day', { renewedOn: ['2015-03-09', '2015-03-11'] }, ['2015-03-11']],
    ['twice in the four weeks', { renewedOn: ['2015-03-20', '2015-03-22'] }, ['2015-03-22']],
    ['twice for one reinstatement', { renewedOn: ['2015-09-10', '2015-09-12'] }, ['2015-09-12']],
    ['after the last day to reinstate', { renewedOn: ['2015-09-11', '2016-03-01'] }, ['2015-09-11', '2016-03-01']],
    ['when renewals had stopped', { from: '2016-01-10', renewedOn: ['2017-01-01'] }, ['2017-01-01']],
    ['after the stated last day', { until: '2014-12-31', renewedOn: ['2015-03-01'] }, ['2015-03-01']],
    ['after the removal', { removedOn: '2015-01-01', renewedOn: ['2015-03-01'] }, ['2015-03-01']],
    ['the same day twice, which is one renewal', { renewedOn: ['2015-03-01', '2015-03-01'] }, []],
  ])('tells a renewal that counts for nothing: %s', (_why, change, days) => {
    const idle = registrationTimeline({ ...analyst, ...change }, { scheme: ukchipScheme });
    expect(idle.filter(({ event }) => event === 'renewal-without-effect').map(({ on }) => on)).toEqual(days);
  });

  it('tells that of a scheme without renewal too', () => {
    const affiliate = { number: { body: 'FEDIP', number: '20417' }, level: 'affiliate', from: '2026-01-15' } as const;
    expect(told({ ...affiliate, renewedOn: ['2026-12-01'] }, fedipAffiliateScheme)).toContain(
      '2026-12-01 renewal-without-effect',
    );
  });

  it('has 29 February again in a leap year', () => {
    const renewedOn = ['2013-02-28', '2014-02-28', '2015-02-28'] as const;
    const due = told({ ...analyst, from: '2012-02-29', renewedOn }, ukchipScheme).filter((one) => one.endsWith(' due'));
    expect(due).toEqual(['2013-02-28 due', '2014-02-28 due', '2015-02-28 due', '2016-02-29 due']);
  });

  it('of an affiliate has neither notice nor reinstatement', () => {
    const affiliate = { number: { body: 'FEDIP', number: '20417' }, level: 'affiliate', from: '2026-01-15' } as const;
    expect(told(affiliate, fedipAffiliateScheme)).toEqual([
      '2026-01-15 started',
      '2027-01-15 due',
      '2027-01-15 lapsed',
    ]);
  });

  it('without a scheme has the stated days only', () => {
    const nurse: Registration = {
      ...{ number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01', until: '2018-09-30' },
      suspensions: [{ from: '2018-03-01' }, { from: '2016-03-01', to: '2016-05-31' }],
      removedOn: '2019-01-10',
    };
    const expected = [
      '2015-10-01 started',
      '2016-03-01 suspended',
      '2016-06-01 suspension-over',
      '2018-03-01 suspended',
      '2018-10-01 lapsed',
      '2019-01-10 removed',
    ];
    expect(told(nurse)).toEqual(expected);
    expect(told(nurse, null)).toEqual(expected);
    expect(registrationTimeline(nurse).map(({ on, event }) => `${on} ${event}`)).toEqual(expected);
  });

  it.each([
    ['2015-03-09', 4],
    ['2015-03-10', 4],
    ['2015-03-11', 6],
  ] as const)('removed on %s ends with the removal', (removedOn, length) => {
    const timeline = told({ ...analyst, removedOn, suspensions: [{ from: '2015-03-01' }] }, ukchipScheme);
    expect(timeline.at(-1)).toBe(`${removedOn} removed`);
    expect(timeline).toHaveLength(length + 1);
  });

  it('tells one lapse where a last day is stated too', () => {
    const lapses = (until: Registration['until']) =>
      told({ ...analyst, until }, ukchipScheme).filter((one) => one.endsWith('lapsed'));
    expect(lapses('2014-12-31')).toEqual(['2015-01-01 lapsed']);
    expect(lapses('2015-04-07')).toEqual(['2015-04-08 lapsed']);
    expect(lapses('2020-12-31')).toEqual(['2015-04-08 lapsed']);
    expect(lapses('9999-12-31')).toEqual(['2015-04-08 lapsed']);
  });

  it('has the last day to reinstate exactly where the standing tells one', () => {
    const reinstated = (until: Registration['until']) =>
      told({ ...analyst, until }, ukchipScheme).some((one) => one.endsWith('last-day-to-reinstate'));
    expect([reinstated('2015-04-06'), reinstated('2015-04-07'), reinstated('2015-04-08')]).toEqual([false, true, true]);
  });

  it('has no notice and no reinstatement once renewals have certainly stopped', () => {
    const renewedOn = ['2015-03-01', '2016-03-01'] as const;
    expect(told({ ...analyst, renewedOn }, ukchipScheme).slice(-2)).toEqual(['2017-03-10 due', '2017-04-08 lapsed']);
    const late = told({ ...analyst, from: '2015-12-20' }, ukchipScheme);
    expect(late).toEqual([
      '2015-12-20 started',
      '2016-11-22 notice',
      '2016-12-06 notice',
      '2016-12-20 notice',
      '2016-12-20 due',
      '2017-01-18 lapsed',
    ]);
  });

  it('ends with its register, on the days that are known', () => {
    const told = (registration: Registration, scheme?: RenewalScheme) =>
      registrationTimeline(registration, { scheme, register }).map(({ on, event }) => `${on} ${event}`);
    expect(told(analyst)).toEqual([
      '2014-03-10 started',
      '2018-02-01 register-may-have-closed',
      '2018-02-28 register-closed',
    ]);
    expect(told({ ...analyst, until: '2018-06-30', removedOn: '2018-02-10' })).toEqual([
      '2014-03-10 started',
      '2018-02-01 register-may-have-closed',
      '2018-02-10 removed',
    ]);
    expect(told({ ...analyst, from: '2017-06-01' }, ukchipScheme)).toEqual([
      '2017-06-01 started',
      '2017-06-01 could-not-begin',
      '2018-02-01 register-may-have-closed',
      '2018-02-28 register-closed',
    ]);
  });

  it('refuses a scheme of another body', () => {
    expect(() => registrationTimeline(analyst, { scheme: fedipAffiliateScheme })).toThrow('registrationTimeline: ');
  });
});

const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(analyst.from, days));
const maybe = fc.option(someDay, { nil: undefined });
const registrations = fc
  .record({ until: maybe, removedOn: maybe, renewedOn: fc.array(someDay, { maxLength: 5 }) })
  .map((days): Registration => ({ ...analyst, ...days }));

describe('laws of the timeline', () => {
  it('tells every recorded renewal once, as one that counts or as one that does not', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const events = registrationTimeline(registration, { scheme: ukchipScheme });
        const days = events.filter(({ event }) => event.startsWith('renew')).map(({ on }) => on);
        expect(days).toEqual([...new Set(registration.renewedOn)].sort());
      }),
    );
  });

  it('without a renewal that counts for nothing, nothing else changes', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const events = (one: Registration) => registrationTimeline(one, { scheme: ukchipScheme });
        const idle = events(registration).filter(({ event }) => event === 'renewal-without-effect');
        const renewedOn = registration.renewedOn!.filter((day) => !idle.some(({ on }) => on === day));
        const sanctioned = registration.removedOn !== undefined || registration.until !== undefined;
        if (sanctioned) return;
        expect(events({ ...registration, renewedOn })).toEqual(
          events(registration).filter(({ event }) => event !== 'renewal-without-effect'),
        );
      }),
    );
  });

  it('is in order', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const days = registrationTimeline(registration, { scheme: ukchipScheme }).map(({ on }) => on);
        expect([...days].sort(compareDays)).toEqual(days);
      }),
    );
  });

  it('agrees with the standing: what it calls lapsed has lapsed, and the day before it had not', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const scheme = ukchipScheme;
        for (const { on, event } of registrationTimeline(registration, { scheme })) {
          const reasons = (asOf: typeof on) => standing(registration, { asOf, scheme }).reasons;
          if (event === 'lapsed') expect(reasons(on)).toContain('lapsed');
          if (event === 'lapsed') expect(reasons(addDays(on, -1))).not.toContain('lapsed');
          if (event === 'removed') expect(reasons(on)[0]).toBe('removed');
          if (event === 'renewed') expect(reasons(on)).not.toContain('in-grace');
        }
      }),
    );
  });
});
