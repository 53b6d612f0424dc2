import {
  allocationsOf,
  blockingPairs,
  matchCohorts,
  rank,
  type Application,
  type CohortPlaces,
  type PlacePlan,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

const spring = { id: 'spring', places: 1 };
const dated: PlacePlan = {
  format: 1,
  blocks: [{ group: 'exemplar', places: 1, unfilled: 'hold', releasedOn: '2017-11-01' }],
  overlap: 'in-order',
};

function one(id: string, preferences?: readonly string[] | null, score = 1): Application {
  return { id, groups: [], score, preferences };
}

const ask = { applications: [one('a', ['spring'])], score: () => 1 };
const verbs: [string, (cohorts: readonly CohortPlaces[], candidates: Parameters<typeof matchCohorts>[1]) => unknown][] =
  [
    ['matchCohorts', matchCohorts],
    ['blockingPairs', (cohorts, candidates) => blockingPairs([], cohorts, candidates)],
    [
      'allocationsOf',
      (cohorts, candidates) =>
        allocationsOf({ format: 1, placed: [], unplaced: [], unfilled: {} }, cohorts, candidates),
    ],
  ];

describe.each(verbs)('%s', (name, verb) => {
  it('names all that is wrong at once', () => {
    const cohorts = [spring, spring, { id: 'autumn' }, { id: 'winter', places: 1, changes: [{}] }];
    const applications = [
      one('a', ['spring', 'summer', 'spring']),
      one('b'),
      one('c', null),
      one('c', []),
      one('d', ['spring']),
      { ...one('e', []), groups: ['open'] },
    ];
    const score = ({ id }: Application) => (id === 'd' ? NaN : 1);
    const problems = thrownBy(() => verb(cohorts, { applications, score, lottery: { seed: '' } }));
    expect(problems.sort()).toEqual(
      [
        "the cohort 'spring' is there more than once",
        "the places of the cohort 'autumn' are not known",
        "the cohort 'winter' changes; say of which day it is to be, with cohortOn",
        "'c' is there more than once",
        "'e' has the group 'open', which cannot be the name of one",
        'the seed of the lottery is no text, or empty',
        "'a' prefers 'summer', which is no cohort",
        "'a' prefers 'spring' twice",
        "'b' states no preferences",
        "'c' states no preferences",
        "'d' has no finite score for 'spring'",
      ].sort(),
    );

    function thrownBy(call: () => unknown): string[] {
      try {
        call();
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        const { message } = error as RangeError;
        expect(message.startsWith(`${name}: `)).toBe(true);
        // A sentence of its own has a semicolon in it.
        return message
          .slice(name.length + 2)
          .replace('changes; say', 'changes, say')
          .split('; ')
          .map(restored);
      }
      return [];
    }
    function restored(problem: string): string {
      return problem.replace('changes, say', 'changes; say');
    }
  });

  it('names a plan that depends on the day with all the rest', () => {
    const cohorts = [{ id: 'spring', plan: dated }, { id: 'autumn' }];
    expect(() => verb(cohorts, ask)).toThrow(/(?=.*2017-11-01)(?=.*'autumn')/);
  });

  it('names every plan that depends on the day', () => {
    const blocks = [{ ...dated.blocks[0]!, releasedOn: '2018-04-01' as const }];
    const cohorts = [
      { id: 'spring', plan: dated },
      { id: 'autumn', plan: { ...dated, blocks } },
    ];
    expect(() => verb(cohorts, ask)).toThrow(/(?=.*2017-11-01)(?=.*2018-04-01)/);
  });

  it.each([NaN, Infinity, -Infinity])('takes no score of %d', (score) => {
    expect(() => verb([spring], { ...ask, score: () => score })).toThrow(
      new RangeError(`${name}: 'a' has no finite score for 'spring'`),
    );
  });

  it('takes no tie without a lottery, and names each', () => {
    const applications = ['a', 'b', 'c', 'd'].map((id) => one(id, id === 'd' ? [] : ['spring']));
    expect(() => verb([spring], { applications, score: () => 1 })).toThrow(
      new RangeError(`${name}: give a lottery with a seed to settle the tie at 1 for 'spring' of 'a', 'b', 'c'`),
    );
  });

  it('takes no ranking in which somebody states no preferences, or prefers what is no cohort', () => {
    expect(() => verb([spring], rank([one('a', null, 2), one('b', ['spring', 'summer'], 1)]))).toThrow(
      new RangeError(`${name}: 'a' states no preferences; 'b' prefers 'summer', which is no cohort`),
    );
  });
});

describe('matchCohorts', () => {
  it('takes no text for a list of preferences, in which a letter would count as a cohort', () => {
    const untyped = matchCohorts as (cohorts: unknown, candidates: unknown) => unknown;
    const applications = [{ id: 'a', groups: [], preferences: 'pq' }];
    const candidates = { applications, score: () => 1 };
    expect(() =>
      untyped(
        [
          { id: 'p', places: 1 },
          { id: 'q', places: 1 },
        ],
        candidates,
      ),
    ).toThrow("the preferences of 'a' are no list");
  });

  it('asks nothing of those who do not compete', () => {
    const gone = { ...one('gone'), ineligibleFor: ['endorsed'] };
    const score = ({ id }: Application) => (id === 'gone' ? NaN : 1);
    const refused = [{ id: 'gone', groups: [], ineligibleFor: ['endorsed'], reason: 'not-eligible' }];
    expect(matchCohorts([spring], { applications: [gone, one('a', ['spring'])], score })).toMatchObject({
      placed: [{ id: 'a' }],
      unplaced: [],
      refused,
    });
    expect(matchCohorts([spring], rank([gone, one('a', ['spring'])]))).toMatchObject({
      unplaced: [],
      refused: [{ id: 'gone' }],
    });
  });

  it.each([
    [[], [], {}],
    [[spring], [], { spring: { open: 1 } }],
    [[{ id: 'spring', places: 0 }], [], {}],
  ])('has nothing to do for nobody: %j', (cohorts, applications, unfilled) => {
    const nothing = { format: 1, placed: [], unplaced: [], unfilled };
    expect(matchCohorts(cohorts, rank(applications))).toStrictEqual(nothing);
    expect(matchCohorts(cohorts, { applications, score: () => 1 })).toStrictEqual(nothing);
  });

  it.each([
    ['no places', [{ id: 'spring', places: 0 }], ['spring']],
    ['an empty plan', [{ id: 'spring', plan: { format: 1, blocks: [], overlap: 'smart' } }], ['spring']],
    ['no preferences', [spring], []],
  ] as const)('places nobody where there are %s', (_, cohorts, preferences) => {
    const { placed, unplaced } = matchCohorts(cohorts, rank([one('a', preferences)]));
    expect([placed, unplaced]).toEqual([[], ['a']]);
  });

  it.each([
    [-1, 'a negative number of places'],
    [0.5, 'half a place'],
    [NaN, 'no number of places'],
  ])('fills no cohort of %d places, which is %s', (places) => {
    expect(() => matchCohorts([{ id: 'spring', places }], rank([one('a', ['spring'])]))).toThrow(RangeError);
  });

  it('takes null and undefined scores as the cohort not taking somebody, and nobody needs another', () => {
    const applications = [one('a', ['spring']), one('b', ['spring']), one('c', ['spring'])];
    const score = ({ id }: Application) => (id === 'a' ? null : id === 'b' ? undefined : -5);
    const { placed, unplaced } = matchCohorts([{ id: 'spring', places: 3 }], { applications, score });
    expect([placed.map(({ id }) => id), unplaced]).toEqual([['c'], ['a', 'b']]);
  });

  it('counts preferences as they were stated, also after one that does not take the applicant', () => {
    const score = (_: Application, cohort: string) => (cohort === 'spring' ? null : 1);
    const cohorts = [spring, { id: 'autumn', places: 1 }];
    const { placed } = matchCohorts(cohorts, { applications: [one('a', ['spring', 'autumn'])], score });
    expect(placed).toMatchObject([{ cohort: 'autumn', preference: 2 }]);
  });
});
