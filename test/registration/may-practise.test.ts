import {
  addDays,
  type CalendarDate,
  mayPractise,
  practisingRules,
  type ProfessionalRegister,
  Registration,
  registrationNumberPrefixes,
  restrictionKinds,
  Restriction,
  ukchipScheme,
} from 'digital-academy';
import { registers } from 'digital-academy/data';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const unrestricted = { restrictions: [], suspensions: [] };
const doctor: Registration = { number: { body: 'GMC', number: '7012345' }, from: '2004-08-04', ...unrestricted };
const nurse: Registration = { number: { body: 'NMC', number: '12A3456B' }, from: '2015-10-01', ...unrestricted };

interface Row {
  readonly registration: Registration;
  readonly days: Readonly<Record<CalendarDate, readonly [answer: string, ...reasons: string[]]>>;
}

// Sources: GMC, "What to check" and "The medical register"; the words of the NMC and Social Work England; read November 2026.
const rows: Record<string, Row> = {
  'a licence that is not stated is not known': {
    registration: doctor,
    days: { '2017-09-01': ['not-known', 'licence-not-stated'] },
  },
  'a doctor without a licence is registered and may not practise': {
    registration: { ...doctor, licences: [] },
    days: { '2017-09-01': ['no', 'no-licence'] },
  },
  'a licence counts on its days, both ends included': {
    registration: { ...doctor, licences: [{ from: '2009-11-16', to: '2017-09-01' }, { from: '2017-09-03' }] },
    days: {
      '2009-11-16': ['yes'],
      '2017-08-31': ['yes'],
      '2017-09-01': ['yes'],
      '2017-09-02': ['no', 'no-licence'],
      '2017-09-03': ['yes'],
    },
  },
  'before licences began, what practising asked for was not found': {
    registration: { ...doctor, licences: [{ from: '2009-11-16' }] },
    days: { '2009-11-15': ['not-known', 'rule-not-found'], '2009-11-16': ['yes'], '2009-11-17': ['yes'] },
  },
  'a licence is no use without the registration, and all that is against it is told': {
    registration: {
      ...doctor,
      licences: [],
      suspensions: [{ from: '2017-01-01', to: '2017-12-31' }],
      removedOn: '2018-01-01',
    },
    days: {
      '2016-12-31': ['no', 'no-licence'],
      '2017-01-01': ['no', 'suspended', 'no-licence'],
      '2017-12-31': ['no', 'suspended', 'no-licence'],
      '2018-01-01': ['no', 'removed', 'no-licence'],
    },
  },
  'other bodies give no licence besides': {
    registration: { ...nurse, until: '2018-09-30' },
    days: {
      '2015-09-30': ['no', 'not-yet'],
      '2015-10-01': ['yes'],
      '2018-09-30': ['yes'],
      '2018-10-01': ['no', 'lapsed'],
    },
  },
  'who is on the register as not practising may not': {
    registration: { ...nurse, restrictions: [{ kind: 'not-practising', from: '2017-01-01', to: '2017-01-31' }] },
    days: {
      '2016-12-31': ['yes'],
      '2017-01-01': ['no', 'not-practising'],
      '2017-01-31': ['no', 'not-practising'],
      '2017-02-01': ['yes'],
    },
  },
  'an interim order may be anything, and a pending sanction too; told once however often listed': {
    registration: {
      ...nurse,
      restrictions: [
        { kind: 'sanction-pending', from: '2017-01-01' },
        { kind: 'interim-order', from: '2017-02-01' },
        { kind: 'interim-order', from: '2017-02-01' },
      ],
    },
    days: {
      '2017-01-01': ['not-known', 'sanction-pending'],
      '2017-02-01': ['not-known', 'sanction-pending', 'interim-order'],
    },
  },
  'a no is a no, whatever else is not known': {
    registration: {
      ...{ ...doctor, removedOn: '2017-01-01' },
      restrictions: [{ kind: 'interim-order', from: '2016-01-01' }],
    },
    days: { '2017-01-01': ['no', 'removed', 'licence-not-stated', 'interim-order'] },
  },
  'the licence is of doctors: an associate has none and needs none': {
    registration: { number: { body: 'GMC', number: 'A1234567' }, from: '2024-12-13', ...unrestricted },
    days: { '2024-12-12': ['no', 'not-yet'], '2024-12-13': ['yes'], '2026-11-25': ['yes'] },
  },
  'what limited registration asked for was not found, with a licence or without': {
    registration: { number: { body: 'GMC', number: 'L123456' }, from: '2004-08-04', licences: [], ...unrestricted },
    days: { '2017-09-01': ['not-known', 'rule-not-found'] },
  },
  'an optometrist may': {
    registration: { number: { body: 'GOC', number: '01-09491' }, from: '2015-10-01', ...unrestricted },
    days: { '2017-09-01': ['yes'] },
  },
  'another GOC number may be of a student or a business': {
    registration: { number: { body: 'GOC', number: '02-09491' }, from: '2015-10-01', ...unrestricted },
    days: { '2017-09-01': ['not-known', 'rule-not-found'] },
  },
  'restrictions that are not stated are not known': {
    registration: { ...nurse, restrictions: null },
    days: { '2017-09-01': ['not-known', 'restrictions-not-stated'] },
  },
  'and neither are suspensions': {
    registration: { ...nurse, suspensions: null },
    days: { '2017-09-01': ['not-known', 'suspensions-not-stated'] },
  },
  'nor anything else, all of it told': {
    registration: { number: doctor.number, from: '2015-10-01' },
    days: {
      '2015-09-30': ['no', 'not-yet', 'licence-not-stated', 'restrictions-not-stated', 'suspensions-not-stated'],
      '2017-09-01': ['not-known', 'licence-not-stated', 'restrictions-not-stated', 'suspensions-not-stated'],
    },
  },
  'a no is a no, though restrictions are not stated': {
    registration: { ...nurse, restrictions: null, removedOn: '2017-01-01' },
    days: { '2017-01-01': ['no', 'removed', 'restrictions-not-stated'] },
  },
  'the informatics registers were not found to license anybody': {
    registration: { number: { body: 'FEDIP', number: '20417' }, level: 'leading', from: '2018-03-01', ...unrestricted },
    days: { '2018-02-28': ['no', 'not-yet', 'rule-not-found'], '2018-03-01': ['not-known', 'rule-not-found'] },
  },
};

