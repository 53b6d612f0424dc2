import * as fc from 'fast-check';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { Answers } from './answers.ts';
import { withAnswerOf } from './answers.ts';
import { anyAnswers } from './any-answers.ts';

/**
 * People of one kind, out of witnesses of it: one of them, with answers of somebody else taken over as far as they stay of the kind. So every
 * sample is one, anybody of the kind can come up, and it shrinks to a witness.
 */
export function peopleLike(
  policy: Policy,
  witnesses: readonly Answers[],
  isOfKind: (person: Answers) => boolean,
): fc.Arbitrary<Answers> {
  const facts = fc.shuffledSubarray(Object.keys(policy.facts));
  return fc.tuple(fc.constantFrom(...witnesses), anyAnswers(policy), facts).map(([witness, other, taken]) => {
    const changed = taken.reduce((person, fact) => withAnswerOf(person, other, fact), witness);
    if (isOfKind(changed)) return changed;
    return taken.reduce((person, fact) => {
      const next = withAnswerOf(person, other, fact);
      return isOfKind(next) ? next : person;
    }, witness);
  });
}
