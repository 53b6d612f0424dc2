import type { AcademyApplication } from 'digital-academy';
import {
  academyCohorts,
  AcademyApplication as AcademyApplicationSchema,
  Cohort,
  decideApplication,
  Offer,
  Organisation,
  Registration,
  standing,
} from 'digital-academy';
import { exemplars, organisations } from 'digital-academy/data';
import { build, type DeepPartial } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

const schemas = {
  application: AcademyApplicationSchema,
  cohort: Cohort,
  registration: Registration,
  organisation: Organisation,
  offer: Offer,
} satisfies Record<keyof typeof build, z.ZodType>;

type Name = keyof typeof build;
const names = Object.keys(build) as Name[];
const builderOf = (name: Name) => build[name] as (overrides?: object) => object;

describe('every builder', () => {
  it.each(names)('of %s gives a value that its schema gives back as it is', (name) => {
    expect(schemas[name].parse(build[name]())).toStrictEqual(build[name]());
  });

  it.each(names)('of %s gives the same value for the same call, frozen throughout', (name) => {
    expect(build[name]()).toStrictEqual(build[name]());
    expect(isFrozen(build[name]())).toBe(true);
  });

  it.each(names)('of %s refuses a field that does not belong, also one called __proto__', (name) => {
    expect(() => builderOf(name)({ colour: 'red' })).toThrow(`build.${name}: Remove 'colour': it does not belong here`);
    const hostile = JSON.parse('{ "__proto__": { "id": "a" } }') as object;
    expect(() => builderOf(name)(hostile)).toThrow("Remove '__proto__'");
  });

  it.each(names)('of %s refuses overrides that are none', (name) => {
    for (const none of [null, 'RM3', 7, []]) {
      expect(() => builderOf(name)(none as never)).toThrow(RangeError);
    }
  });

  it.each(names)('of %s leaves its overrides as they are', (name) => {
    const overrides = Object.freeze({ ...builderOf(name)() });
    expect(builderOf(name)(overrides)).toStrictEqual(builderOf(name)());
  });
});

describe('overrides', () => {
  it('are merged where an object is', () => {
    const cohort = build.cohort({ startsOn: { planned: '2017-09-01' } });
    expect(cohort).toStrictEqual({ ...build.cohort(), startsOn: { planned: '2017-09-01' } });
    const gmc = build.registration({ level: null, number: { body: 'UKCHIP' } });
    expect(gmc.number).toStrictEqual({ body: 'UKCHIP', number: '20417' });
  });

  it('replace a list whole', () => {
    expect(build.application({ employerKinds: [] }).employerKinds).toStrictEqual([]);
    expect(build.organisation({ names: [{ name: 'A' }] }).names).toStrictEqual([{ name: 'A' }]);
  });

  it.each([null, undefined])('that are %s make a field missing', (missing) => {
    expect('post' in build.application({ post: missing })).toBe(false);
    const planned = { from: '2017-09-01', to: missing } as const;
    expect(build.cohort({ applications: { planned } }).applications).toStrictEqual({ planned: { from: '2017-09-01' } });
  });

  it.each([null, undefined])('that are %s are refused where no field has that name', (missing) => {
    const misspelt = { psot: missing } as never;
    expect(() => build.application(misspelt)).toThrow("build.application: Remove 'psot': it does not belong here");
    const within = { number: { typo: missing } } as never;
    expect(() => build.registration(within)).toThrow("build.registration: number: Remove 'typo'");
    const deeper = { applications: { typo: missing } } as never;
    expect(() => build.cohort(deeper)).toThrow("build.cohort: applications: Remove 'typo'");
  });

  it.each([null, undefined])('that are %s are refused where a field is required', (missing) => {
    expect(() => builderOf('offer')({ status: missing })).toThrow('build.offer: status: Enter the status of the offer');
  });

  it('are told all that is wrong with them at once, each with its place', () => {
    const wrong = { post: 'chief', appliedOn: '2017-09-31', registrations: [{ body: 'NMC', number: 'x' }] };
    expect(() => build.application(wrong as never)).toThrow(
      new RangeError(
        'build.application: post: Enter the post as one of ccio, cio, cnio, cdio, deputy, senior-manager, aspirant, other; ' +
          'appliedOn: Enter a real day in the format YYYY-MM-DD, like 2017-09-01; ' +
          'registrations.0.number: Enter an NMC PIN in the format 12A3456B',
      ),
    );
  });

  it('are refused where the whole makes no sense', () => {
    expect(() => build.offer({ status: 'withdrawn' })).toThrow('build.offer: withdrawnBy: Enter who withdrew');
    expect(() => build.registration({ number: { body: 'GMC', number: '7012345' } })).toThrow(
      'build.registration: level: Leave the level out: only levels of FEDIP are known',
    );
  });

  it('do not compile with a field or a value that does not belong', () => {
    expect(() => {
      // @ts-expect-error -- no such field
      build.application({ employr: 'RM3' });
    }).toThrow(RangeError);
    expect(() => {
      // @ts-expect-error -- no such field, further down
      build.cohort({ startsOn: { plan: '2017-09-01' } });
    }).toThrow(RangeError);
    expect(() => {
      // @ts-expect-error -- no such status
      build.offer({ status: 'offered' });
    }).toThrow(RangeError);
    expect(() => {
      // @ts-expect-error -- what is required cannot be missing
      build.offer({ cohort: null });
    }).toThrow(RangeError);
    const one: DeepPartial<AcademyApplication> = {
      registrations: [{ body: 'GOC', number: '0109491' }],
      post: undefined,
    };
    expect(build.application(one).registrations).toStrictEqual([{ body: 'GOC', number: '01-09491' }]);
  });
});

