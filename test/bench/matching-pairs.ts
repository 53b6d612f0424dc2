import { matchCohorts } from 'digital-academy';
import { HospitalResident } from 'hospital-resident';
import { rankedMarket, scoredMarket } from './markets.ts';
import type { Pair } from './measure.ts';
import { deferInTypedArrays } from './typed-core.ts';

const million = 1_000_000;
const many = '1,000,000 × 20 cohorts × 5 preferences';

/** Several cohorts: a million people against deferred acceptance in typed arrays, and fewer against an npm package. */
export const matchingPairs: readonly (() => Pair[])[] = [
  () => {
    const { cohorts, candidates, typed } = rankedMarket(million, 20, 5);
    return [
      {
        name: `matchCohorts ${many}, one ranking`,
        subject: () => matchCohorts(cohorts, candidates),
        against: 'deferred acceptance in typed arrays, all cohorts of one mind',
        baseline: () => deferInTypedArrays(typed),
        runs: 9,
      },
    ];
  },
  () => {
    const { cohorts, candidates, typed } = scoredMarket(million, 20, 5);
    return [
      {
        name: `matchCohorts ${many}, scores by cohort`,
        subject: () => matchCohorts(cohorts, candidates),
        against: 'deferred acceptance in typed arrays, scores by cohort',
        baseline: () => deferInTypedArrays(typed),
        runs: 5,
      },
    ];
  },
  () => [1_000, 10_000].map(besideHospitalResident),
];

// That package takes a list of ids from every hospital, so that is made for it beforehand.
function besideHospitalResident(size: number): Pair {
  const { cohorts, candidates } = scoredMarket(size, 20, 5);
  const { applications, score } = candidates;
  const residents = Object.fromEntries(applications.map(({ id, preferences }) => [id, [...preferences!]]));
  const hospitals = Object.fromEntries(
    cohorts.map(({ id }) => {
      const listing = applications.filter(({ preferences }) => preferences!.includes(id));
      return [id, listing.sort((a, b) => score(b, id)! - score(a, id)!).map((one) => one.id)];
    }),
  );
  const places = Object.fromEntries(cohorts.map(({ id, places }) => [id, places!]));
  return {
    name: `matchCohorts ${size.toLocaleString('en-GB')} × 20 × 5, scores by cohort`,
    subject: () => matchCohorts(cohorts, candidates),
    against: 'hospital-resident 0.1.0',
    baseline: () => HospitalResident.createFromDictionaries(residents, hospitals, places).solve(),
    runs: 5,
  };
}
