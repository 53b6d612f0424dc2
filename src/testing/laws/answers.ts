import { readerOf } from '../../eligibility/language/read-facts.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { FactValue } from '../../eligibility/language/vocabulary.ts';

/** What is said of a person: values under the paths of facts. A fact that is not there, `undefined` or `null` is missing. */
export type Answers = Readonly<Record<string, FactValue | null | undefined>>;

/** What an object of facts says, without what is missing. */
export function answersIn(policy: Policy, facts: object): Answers {
  return known(Object.fromEntries(Object.keys(policy.facts).map((fact) => [fact, readerOf(fact)(facts) as FactValue])));
}

/** The answers without what is missing. */
export function known(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value != null));
}

/** The person once the answer to one fact is that of another, which may be that it is missing. */
export function withAnswerOf(person: Answers, other: Answers, fact: string): Answers {
  const others = Object.fromEntries(Object.entries(person).filter(([own]) => own !== fact));
  return Object.hasOwn(other, fact) ? { ...others, [fact]: other[fact] } : others;
}