// For each requirement of the Academy, one other value.
const misses: Readonly<Record<string, DeepPartial<AcademyApplication>>> = {
  'exemplar-employer': { employer: 'RW6' },
  'digital-leader': { post: 'other' },
  'health-or-care': { employerKinds: [] },
  'eligible-employer': { employerKinds: [] },
  'in-england': { nation: 'wales' },
  'digital-role': { drivesDigitalChange: false, leadsDigital: false, meetsRoleCriterion: false },
  'executive-sponsor': { sponsor: 'senior' },
  'senior-sponsor': { sponsor: 'none' },
  'sponsor-form': { sponsorFormDone: false },
  'sponsor-induction': { sponsorAcceptsInduction: false },
  'transformation-project': { hasTransformationProject: false },
  'strategic-theme': { hasStrategicTheme: false },
  'measurable-impact': { expectsMeasurableImpact: false },
  'stays-employed': { staysUntil: '2024-04-25' },
  'not-on-notice': { onNotice: true },
  'not-under-review': { underPerformanceReview: true },
  'no-other-study': { hasOtherStudy: true, otherStudyEndsOn: '2030-01-01' },
  'level-7-study': { canStudyAtLevel7: false },
  'right-to-study': { rightToStudy: 'none' },
  english: { hasProofOfEnglish: false },
};

describe('build.application', () => {
  const published = academyCohorts.flatMap(({ policies }) => policies);

  it.each(published.map((policy) => [`${policy.id}, version ${policy.version}`, policy] as const))(
    'is somebody whom %s finds eligible from its first day in force to its last',
    (_, policy) => {
      const { from, to } = policy.inForce;
      for (const asOf of [from, to!]) {
        expect(decideApplication(build.application(), { asOf, register: exemplars, policy }).outcome).toBe('eligible');
      }
    },
  );

  it.each(published.map((policy) => [`${policy.id}, version ${policy.version}`, policy] as const))(
    'is somebody of whom one other value fails one requirement of %s',
    (_, policy) => {
      const on = { asOf: policy.inForce.from, register: exemplars, policy };
      for (const code of Object.keys(policy.requires)) {
        expect([code, decideApplication(build.application(misses[code]), on).failed]).toEqual([code, [code]]);
      }
    },
  );
});

describe('the other builders', () => {
  it('build the employer of the application, under the names that the data have for it', () => {
    const { code, names: known } = build.organisation();
    expect(code).toBe(build.application().employer);
    expect(organisations.records.find((one) => one.code === code)?.names).toStrictEqual(known);
  });

  it('build an offer to the application, for the cohort', () => {
    expect(build.offer()).toMatchObject({ application: build.application().id, cohort: build.cohort().id });
  });

  it('build a registration that holds from its first day on', () => {
    const on = (asOf: '2018-02-28' | '2018-03-01') => standing(build.registration(), { asOf }).status;
    expect([on('2018-02-28'), on('2018-03-01')]).toEqual(['not-yet', 'current']);
  });
});

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}
