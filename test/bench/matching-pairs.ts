import { matchCohorts } from 'digital-academy';
import { HospitalResident } from 'hospital-resident';
import { marketOf } from './markets.ts';
import type { Pair } from './measure.ts';
import { deferInTypedArrays } from './typed-core.ts';

const million = 1_000_000;

/** Several cohorts: a million people against deferred acceptance in typed arrays, and fewer against an npm package. */
export function matchingPairs(): Pair[] {
  const market = marketOf(million, 20, 5);
  const many = '1,000,000 × 20 cohorts × 5 preferences';
  return [
    {
      name: `matchCohorts ${many}, one ranking`,
      subject: () => matchCohorts(market.cohorts, market.ranking),
      against: 'deferred acceptance in typed arrays, all cohorts of one mind',
      baseline: () => deferInTypedArrays(market.typedRanking),
      runs: 5,
    },
    {
      name: `matchCohorts ${many}, scores by cohort`,
      subject: () => matchCohorts(market.cohorts, market.scored),
      against: 'deferred acceptance in typed arrays, scores by cohort',
      baseline: () => deferInTypedArrays(market.typedScores),
      runs: 5,
    },
    ...[1_000, 10_000].map(besideHospitalResident),
  ];
}

// That package takes a list of ids from every hospital, so that is made for it beforehand.
function besideHospitalResident(size: number): Pair {
  const { cohorts, scored } = marketOf(size, 20, 5);
  const residents = Object.fromEntries(scored.applications.map(({ id, preferences }) => [id, [...preferences!]]));
  const hospitals = Object.fromEntries(
    cohorts.map(({ id }) => {
      const listing = scored.applications.filter(({ preferences }) => preferences!.includes(id));
      return [id, listing.sort((a, b) => scored.score(b, id)! - scored.score(a, id)!).map((one) => one.id)];
    }),
  );
  const places = Object.fromEntries(cohorts.map(({ id, places }) => [id, places!]));
  return {
    name: `matchCohorts ${size.toLocaleString('en-GB')} × 20 × 5, scores by cohort`,
    subject: () => matchCohorts(cohorts, scored),
    against: 'hospital-resident 0.1.0',
    baseline: () => HospitalResident.createFromDictionaries(residents, hospitals, places).solve(),
    runs: 5,
  };
}
