import type { Rule } from '../language/rule.ts';
import type { FactValue } from '../language/vocabulary.ts';

/**
 * Values of one fact that a policy treats alike: those that meet `rule`. It may also take in that the fact is missing, or be that
 * and nothing else.
 *
 * @typeParam Fact - the paths of the policy's facts.
 */
export interface FactCell<Fact extends string = string> {
  /** The fact. */
  readonly fact: Fact;
  /** What its values meet, in terms of this one fact; `null` if it takes in no value. */
  readonly rule: Rule<Fact> | null;
  /** Whether it takes in that the fact is missing. */
  readonly missing: boolean;
  /** One of its values; `null` if it has none. */
  readonly example: FactValue | null;
}
