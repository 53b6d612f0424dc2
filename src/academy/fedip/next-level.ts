import { decide, type DecisionBy, type FactsFor } from '../../eligibility/decide.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { remedies, type Remedies, type RemedyOptions } from '../../eligibility/remedies.ts';

/** A level, and what it demands. */
export interface LevelPolicy<Level extends string = string, P extends Policy = Policy> {
  /** The level. */
  readonly level: Level;
  /** What it demands. */
  readonly policy: P;
}

/** Which level a person has reached, and how the next one can be. */
export interface NextLevel<Level extends string = string, P extends Policy = Policy> {
  /** The highest level whose demands are met; null if none is known to be. */
  readonly reached: Level | null;
  /** The level above it: what it decides, and what would make the person eligible. Null if the highest is reached. */
  readonly next: {
    /** The level. */
    readonly level: Level;
    /** What its policy decides, with the reasons. */
    readonly decision: DecisionBy<P>;
    /** The gap: every smallest change that would close it. */
    readonly remedies: Remedies<keyof P['facts'] & string, keyof P['requires'] & string>;
  } | null;
  /** The levels above the one reached that are not decided yet: with what is missing, one of them may be reached already. */
  readonly undetermined: readonly Level[];
}

/**
 * Which of some levels a person has reached on a day, and what would reach the next: each level is a policy, decided like any other, and
 * the gap is its remedies. A level counts as reached only if its demands are known to be met, whatever the lower ones say.
 *
 * @param levels - the levels with their demands, lowest first.
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError as {@link decide} does, or if `changeable` names no fact of the next level.
 *
 * @example
 * ```ts
 * import { describeRule, fedipLevelPolicies, nextLevel } from 'digital-academy';
 *
 * const person = { isMemberOfLicensedBody: true, assessedAs: 'practitioner' } as const;
 * const { reached, next } = nextLevel(fedipLevelPolicies, person, { asOf: '2024-01-01', changeable: ['assessedAs'] });
 * reached; // => 'practitioner'
 * next?.level; // => 'senior'
 * const gap = next?.remedies.outcome === 'found' ? next.remedies.remedies[0]?.changes[0]?.rule : null;
 * gap && describeRule(gap); // => 'assessed as: senior or above'
 * ```
 */
export function nextLevel<const Levels extends readonly LevelPolicy[]>(
  levels: Levels,
  facts: FactsFor<Levels[number]['policy']>,
  options: RemedyOptions<FactOf<Levels[number]['policy']>>,
): NextLevel<Levels[number]['level'], Levels[number]['policy']> {
  const { asOf } = options;
  const outcomes = levels.map(({ policy }) => decide(policy, facts, { asOf }).outcome);
  const reached = outcomes.lastIndexOf('eligible');
  const above = levels[reached + 1];
  return {
    reached: levels[reached]?.level ?? null,
    next: above
      ? {
          level: above.level,
          decision: decide(above.policy, facts, { asOf }),
          remedies: remedies(above.policy, facts, options),
        }
      : null,
    undetermined: levels.filter((_, i) => i > reached && outcomes[i] === 'undetermined').map(({ level }) => level),
  };
}

/** The facts that any of the policies speaks of. */
type FactOf<P extends Policy> = P extends Policy ? keyof P['facts'] & string : never;
