import type { PlacePlan } from './place-plan.ts';

/** What of the plan depends on the day, in words: which day is meant is for the caller to say. */
export function problemsOfDates({ blocks }: PlacePlan): string[] {
  const dated = blocks.filter(({ releasedOn }) => releasedOn != null);
  return dated.map(
    ({ group, releasedOn }) =>
      `places for '${group}' are released on ${String(releasedOn)}; say of which day the plan is to be, with planOn or cohortOn`,
  );
}

/** Throws a RangeError naming `verb` if the plan depends on the day. */
export function checkUndated(verb: string, plan: PlacePlan): void {
  const problems = problemsOfDates(plan);
  if (problems.length > 0) throw new RangeError(`${verb}: ${problems.join('; ')}`);
}
