import { AcademyApplication, AcademyFacts, academyPosts, StatedFacts } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const yesNo = [
  'drivesDigitalChange',
  'meetsRoleCriterion',
  'leadsDigital',
  'directlyEmployed',
  'sponsorFormDone',
  'sponsorAcceptsInduction',
  'hasTransformationProject',
  'hasStrategicTheme',
  'expectsMeasurableImpact',
  'onNotice',
  'underPerformanceReview',
  'hasOtherStudy',
  'canStudyAtLevel7',
  'hasProofOfEnglish',
] as const;
const days = ['commissionEndsOn', 'staysUntil', 'otherStudyEndsOn', 'rightToStudyUntil', 'appliedOn'] as const;
const choices = {
  post: academyPosts,
  rightToStudy: ['none', 'limited', 'unlimited'],
  nation: ['england', 'northern-ireland', 'scotland', 'wales'],
  sponsor: ['none', 'senior', 'executive'],
} as const;
const stated = [...yesNo, ...days, ...Object.keys(choices), 'employerKinds'];

function messagesOf(given: unknown): Record<string, string> {
  const { error } = AcademyApplication.safeParse(given);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
}

function expectPlainWords(message: string): void {
  expect(message).toMatch(/^(Enter|Select|Leave|Remove) /);
  expect(message).not.toMatch(/[\\^$[\]{}|+*]|Invalid|expected|undefined/);
}

describe('an application', () => {
  it('needs no more than a reference: the rest may be missing in any way', () => {
    expect(AcademyApplication.parse({ id: ' A-1 ' })).toEqual({ id: 'A-1' });
    for (const missing of [null, undefined]) {
      const given = Object.fromEntries([...stated, 'employer', 'registrations'].map((name) => [name, missing]));
      expect(AcademyApplication.parse({ id: 'A-1', ...given })).toEqual({ id: 'A-1', ...given });
    }
  });

  it('asks for what an applicant states, the reference, the employer and registrations, and for nothing else', () => {
    expect(Object.keys(AcademyApplication.shape).sort()).toEqual(['employer', 'id', 'registrations', ...stated].sort());
    expect(Object.keys(AcademyFacts.shape).sort()).toEqual(
      ['employerIsExemplar', 'employerIsFastFollower', ...stated].sort(),
    );
    expectTypeOf<keyof z.output<typeof AcademyApplication>>().toEqualTypeOf<keyof AcademyApplication>();
    expectTypeOf<keyof StatedFacts>().toEqualTypeOf<
      Exclude<keyof z.output<typeof AcademyApplication>, 'id' | 'employer' | 'registrations'>
    >();
    expectTypeOf<keyof StatedFacts>().toEqualTypeOf<
      Exclude<keyof z.output<typeof AcademyFacts>, 'employerIsExemplar' | 'employerIsFastFollower'>
    >();
    expectTypeOf<z.output<typeof AcademyApplication>>().toExtend<AcademyApplication>();
    expectTypeOf<z.output<typeof AcademyFacts>>().toExtend<AcademyFacts>();
    expectTypeOf<AcademyFacts>().toExtend<z.input<typeof AcademyFacts>>();
  });

  it('tells every problem at once, in words that say what to enter', () => {
    const wrong = Object.fromEntries(stated.map((name) => [name, 'zzz']));
    const messages = messagesOf({ id: '', employer: 'RM-3', registrations: {}, ...wrong, apliedOn: 'x' });
    expect(Object.keys(messages).sort()).toEqual(['', 'id', 'employer', 'registrations', ...stated].sort());
    Object.values(messages).forEach(expectPlainWords);
    expect(messages['']).toBe("Remove 'apliedOn': it does not belong here");
  });

  it.each([
    ['post', 'chief', 'Enter the post as one of ccio, cio, cnio, cdio, deputy, senior-manager, aspirant, other'],
    ['nation', 'England', 'Enter the nation of the workplace: england, northern-ireland, scotland or wales'],
    ['onNotice', 'yes', 'Enter true or false: has notice been given or received'],
    ['staysUntil', '2026-02-30', 'Enter a real day in the format YYYY-MM-DD, like 2017-09-01'],
    ['employer', 'RM-3', 'Enter an ODS code, like RM3'],
    ['id', ' ', 'Enter the reference of the application'],
    ['registrations', 'GMC 7012345', 'Enter the registrations as a list'],
  ])('says of %s what it has to be', (name, given, message) => {
    expect(messagesOf({ id: 'A-1', [name]: given })).toEqual({ [name]: message });
  });

  it('tells which of the registrations is wrong', () => {
    const messages = messagesOf({ id: 'A-1', registrations: [{ body: 'NMC', number: '123' }, { body: 'XYZ' }, null] });
    expect(Object.keys(messages).every((path) => path.startsWith('registrations.'))).toBe(true);
    expect(Object.keys(messages)).toContain('registrations.0.number');
    expect(new Set(Object.keys(messages).map((path) => path.split('.')[1]))).toEqual(new Set(['0', '1', '2']));
    Object.values(messages).forEach(expectPlainWords);
  });

  it.each([[null], [undefined], ['A-1'], [7], [[]], [[{ id: 'A-1' }]], [true]])('is an object: %o is none', (given) => {
    expect(messagesOf(given)).toEqual({ '': 'Enter an application: an object with id' });
  });
});

