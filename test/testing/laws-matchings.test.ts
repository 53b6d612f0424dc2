import type { CohortPlaces, Matching } from 'digital-academy';
import { matchCohorts, minimumGuarantee, PlacePlan } from 'digital-academy';
import { matchingLaws, type MatchCohorts } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketCohorts } from '../cohort/markets.ts';
import { failureOf } from './failure-of.ts';

const cohorts: readonly CohortPlaces[] = [
  { id: 'spring', plan: minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' }) },
  { id: 'autumn', places: 1 },
];

function withoutFirst({ placed: [first, ...placed], unplaced, ...others }: Matching): Matching {
  return { ...others, placed, unplaced: first ? [...unplaced, first.id] : unplaced };
}

/** For each law a way to match that it has to find. */
const mutants: Readonly<Record<string, MatchCohorts>> = {
  'everybody has one place or none': (...given) => ({ ...matchCohorts(...given), unplaced: [] }),
  'nobody and no cohort would rather have each other': (...given) => withoutFirst(matchCohorts(...given)),
  // First come, first served, where scores are the same.
  'the order in which applications come makes no difference': (all, candidates) => {
    if (!('applications' in candidates)) return matchCohorts(all, candidates);
    const { applications, score } = candidates;
    const comes = new Map(applications.map(({ id }, i) => [id, i / 1000]));
    return matchCohorts(all, {
      applications,
      score: (application, cohort) => {
        const points = score(application, cohort);
        return points == null ? points : points - comes.get(application.id)!;
      },
    });
  },
  'the answer is a matching that can be stored and read back': (...given) => {
    const { placed, ...others } = matchCohorts(...given);
    return { ...others, placed: placed.map((one) => ({ ...one, preference: one.preference - 1 })) };
  },
};

describe('the laws of matchings', () => {
  it('hold of cohorts with plans and without', () => {
    for (const law of matchingLaws(cohorts)) law.check({ numRuns: 50 });
  });

  it('hold of any cohorts', () => {
    fc.assert(
      fc.property(marketCohorts, fc.integer(), (all, seed) => {
        for (const law of matchingLaws(all)) law.check({ seed, numRuns: 5 });
      }),
      { numRuns: 30 },
    );
  });

  it('are each called by a name of its own, and each has its mutant', () => {
    expect(matchingLaws(cohorts).map(({ name }) => name)).toEqual(Object.keys(mutants));
  });

  it.each(Object.entries(mutants))('can fail: %s', (name, mutant) => {
    const failure = failureOf(matchingLaws(cohorts, mutant).find((one) => one.name === name)!);
    expect(failure).toMatch(`${name}: `);
    expect(failure).toMatch(/\nwith .*"preferences":\[.*\n\(input \d+; to try it again, check with \{"seed":1,/);
  });

  it('are refused to cohorts whose places are not known, or depend on the day', () => {
    expect(() => matchingLaws([{ id: 'spring' }])).toThrow(/^matchingLaws: .*'spring'/);
    const dated = PlacePlan.parse({
      blocks: [{ group: 'exemplar', places: 1, unfilled: 'hold', releasedOn: '2017-09-01' }],
      overlap: 'in-order',
    });
    expect(() => matchingLaws([{ id: 'spring', plan: dated }])).toThrow(
      /^matchingLaws: .*places for 'exemplar' are released on 2017-09-01/,
    );
  });
});
