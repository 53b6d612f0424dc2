import { allocate, planOn, PlacePlan, rank, type CalendarDate } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlans, deepFreeze } from './offer-arbitraries.ts';
import { problemsOf } from './problems.ts';

const held = { group: 'x', places: 1, unfilled: 'hold' } as const;
const released = { ...held, releasedOn: '2017-11-01' } as const;
const open = { group: 'open', places: 1 } as const;

function problemsIn(blocks: object[], overlap = 'smart') {
  return problemsOf(PlacePlan, { blocks, overlap });
}

describe('a plan on a day', () => {
  it.each<[CalendarDate, 'hold' | 'release', string[]]>([
    ['2017-10-31', 'hold', ['Ada']],
    ['2017-11-01', 'release', ['Ada', 'Ben']],
    ['2017-11-02', 'release', ['Ada', 'Ben']],
  ])('%s: places released on 1 November are in %s', (asOf, unfilled, names) => {
    for (const overlap of ['smart', 'in-order']) {
      const plan = PlacePlan.parse({ blocks: [released, open], overlap });
      const today = planOn(deepFreeze(plan), { asOf });
      expect(today.blocks).toEqual([{ ...held, unfilled }, open]);
      const ranking = rank(['Ada', 'Ben', 'Cai'].map((id, i) => ({ id, groups: [], score: -i })));
      expect(allocate(today, ranking).placed.map(({ id }) => id)).toEqual(names);
      expect(() => allocate(plan, ranking)).toThrow(
        new RangeError(
          "allocate: places for 'x' are released on 2017-11-01; say of which day the plan is to be, with planOn or cohortOn",
        ),
      );
    }
  });

  it('parses, has the same places, and is the same the next time it is asked', () => {
    const days = fc.constantFrom<CalendarDate[]>('2017-10-31', '2017-11-01', '2017-12-31');
    fc.assert(
      fc.property(allPlans, days, days, (plan, day, asOf) => {
        const blocks = plan.blocks.map((block) => (block.unfilled === 'hold' ? { ...block, releasedOn: day } : block));
        const dated = PlacePlan.parse({ ...plan, blocks });
        const today = planOn(dated, { asOf });
        expect(PlacePlan.parse(today)).toEqual(today);
        expect(planOn(today, { asOf: '9999-12-31' })).toEqual(today);
        expect(today.blocks.map(({ group, places, guaranteed }) => [group, places, guaranteed])).toEqual(
          plan.blocks.map(({ group, places, guaranteed }) => [group, places, guaranteed]),
        );
        expect(
          today.blocks.filter(
            (block, i) => plan.blocks[i]!.unfilled === 'hold' && block.unfilled !== (day <= asOf ? 'release' : 'hold'),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('is of a real day', () => {
    const plan = PlacePlan.parse({ blocks: [open], overlap: 'smart' });
    expect(() => planOn(plan, { asOf: '2017-02-29' })).toThrow(
      new RangeError("planOn: '2017-02-29' is not a real day in the format YYYY-MM-DD"),
    );
  });
});

describe('a plan', () => {
  const onlyWithHold = {
    'blocks.0.releasedOn': 'Enter the day of release only with hold: until then the places are held',
  };

  it.each<[string, object[], object]>([
    ['a day of release', [released, open], {}],
    ['none', [{ ...held, releasedOn: null }, open], {}],
    ['a day of release for released places', [{ ...released, unfilled: 'release' }, open], onlyWithHold],
    ['a day of release for open places', [{ ...open, releasedOn: '2017-11-01' }], onlyWithHold],
    [
      'two days of release',
      [released, { ...released, releasedOn: '2017-11-02' }, open],
      { blocks: 'Enter the same day of release in every reserved block, or enter in-order as overlap' },
    ],
    [
      'a day of release here and none there',
      [released, held, open],
      { blocks: 'Enter the same day of release in every reserved block, or enter in-order as overlap' },
    ],
    ['another day of release for guaranteed places', [{ ...held, guaranteed: true }, released, open], {}],
  ])('that is smart, with %s', (_, blocks, problems) => {
    expect(problemsIn(blocks)).toEqual(problems);
  });

  it.each<[string, object[], object]>([
    ['first', [{ ...held, guaranteed: true }, open], {}],
    [
      'after one that says it is not',
      [
        { ...held, guaranteed: false },
        { ...held, guaranteed: true },
      ],
      { blocks: 'Enter the guaranteed blocks before all others' },
    ],
    [
      'after an open one',
      [open, { ...held, guaranteed: true }],
      { blocks: 'Enter the guaranteed blocks before all others' },
    ],
    [
      'open',
      [{ ...open, guaranteed: true }],
      { 'blocks.0.guaranteed': 'Leave this out: an open place is guaranteed to nobody' },
    ],
    [
      'as text',
      [{ ...held, guaranteed: 'yes' }],
      { 'blocks.0.guaranteed': 'Enter true if these places are guaranteed, or leave this out' },
    ],
  ])('with a guaranteed block that stands %s', (_, blocks, problems) => {
    expect(problemsIn(blocks, 'in-order')).toEqual(problems);
    expect(problemsIn(blocks)).toEqual(problems);
  });

  it('that is smart may have open places first or last after guaranteed ones, which may have another rule', () => {
    const first = { ...held, unfilled: 'release', guaranteed: true };
    expect(problemsIn([first, open, held])).toEqual({});
    expect(problemsIn([first, held, open])).toEqual({});
    expect(problemsIn([first, held, open, held])).toHaveProperty('blocks');
    expect(problemsIn([{ ...first, unfilled: 'release-in-turn' }, held, open])).toHaveProperty('blocks');
  });

  it('names all that is wrong with days and guarantees at once', () => {
    const blocks = [
      { ...released, releasedOn: '2017-11-31' },
      { ...open, places: -1, guaranteed: 1, release: true },
    ];
    expect(problemsIn(blocks)).toEqual({
      'blocks.0.releasedOn': expect.stringMatching(/^Enter a (real )?(day|date)/) as string,
      'blocks.1': "Remove 'release': it does not belong here",
      'blocks.1.places': 'Enter the number of places, as a whole number that is 0 or more',
      'blocks.1.guaranteed': 'Enter true if these places are guaranteed, or leave this out',
    });
  });
});
