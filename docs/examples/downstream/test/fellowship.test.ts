import {
  assertEligible,
  assertOnlyIneligibleFor,
  compareDecisions,
  nearMiss,
  ruleCoverage,
} from 'digital-academy/testing';
import { checkLaws, decisionLaws } from 'digital-academy/testing/fast-check';
import { academyMatchers } from 'digital-academy/testing/vitest';
import { describe, expect, it, test } from 'vitest';
import { FellowshipApplication } from '../src/application.ts';
import { decideFellowship } from '../src/decide.ts';
import { decideStored } from '../src/decide-stored.ts';
import { fellowship, shorterFellowship } from '../src/fellowship.ts';
import { letterTo, reasonFor } from '../src/reasons.ts';
import { cases } from './cases.ts';

expect.extend(academyMatchers);

const coverage = ruleCoverage(fellowship);
const decideWatched = coverage.watch(decideFellowship);

describe('the fellowship', () => {
  it.each(Object.entries(cases))('decides: %s', (_, { application, asOf, failed, missing }) => {
    const decision = decideWatched(application, asOf);
    if (failed) expect(decision).toBeOnlyIneligibleFor(failed);
    else if (missing) expect(decision).toBeUndetermined(missing);
    else expect(decision).toBeEligible();
  });

  it('has no requirement that the cases leave untested', () => {
    coverage.assertComplete();
  });
});

describe('what it says', () => {
  const application = FellowshipApplication.parse({
    id: 'F-1',
    employer: 'rw6',
    hoursReleased: 8,
    appliedOn: '2017-08-31',
  });
  const early = decideFellowship(application, '2017-09-01');

  it('is put in words of its own, in the letter', () => {
    expect(letterTo(application, early).split('\n')[1]).toBe(
      '- Employed by a Global Digital Exemplar or a fast follower: RW6 was neither an exemplar nor a fast follower.',
    );
  });

  it('is put in the same words when a test fails', () => {
    const words = { requirement: ({ code }: { code: string }) => reasonFor(code, application) };
    expect(() => {
      assertEligible(early, { words });
    }).toThrow(
      'ineligible, expected eligible: exemplar-employer (RW6 was neither an exemplar nor a fast follower), as of 2017-09-01',
    );
  });

  it('asks for what to enter, all at once', () => {
    const { error } = FellowshipApplication.safeParse({ id: '', employer: 'RM3', hoursReleased: 40 });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Enter the number of the application',
      'Enter 37.5 hours or fewer: that is a full week',
    ]);
  });
});

test('the next version lets in who is released for half a day, of our cases', () => {
  const changes = compareDecisions(
    ({ application, asOf }) => decideFellowship(application, asOf),
    ({ application, asOf }) => decideFellowship(application, asOf, shorterFellowship),
    cases,
  );
  expect(changes.map(({ name, change }) => `${name}: ${change}`)).toEqual([
    'released for less than a day: ineligible → eligible; no longer failed: released-time',
  ]);
});

describe('the policy as it is stored', () => {
  it.each(Object.entries(nearMiss(fellowship)))('has no way around %s', (code, facts) => {
    assertOnlyIneligibleFor(decideStored(facts!, { asOf: '2017-09-12' }), code);
  });

  // The same people in every run: what breaks, breaks for everybody.
  checkLaws(decisionLaws(fellowship, decideStored), { test, seed: 2017 });
});
