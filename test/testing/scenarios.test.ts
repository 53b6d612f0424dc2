import { readFileSync } from 'node:fs';
import {
  academyCohorts,
  AcademyApplication,
  addDays,
  Application,
  boundaryCases,
  CalendarDate,
  decideApplication,
  fedipLevels,
  isInPeriod,
  PlacePlan,
  Registration,
  RegistrationBody,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import { runScenarios, scenarios, type Scenario, type Scenarios } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';
import { allCases, asStored } from './scenarios/all-cases.ts';
import { libraryAnswers } from './scenarios/library-answers.ts';
import { publishedPolicies } from './scenarios/policy-cases.ts';

type AnyScenario = Scenario<unknown, unknown>;

const questions = Object.keys(scenarios) as (keyof Scenarios)[];
const file = '../../src/testing/scenarios/scenarios.json';

function listOf(question: keyof Scenarios): readonly AnyScenario[] {
  return scenarios[question];
}

function answering(question: keyof Scenarios) {
  return libraryAnswers[question] as (given: unknown, context: { asOf: CalendarDate; name: string }) => unknown;
}

describe('the scenarios', () => {
  // A change of what is expected of everybody has to show in a review. To accept it, run this test with --update.
  it('are stored as JSON, as their sources give them', async () => {
    await expect(asStored(allCases)).toMatchFileSnapshot(file);
  });

  it('are what the JSON in the package says', () => {
    expect(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))).toEqual(scenarios);
  });

  it.each(questions)('of %s are frozen, to the last value', (question) => {
    const thawed = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed));
    expect(Object.isFrozen(scenarios)).toBe(true);
    expect(thawed(scenarios[question])).toBe(false);
  });

  it.each(questions)('of %s have a name of their own and a real day', (question) => {
    const names = listOf(question).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(listOf(question).filter(({ asOf }) => !CalendarDate.safeParse(asOf).success)).toEqual([]);
  });

  // Of policies the same person stands on several edges.
  it.each(questions.filter((question) => question !== 'policies'))(
    'of %s differ in what is given, or in the day',
    (question) => {
      const asked = listOf(question).map(({ asOf, given }) => JSON.stringify([asOf, given]));
      expect(new Set(asked).size).toBe(asked.length);
    },
  );

  it('give what parses', () => {
    const registrations = [...scenarios.registrations, ...scenarios.levels].flatMap(({ given }) => given.registrations);
    for (const one of registrations) if (one) expect(Registration.parse(one)).toEqual(one);
    for (const { given } of scenarios.applications) {
      expect(AcademyApplication.parse(given.application)).toEqual(given.application);
    }
    for (const { given } of scenarios.places) {
      expect(PlacePlan.parse(given.plan)).toEqual(given.plan);
      expect(Application.array().parse(given.applications)).toEqual(given.applications);
    }
  });
});

describe('each scenario passes with the library’s own function', () => {
  for (const question of questions) {
    describe(question, () => {
      runScenarios(answering(question), { test: it, scenarios: listOf(question) });
    });
  }
});

describe('each scenario fails if another answer is expected', () => {
  it.each(questions)('of %s', (question) => {
    for (const scenario of listOf(question)) {
      for (const expected of othersThan(scenario.expected)) {
        const bodies: (() => void)[] = [];
        const test = (_: string, body: () => void) => bodies.push(body);
        runScenarios(answering(question), { test, scenarios: [{ ...scenario, expected }] });
        expect(bodies).toHaveLength(1);
        expect(bodies[0]).toThrow(`as of ${scenario.asOf}`);
      }
    }
  });

  /** What is expected, each value in it in turn being another one, and each list one longer. */
  function othersThan(expected: unknown): unknown[] {
    if (Array.isArray(expected)) {
      const items: readonly unknown[] = expected;
      const put = (other: unknown, at: number) => items.map((item, i) => (i === at ? other : item));
      return [[...items, 'another'], ...items.flatMap((item, i) => othersThan(item).map((other) => put(other, i)))];
    }
    if (typeof expected === 'object' && expected !== null) {
      return Object.entries(expected).flatMap(([name, field]) =>
        othersThan(field).map((other) => ({ ...expected, [name]: other })),
      );
    }
    return ['another'];
  }
});

