import type { PlacePlan } from '../programme/place-plan.ts';
import { refuse } from '../programme/refuse.ts';
import type { Ranking } from '../ranking/ranking.ts';

/** Which groups a plan keeps places for that the ranking does not know, in words. */
export function problemsOfGroups(plans: readonly PlacePlan[], { groups }: Pick<Ranking, 'groups'>): string[] {
  if (groups == null) return [];
  const known = new Set(['open', ...groups]);
  const unknown = plans.flatMap(({ blocks }) => blocks.filter(({ group }) => !known.has(group)));
  if (unknown.length === 0) return [];
  const names = [...new Set(unknown.map(({ group }) => `'${group}'`))].join(', ');
  return [`the plan keeps places for ${names}; the groups are ${groups.join(', ') || 'none'}`];
}

/** Throws a RangeError naming `verb` and every group that a plan keeps places for and the ranking does not know. */
export function checkGroups(verb: string, plans: readonly PlacePlan[], ranking: Pick<Ranking, 'groups'>): void {
  refuse(verb, problemsOfGroups(plans, ranking));
}
