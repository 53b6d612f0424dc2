import * as fc from 'fast-check';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { known } from './answers.ts';
import { wholeAnswers } from './any-answers.ts';
import { factsWith } from './facts-with.ts';

/** Facts some of which are missing, and the same with those filled in. */
export interface Gap<Facts> {
  /** Facts of which at least one is missing. */
  readonly facts: Facts;
  /** The same facts, and the others. */
  readonly filled: Facts;
}

/** Gaps in what is known of people, each filled in some way. */
export function gapsIn<P extends Policy>(policy: P): fc.Arbitrary<Gap<FactsFor<P>>> {
  const missing = fc.subarray(Object.keys(policy.facts), { minLength: 1 });
  const form = fc.constantFrom(null, undefined);
  return fc.tuple(wholeAnswers(policy), missing, form, fc.boolean()).map(([whole, facts, blank, isStated]) => {
    const gap = { ...whole, ...Object.fromEntries(facts.map((fact) => [fact, blank])) };
    return { facts: factsWith(isStated ? gap : known(gap)), filled: factsWith(whole) };
  });
}
