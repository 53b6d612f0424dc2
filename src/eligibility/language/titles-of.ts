import type { FactWords } from './fact-words.ts';
import { factWords } from './fact-words.ts';
import type { Policy } from './policy.ts';

/**
 * What the facts of a policy are called: their titles, and the path word by word for a fact that has none. To be handed to whatever
 * takes words.
 *
 * @param policy - the policy that the facts are of; a fact that it does not know has no title.
 *
 * @example
 * ```ts
 * import { CalendarDate, describeRule, factsOf, policy, titlesOf } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ appliedOn: CalendarDate.nullish().meta({ title: 'Day of application' }) }));
 * const rule = applicant.appliedOn.within({ to: '2017-09-29' });
 * const inTime = policy({
 *   id: 'example/in-time',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: { 'in-time': { rule, because: 'Applied in time' } },
 * });
 * describeRule(rule); // => 'applied on: up to 29 September 2017'
 * describeRule(rule, { words: { fact: titlesOf(inTime) } }); // => 'Day of application: up to 29 September 2017'
 * ```
 */
export function titlesOf({ facts }: Policy): FactWords['fact'] {
  return (fact) => (Object.hasOwn(facts, fact) ? facts[fact]?.title : undefined) ?? factWords.fact(fact);
}
