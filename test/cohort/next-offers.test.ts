import {
  type Cohort,
  cohortAvailability,
  cohortOn,
  type CohortRecords,
  limitsOn,
  matchCohorts,
  minimumGuarantee,
  nextOffers,
  type Offer,
  PlacePlan,
  rank,
  type Ranking,
  waitingList,
} from 'digital-academy';
import { describe, expect, it } from 'vitest';

function ranked(...entries: (string | [id: string, groups: string[]])[]): Ranking {
  return rank(
    entries.map((entry, i) => {
      const [id, groups] = typeof entry === 'string' ? [entry, []] : entry;
      return { id, groups, score: -i };
    }),
  );
}

function on(...offers: [application: string, status: Offer['status'], more?: Partial<Offer>][]): CohortRecords {
  return {
    offers: offers.map(([application, status, more]) => ({ application, cohort: 'c1', status, ...more })),
    enrolments: [],
  };
}

const deferred = { cohort: 'c0', deferredTo: 'c1' } as const;

function namesOf(...args: Parameters<typeof nextOffers>): string[] {
  return nextOffers(...args).offers.map(({ application }) => application);
}

describe('the next offers', () => {
  const three = ranked('Ada', 'Ben', 'Cai');

  it.each<[string, Offer['status'], string[]]>([
    ['open', 'open', []],
    ['held', 'held', []],
    ['accepted', 'accepted', []],
    ['enrolled', 'enrolled', []],
    ['declined', 'declined', ['Ben']],
    ['expired', 'expired', ['Ben']],
    ['withdrawn', 'withdrawn', ['Ben']],
    ['superseded', 'superseded', ['Ben']],
    ['deferred to another cohort', 'deferred', ['Ben']],
  ])('of the one place of somebody whose offer is %s', (_, status, names) => {
    expect(namesOf({ id: 'c1', places: 1 }, three, on(['Ada', status, { deferredTo: null }]))).toEqual(names);
  });

  it('never come before the answer is recorded, but on the same day', () => {
    const due: Partial<Offer> = { dueAt: '2017-10-30T13:00:00Z' };
    expect(namesOf({ id: 'c1', places: 1 }, three, on(['Ada', 'open', due]))).toEqual([]);
    expect(namesOf({ id: 'c1', places: 1 }, three, on(['Ada', 'expired', due]))).toEqual(['Ben']);
  });

  it.each([
    [0, []],
    [1, []],
    [2, []],
    [3, ['Dee']],
    [4, ['Dee', 'Eve']],
  ])('of a cohort cut to %i places with two people in it', (places, names) => {
    const five = ranked('Ada', 'Ben', 'Cai', 'Dee', 'Eve');
    const records = on(['Ada', 'accepted'], ['Ben', 'declined'], ['Cai', 'open']);
    expect(namesOf({ id: 'c1', places }, five, records)).toEqual(names);
    expect(namesOf({ id: 'c1', places: places + 1 }, five, { ...records, keptBack: { c1: 1 } })).toEqual(names);
  });

  it('go first to people who were deferred into the cohort, even by rank last', () => {
    expect(namesOf({ id: 'c1', places: 1 }, three, on(['Cai', 'deferred', deferred]))).toEqual(['Cai']);
    expect(namesOf({ id: 'c1', places: 2 }, three, on(['Cai', 'deferred', deferred]))).toEqual(['Ada', 'Cai']);
  });

  it('leave a place for each who was deferred and is not in the ranking', () => {
    const records = on(['Zed', 'deferred', deferred]);
    expect(namesOf({ id: 'c1', places: 1 }, three, records)).toEqual([]);
    expect(namesOf({ id: 'c1', places: 2 }, three, records)).toEqual(['Ada']);
    expect(namesOf({ id: 'c1', places: 1 }, three, { ...records, withdrawn: ['Zed'] })).toEqual(['Ada']);
  });

  it('go to the deferred though the cohort was cut since, for that place was promised', () => {
    const records = on(['Cai', 'deferred', deferred]);
    const through = { kind: 'guaranteed', group: 'deferred' };
    expect(nextOffers({ id: 'c1', places: 0 }, three, records).offers).toEqual([
      { application: 'Cai', cohort: 'c1', through, rank: 3 },
    ]);
  });

  const programme = { format: 1, id: 'p', title: 'P', cohortsPerYear: 2, placesPerCohort: 1 } as const;

  it('go to the deferred under the limits that their promised places are counted in', () => {
    const cohort: Cohort = { format: 1, id: 'c1', programme: 'p', places: 1 };
    const records = on(['Cai', 'deferred', deferred]);
    const limits = limitsOn(cohort, records, { programme, cohorts: [cohort] });
    expect(namesOf(cohort, three, records, { limits })).toEqual(['Cai']);
  });

  it.each([
    [1, ['Cai']],
    [2, ['Ada', 'Cai']],
  ])('go to the deferred under %i places a year, one of which was promised to them', (places, names) => {
    const limits = [{ name: 'year', places, taken: 1 }];
    expect(namesOf({ id: 'c1', places: 2 }, three, on(['Cai', 'deferred', deferred]), { limits })).toEqual(names);
  });

  it.each([
    [7, ['Ada'], ['year']],
    [8, ['Ada', 'Ben'], []],
    [9, ['Ada', 'Ben'], []],
    [6, [], ['year']],
    [5, [], ['year']],
  ])('of two places under %i a year of which 6 are used', (places, names, limitedBy) => {
    const limits = [
      { name: 'year', places, taken: 6 },
      { name: 'loose', places: 99, taken: 0 },
    ];
    const next = nextOffers({ id: 'c1', places: 2 }, three, on(), { limits });
    expect(next.offers.map(({ application }) => application)).toEqual(names);
    expect(next.limitedBy).toEqual(limitedBy);
  });

  it('take no place from people who would not have one by a plan that changed, or by who joined late', () => {
    const plan = PlacePlan.parse({
      blocks: [
        { group: 'x', places: 1, unfilled: 'hold' },
        { group: 'open', places: 1 },
      ],
      overlap: 'in-order',
    });
    const late = ranked('Ada', 'Ben', ['Cai', ['x']]);
    expect(namesOf({ id: 'c1', plan }, late, on(['Ben', 'accepted']))).toEqual(['Cai']);
    expect(namesOf({ id: 'c1', plan }, late, on(['Ben', 'accepted'], ['Ada', 'accepted']))).toEqual([]);
  });

  it('are of no reserved place that somebody has already whom a better ranked member has come after', () => {
    const blocks = ['x', 'y'].map((group) => ({ group, places: 1, unfilled: 'hold' }));
    const plan = PlacePlan.parse({ blocks, overlap: 'in-order' });
    const late = ranked(['Ada', ['x']], ['Ben', ['x']], ['Cai', ['y']]);
    expect(namesOf({ id: 'c1', plan }, late, on(['Ben', 'accepted']))).toEqual(['Cai']);
  });

  it('are of reserved places that are free, when people refused since have the others', () => {
    const plan = PlacePlan.parse({
      blocks: ['x', 'y'].map((group) => ({ group, places: 1, unfilled: 'hold' })),
      overlap: 'in-order',
    });
    const refused = [{ id: 'Zed', groups: ['x'], reason: 'not-eligible' as const, ineligibleFor: ['post'] }];
    const ranking: Ranking = { ...ranked(['Ada', ['x']], ['Ben', ['y']]), refused };
    const records = on(['Zed', 'accepted', { through: { kind: 'reserved', group: 'x' } }]);
    expect(namesOf({ id: 'c1', plan }, ranking, records)).toEqual(['Ben']);
  });

  it('are of reserved places from the day on which they are released', () => {
    const blocks = [{ group: 'x', places: 1, unfilled: 'hold', releasedOn: '2017-11-01' }] as const;
    const plan = PlacePlan.parse({ blocks, overlap: 'smart' });
    const cohort: Cohort = { format: 1, id: 'c1', programme: 'p', plan };
    const asOf = (day: '2017-10-31' | '2017-11-01' | '2017-11-02') =>
      nextOffers(cohortOn(cohort, { asOf: day }), three, on()).offers;
    expect(asOf('2017-10-31')).toEqual([]);
    const offer = { application: 'Ada', cohort: 'c1', through: { kind: 'released', group: 'x' }, rank: 1 };
    expect(asOf('2017-11-01')).toEqual([offer]);
    expect(asOf('2017-11-02')).toEqual([offer]);
    expect(() => nextOffers(cohort, three, on())).toThrow(/released on 2017-11-01; say of which day/);
    const changed = { ...cohort, changes: [{ on: '2017-11-01', plan }] } as const;
    expect(() => nextOffers(changed, three, on())).toThrow(/'c1' changes; say of which day/);
  });

  it('are refused with all that is wrong', () => {
    const cohorts = [
      { id: 'c1', places: 1 },
      { id: 'c1', places: 1 },
    ];
    expect(() => nextOffers(cohorts, three, on(['Zed', 'open'], ['Yan', 'declined'], ['Zed', 'declined']))).toThrow(
      new RangeError(
        "nextOffers: the cohort 'c1' is there more than once; there are offers for 'Zed', 'Yan', not in the ranking; " +
          "'Ada', 'Ben', 'Cai' state no preferences",
      ),
    );
    expect(() => nextOffers({ id: 'c1' }, three, on())).toThrow(
      "nextOffers: the places of the cohort 'c1' are not known",
    );
    const plan = minimumGuarantee([{ group: 'exemplar', places: 1 }], { open: 1, unfilled: 'release' });
    expect(() => nextOffers({ id: 'c1', places: 1, plan }, three, on())).toThrow(
      new RangeError("nextOffers: the cohort 'c1' has 1 places, and a plan for 2"),
    );
    expect(() => matchCohorts([{ id: 'c1', places: 1, plan }], three)).toThrow(
      /^matchCohorts: the cohort 'c1' has 1 places, and a plan for 2/,
    );
    expect(nextOffers([], three, on())).toEqual({ offers: [], upgrades: [], limitedBy: [] });
  });
});