describe.each(Object.entries(rows))('%s', (_claim, { registration, days }) => {
  it.each(Object.entries(days))('as of %s: %j', (asOf, [answer, ...reasons]) => {
    expect(Registration.safeParse(registration).success).toBe(true);
    expect(mayPractise(registration, { asOf: asOf as CalendarDate })).toMatchObject({ answer, reasons });
  });
});

describe('restrictions', () => {
  it.each(['conditions', 'interim-conditions', 'undertakings', 'warning', 'reprimand', 'caution'] as const)(
    '%s limit and do not end it',
    (kind) => {
      const restrictions: Restriction[] = [{ kind, from: '2017-01-01', to: '2017-01-31' }];
      const limited = { ...nurse, restrictions };
      expect(mayPractise(limited, { asOf: '2017-01-31' })).toEqual({ answer: 'yes', reasons: [], restrictions });
      expect(mayPractise(limited, { asOf: '2017-02-01' })).toEqual({ answer: 'yes', reasons: [], restrictions: [] });
    },
  );

  it('that are not stated are null, not none', () => {
    for (const restrictions of [undefined, null])
      expect(mayPractise({ ...nurse, restrictions }, { asOf: '2017-01-01' }).restrictions).toBeNull();
    expect(mayPractise(nurse, { asOf: '2017-01-01' }).restrictions).toEqual([]);
  });

  it('are of a known kind', () => {
    expect(Restriction.safeParse({ kind: 'suspended', from: '2017-01-01' }).error?.issues[0]?.message).toBe(
      `Select the kind of restriction: ${Object.keys(restrictionKinds).join(', ')}`,
    );
    expect(Restriction.safeParse({ kind: 'warning', from: '2017-01-02', to: '2017-01-01' }).success).toBe(false);
  });
});

