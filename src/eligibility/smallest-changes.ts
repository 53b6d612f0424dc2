import type { Spend } from './partition/budget.ts';
import type { WaysByFact } from './partition/cells-of.ts';
import type { Gate } from './partition/gate.ts';
import { sizeOf, truthOf } from './partition/gate.ts';
import type { Position } from './partition/position.ts';
import { positionAt } from './partition/position.ts';
import { regionsOf } from './partition/regions.ts';
import type { Goal } from './partition/solve.ts';
import { isSolution, smallestConflict, solve } from './partition/solve.ts';
import { knownClasses, onePerFact, variablesOfFacts } from './partition/space.ts';
import { yes } from './partition/truth.ts';

/**
 * The changes that reach every goal from where a person stands, or the goals that none of them reaches: each by itself, if
 * there are such, or else as few as they do not reach together.
 */
export type SmallestChanges = { readonly changes: readonly WaysByFact[] } | { readonly unreachable: readonly Goal[] };

/**
 * Every way to reach the goals by changing some of the facts, such that changing fewer of them would not do.
 *
 * Why a set of facts is not enough names facts of which one has to change as well, whatever else changes. Following those from no
 * change at all, smaller sets before larger ones, comes past every smallest set.
 */
export function smallestChanges(
  now: Position,
  goals: readonly Goal[],
  changeable: readonly string[],
  spend: Spend,
): SmallestChanges {
  const { space } = now;
  const everything = solve(opened(now, changeable), goals, spend);
  if (!isSolution(everything)) {
    const alone = goals.filter((one) => !isSolution(solve(opened(now, changeable), [one], spend)));
    return { unreachable: alone.length > 0 ? alone : smallestConflict(opened(now, changeable), everything, spend) };
  }
  const enough: (readonly string[])[] = [];
  const changes: WaysByFact[] = [];
  // A map grows while it is read: what is tried last was added last.
  const sets = new Map<string, readonly string[]>([['', []]]);
  for (const facts of sets.values()) {
    spend(space.variables.length * (facts.length + 1));
    if (enough.some((fewer) => fewer.every((fact) => facts.includes(fact)))) continue;
    const position = opened(now, facts);
    const answer = solve(position, goals, spend);
    if (isSolution(answer)) {
      enough.push(facts);
      changes.push(...regionsReaching(position, goals, variablesOfFacts(space, facts), spend));
    } else {
      const more = [...answer.variables].map((variable) => space.variables[variable]!.slot.fact);
      for (const fact of changeable.filter((one) => more.includes(one))) {
        const larger = changeable.filter((one) => one === fact || facts.includes(one));
        sets.set(larger.join(), larger);
      }
    }
  }
  return { changes };
}

function opened({ space, chosen }: Position, facts: readonly string[]): Position {
  return positionAt(space, (variable) =>
    facts.includes(space.variables[variable]!.slot.fact) ? -1 : chosen[variable]!,
  );
}

function regionsReaching(
  position: Position,
  goals: readonly Goal[],
  variables: readonly number[],
  spend: Spend,
): readonly WaysByFact[] {
  const all: readonly Gate[] = goals.map(({ gate }) => gate);
  const size = sizeOf(all);
  const look = () => {
    spend(size);
    if (all.every((gate) => truthOf(gate, position.low) === yes)) return { label: 'reached' };
    return all.some((gate) => truthOf(gate, position.high) < yes) ? null : undefined;
  };
  // Every fact has to change, were it only from missing to anything.
  const { space } = position;
  const anything = onePerFact(space, variables).map((one) => {
    const variable = space.variables[one]!;
    return [variable.slot.fact, [new Map([[one, knownClasses(variable)]])]] as const;
  });
  return regionsOf(position, variables, look, spend).map(({ ways }) => new Map([...anything, ...ways]));
}
