import type { WordsOptions } from '../../edge/words-options.ts';
import type { AssertionWords } from './assertion-words.ts';
import type { Decision } from '../../eligibility/decision.ts';
import { judgeEligible, judgeIneligibleFor, judgeOnlyIneligibleFor, judgeUndetermined } from './judge-decision.ts';
import { insist } from './judgement.ts';

/**
 * Throws unless the decision is `eligible`. The message names each requirement in the way with its sentence, the values it saw and the
 * day; the values of sensitive facts are left out of it.
 *
 * @param decision - what was decided; a promise of it has to be awaited first.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError if it is given no decision.
 *
 * @example
 * ```ts
 * import { decideApplication } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 * import { assertEligible } from 'digital-academy/testing';
 *
 * const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
 * assertEligible(decideApplication(application, { asOf: '2017-09-12', register: exemplars }));
 *
 * const tooEarly = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
 * assertEligible(tooEarly); // throws
 * ```
 *
 * @example Words of your own
 * ```ts
 * import { decideApplication } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 * import { assertEligible } from 'digital-academy/testing';
 *
 * const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
 * const decision = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
 * const words = { requirement: () => `${application.employer} was neither an exemplar nor a fast follower` };
 *
 * let message = '';
 * try {
 *   assertEligible(decision, { words });
 * } catch (error) {
 *   message = (error as Error).message;
 * }
 * message; // => 'ineligible, expected eligible: exemplar-employer (RW6 was neither an exemplar nor a fast follower), as of 2017-09-01'
 * ```
 */
export function assertEligible(decision: Decision, options: WordsOptions<AssertionWords> = {}): void {
  insist(judgeEligible('assertEligible', decision, options));
}

/**
 * Throws unless the decision is `ineligible` and every one of `codes` is among its failed requirements; others may be too.
 *
 * @param decision - what was decided; a promise of it has to be awaited first.
 * @param codes - the codes of the requirements, one at least; the compiler knows which the policy has.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError if no code is named, or one that the policy does not have.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertIneligibleFor } from 'digital-academy/testing';
 *
 * const decision = decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' });
 * assertIneligibleFor(decision, 'digital-leader');
 * assertIneligibleFor(decision, 'exemplar-employer'); // throws
 * ```
 */
export function assertIneligibleFor<D extends Decision>(
  decision: D,
  ...codes: readonly [D['failed'][number], ...D['failed']]
): void {
  insist(judgeIneligibleFor('assertIneligibleFor', decision, codes));
}

/**
 * Throws unless the decision is `ineligible` for these requirements, in any order, and every other one is met. Where another is not known,
 * nobody can say that these are the only ones.
 *
 * @param decision - what was decided; a promise of it has to be awaited first.
 * @param codes - the codes of the requirements, one at least; the compiler knows which the policy has.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError if no code is named, or one that the policy does not have.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertOnlyIneligibleFor } from 'digital-academy/testing';
 *
 * const nobody = { employerIsExemplar: false, employerIsFastFollower: false, post: 'other' } as const;
 * const decision = decide(firstCohortPolicy, nobody, { asOf: '2017-09-29' });
 * assertOnlyIneligibleFor(decision, 'digital-leader', 'exemplar-employer');
 * assertOnlyIneligibleFor(decision, 'digital-leader'); // throws
 * ```
 */
export function assertOnlyIneligibleFor<D extends Decision>(
  decision: D,
  ...codes: readonly [D['failed'][number], ...D['failed']]
): void {
  insist(judgeOnlyIneligibleFor('assertOnlyIneligibleFor', decision, codes));
}

/**
 * Throws unless the decision is `undetermined` and every one of `facts` is among those that can still change it.
 *
 * @param decision - what was decided; a promise of it has to be awaited first.
 * @param facts - the missing facts to look for; none: any will do.
 * @throws Error with `actual` and `expected`, which test runners show side by side; RangeError if no requirement looks at such a fact.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { assertUndetermined } from 'digital-academy/testing';
 *
 * const decision = decide(firstCohortPolicy, { employerIsExemplar: true }, { asOf: '2017-09-29' });
 * assertUndetermined(decision, 'post');
 * assertUndetermined(decision, 'employerIsFastFollower'); // throws
 * ```
 */
export function assertUndetermined<D extends Decision>(decision: D, ...facts: D['missing']): void {
  insist(judgeUndetermined('assertUndetermined', decision, facts));
}
