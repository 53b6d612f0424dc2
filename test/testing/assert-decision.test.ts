import {
  decide,
  decideApplication,
  Decision,
  factsOf,
  fedipAffiliatePolicy,
  firstCohortPolicy,
  policy,
  redact,
} from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import {
  assertEligible,
  assertIneligibleFor,
  assertOnlyIneligibleFor,
  assertUndetermined,
} from 'digital-academy/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

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
    expect(claim).toThrow(/^(eligible|ineligible|undetermined)(, missing \w+)*, expected .* as of 2017-09-29$/s);
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
        actual: { outcome: 'ineligible', failed: ['exemplar-employer'], unknown: [] },
        expected: { outcome: 'ineligible', failed: ['exemplar-employer', 'digital-leader'], unknown: [] },
      }),
    );
  });

  it('look at the outcome of a wrapper that contradicts itself, and at codes in any order', () => {
    const admits = { ...ineligible, outcome: 'eligible' } as const;
    const wavers = { ...ineligible, outcome: 'undetermined', missing: ['post'] } as const;
    for (const decision of [admits, wavers]) {
      expect(() => {
        assertIneligibleFor(decision, 'exemplar-employer');
      }).toThrow(/, expected ineligible for /);
      expect(() => {
        assertOnlyIneligibleFor(decision, 'exemplar-employer');
      }).toThrow(/, expected ineligible only for /);
    }
    const nobody = { employerIsExemplar: false, employerIsFastFollower: false, post: 'other' } as const;
    const both = decide(firstCohortPolicy, nobody, { asOf });
    const sorted = { ...both, failed: [...both.failed].reverse() };
    assertOnlyIneligibleFor(sorted, 'exemplar-employer', 'digital-leader');
  });

  it('take no code that the policy does not have', () => {
    const strange = 'exemplar' as 'digital-leader';
    expect(() => {
      assertIneligibleFor(ineligible, strange);
    }).toThrow(new RangeError("assertIneligibleFor: policy 'digital-academy/cohort-1' has no requirement 'exemplar'"));
  });

  it('call nothing the only reason while another requirement is not known', () => {
    const partly = decide(firstCohortPolicy, { post: 'other' }, { asOf });
    assertIneligibleFor(partly, 'digital-leader');
    expect(() => {
      assertOnlyIneligibleFor(partly, 'digital-leader');
    }).toThrow(/expected ineligible only for digital-leader: exemplar-employer \(not known: /);
  });

  it('say what is missing instead', () => {
    expect(() => {
      assertUndetermined(undetermined, 'post');
    }).toThrow(/^undetermined, missing employerIsFastFollower, expected undetermined, missing post: /);
  });

  it('ask for a code, and for a fact that is looked at', () => {
    const noCodes = [] as unknown as ['digital-leader'];
    for (const claim of [assertIneligibleFor, assertOnlyIneligibleFor] as const) {
      expect(() => {
        claim(ineligible, ...noCodes);
      }).toThrow(/name one requirement at least$/);
    }
    expect(() => {
      assertUndetermined(undetermined, 'onNotice');
    }).toThrow("has no requirement that looks at 'onNotice'");
    expect(() => {
      assertUndetermined(eligible);
    }).toThrow('eligible, expected undetermined');
  });

  it.each([
    ['a promise: await it', Promise.resolve(eligible)],
    ['null', null],
    ['a list', [eligible]],
    ['an object with outcome', { outcome: 'eligible' }],
    ['an object with nothing in it', {}],
    ['string', 'eligible'],
  ])('refuse what is no decision: %s', (what, value) => {
    expect(() => {
      assertEligible(value as never);
    }).toThrow(new RangeError(`assertEligible: expected a decision, got ${what}`));
  });

  it('read a decision that was stored, and leave out what was redacted or is sensitive', () => {
    const facts = { age: 17, acceptsCodeOfConduct: true };
    const minor = decide(fedipAffiliatePolicy, facts, { asOf: '2026-01-01' });
    for (const decision of [minor, redact(minor), Decision.parse(JSON.parse(JSON.stringify(minor)))]) {
      expect(() => {
        assertEligible(decision);
      }).toThrow(/^ineligible, expected eligible: adult \(Aged 18 or over\), as of 2026-01-01$/);
    }
    const open = redact(decide(fedipAffiliatePolicy, { acceptsCodeOfConduct: true }, { asOf: '2026-01-01' }));
    assertUndetermined(open, 'age');
  });

  it('keep to one line a requirement, and to so many of them', () => {
    const applicant = factsOf(z.object({ endorsed: z.boolean().nullish() }));
    const requires = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`r${i}`, { rule: applicant.endorsed.isTrue(), because: 'On\ntwo lines' }]),
    );
    const many = policy({
      id: 'example/many',
      version: 1,
      inForce: { from: '2017-01-01' },
      facts: applicant,
      requires,
    });
    const decision = decide(many, { endorsed: false }, { asOf });
    expect(() => {
      assertEligible(decision);
    }).toThrow(/r19 \(On two lines; endorsed: no\),\n {2}and 10 more, as of 2017-09-29$/);
  });

  it('fail where prototypes are frozen', () => {
    const assertion = (() => {
      try {
        assertEligible(ineligible);
      } catch (error) {
        return error as Error;
      }
      return undefined;
    })();
    expect(Object.getOwnPropertyNames(assertion)).toEqual(expect.arrayContaining(['name', 'actual', 'expected']));
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
    expect(wrongCode).toThrow(RangeError);
    expect(wrongFact).toThrow(RangeError);
  });
});
