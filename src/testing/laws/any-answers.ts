import * as fc from 'fast-check';
import { compile } from '../../eligibility/compile.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { FactsFor } from '../../eligibility/decide.ts';
import type { FactValue } from '../../eligibility/language/vocabulary.ts';
import type { Answers } from './answers.ts';
import { known } from './answers.ts';
import { factsWith } from './facts-with.ts';
import { valuesOfFact } from './values-of-fact.ts';

/** People of whom anything may be missing: absent, `undefined` or `null`. Of some of them nothing is. */
export function anyAnswers(policy: Policy): fc.Arbitrary<Answers> {
  const perhaps = valuesByFact(policy).map(([fact, values]) => {
    const missing = fc.constantFrom(null, undefined);
    return [fact, fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: missing })] as const;
  });
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record<Answers>(Object.fromEntries(perhaps), { requiredKeys: [], noNullPrototype: true }),
    },
    { weight: 1, arbitrary: wholeAnswers(policy) },
  );
}

/** People of whom every fact is known. */
export function wholeAnswers(policy: Policy): fc.Arbitrary<Answers> {
  return fc.record<Answers>(Object.fromEntries(valuesByFact(policy)), { noNullPrototype: true });
}

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

function valuesByFact(policy: Policy): (readonly [string, fc.Arbitrary<FactValue>])[] {
  const { slots } = compile(policy);
  const slotsOf = (fact: string) => slots.filter((slot) => slot.fact === fact);
  return Object.entries(policy.facts).map(([fact, type]) => [fact, valuesOfFact(type, slotsOf(fact))]);
}
