import type { CohortPlaces, CohortRecords, Ranking } from 'digital-academy';
import fc from 'fast-check';
import { plannedCohorts, rankingsOver } from './offer-arbitraries.ts';
import { fitting, foundRecords, livedThrough, rounds } from './offer-records.ts';

// Cohorts, people who rank them, and what may be on record of them.

export interface Case {
  readonly cohorts: readonly CohortPlaces[];
  readonly ranking: Ranking;
  readonly records: CohortRecords;
}

/** Before anything has happened. */
export const markets = plannedCohorts.chain((cohorts) =>
  fc.record({ cohorts: fc.constant(cohorts), ranking: rankingsOver(cohorts.map(({ id }) => id)) }),
);

/** Records that rounds of offers and answers have left. */
const lived: fc.Arbitrary<Case> = fc
  .tuple(markets, rounds)
  .map(([{ cohorts, ranking }, all]) => ({ cohorts, ranking, records: livedThrough(cohorts, ranking, all) }));

/** Records as they are found, with whatever is wrong in them. */
const found: fc.Arbitrary<Case> = markets.chain(({ cohorts, ranking }) =>
  fc.record({
    cohorts: fc.constant(cohorts),
    ranking: fc.constant(ranking),
    records: foundRecords(
      cohorts.map(({ id }) => id),
      ranking,
    ),
  }),
);

/** Records as they are found, but in which no cohort has more people than places. */
export const fitted: fc.Arbitrary<Case> = found.map(({ cohorts, ranking, records }) => ({
  cohorts,
  ranking,
  records: fitting(cohorts, records),
}));

export const anyCase = fc.oneof(lived, found, fitted);
