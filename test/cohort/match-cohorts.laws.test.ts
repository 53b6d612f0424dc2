import { matchCohorts, rank, type CohortPlaces, type Matching, type Ranking } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plans } from './arbitraries.ts';
import { isStable, stableAssignments, type Assignment, type Market } from './stable-matchings.ts';

interface Person {
  readonly id: string;
  readonly groups: readonly string[];
  readonly preferences: readonly string[];
  readonly scores: Readonly<Record<string, number | null>>;
}

const names = ['p', 'q', 'r'];

function peopleUpTo(most: number): fc.Arbitrary<Person[]> {
  const score = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 });
  const person = fc.record({
    groups: fc.subarray(['x', 'y', 'z']),
    preferences: fc.shuffledSubarray(names),
    scores: fc.record({ p: score, q: score, r: score }),
  });
  return fc.array(person, { maxLength: most }).map((all) => all.map((one, i) => ({ id: `a${i}`, ...one })));
}

const cohorts: fc.Arbitrary<CohortPlaces[]> = fc
  .array(
    fc.oneof(
      plans.map((plan) => ({ plan })),
      fc.nat({ max: 2 }).map((places) => ({ places })),
    ),
    {
      minLength: 3,
      maxLength: 3,
    },
  )
  .map((all) => all.map((one, i) => ({ id: names[i]!, ...one })));

const lottery = { seed: 'a law' };
const scoreOf = ({ scores }: Person, cohort: string) => scores[cohort];

function byScores(all: readonly CohortPlaces[], people: readonly Person[]): Matching {
  return matchCohorts(all, { applications: people, score: scoreOf, lottery });
}

function marketOf(all: readonly CohortPlaces[], people: readonly Person[]): Market {
  const taken = (cohort: string) => people.filter((one) => one.scores[cohort] != null);
  const rankings: [string, Ranking][] = names.map((cohort) => [
    cohort,
    rank(taken(cohort), { score: (one) => scoreOf(one, cohort), lottery }),
  ]);
  return {
    cohorts: all,
    rankings: Object.fromEntries(rankings),
    preferences: Object.fromEntries(
      people.map(({ id, preferences, scores }) => [id, preferences.filter((cohort) => scores[cohort] != null)]),
    ),
  };
}

function assignmentOf({ placed, unplaced }: Matching): Assignment {
  return Object.fromEntries([
    ...placed.map(({ id, cohort }) => [id, cohort] as const),
    ...unplaced.map((id) => [id, null] as const),
  ]);
}

describe('a matching by scores', () => {
  it('is stable, and every applicant likes it as much as any other stable one', () => {
    fc.assert(
      fc.property(cohorts, peopleUpTo(5), (all, people) => {
        const market = marketOf(all, people);
        const found = assignmentOf(byScores(all, people));
        const stable = stableAssignments(market);
        expect(stable).toContainEqual(found);
        const placeOf = (id: string, cohort: string | null) =>
          cohort === null ? Infinity : market.preferences[id]!.indexOf(cohort);
        for (const other of stable) {
          for (const { id } of people) {
            expect(placeOf(id, found[id]!)).toBeLessThanOrEqual(placeOf(id, other[id]!));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is stable among more people than can be tried out', () => {
    fc.assert(
      fc.property(cohorts, peopleUpTo(25), (all, people) => {
        expect(isStable(marketOf(all, people), assignmentOf(byScores(all, people)))).toBe(true);
      }),
    );
  });

  it('is best for each applicant when they tell the truth', () => {
    fc.assert(
      fc.property(cohorts, peopleUpTo(5), fc.nat(), fc.shuffledSubarray(names), (all, people, pick, lie) => {
        fc.pre(people.length > 0);
        const liar = people[pick % people.length]!;
        const lying = people.map((one) => (one === liar ? { ...one, preferences: lie } : one));
        const placeOf = (matching: Matching) => {
          const cohort = matching.placed.find(({ id }) => id === liar.id)?.cohort;
          return cohort !== undefined && liar.preferences.includes(cohort)
            ? liar.preferences.indexOf(cohort)
            : Infinity;
        };
        expect(placeOf(byScores(all, people))).toBeLessThanOrEqual(placeOf(byScores(all, lying)));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which applications come', () => {
    const shuffled = peopleUpTo(12).chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(cohorts, shuffled, (all, [people, turned]) => {
        expect(assignmentOf(byScores(all, turned))).toEqual(assignmentOf(byScores(all, people)));
        const ids = (matching: Matching) => new Map(matching.placed.map(({ id, through }) => [id, through]));
        expect(ids(byScores(all, turned))).toEqual(ids(byScores(all, people)));
      }),
    );
  });

  it('has everybody in it once, and no cohort beyond its places', () => {
    fc.assert(
      fc.property(cohorts, peopleUpTo(25), (all, people) => {
        const { placed, unplaced, unfilled } = byScores(all, people);
        expect([...placed.map(({ id }) => id), ...unplaced].sort()).toEqual(people.map(({ id }) => id).sort());
        for (const { id, places, plan } of all) {
          for (const group of ['open', 'x', 'y', 'z']) {
            const blocks = plan ? plan.blocks : [{ group: 'open', places: places! }];
            const own = blocks.filter((block) => block.group === group).reduce((sum, block) => sum + block.places, 0);
            const used = placed.filter((one) => one.cohort === id && one.through.group === group).length;
            expect(used + (unfilled[id]?.[group] ?? 0)).toBe(own);
          }
        }
      }),
    );
  });
});

describe('a matching by one ranking', () => {
  it('is the one that the same scores at every cohort give', () => {
    fc.assert(
      fc.property(cohorts, peopleUpTo(20), (all, people) => {
        const ranking = rank(people, { score: ({ scores }) => scores['p'] ?? 0, lottery });
        const scored = { applications: people, score: ({ scores }: Person) => scores['p'] ?? 0, lottery };
        expect(assignmentOf(matchCohorts(all, ranking))).toEqual(assignmentOf(matchCohorts(all, scored)));
      }),
    );
  });
});
