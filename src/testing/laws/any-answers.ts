import * as fc from 'fast-check';
import { compile } from '../../eligibility/compile.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { FactValue } from '../../eligibility/language/vocabulary.ts';
import type { Answers } from './answers.ts';
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

function valuesByFact(policy: Policy): (readonly [string, fc.Arbitrary<FactValue>])[] {
  const { slots } = compile(policy);
  const slotsOf = (fact: string) => slots.filter((slot) => slot.fact === fact);
  return Object.entries(policy.facts).map(([fact, type]) => [fact, valuesOfFact(type, slotsOf(fact))]);
}