describe('the places of those whom the plan itself would not seat', () => {
  // Found by the law that leaves nobody waiting beside a free place, once in some ten thousand runs.
  it('are not counted twice: one of three is free, and the best member gets it', () => {
    const ranking = rank(
      [
        { id: 'Cai', groups: ['y'] },
        { id: 'Eve', groups: ['z'] },
        { id: 'P6', groups: [] },
        { id: 'P7', groups: [] },
      ].map((one, i) => ({ ...one, score: -i })),
    );
    const cohort = {
      id: 'c2',
      plan: PlacePlan.parse({
        blocks: [
          { group: 'z', places: 1, unfilled: 'release' },
          { group: 'y', places: 2, unfilled: 'release' },
        ],
        overlap: 'smart',
      }),
    };
    const offers = [
      { application: 'P6', cohort: 'c2', status: 'open', through: { kind: 'released', group: 'z' } },
      { application: 'P7', cohort: 'c2', status: 'accepted', through: { kind: 'released', group: 'y' } },
    ] as const;
    const next = nextOffers(cohort, ranking, { offers, enrolments: [] });
    expect(next.offers.map(({ application, through }) => [application, through.group])).toEqual([['Cai', 'y']]);
  });

  it.each([-1, 0.5, Number.NaN, '1' as never])('cannot be made beside %s places that are kept back', (keptBack) => {
    const cohort = { id: 'c1', places: 2 };
    const ranking = rank([{ id: 'Ada', groups: [], score: 1 }]);
    const records: CohortRecords = { offers: [], enrolments: [], keptBack: { c1: keptBack } };
    const message = `keptBack of 'c1' is ${keptBack}; enter a whole number, 0 or more`;
    expect(() => nextOffers(cohort, ranking, records)).toThrow(new RangeError(`nextOffers: ${message}`));
    expect(() => waitingList(cohort, ranking, records)).toThrow(new RangeError(`waitingList: ${message}`));
    expect(() => cohortAvailability(cohort, records)).toThrow(new RangeError(`cohortAvailability: ${message}`));
  });
});
