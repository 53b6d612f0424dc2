import type { CohortPlaces, Matching } from 'digital-academy';
import { matchCohorts, minimumGuarantee, PlacePlan, rank } from 'digital-academy';
import { matchingLaws, type MatchCohorts } from 'digital-academy/testing/fast-check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketCohorts } from '../cohort/markets.ts';
import { failureOf, lawBy } from './failure-of.ts';

const cohorts: readonly CohortPlaces[] = [
  { id: 'spring', plan: minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' }) },
  { id: 'autumn', places: 1 },
];

const matchAll: MatchCohorts = (...given) => matchCohorts(...given);

function withoutFirst({ placed: [first, ...placed], unplaced, ...others }: Matching): Matching {
  return { ...others, placed, unplaced: first ? [...unplaced, first.id] : unplaced };
}

/** The stable answer that the cohorts like best: each asks the best it can have, and people keep the best that asks them. Open places only. */
const cohortsPropose: MatchCohorts = (all, candidates) => {
  const matching = matchCohorts(all, candidates);
  if (!('applications' in candidates)) return matching;
  const { applications, score, lottery } = candidates;
  const preferencesOf = new Map(applications.map(({ id, preferences }) => [id, preferences!]));
  const queueOf = new Map(
    all.map(({ id: cohort }) => {
      const own = applications.filter((one) => one.preferences!.includes(cohort) && score(one, cohort) != null);
      return [cohort, rank(own, { score: (one) => score(one, cohort), lottery }).ranked.map(({ id }) => id)];
    }),
  );
  const cohortOf = new Map<string, string>();
  for (let asks = true; asks;) {
    asks = false;
    for (const { id: cohort, places } of all) {
      const held = [...cohortOf.values()].filter((one) => one === cohort).length;
      const id = held < places! ? queueOf.get(cohort)!.shift() : undefined;
      if (id === undefined) continue;
      asks = true;
      const likes = (one: string | undefined) => (one === undefined ? Infinity : preferencesOf.get(id)!.indexOf(one));
      if (likes(cohort) < likes(cohortOf.get(id))) cohortOf.set(id, cohort);
    }
  }
  const placed = [...cohortOf].map(([id, cohort]) => {
    const preference = preferencesOf.get(id)!.indexOf(cohort) + 1;
    return { id, cohort, preference, through: { kind: 'open', group: 'open' } as const };
  });
  return { ...matching, placed };
};

/** For each law, by its code, a way to match that it has to find. */
const mutants: Readonly<Record<string, MatchCohorts>> = {
  // The last cohort seems to be full.
  'as-the-library': (all, candidates) =>
    matchCohorts([...all.slice(0, -1), { id: all.at(-1)!.id, places: 0 }], candidates),
  'everybody-once': (...given) => ({ ...matchCohorts(...given), unplaced: [] }),
  stable: (...given) => withoutFirst(matchCohorts(...given)),
  // First come, first served, where scores are the same.
  'order-of-applications': (all, candidates) => {
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
  'can-be-stored': (...given) => {
    const { placed, ...others } = matchCohorts(...given);
    return { ...others, placed: placed.map((one) => ({ ...one, preference: one.preference - 1 })) };
  },
};

describe('the laws of matchings', () => {
  it('hold of cohorts with plans and without, in whatever order people are told', () => {
    const laws = matchingLaws(cohorts, (...given) => {
      const { placed, unplaced, ...others } = matchCohorts(...given);
      return { ...others, placed: [...placed].reverse(), unplaced: [...unplaced].reverse() };
    });
    for (const law of laws) law.check({ numRuns: 20 });
  });

  it('hold of any cohorts', () => {
    fc.assert(
      fc.property(marketCohorts, fc.integer(), (all, seed) => {
        const laws = matchingLaws(all, (some, candidates) => matchCohorts([...some].reverse(), candidates));
        for (const law of laws) law.check({ seed, numRuns: 5 });
      }),
      { numRuns: 15 },
    );
  });

  it('each have a code and a name of their own, and each has its mutant', () => {
    const laws = matchingLaws(cohorts, matchAll);
    expect(laws.map(({ code }) => code)).toEqual(Object.keys(mutants));
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  });

  it.each(Object.entries(mutants))('can fail: %s', (code, mutant) => {
    const law = lawBy(matchingLaws(cohorts, mutant), code);
    const failure = failureOf(law);
    expect(failure).toMatch(`${law.name}: `);
    expect(failure).toMatch(/\nwith .*"preferences":\[.*\n\(input \d+; to try it again, check\(\{"seed":1,/);
  });

  it('hold a function to the library: it finds what is stable, and best for the cohorts instead of the people', () => {
    const open = [
      { id: 'spring', places: 2 },
      { id: 'autumn', places: 1 },
    ];
    const laws = matchingLaws(open, cohortsPropose);
    expect(failureOf(lawBy(laws, 'as-the-library'))).toMatch('but by the library it is');
    expect(failureOf(lawBy(laws, 'stable'), { seed: 1, numRuns: 100 })).toBeUndefined();
  });

  it('are not for a function that promises its answer', () => {
    const promising = ((...given: Parameters<MatchCohorts>) => Promise.resolve(matchCohorts(...given))) as never;
    for (const law of matchingLaws(cohorts, promising)) {
      expect(() => {
        law.check();
      }).toThrow(/^matchingLaws: the function promises its answer; laws are for functions that answer at once$/);
    }
  });

  it('are refused to no cohorts: nothing could fail', () => {
    expect(() => matchingLaws([], matchAll)).toThrow(new RangeError('matchingLaws: there are no cohorts'));
  });

  it('are refused to cohorts whose places are not known, or depend on the day', () => {
    expect(() => matchingLaws([{ id: 'spring' }], matchAll)).toThrow(/^matchingLaws: .*'spring'/);
    const dated = PlacePlan.parse({
      blocks: [{ group: 'exemplar', places: 1, unfilled: 'hold', releasedOn: '2017-09-01' }],
      overlap: 'in-order',
    });
    expect(() => matchingLaws([{ id: 'spring', plan: dated }], matchAll)).toThrow(
      /^matchingLaws: .*places for 'exemplar' are released on 2017-09-01/,
    );
  });
});
