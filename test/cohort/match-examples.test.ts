import { blockingPairs, matchCohorts, overAndAbove, type Application, type CohortPlaces } from 'digital-academy';
import { describe, expect, it } from 'vitest';
import { stableAssignments, type Market } from './stable-matchings.ts';

// Examples from the literature, with the applicants on one side and, on the other, cohorts with their order of applicants.

type Lists = Readonly<Record<string, string>>;

function example(preferences: Lists, orders: Lists, cohorts: readonly CohortPlaces[] = placesOfOne(orders)) {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  const applications = Object.entries(preferences).map(([id, own]) => ({ id, groups: [], preferences: words(own) }));
  const score = ({ id }: Application, cohort: string) => {
    const at = words(orders[cohort]!).indexOf(id);
    return at === -1 ? null : -at;
  };
  const market: Market = {
    cohorts,
    rankings: Object.fromEntries(
      Object.entries(orders).map(([cohort, order]) => [
        cohort,
        { format: 1, ranked: words(order).map((id) => ({ id, groups: [] })) },
      ]),
    ),
    preferences: Object.fromEntries(
      applications.map((one) => [one.id, one.preferences.filter((cohort) => score(one, cohort) !== null)]),
    ),
  };
  const candidates = { applications, score };
  const matching = matchCohorts(cohorts, candidates);
  expect(blockingPairs(matching, cohorts, candidates)).toEqual([]);
  return {
    found: Object.fromEntries(matching.placed.map(({ id, cohort }) => [id, cohort])),
    unplaced: matching.unplaced,
    stable: stableAssignments(market),
  };
}

function placesOfOne(orders: Lists): CohortPlaces[] {
  return Object.keys(orders).map((id) => ({ id, places: 1 }));
}

// https://doi.org/10.2307/2312726
describe('Gale and Shapley, 1962', () => {
  it('example 1: of three stable answers, each applicant has their first choice', () => {
    const { found, stable } = example({ α: 'A B C', β: 'B C A', γ: 'C A B' }, { A: 'β γ α', B: 'γ α β', C: 'α β γ' });
    expect(stable.length).toBe(3);
    expect(found).toEqual({ α: 'A', β: 'B', γ: 'C' });
  });

  it('example 2: there is one stable answer, in which nobody has their first choice', () => {
    const { found, stable } = example(
      { α: 'A B C D', β: 'A D C B', γ: 'B A C D', δ: 'D B C A' },
      { A: 'δ γ α β', B: 'β δ α γ', C: 'δ α β γ', D: 'γ β α δ' },
    );
    expect(stable).toEqual([{ α: 'C', β: 'D', γ: 'A', δ: 'B' }]);
    expect(found).toEqual(stable[0]);
  });
});

// A. Roth, The College Admissions Problem Is Not Equivalent to the Marriage Problem, 1985, https://doi.org/10.1016/0022-0531(85)90106-1
describe('Roth, 1985', () => {
  it('a cohort of two places can do worse than by taking others, and the applicants cannot', () => {
    const { found, stable } = example(
      { s1: 'C3 C1 C2', s2: 'C2 C1 C3', s3: 'C1 C3 C2', s4: 'C1 C2 C3' },
      { C1: 's1 s2 s3 s4', C2: 's1 s2 s3 s4', C3: 's3 s1 s2 s4' },
      [
        { id: 'C1', places: 2 },
        { id: 'C2', places: 1 },
        { id: 'C3', places: 1 },
      ],
    );
    expect(stable).toEqual([found]);
    expect(found).toEqual({ s1: 'C3', s2: 'C2', s3: 'C1', s4: 'C1' });
  });
});

// A. Roth, On the Allocation of Residents to Rural Hospitals, 1986, https://doi.org/10.2307/1913160
describe('Roth, 1986', () => {
  it('a cohort with an empty place has the same people in every stable answer', () => {
    const { found, unplaced, stable } = example(
      { a: 'town country', b: 'city town', c: 'town city', d: 'country' },
      { town: 'b c a', city: 'c b', country: 'a d' },
      [
        { id: 'town', places: 1 },
        { id: 'city', places: 1 },
        { id: 'country', places: 3 },
      ],
    );
    expect(stable.length).toBe(2);
    for (const other of stable) {
      expect(
        Object.keys(other)
          .filter((id) => other[id] === 'country')
          .sort(),
      ).toEqual(['a', 'd']);
    }
    expect(found).toEqual({ a: 'country', b: 'city', c: 'town', d: 'country' });
    expect(unplaced).toEqual([]);
  });
});

// A. Abdulkadiroğlu and T. Sönmez, School Choice, 2003, https://doi.org/10.1257/000282803322157061, section I, example 1 in spirit:
// the stable answer can be worse for all applicants than a trade between two of them, and is still the fair one.
describe('Abdulkadiroğlu and Sönmez, 2003', () => {
  it('two applicants would trade places, but a third has a better claim to one of them', () => {
    const { found, stable } = example(
      { i1: 's2 s1 s3', i2: 's1 s2 s3', i3: 's1 s2 s3' },
      { s1: 'i1 i3 i2', s2: 'i2 i1 i3', s3: 'i2 i1 i3' },
    );
    expect(stable).toEqual([{ i1: 's1', i2: 's2', i3: 's3' }]);
    expect(found).toEqual(stable[0]);
  });
});

describe('reserves inside a matching', () => {
  it('over and above: a member who gets an open place elsewhere leaves the reserve to the next member', () => {
    const plan = overAndAbove([{ group: 'x', places: 1 }], { open: 1, unfilled: 'hold' });
    const cohorts = [
      { id: 'spring', plan },
      { id: 'autumn', places: 1 },
    ];
    const applications = [
      { id: 'n1', groups: [], preferences: ['spring'] },
      { id: 'x1', groups: ['x'], preferences: ['autumn', 'spring'] },
      { id: 'x2', groups: ['x'], preferences: ['spring'] },
      { id: 'x3', groups: ['x'], preferences: ['spring'] },
    ];
    const score = ({ id }: Application) => -applications.findIndex((one) => one.id === id);
    const { placed, unplaced } = matchCohorts(cohorts, { applications, score });
    expect(placed.map(({ id, cohort, through }) => [id, cohort, through.kind])).toEqual([
      ['n1', 'spring', 'open'],
      ['x1', 'autumn', 'open'],
      ['x2', 'spring', 'reserved'],
    ]);
    expect(unplaced).toEqual(['x3']);
  });
});
