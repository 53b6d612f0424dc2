import {
  allocate,
  allocationsOf,
  blockingPairs,
  matchCohorts,
  Matching,
  planOf,
  rank,
  type CohortPlaces,
  type Ranking,
} from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn } from './arbitraries.ts';
import { lottery, marketCohorts, names, peopleUpTo, scoredBy, strictMarket, type Person } from './markets.ts';
import { stableAssignments } from './stable-matchings.ts';

describe('a matching under plans of every kind', () => {
  it('is stable, and nobody prefers any other stable one', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(5), (cohorts, people) => {
        const market = strictMarket(cohorts, people);
        const { placed } = matchCohorts(cohorts, scoredBy(people));
        const found = new Map(placed.map(({ id, cohort }) => [id, cohort]));
        const liking = (id: string, cohort: string | null | undefined) =>
          cohort == null ? Infinity : market.preferences[id]!.indexOf(cohort);
        const stable = stableAssignments(market);
        expect(stable).toContainEqual(Object.fromEntries(people.map(({ id }) => [id, found.get(id) ?? null])));
        for (const other of stable) {
          for (const { id } of people) expect(liking(id, found.get(id))).toBeLessThanOrEqual(liking(id, other[id]));
        }
      }),
      { numRuns: 300 },
    );
  });

  // Roth, 1986, https://doi.org/10.2307/1913160; for choices like these, Hatfield and Milgrom, 2005, theorem 8.
  it('places whom every stable one places, and fills each cohort as far as every stable one does', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(5), (cohorts, people) => {
        const { placed, unplaced } = matchCohorts(cohorts, scoredBy(people));
        const filled = (all: (string | null)[]) => names.map((name) => all.filter((cohort) => cohort === name).length);
        for (const other of stableAssignments(strictMarket(cohorts, people))) {
          const none = Object.keys(other).filter((id) => other[id] === null);
          expect(none.sort()).toEqual([...unplaced].sort());
          expect(filled(Object.values(other))).toEqual(filled(placed.map(({ cohort }) => cohort)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same when parsed again, and has no blocking pair', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(25), (cohorts, people) => {
        const matching = matchCohorts(cohorts, scoredBy(people));
        expect(Matching.parse(JSON.parse(JSON.stringify(matching)))).toEqual(matching);
        expect(blockingPairs(matching, cohorts, scoredBy(people))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('likes one applicant fewer at least as much, for everybody else', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(12), fc.nat(), (cohorts, people, pick) => {
        fc.pre(people.length > 0);
        const gone = people[pick % people.length]!;
        const others = people.filter((one) => one !== gone);
        const before = likings(matchCohorts(cohorts, scoredBy(people)));
        const after = likings(matchCohorts(cohorts, scoredBy(others)));
        for (const { id } of others) expect(after(id)).toBeLessThanOrEqual(before(id));
      }),
      { numRuns: 300 },
    );
  });

  it('likes one place more at least as much, for everybody, in whichever block', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(12), fc.nat(), fc.nat(), (cohorts, people, which, pick) => {
        const plans = cohorts.map(planOf);
        const grown = which % plans.length;
        const { blocks } = plans[grown]!;
        fc.pre(blocks.length > 0);
        const one = blocks.map((block, i) =>
          i === pick % blocks.length ? { ...block, places: block.places + 1 } : block,
        );
        const more = cohorts.map(({ id }, i): CohortPlaces => {
          const plan = plans[i]!;
          return { id, plan: i === grown ? { ...plan, blocks: one } : plan };
        });
        const before = likings(matchCohorts(cohorts, scoredBy(people)));
        const after = likings(matchCohorts(more, scoredBy(people)));
        for (const { id } of people) expect(after(id)).toBeLessThanOrEqual(before(id));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a matching of one cohort', () => {
  it('is its allocation, place by place', () => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(12), ([cohort], people) => {
        const alone = people.map((one) => ({ ...one, preferences: [cohort!.id] }));
        const ranking = rank(alone, { score: ({ scores }) => scores[cohort!.id] ?? 0, lottery });
        const { placed, unplaced } = matchCohorts([cohort!], ranking);
        const allocation = allocate(planOf(cohort!), ranking);
        expect(placed.map(({ id, through }) => [id, through])).toEqual(
          allocation.placed.map(({ id, through }) => [id, through]),
        );
        expect(unplaced).toEqual(idsIn(allocation.waiting));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the allocations of a matching', () => {
  it.each([
    ['scores', (people: readonly Person[]) => scoredBy(people)],
    ['one ranking', oneRanking],
  ])('have in each cohort whom the matching has there, through the same place: by %s', (_, candidatesOf) => {
    fc.assert(
      fc.property(marketCohorts, peopleUpTo(12), (cohorts, people) => {
        const candidates = candidatesOf(people);
        const matching = matchCohorts(cohorts, candidates);
        const allocations = allocationsOf(matching, cohorts, candidates);
        expect(Object.keys(allocations)).toEqual(cohorts.map(({ id }) => id));
        for (const { id: cohort } of cohorts) {
          const places = (placed: readonly { id: string; through: object }[]) =>
            new Map(placed.map(({ id, through }) => [id, through]));
          const own = matching.placed.filter((one) => one.cohort === cohort);
          expect(places(allocations[cohort]!.placed)).toEqual(places(own));
          expect(allocations[cohort]!.unfilled).toEqual(matching.unfilled[cohort] ?? {});
        }
      }),
      { numRuns: 300 },
    );
  });
});

function oneRanking(people: readonly Person[]): Ranking {
  return rank(people, { score: ({ scores }) => scores['p'] ?? 0, lottery });
}

function likings({ placed }: Matching): (id: string) => number {
  const places = new Map(placed.map(({ id, preference }) => [id, preference]));
  return (id) => places.get(id) ?? Infinity;
}
