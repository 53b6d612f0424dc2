import { decide, firstCohortPolicy } from 'digital-academy';
import { assertEligible, assertIneligibleFor, assertUndetermined } from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';

const asOf = '2017-09-29';
const eligible = decide(firstCohortPolicy, { employerIsExemplar: true, post: 'cio' }, { asOf });
const ineligible = decide(
  firstCohortPolicy,
  { employerIsExemplar: false, employerIsFastFollower: false, post: 'cio' },
  { asOf },
);
const undetermined = decide(firstCohortPolicy, { employerIsExemplar: false, post: 'cio' }, { asOf });

describe('the assertions', () => {
  it('pass what they claim', () => {
    assertEligible(eligible);
    assertIneligibleFor(ineligible, 'exemplar-employer');
    assertUndetermined(undetermined);
    assertUndetermined(undetermined, 'employerIsFastFollower');
  });

  it.each([
    [
      'eligible, given a refusal',
      () => {
        assertEligible(ineligible);
      },
    ],
    [
      'eligible, given an open question',
      () => {
        assertEligible(undetermined);
      },
    ],
    [
      'a refusal, given a yes',
      () => {
        assertIneligibleFor(eligible, 'digital-leader');
      },
    ],
    [
      'another refusal',
      () => {
        assertIneligibleFor(ineligible, 'digital-leader');
      },
    ],
    [
      'two refusals, given one',
      () => {
        assertIneligibleFor(ineligible, 'exemplar-employer', 'digital-leader');
      },
    ],
    [
      'an open question, given a refusal',
      () => {
        assertUndetermined(ineligible);
      },
    ],
    [
      'another open question',
      () => {
        assertUndetermined(undetermined, 'post');
      },
    ],
  ])('throw when they claim %s', (_, claim) => {
    expect(claim).toThrow(/^(eligible|ineligible|undetermined), expected .* as of 2017-09-29/);
  });

  it('say which requirement is in the way, on what values, and as of which day', () => {
    const failing = () => {
      assertEligible(ineligible);
    };
    expect(failing).toThrow(
      'ineligible, expected eligible, as of 2017-09-29\n' +
        '- exemplar-employer: Employed by a Global Digital Exemplar or a fast follower, not-met, ' +
        'with {"employerIsExemplar":false,"employerIsFastFollower":false}',
    );
    expect(failing).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        actual: { outcome: 'ineligible' },
        expected: { outcome: 'eligible' },
      }),
    );
  });

  it('look at the outcome, whatever else they are given', () => {
    const noCodes = [] as unknown as ['digital-leader'];
    expect(() => {
      assertIneligibleFor(eligible, ...noCodes);
    }).toThrow('eligible, expected ineligible');
    expect(() => {
      assertUndetermined(eligible);
    }).toThrow('eligible, expected undetermined');
  });

  it('know the codes and facts of the policy', () => {
    const wrongCode = () => {
      // @ts-expect-error not a code of this policy
      assertIneligibleFor(ineligible, 'exemplar-employr');
    };
    const wrongFact = () => {
      // @ts-expect-error not a fact of this policy
      assertUndetermined(undetermined, 'posts');
    };
    expect(wrongCode).toThrow();
    expect(wrongFact).toThrow();
  });
});
