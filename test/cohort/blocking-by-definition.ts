import { planOf, type BlockingPair } from 'digital-academy';
import { chosenByDefinition } from './choice-by-definition.ts';
import type { Assignment, Market } from './stable-matchings.ts';

/** Every pair because of which the assignment cannot stand, in no order, found by asking each applicant about each cohort. */
export function blockingByDefinition(market: Market, assignment: Assignment): BlockingPair[] {
  const ids = Object.keys(market.preferences);
  const place = (id: string, cohort: string | null) => {
    const at = cohort === null ? -1 : market.preferences[id]!.indexOf(cohort);
    return at === -1 ? Infinity : at;
  };
  const isMisplaced = (id: string) => assignment[id] != null && place(id, assignment[id]) === Infinity;

  return market.cohorts.flatMap((cohort) => {
    const inside = new Set(ids.filter((id) => assignment[id] === cohort.id && !isMisplaced(id)));
    const chosenFrom = (some: ReadonlySet<string>) => {
      const ranked = market.rankings[cohort.id]!.ranked.filter(({ id }) => some.has(id));
      return chosenByDefinition(planOf(cohort), { format: 1, ranked });
    };
    return ids.flatMap((id): BlockingPair[] => {
      if (assignment[id] === cohort.id) {
        if (isMisplaced(id)) return [{ id, cohort: cohort.id, reason: 'not-acceptable' }];
        return chosenFrom(inside).includes(id) ? [] : [{ id, cohort: cohort.id, reason: 'not-chosen' }];
      }
      if (place(id, cohort.id) >= place(id, assignment[id]!)) return [];
      return chosenFrom(new Set([...inside, id])).includes(id)
        ? [{ id, cohort: cohort.id, reason: 'prefer-each-other' }]
        : [];
    });
  });
}
