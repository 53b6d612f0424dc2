import type { Spend } from './budget.ts';
import type { ClassesByVariable } from './cells-of.ts';
import type { Gate } from './gate.ts';
import { sizeOf, truthOf } from './gate.ts';
import type { Goal, Solution } from './solve.ts';
import type { Space } from './space.ts';
import { knownClasses } from './space.ts';
import type { Truth } from './truth.ts';

/**
 * A solution made as wide as it goes: for each variable that matters the classes in which, with any of the others, every goal is
 * still reached. Variables that may be anything known are left out.
 */
export function widened(space: Space, { chosen }: Solution, goals: readonly Goal[], spend: Spend): ClassesByVariable {
  const known = space.variables.map(knownClasses);
  const region = chosen.map((choice, variable) => (choice < 0 ? known[variable]! : [choice]));
  const size = sizeOf(goals.map(({ gate }) => gate));
  const reached = () => {
    spend(size);
    return goals.every(
      ({ gate, least, most }) => boundOf(gate, region, Math.min) >= least && boundOf(gate, region, Math.max) <= most,
    );
  };
  chosen.forEach((_, variable) => {
    for (const more of [known[variable]!, ...known[variable]!.map((one) => [one])]) {
      const before = region[variable]!;
      region[variable] = known[variable]!.filter((one) => before.includes(one) || more.includes(one));
      if (!reached()) region[variable] = before;
    }
  });
  return new Map(
    region.flatMap((classes, variable) =>
      classes.length < known[variable]!.length ? [[variable, classes] as const] : [],
    ),
  );
}

/** The lowest or the highest truth of the gate in a region; gates rise with their leaves. */
function boundOf(gate: Gate, region: readonly (readonly number[])[], of: (...truths: number[]) => number): Truth {
  return truthOf(bounded(gate), [0]);

  function bounded(part: Gate): Gate {
    if (part.members) return { needed: part.needed, members: part.members.map(bounded) };
    return { slot: 0, truths: [of(...region[part.slot]!.map((choice) => part.truths[choice]!)) as Truth] };
  }
}