describe('among the scenarios', () => {
  const cases = publishedPolicies.flatMap((policy) => {
    const found = boundaryCases(policy);
    const codes = Object.keys(policy.requires).filter(
      (code) => found.outcome === 'complete' && !found.neverDecide.includes(code),
    );
    return codes.map((code) => ({ policy, code, name: `${policy.id}, version ${policy.version}: ${code}` }));
  });

  it.each(cases)('$name is met, not met and missing', ({ policy, code, name }) => {
    const own = scenarios.policies.filter((one) => one.name.startsWith(`${name} is `));
    expect(new Set(own.map(({ expected }) => expected.outcome))).toEqual(
      new Set(['eligible', 'ineligible', 'undetermined']),
    );
    for (const { asOf, given, expected } of own) {
      expect(given.policy).toEqual({ id: policy.id, version: policy.version });
      expect(isInPeriod(asOf, policy.inForce)).toBe(true);
      if (expected.outcome === 'ineligible') expect(expected.failed).toEqual([code]);
    }
  });

  it.each(cases.filter(({ policy }) => policy.id.startsWith('digital-academy/')))(
    '$name is met, not met and not known of an applicant',
    ({ policy, code }) => {
      const verdicts = scenarios.applications
        .filter(({ given: { policy: by } }) => by.id === policy.id && by.version === policy.version)
        .map(({ asOf, given: { application } }) =>
          decideApplication(application, { asOf, register: exemplars, policy }),
        )
        .map(({ requirements }) => requirements.find((requirement) => requirement.code === code)?.verdict);
      expect(new Set(verdicts)).toEqual(new Set(['met', 'not-met', 'unknown']));
    },
  );

  it.each(RegistrationBody.options)(
    'there is somebody with %s, on both sides of both days, with none and not stated',
    (body) => {
      const reasons = scenarios.registrations
        .filter(({ given }) => given.body === body)
        .map(({ expected }) => expected.reason);
      expect(reasons).toEqual(
        expect.arrayContaining(['not-yet', 'registered', 'lapsed', 'not-registered', 'not-stated']),
      );
    },
  );

  it.each(RegistrationBody.options)('there is a number of %s, well formed', (body) => {
    const own = scenarios.numbers.filter(({ given }) => given.body === body);
    expect(own.some(({ expected }) => expected.ok)).toBe(true);
  });

  it('there is every full level of FEDIP, none, and not known', () => {
    const levels = new Set(scenarios.levels.map(({ expected }) => expected.level));
    expect(levels).toEqual(new Set([...fedipLevels, 'none', null]));
  });

  it.each(academyCohorts.filter(({ cohort }) => cohort.applications))(
    'there is the window of cohort $number, from the day before it to the day after',
    ({ cohort: { id, applications } }) => {
      const { from, to } = applications?.actual ?? applications?.planned ?? {};
      const edges = [from && addDays(from, -1), from, to, to && addDays(to, 1)].filter((day) => day != null);
      const asked = scenarios.windows.filter(({ given }) => given.cohort.id === id).map(({ asOf }) => asOf);
      expect(asked).toEqual(expect.arrayContaining(edges));
    },
  );

  it.each<[string, keyof Scenarios, string, unknown]>([
    [
      'an exemplar',
      'exemplars',
      'on the day on which it is announced, it is an exemplar',
      { exemplar: { answer: 'yes' } },
    ],
    [
      'a follower',
      'exemplars',
      'on the day on which it is announced, it is a fast follower',
      { fastFollower: { answer: 'yes' } },
    ],
    [
      'neither',
      'exemplars',
      'the day before it is announced, a follower is neither',
      { exemplar: { answer: 'no' }, fastFollower: { answer: 'no' } },
    ],
    [
      'an unknown employer',
      'exemplars',
      'on neither list is no exemplar, and perhaps a follower',
      { fastFollower: { answer: 'not-known' } },
    ],
    [
      'a merged trust',
      'organisations',
      'on the day on which they merge, two trusts are one new body',
      { answer: 'yes', bodies: ['R0B'] },
    ],
    [
      'place 50 and applicant 51',
      'places',
      'the 50th of 51 has the last place, and the 51st waits',
      { waiting: [{ id: 'a51' }] },
    ],
    ['a tie at place 50', 'places', 'a tie for the last place is settled by the lottery', { waiting: [{ id: 'a50' }] }],
    [
      'place 51',
      'availability',
      'with 51 of 50 taken there is none to offer, and one too many is taken',
      { overbooked: 1 },
    ],
    [
      'FEDIP before it had registrants',
      'levels',
      'before the standards nobody held a level',
      { reason: 'register-not-open' },
    ],
    ['FEDIP when it may have had some', 'registers', 'FEDIP in the month of its standards', { status: 'not-known' }],
    [
      'a placeholder number',
      'numbers',
      'a placeholder for a consultant who is not known',
      { code: 'placeholder-number' },
    ],
  ])('there is %s', (_, question, name, expected) => {
    expect(listOf(question).find((one) => one.name === name)?.expected).toMatchObject(expected as object);
  });
});
