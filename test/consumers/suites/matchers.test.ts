// What a suite begins with, the runner and its matchers, is put above this: see test/package/runners.ts.
import { academyCohorts, allocate, decideApplication, rank, type PlacePlan } from 'digital-academy';
import { exemplars as register } from 'digital-academy/data';
import { assertEligible, build, runScenarios } from 'digital-academy/testing';

expect.extend(academyMatchers);

const application = build.application({ employer: 'RW6' });
const before = decideApplication(application, { asOf: '2017-09-01', register });
const after = decideApplication(application, { asOf: '2017-09-12', register });
const message = /^ineligible, expected eligible: exemplar-employer \(Employed by .+\), as of 2017-09-01$/;

const plan: PlacePlan = { format: 1, blocks: [{ group: 'open', places: 1 }], overlap: 'in-order' };
const allocation = allocate(plan, rank([{ id: 'Ada', groups: [], score: 19 }]));

describe('the matchers', () => {
  test('match one among others', () => {
    expect([before, after]).toContainEqual(expect.toBeEligible());
    expect([before]).not.toContainEqual(expect.toBeEligible());
  });

  test('pass', () => {
    expect(after).toBeEligible();
    expect(before).toBeIneligibleFor('exemplar-employer');
    expect(before).toBeOnlyIneligibleFor('exemplar-employer');
    expect(before).not.toBeEligible();
    expect(allocation).toHavePlaces({ placed: ['Ada'], waiting: [] });
  });

  test('fail, and say why', () => {
    expect(() => expect(before).toBeEligible()).toThrow(message);
    expect(() => expect(after).not.toBeEligible()).toThrow(/^eligible, expected .+, as of 2017-09-12$/);
    const words = { requirement: () => 'RW6 was neither an exemplar nor a fast follower' };
    expect(() => expect(before).toBeEligible({ words })).toThrow(
      'exemplar-employer (RW6 was neither an exemplar nor a fast follower), as of 2017-09-01',
    );
  });

  test('know the types', async () => {
    // @ts-expect-error no requirement has this code
    expect(() => expect(before).toBeIneligibleFor('exemplar')).toThrow();
    await expect(Promise.resolve(after)).resolves.toBeEligible();
  });
});

test('an assertion of no runner says the same', () => {
  assertEligible(after);
  expect(() => assertEligible(before)).toThrow(message);
});

const published = academyCohorts.flatMap(({ policies }) => policies);

describe('a service that decides as the library does agrees with the scenarios', () => {
  runScenarios(
    ({ policy: { id, version }, application: given }, { asOf }) => {
      const policy = published.find((one) => one.id === id && one.version === version)!;
      return decideApplication(given, { asOf, register, policy });
    },
    { test },
  );
});
