import assert from 'node:assert/strict';
import { test } from 'node:test';
import { academyCohorts, allocate, decideApplication, rank } from 'digital-academy';
import { exemplars as register } from 'digital-academy/data';
import { assertEligible, assertOnlyIneligibleFor, assertPlaces, build, runScenarios } from 'digital-academy/testing';

const application = build.application({ employer: 'RW6' });
const before = decideApplication(application, { asOf: '2017-09-01', register });
const after = decideApplication(application, { asOf: '2017-09-12', register });

test('the assertions pass', () => {
  assertEligible(after);
  assertOnlyIneligibleFor(before, 'exemplar-employer');
  const plan = { format: 1, blocks: [{ group: 'open', places: 1 }], overlap: 'in-order' };
  assertPlaces(allocate(plan, rank([{ id: 'Ada', groups: [], score: 19 }])), { placed: ['Ada'], waiting: [] });
});

test('an assertion fails, and says why', () => {
  assert.throws(() => assertEligible(before), {
    name: 'AssertionError',
    message: /^ineligible, expected eligible: exemplar-employer \(Employed by .+\), as of 2017-09-01$/,
    actual: { outcome: 'ineligible' },
    expected: { outcome: 'eligible' },
  });
});

const published = academyCohorts.flatMap(({ policies }) => policies);
runScenarios(
  ({ policy: { id, version }, application: given }, { asOf }) => {
    const policy = published.find((one) => one.id === id && one.version === version);
    return decideApplication(given, { asOf, register, policy });
  },
  { test },
);
