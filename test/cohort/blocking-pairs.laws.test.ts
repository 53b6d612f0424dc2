import { allocationsOf, blockingPairs, matchCohorts, type BlockingPair } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingByDefinition } from './blocking-by-definition.ts';
import { marketCohorts, names, peopleUpTo, scoredBy, strictMarket, type Person } from './markets.ts';
import { orNothing } from './or-nothing.ts';
import { isStable } from './stable-matchings.ts';

interface Result {
  readonly people: readonly Person[];
  /** By position in `people`. */
  readonly cohorts: readonly (string | null)[];
}

// Any result at all: people where they never asked to be, crowds in small cohorts, empty cohorts.
const results: fc.Arbitrary<Result> = peopleUpTo(6).chain((people) =>
  fc.record({
    people: fc.constant(people),
    cohorts: fc.array(fc.constantFrom(null, ...names), { minLength: people.length, maxLength: people.length }),
  }),
);

function placesIn({ people, cohorts }: Result) {
  return people.flatMap(({ id }, i) => (cohorts[i] == null ? [] : [{ id, cohort: cohorts[i] }]));
}

function assignmentOf({ people, cohorts }: Result) {
  return Object.fromEntries(people.map(({ id }, i) => [id, cohorts[i] ?? null]));
}

function inOneOrder(pairs: readonly BlockingPair[]): string[] {
  return pairs.map(({ id, cohort, reason }) => `${cohort} ${id} ${reason}`).sort();
}

describe('blocking pairs of any result', () => {
  it('are those that the definition names, each with its reason', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(marketCohorts, results, (cohorts, result) => {
        const found = blockingPairs(placesIn(result), cohorts, scoredBy(result.people));
        const market = strictMarket(cohorts, result.people);
        expect(inOneOrder(found)).toEqual(inOneOrder(blockingByDefinition(market, assignmentOf(result))));
        for (const { reason } of found) reasons.add(reason);
      }),
      { numRuns: 500 },
    );
    expect([...reasons].sort()).toEqual(['not-acceptable', 'not-chosen', 'prefer-each-other']);
  });

  it('are none exactly where the result is stable', () => {
    fc.assert(
      fc.property(marketCohorts, results, (cohorts, result) => {
        const found = blockingPairs(placesIn(result), cohorts, scoredBy(result.people));
        const market = strictMarket(cohorts, result.people);
        const listed = result.people.every(
          ({ id }, i) => result.cohorts[i] == null || market.preferences[id]!.includes(result.cohorts[i]),
        );
        expect(found.length === 0).toBe(listed && isStable(market, assignmentOf(result)));
      }),
      { numRuns: 300 },
    );
  });

  it('are none exactly where the result has allocations', () => {
    fc.assert(
      fc.property(marketCohorts, results, (cohorts, result) => {
        const candidates = scoredBy(result.people);
        const { unfilled } = matchCohorts(cohorts, candidates);
        const through = { kind: 'open', group: 'open' } as const;
        const placed = placesIn(result).map((one) => ({ ...one, preference: 1, through }));
        const matching = { format: 1, placed, unplaced: [], unfilled } as const;
        const allocations = orNothing(() => allocationsOf(matching, cohorts, candidates));
        const found = blockingPairs(placed, cohorts, candidates);
        expect(allocations !== undefined).toBe(found.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the result or of the applications', () => {
    fc.assert(
      fc.property(marketCohorts, results, (cohorts, result) => {
        const places = placesIn(result);
        const found = blockingPairs(places, cohorts, scoredBy(result.people));
        const turned = blockingPairs([...places].reverse(), cohorts, scoredBy([...result.people].reverse()));
        expect(inOneOrder(turned)).toEqual(inOneOrder(found));
      }),
    );
  });
});
