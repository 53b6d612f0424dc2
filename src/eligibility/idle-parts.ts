import type { Policy } from './language/policy.ts';
import type { Field } from './language/problem.ts';
import type { Rule } from './language/rule.ts';
import type { Spend } from './partition/budget.ts';
import type { Gate, Group } from './partition/gate.ts';
import { withLeaves } from './partition/gate.ts';
import { openPosition } from './partition/position.ts';
import type { Goal } from './partition/solve.ts';
import { goal, isSolution, smallestConflict, solve } from './partition/solve.ts';
import { no, yes } from './partition/truth.ts';
import type { IdlePartFinding } from './finding.ts';
import type { PolicySpace } from './policy-space.ts';

// A part is idle if the requirement comes out the same with a constant in its place: one that never holds for an alternative, one
// that always holds for a condition.

/**
 * The parts that never decide, of requirements that do, of a policy that somebody can meet. Of a part that is idle its own parts are
 * not looked at.
 */
export function idleParts(
  { requires }: Policy,
  { space, codes, gates }: PolicySpace,
  met: readonly Goal[],
  idle: readonly string[],
  spend: Spend,
): readonly IdlePartFinding[] {
  const start = openPosition(space);
  return codes.flatMap((code, i) => {
    if (idle.includes(code)) return [];
    const gate = gates[i]!;
    const others = met.filter((_, other) => other !== i);

    const idleAmong = (parts: readonly Part[]): readonly IdlePartFinding[] =>
      parts.flatMap((part) => {
        // A gate has been turned over under a `not`, and its constants with it.
        const holds = part.condition !== part.negated;
        const without = part.whole(constant(part, holds));
        const differs = holds ? [goal(gate, no, no), goal(without)] : [goal(gate), goal(without, no, no)];
        const answer = solve(start, [...others, ...differs], spend);
        if (isSolution(answer)) return idleAmong(partsOf(part));
        const core = smallestConflict(start, answer, spend, differs);
        const by = codes.filter((_, other) => core.includes(met[other]!));
        const kind = part.condition ? 'condition-never-decides' : 'alternative-never-needed';
        return [{ kind, code, path: part.path, by }];
      });

    const whole = { rule: requires[code]!.rule, gate, path: ['requires', code, 'rule'], negated: false };
    return idleAmong(partsOf({ ...whole, condition: true, whole: (instead) => instead }));
  });
}

/** A rule in a requirement, with the gate that it became. */
interface Part {
  readonly rule: Rule;
  readonly gate: Gate;
  /** Where it stands in the policy. */
  readonly path: Field;
  /** Whether it stands under an odd number of `not`. */
  readonly negated: boolean;
  /** Whether its group needs all of its members. */
  readonly condition: boolean;
  /** The gate of the whole requirement with another in the place of this one. */
  readonly whole: (instead: Gate) => Gate;
}

/** The members of the rule, if it is a group of more than one; a `not` is looked through, and so is a group of one. */
function partsOf(part: Part): readonly Part[] {
  const { rule, gate, path, negated, whole } = part;
  if (rule.op === 'not') return partsOf({ ...part, rule: rule.rule, path: [...path, 'rule'], negated: !negated });
  if ('fact' in rule) return [];
  if (rule.rules.length === 1) return partsOf({ ...part, rule: rule.rules[0]!, path: [...path, 'rules', 0] });
  const { needed, members } = gate as Group;
  const condition = (negated ? 1 : members.length) === needed;
  return rule.rules.map((member, i): Part => {
    const around = (instead: Gate) => whole({ needed, members: members.map((one, j) => (j === i ? instead : one)) });
    return { rule: member, gate: members[i]!, path: [...path, 'rules', i], negated, condition, whole: around };
  });
}

/** The part as if all of it held, or none of it. */
function constant({ gate }: Part, holds: boolean): Gate {
  return withLeaves(gate, ({ slot, truths }) => ({ slot, truths: truths.map(() => (holds ? yes : no)) }));
}
