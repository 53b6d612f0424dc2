import type { Decision } from './decision.ts';

/**
 * The decision without the values of sensitive facts: they are gone from what each requirement saw. What was decided, for which
 * reasons and what is missing stays, and a requirement on such a fact alone can still betray its value by its verdict.
 *
 * @param decision - the decision, made or parsed, which is left as it is.
 *
 * @example
 * ```ts
 * import { decide, factsOf, policy, redact } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ healthy: z.boolean().nullish().meta({ sensitive: true }) }));
 * const fit = policy({
 *   id: 'example/fit',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: { fit: { rule: applicant.healthy.isTrue(), because: 'Fit to travel' } },
 * });
 * const decision = decide(fit, { healthy: true }, { asOf: '2017-09-29' });
 * decision.requirements[0]?.seen; // => { healthy: true }
 * redact(decision).requirements[0]?.seen; // => {}
 * ```
 */
export function redact<D extends Decision>(decision: D): D {
  const hidden: readonly string[] = decision.sensitive;
  const requirements = decision.requirements.map((requirement) => ({
    ...requirement,
    seen: Object.fromEntries(Object.entries(requirement.seen).filter(([fact]) => !hidden.includes(fact))),
  }));
  return { ...decision, requirements };
}
