import { rank, type CohortPlaces, type CohortScores } from 'digital-academy';
import fc from 'fast-check';
import { allPlans } from './guaranteed-plans.ts';
import type { Market } from './stable-matchings.ts';

// Small markets of three cohorts, with plans of every kind and scores that differ by cohort.

export interface Person {
  readonly id: string;
  readonly groups: readonly string[];
  readonly preferences: readonly string[];
  readonly scores: Readonly<Record<string, number | null>>;
}

export const names = ['p', 'q', 'r'];

export const lottery = { seed: 'a market' };

export function peopleUpTo(most: number): fc.Arbitrary<Person[]> {
  const score = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 });
  const person = fc.record({
    groups: fc.subarray(['x', 'y', 'z', 'deferred']),
    preferences: fc.shuffledSubarray(names),
    scores: fc.record({ p: score, q: score, r: score }),
  });
  return fc.array(person, { maxLength: most }).map((all) => all.map((one, i) => ({ id: `a${i}`, ...one })));
}

const places = fc.oneof(
  { weight: 3, arbitrary: allPlans.map((plan) => ({ plan })) },
  { weight: 1, arbitrary: fc.nat({ max: 2 }).map((count) => ({ places: count })) },
);

export const marketCohorts: fc.Arbitrary<CohortPlaces[]> = fc
  .array(places, { minLength: names.length, maxLength: names.length })
  .map((all) => all.map((one, i) => ({ id: names[i]!, ...one })));

/** What `matchCohorts` is given. */
export function scoredBy(people: readonly Person[]): CohortScores<Person> {
  return { applications: people, score: ({ scores }, cohort) => scores[cohort], lottery };
}

/** The same, as the definition of stability needs it: the order in which each cohort prefers those it takes. */
export function strictMarket(cohorts: readonly CohortPlaces[], people: readonly Person[]): Market {
  const takes = ({ scores }: Person, cohort: string) => scores[cohort] != null;
  const rankingOf = (cohort: string) =>
    rank(
      people.filter((one) => takes(one, cohort)),
      { score: ({ scores }) => scores[cohort], lottery },
    );
  return {
    cohorts,
    rankings: Object.fromEntries(cohorts.map(({ id }) => [id, rankingOf(id)])),
    preferences: Object.fromEntries(
      people.map((one) => [one.id, one.preferences.filter((cohort) => takes(one, cohort))]),
    ),
  };
}
