import type { PlacePlan } from './place-plan.ts';

/** Throws a RangeError naming `verb` if the plan depends on the day: which day is meant is for the caller to say. */
export function checkUndated(verb: string, { blocks }: PlacePlan): void {
  const dated = blocks.find(({ releasedOn }) => releasedOn != null);
  if (!dated) return;
  const release = `places for '${dated.group}' are released on ${String(dated.releasedOn)}`;
  throw new RangeError(`${verb}: ${release}; say of which day the plan is to be, with planOn or cohortOn`);
}
