import {
  allocate,
  availability,
  decide,
  type Decision,
  fedipAffiliatePolicy,
  firstCohortPolicy,
  matchCohorts,
  minimumGuarantee,
  rank,
} from 'digital-academy';
import { academyMatchers as forJest } from 'digital-academy/testing/jest';
import { academyMatchers } from 'digital-academy/testing/vitest';
import { describe, expect, it } from 'vitest';

expect.extend(academyMatchers);

const asOf = '2017-09-29';
const eligible = decide(firstCohortPolicy, { employerIsExemplar: true, post: 'cio' }, { asOf });
const ineligible = decide(firstCohortPolicy, { employerIsExemplar: true, post: 'other' }, { asOf });
const undetermined = decide(firstCohortPolicy, { employerIsExemplar: true }, { asOf });
const cohorts = [{ id: 'spring', places: 1 }];
const ranking = rank([
  { id: 'Ada', groups: [], score: 19, preferences: ['spring'] },
  { id: 'Ben', groups: [], score: 18, preferences: ['spring'] },
]);
const allocation = allocate(minimumGuarantee([], { open: 1, unfilled: 'hold' }), ranking);
const unstable = [{ id: 'Ben', cohort: 'spring' }];

describe('the matchers', () => {
  it('are the same object for both runners', () => {
    expect(forJest).toBe(academyMatchers);
  });

  it('pass what is so, and what is not', () => {
    expect(eligible).toBeEligible();
    expect(ineligible).not.toBeEligible();
    expect(ineligible).toBeIneligibleFor('digital-leader');
    expect(ineligible).not.toBeIneligibleFor('exemplar-employer');
    expect(ineligible).toBeOnlyIneligibleFor('digital-leader');
    expect(undetermined).toBeUndetermined('post');
    expect(undetermined).not.toBeUndetermined('employerIsFastFollower');
    expect(allocation).toHavePlaces({ placed: ['Ada'], waiting: ['Ben'] });
    expect(availability({ places: 50, taken: 50 })).toHavePlaces({ available: 0 });
    expect(matchCohorts(cohorts, ranking)).toBeStable(cohorts, ranking);
    expect(unstable).not.toBeStable(cohorts, ranking);
  });

  it.each([
    [
      'ineligible, expected eligible: digital-leader (',
      () => {
        expect(ineligible).toBeEligible();
      },
    ],
    [
      'eligible, expected not eligible, as of 2017-09-29',
      () => {
        expect(eligible).not.toBeEligible();
      },
    ],
    [
      'eligible, expected ineligible for digital-leader',
      () => {
        expect(eligible).toBeIneligibleFor('digital-leader');
      },
    ],
    [
      'ineligible, expected not ineligible for digital-leader',
      () => {
        expect(ineligible).not.toBeIneligibleFor('digital-leader');
      },
    ],
    [
      'ineligible, expected ineligible only for exemplar-employer',
      () => {
        expect(ineligible).toBeOnlyIneligibleFor('exemplar-employer');
      },
    ],
    [
      'eligible, expected undetermined',
      () => {
        expect(eligible).toBeUndetermined();
      },
    ],
    [
      'Ada placed, expected Ben placed',
      () => {
        expect(allocation).toHavePlaces({ placed: ['Ben'] });
      },
    ],
    [
      'not stable, expected stable: Ada and spring prefer each other',
      () => {
        expect(unstable).toBeStable(cohorts, ranking);
      },
    ],
  ])('say "%s"', (message, failing) => {
    expect(failing).toThrow(message);
  });

  it('speak the words of the caller', () => {
    const words = { requirement: () => 'not a leader' };
    expect(() => {
      expect(ineligible).toBeEligible({ words });
    }).toThrow('digital-leader (not a leader)');
  });

  it('know the codes and facts of the policy', () => {
    expect(() => {
      // @ts-expect-error not a code of this policy
      expect(ineligible).toBeIneligibleFor('digital-leadr');
    }).toThrow("toBeIneligibleFor: policy 'digital-academy/cohort-1' has no requirement 'digital-leadr'");
    expect(() => {
      // @ts-expect-error not a fact of this policy
      expect(undetermined).not.toBeUndetermined('posts');
    }).toThrow(RangeError);
    expect(() => {
      // @ts-expect-error an availability has no list of people
      expect(availability({ places: 1, taken: 0 })).toHavePlaces({ placed: [] });
    }).toThrow();
  });

  it('read behind a promise', async () => {
    await expect(Promise.resolve(eligible)).resolves.toBeEligible();
    await expect(Promise.resolve(ineligible)).resolves.toBeIneligibleFor('digital-leader');
  });

  it('ask for a value of their kind, forgotten promises included', () => {
    const claims = [
      () => {
        // @ts-expect-error a number is no decision
        expect(42).toBeEligible();
      },
      () => {
        // @ts-expect-error nor are places
        expect(allocation).toBeIneligibleFor('digital-leader');
      },
      () => {
        // @ts-expect-error and a decision has no places
        expect(eligible).toHavePlaces({ placed: [] });
      },
      () => {
        expect(Promise.resolve(eligible)).toBeEligible();
      },
      () => {
        expect(Promise.resolve(ineligible)).not.toBeEligible();
      },
      () => {
        expect(Promise.resolve(allocation)).not.toHavePlaces({ placed: [] });
      },
    ];
    for (const claim of claims) expect(claim).toThrow(/^to\w+: expected .*, got /);
  });

  it('match one among others, whatever the others are', () => {
    const isEligible = (expect as unknown as Record<string, () => object>)['toBeEligible']!();
    expect([null, 1, ineligible, eligible]).toContainEqual(isEligible);
    expect([null, 1, ineligible]).not.toContainEqual(isEligible);
  });

  it('let no outer `.not` pass because of what cannot be asked', () => {
    const asymmetric = expect as unknown as Record<string, (...args: unknown[]) => unknown>;
    const misspelt = asymmetric['toBeIneligibleFor']!('digital-leadr');
    expect(() => {
      expect([ineligible]).not.toContainEqual(misspelt);
    }).toThrow("has no requirement 'digital-leadr'");
    expect(() => {
      expect([Promise.resolve(ineligible)]).not.toContainEqual(asymmetric['toBeEligible']!());
    }).toThrow('got a promise: await it');
    expect(() => {
      expect([allocation]).not.toContainEqual(asymmetric['toHavePlaces']!({}));
    }).toThrow('nothing is expected');
  });

  it('give a runner no value of a sensitive fact to show', () => {
    const minor = decide(fedipAffiliatePolicy, { age: 17, acceptsCodeOfConduct: true }, { asOf: '2026-01-01' });
    for (const result of [
      academyMatchers.toBeEligible.call({}, minor),
      academyMatchers.toBeOnlyIneligibleFor.call({}, minor, 'code-of-conduct'),
      academyMatchers.toBeEligible.call({}, { person: minor } as never),
    ]) {
      expect(result.pass).toBe(false);
      expect(JSON.stringify({ ...result, said: result.message() })).not.toContain('17');
    }
  });

  it('can be used by helpers that know little of a decision, and on what may be missing', () => {
    function check<D extends Decision>(decision: D): D {
      expect(decision).toBeEligible();
      expect(decision).not.toBeUndetermined();
      return decision;
    }
    check(eligible);
    const decisions = new Map([['Ada', eligible]]);
    expect(decisions.get('Ada')).toBeEligible();
    expect(() => {
      expect(decisions.get('Ben')).not.toBeEligible();
    }).toThrow(new RangeError('toBeEligible: expected a decision, got undefined'));
  });
});
