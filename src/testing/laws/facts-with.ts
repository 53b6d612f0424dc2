import type { FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { putAt } from '../../eligibility/partition/nested-facts.ts';
import type { Answers } from './answers.ts';

/**
 * The answers as the object of facts that is decided on. What is missing stays missing in the form in which it is: an inner object of
 * which all that is said is `null`, or `undefined`, is so itself.
 */
export function factsWith<P extends Policy>(answers: Answers): FactsFor<P> {
  const facts: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(answers)) putAt(facts, fact, value);
  return foldedBelow(facts);
}

function foldedBelow(facts: object): object {
  return Object.fromEntries(Object.entries(facts).map(([name, value]: [string, unknown]) => [name, folded(value)]));
}

function folded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const below = foldedBelow(value);
  const [form, ...others] = new Set<unknown>(Object.values(below));
  return form == null && others.length === 0 ? form : below;
}
