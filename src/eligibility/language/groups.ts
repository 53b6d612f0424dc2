import type { Rule } from './rule.ts';

/**
 * The rule that holds when every one of `rules` holds. One that does not hold settles it, whatever is unknown.
 *
 * @param rules - comparisons or groups, at least one: `policy()` refuses a group of none.
 *
 * @example
 * ```ts
 * import { allOf, factsOf } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ endorsed: z.boolean().nullish(), employed: z.boolean().nullish() }));
 *
 * allOf(applicant.endorsed.isTrue(), applicant.employed.isTrue()).op; // => 'all-of'
 * ```
 */
export function allOf<Fact extends string>(...rules: readonly Rule<Fact>[]): Rule<Fact> {
  return { op: 'all-of', rules };
}

/**
 * The rule that holds when at least one of `rules` holds. One that holds settles it, whatever is unknown.
 *
 * @param rules - comparisons or groups, at least one: `policy()` refuses a group of none.
 *
 * @example
 * ```ts
 * import { anyOf, factsOf } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ exemplar: z.boolean().nullish(), follower: z.boolean().nullish() }));
 *
 * anyOf(applicant.exemplar.isTrue(), applicant.follower.isTrue()).op; // => 'any-of'
 * ```
 */
export function anyOf<Fact extends string>(...rules: readonly Rule<Fact>[]): Rule<Fact> {
  return { op: 'any-of', rules };
}

/**
 * The rule that holds when at least `atLeast` of `rules` hold.
 *
 * @param atLeast - a whole number, from 1 to the number of rules: `policy()` refuses any other.
 * @param rules - comparisons or groups, at least one: `policy()` refuses a group of none.
 *
 * @example
 * ```ts
 * import { factsOf, someOf } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const is = z.boolean().nullish();
 * const applicant = factsOf(z.object({ published: is, taught: is, led: is }));
 *
 * someOf(2, applicant.published.isTrue(), applicant.taught.isTrue(), applicant.led.isTrue()).op; // => 'some-of'
 * ```
 */
export function someOf<Fact extends string>(atLeast: number, ...rules: readonly Rule<Fact>[]): Rule<Fact> {
  return { op: 'some-of', atLeast, rules };
}

/**
 * The rule that holds when `rule` does not. The opposite of unknown is unknown.
 *
 * @param rule - the comparison or group to turn round.
 *
 * @example
 * ```ts
 * import { factsOf, not } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ onNotice: z.boolean().nullish() }));
 *
 * not(applicant.onNotice.isTrue()); // => { op: 'not', rule: { op: 'is', fact: 'onNotice', value: true } }
 * ```
 */
export function not<Fact extends string>(rule: Rule<Fact>): Rule<Fact> {
  return { op: 'not', rule };
}
