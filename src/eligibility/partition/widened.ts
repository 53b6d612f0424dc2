import type { Spend } from './budget.ts';
import type { WaysByFact } from './cells-of.ts';
import type { Gate } from './gate.ts';
import { leavesOf, truthOf, withLeaves } from './gate.ts';
import { byFact } from './regions.ts';
import type { Goal, Solution } from './solve.ts';
import type { Space } from './space.ts';
import { knownClasses } from './space.ts';
import type { Truth } from './truth.ts';

/**
 * A solution made as wide as it goes: for each variable that matters the classes in which, with any of the others, every goal is
 * still reached. Variables that may be anything known are left out.
 */
export function widened(space: Space, { chosen }: Solution, goals: readonly Goal[], spend: Spend): WaysByFact {
  const known = space.variables.map(knownClasses);
  const region = chosen.map((choice, variable) => (choice < 0 ? known[variable]! : [choice]));
  const slots = goals.flatMap(({ gate }) => leavesOf(gate)).map(({ slot }) => slot);
  const reached = () => {
    spend(slots.reduce((sum, slot) => sum + region[slot]!.length, 0));
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
  const said = region.flatMap((classes, variable) =>
    classes.length < known[variable]!.length ? [[variable, classes] as const] : [],
  );
  return byFact(space, new Map(said));
}

/** The lowest or the highest truth of the gate in a region; gates rise with their leaves. */
function boundOf(gate: Gate, region: readonly (readonly number[])[], of: (...truths: number[]) => number): Truth {
  const bounded = withLeaves(gate, ({ slot, truths }) => {
    return { slot: 0, truths: [of(...region[slot]!.map((choice) => truths[choice]!)) as Truth] };
  });
  return truthOf(bounded, [0]);
}
