import { decide, decideApplication, firstCohortPolicy } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import {
  assertEligible,
  assertIneligibleFor,
  assertOnlyIneligibleFor,
  assertUndetermined,
} from 'digital-academy/testing';
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
    expect(claim).toThrow(/^(eligible|ineligible|undetermined), expected .* as of 2017-09-29$/s);
  });

  it('say which requirement is in the way, on what values, and as of which day', () => {
    const failing = () => {
      assertEligible(ineligible);
    };
    expect(failing).toThrow(
      'ineligible, expected eligible: exemplar-employer (Employed by a Global Digital Exemplar or a fast follower; ' +
        'employer is exemplar: no, employer is fast follower: no), as of 2017-09-29',
    );
    expect(failing).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        actual: { outcome: 'ineligible' },
        expected: { outcome: 'eligible' },
      }),
    );
  });

  it('say it in words of the caller', () => {
    const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
    const early = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
    const words = { requirement: () => `${application.employer} was neither an exemplar nor a fast follower` };
    expect(() => {
      assertEligible(early, { words });
    }).toThrow(
      /^ineligible, expected eligible: exemplar-employer \(RW6 was neither an exemplar nor a fast follower\), as of 2017-09-01$/,
    );
  });

  it('say of each requirement in question what became of it', () => {
    const twice = decide(firstCohortPolicy, { post: 'other' }, { asOf });
    expect(() => {
      assertEligible(twice);
    }).toThrow(/: exemplar-employer \(not known: .*; employer is exemplar: not known, .*\),\n {2}digital-leader \(A /);
    expect(() => {
      assertIneligibleFor(eligible, 'digital-leader');
    }).toThrow(/^eligible, expected ineligible for digital-leader: digital-leader \(met: .*; post: cio\), as of/);
    expect(() => {
      assertUndetermined(eligible, 'post');
    }).toThrow(
      /^eligible, expected undetermined, missing post: exemplar-employer \(met: .*\),\n {2}digital-leader \(met: /,
    );
  });

  it('tell a refusal for these reasons from one for more', () => {
    const both = decide(
      firstCohortPolicy,
      { employerIsExemplar: false, employerIsFastFollower: false, post: 'other' },
      { asOf },
    );
    assertIneligibleFor(both, 'digital-leader');
    assertOnlyIneligibleFor(both, 'digital-leader', 'exemplar-employer');
    assertOnlyIneligibleFor(ineligible, 'exemplar-employer');
    expect(() => {
      assertOnlyIneligibleFor(both, 'digital-leader');
    }).toThrow(/^ineligible, expected ineligible only for digital-leader: exemplar-employer \(/);
    expect(() => {
      assertOnlyIneligibleFor(ineligible, 'exemplar-employer', 'digital-leader');
    }).toThrow(
      expect.objectContaining({
        actual: { outcome: 'ineligible', failed: ['exemplar-employer'] },
        expected: { outcome: 'ineligible', failed: ['exemplar-employer', 'digital-leader'] },
      }),
    );
  });

  it('take no code that the policy does not have', () => {
    const strange = 'exemplar' as 'digital-leader';
    expect(() => {
      assertIneligibleFor(ineligible, strange);
    }).toThrow(new RangeError("the policy 'digital-academy/cohort-1' has no requirement 'exemplar'"));
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