describe('the question', () => {
  it('is asked as of a day, and in the time of grace the registration holds', () => {
    expect(() => mayPractise(nurse, { asOf: '2017-1-1' })).toThrow(RangeError);
    const number = { body: 'UKCHIP', number: '1234' } as const;
    const analyst: Registration = { number, from: '2014-03-10', ...unrestricted };
    expect(mayPractise(analyst, { asOf: '2015-03-11', scheme: ukchipScheme }).reasons).toEqual(['rule-not-found']);
  });

  it('takes the register into account: closed is a no, perhaps closed is not known', () => {
    const closed = { on: '2019-01-10' } as const;
    const register: ProfessionalRegister = { ...registers.find(({ body }) => body === 'NMC')!, closed };
    expect(mayPractise(nurse, { asOf: '2019-01-09', register }).answer).toBe('yes');
    expect(mayPractise(nurse, { asOf: '2019-01-10', register }).reasons).toEqual(['register-closed']);
    const perhaps = { ...register, closed: { notBefore: '2019-01-10' } } as const;
    expect(mayPractise(nurse, { asOf: '2019-01-10', register: perhaps })).toMatchObject({
      answer: 'not-known',
      reasons: ['register-may-have-closed'],
    });
  });
});

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2016-12-15', days));
const periods = fc
  .array(fc.tuple(someDay, fc.option(someDay, { nil: null })), { maxLength: 3 })
  .map((pairs) => pairs.filter(([from, to]) => to === null || from <= to).map(([from, to]) => ({ from, to })));
const kinds = fc.constantFrom(...(Object.keys(restrictionKinds) as Restriction['kind'][]));
const registrations = fc
  .record({
    licences: fc.option(periods),
    suspensions: fc.option(periods),
    kinds: fc.option(fc.array(kinds)),
    on: someDay,
  })
  .map(({ licences, suspensions, kinds, on }): Registration => {
    const restrictions = kinds?.map((kind): Restriction => ({ kind, from: on })) ?? null;
    return { ...doctor, licences, suspensions, restrictions };
  });

describe('the rules of practising', () => {
  it('are for prefixes that there are, and one for each', () => {
    const keys = practisingRules.flatMap(({ body, prefixes }) =>
      (prefixes ?? [null]).map((prefix) => {
        const known = registrationNumberPrefixes.some((row) => row.body === body && row.prefix === prefix);
        expect([body, prefix, prefix === null || known]).toEqual([body, prefix, true]);
        return `${body} ${prefix ?? '*'}`;
      }),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are for no body that was not found to license anybody', () => {
    expect(practisingRules.filter(({ body }) => body === 'FEDIP' || body === 'UKCHIP')).toEqual([]);
  });
});

describe('laws', () => {
  it('yes has nothing against it, and every other answer something', () => {
    fc.assert(
      fc.property(registrations, someDay, (registration, asOf) => {
        const { answer, reasons } = mayPractise(Object.freeze(registration), { asOf });
        expect(answer === 'yes').toBe(reasons.length === 0);
      }),
    );
  });

  it('whatever becomes known of the licence, a settled answer stands', () => {
    fc.assert(
      fc.property(registrations, periods, someDay, (registration, licences, asOf) => {
        const before = mayPractise({ ...registration, licences: null }, { asOf }).answer;
        const after = mayPractise({ ...registration, licences }, { asOf }).answer;
        expect(before).not.toBe('yes');
        if (before === 'no') expect(after).toBe('no');
      }),
    );
  });

  it('whatever list becomes known, a settled answer stands', () => {
    const lists = fc.constantFrom('licences', 'restrictions', 'suspensions');
    fc.assert(
      fc.property(registrations, lists, someDay, (registration, list, asOf) => {
        const before = mayPractise({ ...registration, [list]: null }, { asOf }).answer;
        const after = mayPractise(registration, { asOf }).answer;
        expect(before).not.toBe('yes');
        if (before === 'no') expect(after).toBe('no');
      }),
    );
  });
});
