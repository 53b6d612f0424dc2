import {
  addDays,
  type CalendarDate,
  isRegistrationCurrent,
  isInPeriod,
  type Period,
  Registration,
  standing,
  type Standing,
} from 'digital-academy';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const base: Registration = { number: { body: 'FEDIP', number: '20417' }, from: '2018-03-01' };

interface Row {
  readonly registration: Partial<Registration>;
  readonly days: Partial<Record<CalendarDate, Omit<Standing, 'asOf'>>>;
}

const current = { status: 'current', reasons: [] } as const;
// Without a scheme nobody knows whether a lapsed registration can be reinstated.
const lapsed = { status: 'lapsed', reasons: ['lapsed'], reinstatement: { answer: 'not-known' } } as const;

// One row for each sentence of the rule, with the day before, on and after each bound.
const rows: Record<string, Row> = {
  'a registration is current from its first day on': {
    registration: {},
    days: {
      '2018-02-28': { status: 'not-yet', reasons: ['not-yet'], until: '2018-02-28' },
      '2018-03-01': { ...current, since: '2018-03-01' },
      '2018-03-02': { ...current, since: '2018-03-01' },
    },
  },
  'the last day still counts': {
    registration: { until: '2020-02-29' },
    days: {
      '2020-02-28': { ...current, since: '2018-03-01', until: '2020-02-29' },
      '2020-02-29': { ...current, since: '2018-03-01', until: '2020-02-29' },
      '2020-03-01': { ...lapsed, since: '2020-03-01' },
    },
  },
  'a registration may last one day': {
    registration: { until: '2018-03-01' },
    days: {
      '2018-02-28': { status: 'not-yet', reasons: ['not-yet'], until: '2018-02-28' },
      '2018-03-01': { ...current, since: '2018-03-01', until: '2018-03-01' },
      '2018-03-02': { ...lapsed, since: '2018-03-02' },
    },
  },
  'the day of removal no longer counts': {
    registration: { removedOn: '2019-07-01' },
    days: {
      '2019-06-30': { ...current, since: '2018-03-01', until: '2019-06-30' },
      '2019-07-01': { status: 'removed', reasons: ['removed'], since: '2019-07-01' },
      '2019-07-02': { status: 'removed', reasons: ['removed'], since: '2019-07-01' },
    },
  },
  'removed on its first day it was never current': {
    registration: { removedOn: '2018-03-01' },
    days: {
      '2018-02-28': { status: 'not-yet', reasons: ['not-yet'], until: '2018-02-28' },
      '2018-03-01': { status: 'removed', reasons: ['removed'], since: '2018-03-01' },
    },
  },
  'both ends of a suspension count, and after it the registration is current again': {
    registration: { suspensions: [{ from: '2019-01-10', to: '2019-01-20' }] },
    days: {
      '2019-01-09': { ...current, since: '2018-03-01', until: '2019-01-09' },
      '2019-01-10': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-11': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-19': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-20': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-21': { ...current, since: '2019-01-21' },
    },
  },
  'a suspension without an end tells no end': {
    registration: { suspensions: [{ from: '2019-01-10', to: null }] },
    days: { '2024-01-01': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10' } },
  },
  'suspensions that touch or overlap are one, in whatever order they are listed': {
    registration: {
      suspensions: [
        { from: '2019-01-21', to: '2019-01-31' },
        { from: '2019-01-10', to: '2019-01-20' },
        { from: '2019-01-15', to: '2019-01-25' },
      ],
    },
    days: {
      '2019-01-17': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-31' },
      '2019-02-01': { ...current, since: '2019-02-01' },
    },
  },
  'suspensions a day apart are two': {
    registration: {
      suspensions: [
        { from: '2019-01-10', to: '2019-01-20' },
        { from: '2019-01-22', to: '2019-01-31' },
      ],
    },
    days: {
      '2019-01-20': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-21': { ...current, since: '2019-01-21', until: '2019-01-21' },
      '2019-01-22': { status: 'suspended', reasons: ['suspended'], since: '2019-01-22', until: '2019-01-31' },
    },
  },
  'nobody escapes a suspension by lapsing, and when it ends the lapse remains': {
    registration: { until: '2019-01-15', suspensions: [{ from: '2019-01-10', to: '2019-01-20' }] },
    days: {
      '2019-01-15': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-16': { status: 'suspended', reasons: ['suspended', 'lapsed'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-20': { status: 'suspended', reasons: ['suspended', 'lapsed'], since: '2019-01-10', until: '2019-01-20' },
      '2019-01-21': { ...lapsed, since: '2019-01-21' },
    },
  },
  'nobody escapes a removal by lapsing, or by a suspension that runs on': {
    registration: { until: '2019-01-15', suspensions: [{ from: '2019-03-01' }], removedOn: '2019-04-01' },
    days: {
      '2019-01-16': { ...lapsed, since: '2019-01-16', until: '2019-02-28' },
      '2019-03-31': { status: 'suspended', reasons: ['suspended', 'lapsed'], since: '2019-03-01', until: '2019-03-31' },
      '2019-04-01': { status: 'removed', reasons: ['removed', 'suspended', 'lapsed'], since: '2019-04-01' },
    },
  },
  'the last day of the calendar may stand for no end': {
    registration: { until: '9999-12-31', suspensions: [{ from: '2019-01-10', to: '9999-12-31' }] },
    days: {
      '2019-01-09': { ...current, since: '2018-03-01', until: '2019-01-09' },
      '9999-12-31': { status: 'suspended', reasons: ['suspended'], since: '2019-01-10' },
    },
  },
  'the first day of the calendar may stand for no beginning': {
    registration: { number: { body: 'GMC', number: '7012345' }, from: '0001-01-01' },
    days: { '0001-01-01': { ...current, since: '0001-01-01' } },
  },
};

describe.each(Object.entries(rows))('%s', (_claim, { registration, days }) => {
  it.each(Object.entries(days) as [CalendarDate, Omit<Standing, 'asOf'>][])('as of %s', (asOf, expected) => {
    const whole: Registration = { ...base, ...registration };
    expect(Registration.safeParse(whole).success).toBe(true);
    expect(standing(whole, { asOf })).toStrictEqual({ ...expected, asOf });
    expect(isRegistrationCurrent(whole, { asOf })).toBe(expected.status === 'current');
  });
});

describe('standing is asked as of a day', () => {
  it.each(['2018-3-1', '2018-02-30', '2018-03-01T09:00:00Z', undefined])('and %j is none', (asOf) => {
    const options = { asOf: asOf as CalendarDate };
    expect(() => standing(base, options)).toThrow(
      `standing: '${String(asOf)}' is not a real day in the format YYYY-MM-DD`,
    );
    expect(() => isRegistrationCurrent(base, options)).toThrow(RangeError);
  });
});

// Sixty days around the turn of a year, short enough to try every one.
const firstDay = '2019-12-10';
const window = Array.from({ length: 60 }, (_, i) => addDays(firstDay, i));
const someDay = fc.constantFrom(...window);
const maybeDay = fc.option(someDay, { nil: undefined });
const registrations: fc.Arbitrary<Registration> = fc
  .record({
    from: someDay,
    until: maybeDay,
    removedOn: maybeDay,
    suspensions: fc.array(fc.record<Period>({ from: someDay, to: maybeDay }), { maxLength: 4 }),
  })
  .map((days) => ({ ...base, ...days }))
  .filter((registration) => Registration.safeParse(registration).success);

describe('laws of standing', () => {
  it('each day has the status that the facts of that day give, and only that', () => {
    fc.assert(
      fc.property(registrations, someDay, (registration, asOf) => {
        const { from, until, suspensions, removedOn } = registration;
        const begun = from <= asOf;
        const removed = begun && removedOn != null && asOf >= removedOn;
        const suspended = begun && !removed && (suspensions ?? []).some((period) => isInPeriod(asOf, period));
        const lapsed = begun && !removed && !suspended && until != null && asOf > until;
        const held = { 'not-yet': !begun, removed, suspended, lapsed };
        const statuses = Object.entries(held).flatMap(([status, holds]) => (holds ? [status] : []));
        expect(statuses.length === 0 ? ['current'] : statuses).toEqual([standing(registration, { asOf }).status]);
      }),
    );
  });

  it('the status changes only at the stated days', () => {
    fc.assert(
      fc.property(registrations, (registration) => {
        const { from, until, suspensions, removedOn } = registration;
        const begins = [from, removedOn, ...(suspensions ?? []).map((period) => period.from)];
        const ends = [until, ...(suspensions ?? []).map((period) => period.to)];
        for (const day of window.slice(1)) {
          const before = addDays(day, -1);
          if (standing(registration, { asOf: before }).status === standing(registration, { asOf: day }).status)
            continue;
          expect(begins.includes(day) || ends.includes(before)).toBe(true);
        }
      }),
    );
  });

  it('since and until enclose exactly the days of one status', () => {
    fc.assert(
      fc.property(registrations, someDay, (registration, asOf) => {
        const { status, since, until } = standing(registration, { asOf });
        const statusOn = (day: CalendarDate) => standing(registration, { asOf: day }).status;
        for (const day of window) {
          const enclosed = (since == null || since <= day) && (until == null || day <= until);
          if (enclosed) expect(statusOn(day)).toBe(status);
        }
        expect(since == null).toBe(status === 'not-yet');
        if (since != null) expect(statusOn(addDays(since, -1))).not.toBe(status);
        if (until != null) expect(statusOn(addDays(until, 1))).not.toBe(status);
      }),
    );
  });

  it('a registration is current exactly when nothing is against it', () => {
    fc.assert(
      fc.property(registrations, someDay, (registration, asOf) => {
        const answer = standing(registration, { asOf });
        expect(isRegistrationCurrent(registration, { asOf })).toBe(answer.reasons.length === 0);
        expect(answer.status).toBe(answer.reasons[0] ?? 'current');
      }),
    );
  });

  it('one more suspension never makes anybody current', () => {
    fc.assert(
      fc.property(registrations, someDay, someDay, (registration, from, asOf) => {
        const more = { ...registration, suspensions: [...(registration.suspensions ?? []), { from }] };
        if (isRegistrationCurrent(more, { asOf })) expect(isRegistrationCurrent(registration, { asOf })).toBe(true);
      }),
    );
  });

  it('nothing removed comes back', () => {
    fc.assert(
      fc.property(registrations, someDay, (registration, asOf) => {
        const answer = standing(registration, { asOf });
        if (answer.status === 'removed') expect(answer.until).toBeUndefined();
      }),
    );
  });
});
