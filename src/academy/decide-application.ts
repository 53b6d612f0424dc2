import type { DecisionBy } from '../eligibility/decide.ts';
import { decideFor } from '../eligibility/decide.ts';
import type { Policy } from '../eligibility/language/policy.ts';
import type { FactType } from '../eligibility/language/vocabulary.ts';
import type { ExemplarRegisterOptions } from '../organisation/exemplar/exemplar-status.ts';
import type { AcademyApplication } from './applicant/academy-application.ts';
import { academyFactsOf } from './applicant/academy-facts-of.ts';
import { firstCohortPolicy } from './policies/first-cohort-policies.ts';

// Every published policy has the same facts.
const known: ReadonlyMap<string, string> = new Map(
  Object.entries(firstCohortPolicy.facts).map(([fact, type]) => [fact, kindOf(type)]),
);

/** The day, the lists of exemplars, and the policy. */
export interface DecideApplicationOptions<P extends Policy = Policy> extends ExemplarRegisterOptions {
  /** The policy to decide by. Left out: version 1 of the first cohort's, {@link firstCohortPolicy}. */
  readonly policy?: P;
}

/**
 * Decides an application to the NHS Digital Academy: derives its facts as of a day and decides them as of the same day, so
 * that no answer mixes two days. Without `policy` it is the first cohort's, {@link firstCohortPolicy}, in force in 2017 only; `academyCohorts` has
 * the others.
 *
 * @param application - what the applicant stated, as {@link AcademyApplication} gives it; what was left out is missing.
 * @throws RangeError if the policy is not in force on `asOf`, or speaks of a fact that is not one of the Academy's: that one would
 * be missing for ever; if it is given as undefined, as `policyInForce` does where none is in force; or if the employer is not as
 * {@link OdsCode} gives it, `asOf` is not a real day, or a fact that the policy's rules look at has a value that its type does not
 * have: parse what was stated with {@link AcademyApplication} first.
 *
 * @example
 * ```ts
 * import { decideApplication } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
 * decideApplication(application, { asOf: '2017-09-01', register: exemplars }).failed; // => ['exemplar-employer']
 * decideApplication(application, { asOf: '2017-09-12', register: exemplars }).outcome; // => 'eligible'
 * ```
 *
 * @example A policy of your own
 * ```ts
 * import { academyApplicant, decideApplication, firstCohortPolicy, policy } from 'digital-academy';
 * import { exemplars } from 'digital-academy/data';
 *
 * const inTime = policy({
 *   ...firstCohortPolicy,
 *   id: 'example/cohort-1',
 *   requires: {
 *     ...firstCohortPolicy.requires,
 *     'in-time': { rule: academyApplicant.appliedOn.within({ to: '2017-09-22' }), because: 'Applied by 22 September 2017' },
 *   },
 * });
 * const late = { id: 'A-002', employer: 'RM3', post: 'cio', appliedOn: '2017-09-23' } as const;
 * decideApplication(late, { asOf: '2017-09-29', register: exemplars, policy: inTime }).failed; // => ['in-time']
 * ```
 */
export function decideApplication<P extends Policy = typeof firstCohortPolicy>(
  application: AcademyApplication,
  options: DecideApplicationOptions<P>,
): DecisionBy<P> {
  const { asOf, policy = firstCohortPolicy as Policy } = options;
  if ('policy' in options && (options.policy as Policy | undefined) == null) {
    throw new RangeError(`decideApplication: the policy is missing; is none in force on ${asOf}?`);
  }
  checkVocabulary(policy);
  return decideFor('decideApplication', policy, academyFactsOf(application, options), asOf);
}

function checkVocabulary({ id, facts }: Policy): void {
  const strange = Object.entries(facts).filter(([fact, type]) => known.get(fact) !== kindOf(type));
  if (strange.length > 0) {
    const names = strange.map(([fact]) => `'${fact}'`).join(', ');
    throw new RangeError(
      `decideApplication: policy '${id}' speaks of ${names}, not as academyApplicant does; for facts of your own call decide with academyFactsOf and them`,
    );
  }
}

/** What values the fact can have. What it is called makes no difference, nor in which order a store gave its fields back. */
function kindOf(type: FactType): string {
  const values = 'options' in type ? type.options : 'steps' in type ? type.steps : [];
  return [type.type, ...values].join('\n');
}
