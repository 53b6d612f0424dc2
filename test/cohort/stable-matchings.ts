import { allocate, planOf, type CohortPlaces, type Ranking } from 'digital-academy';

// Stability by its definition and by trying everything: no deferred acceptance.

/** A place for each applicant: the id of a cohort, or null. */
export type Assignment = Readonly<Record<string, string | null>>;

/** What the definition needs: cohorts with the order in which each of them prefers those it takes at all. */
export interface Market {
  readonly cohorts: readonly CohortPlaces[];
  /** By cohort, best first. */
  readonly rankings: Readonly<Record<string, Ranking>>;
  /** By applicant, best first. */
  readonly preferences: Readonly<Record<string, readonly string[]>>;
}

/** Every stable assignment. */
export function stableAssignments(market: Market): Assignment[] {
  return assignments(Object.entries(market.preferences)).filter((one) => isStable(market, one));
}

/** Whether nobody is where they would not be, and no applicant and cohort would rather have each other. */
export function isStable(market: Market, assignment: Assignment): boolean {
  return market.cohorts.every((cohort) => {
    const own = market.rankings[cohort.id]!.ranked.filter(({ id }) => assignment[id] === cohort.id);
    const all = Object.values(assignment).filter((id) => id === cohort.id);
    const wanting = market.rankings[cohort.id]!.ranked.filter(({ id }) =>
      wouldRather(market, assignment, id, cohort.id),
    );
    return (
      own.length === all.length &&
      chosen(market, cohort, [...own]).length === own.length &&
      wanting.every(({ id }) => !chosen(market, cohort, [...own, { id }]).includes(id))
    );
  });
}

function wouldRather({ preferences }: Market, assignment: Assignment, id: string, cohort: string): boolean {
  const place = (one: string | null) => (one === null ? Infinity : preferences[id]!.indexOf(one));
  return preferences[id]!.includes(cohort) && place(cohort) < place(assignment[id]!);
}

function chosen({ rankings }: Market, cohort: CohortPlaces, some: readonly { readonly id: string }[]): string[] {
  const ids = new Set(some.map(({ id }) => id));
  const ranked = rankings[cohort.id]!.ranked.filter(({ id }) => ids.has(id));
  return allocate(planOf(cohort), { format: 1, ranked }).placed.map(({ id }) => id);
}

function assignments([first, ...rest]: readonly (readonly [string, readonly string[]])[]): Assignment[] {
  if (!first) return [{}];
  const [id, cohorts] = first;
  return assignments(rest).flatMap((others) => [null, ...cohorts].map((cohort) => ({ [id]: cohort, ...others })));
}
