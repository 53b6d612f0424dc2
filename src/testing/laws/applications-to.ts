import * as fc from 'fast-check';
import type { CohortScores } from '../../cohort/matching/candidates.ts';
import type { CohortPlaces } from '../../cohort/programme/cohort-places.ts';
import { planOf } from '../../cohort/programme/plan-of.ts';
import type { Application } from '../../cohort/ranking/application.ts';
import { comingTo, membershipsUnder } from './who-comes.ts';

/** An application with what it is worth to each cohort. */
export interface ScoredApplication extends Application {
  /** What it is worth, by the ids of cohorts; null: the cohort does not take it. */
  readonly scores: Readonly<Record<string, number | null>>;
}

/** Applications of people in the groups of these cohorts, who like some of them, and whom some of them take. */
export function applicationsTo(cohorts: readonly CohortPlaces[]): fc.Arbitrary<readonly ScoredApplication[]> {
  const plans = cohorts.map(planOf);
  const ids = cohorts.map(({ id }) => id);
  const score = fc.option(fc.nat(9), { freq: 9 });
  const people = fc.record({
    groups: membershipsUnder(plans),
    preferences: fc.oneof(
      { weight: 1, arbitrary: fc.shuffledSubarray(ids) },
      { weight: 3, arbitrary: fc.shuffledSubarray(ids, { minLength: ids.length }) },
    ),
    scores: fc.record(Object.fromEntries(ids.map((id) => [id, score])), { noNullPrototype: true }),
  });
  return comingTo(plans, people);
}

/** The applications as candidates for the cohorts. */
export function asCandidates(applications: readonly ScoredApplication[]): CohortScores<ScoredApplication> {
  return { applications, score: ({ scores }, cohort) => scores[cohort], lottery: { seed: 'a law' } };
}