describe('a hostile application', () => {
  // A blank field of a form is for its reader to make null; words and numbers are no yes and no no.
  const noYesNo = ['', 'true', 'no', 0, 1, [], {}, Number.NaN];
  const noDays = [
    '',
    '2017-02-30',
    '2017-9-1',
    ' 2017-09-01',
    '2017-09-01T00:00:00Z',
    '01/09/2017',
    20170901,
    true,
    {},
  ];
  const noChoices = ['', 'CIO', 'constructor', '__proto__', 'toString', ' cio', 0, true, ['cio'], {}];

  it.each([
    ...yesNo.map((name) => [name, noYesNo] as const),
    ...days.map((name) => [name, [...noDays, new Date('2017-09-01')]] as const),
    ...Object.keys(choices).map((name) => [name, noChoices] as const),
    ['id', ['', ' ', '\n', 0, null, undefined, {}, []]] as const,
    ['employer', ['', 'RM-3', 'R M 3', 0, {}, ['RM3']]] as const,
    ['registrations', ['', {}, 0, [null], [[]], ['7012345'], [{ number: '7012345' }]]] as const,
  ])('is refused for its %s, in plain words', (name, values) => {
    for (const value of values) {
      const messages = messagesOf({ id: 'A-1', [name]: value });
      expect({ value, paths: Object.keys(messages).map((path) => path.split('.')[0]) }).toEqual({
        value,
        paths: Object.keys(messages).map(() => name),
      });
      expect(Object.keys(messages).length).toBeGreaterThan(0);
      Object.values(messages).forEach(expectPlainWords);
    }
  });

  it('adds nothing to what an application is', () => {
    for (const name of ['employerIsExemplar', 'constructor', 'toString', 'Post']) {
      expect(messagesOf({ id: 'A-1', [name]: true })).toEqual({ '': `Remove '${name}': it does not belong here` });
    }
    const polluting = AcademyApplication.safeParse(JSON.parse('{ "id": "A-1", "__proto__": { "post": "cio" } }'));
    expect(polluting.data?.post).toBeUndefined();
    expect(Object.hasOwn({}, 'post')).toBe(false);
  });

  it('never throws, and is told in plain words whatever it is', () => {
    const fields = Object.fromEntries(
      [...stated, 'id', 'employer', 'registrations'].map((name) => [name, fc.anything()]),
    );
    fc.assert(
      fc.property(fc.record(fields, { requiredKeys: [] }), (given) => {
        Object.values(messagesOf(given)).forEach((message) => {
          expect(message).toMatch(/^(Enter|Select|Leave|Remove) /);
        });
      }),
    );
  });
});

describe('a well-formed application', () => {
  const values = {
    ...Object.fromEntries(yesNo.map((name) => [name, fc.boolean()])),
    ...Object.fromEntries(days.map((name) => [name, fc.constantFrom('0001-01-01', '2024-02-29', '9999-12-31')])),
    ...Object.fromEntries(Object.entries(choices).map(([name, some]) => [name, fc.constantFrom(...some)])),
    employer: fc.constantFrom('RM3', 'Y12345'),
  };
  const orMissing = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fc.option<unknown>(value, { nil: null })]),
  );

  it('is kept as it is, and parsed again gives the same', () => {
    fc.assert(
      fc.property(fc.record(orMissing, { requiredKeys: [] }), (fields) => {
        const given = Object.freeze({ id: 'A-1', ...fields });
        const parsed = AcademyApplication.parse(given);
        expect(parsed).toEqual(given);
        expect(AcademyApplication.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
  });
});

describe('what an applicant states', () => {
  it('is refused in plain words where it is no object, or has what does not belong', () => {
    expect(StatedFacts.safeParse(null).error?.issues[0]?.message).toBe('Enter what the applicant states, as an object');
    expect(StatedFacts.safeParse({ salary: 1 }).error?.issues[0]?.message).toBe(
      "Remove 'salary': it does not belong here",
    );
  });
});
