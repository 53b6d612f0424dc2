import { minimumGuarantee, overAndAbove, PlacePlan, placesOf, type PlaceBlock } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { plans } from './arbitraries.ts';
import { orNothing } from './or-nothing.ts';
import { problemsOf } from './problems.ts';

const open: PlaceBlock = { group: 'open', places: 10 };
const held: PlaceBlock = { group: 'exemplar', places: 30, unfilled: 'hold' };
const released: PlaceBlock = { group: 'fast-follower', places: 10, unfilled: 'release' };
const inTurn: PlaceBlock = { group: 'fast-follower', places: 10, unfilled: 'release-in-turn' };

const notAtOneEnd = { blocks: 'Enter the open blocks all first or all last, or enter in-order as overlap' };
const notOneRule = {
  blocks: 'Enter hold in every reserved block or release in every reserved block, or enter in-order as overlap',
};

describe('a plan of places', () => {
  it('reads the same when parsed again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(PlacePlan.parse(plan)).toEqual(plan);
      }),
    );
    expectTypeOf<z.output<typeof PlacePlan>>().toExtend<PlacePlan>();
  });

  it('names all that is wrong at once, and what to enter', () => {
    const blocks = [{ group: '', places: 1.5, unfilled: 'keep' }, 'open'];
    expect(problemsOf(PlacePlan, { blocks })).toEqual({
      'blocks.0.group': 'Enter a group, as text that is not empty, like exemplar',
      'blocks.0.places': 'Enter the number of places, as a whole number that is 0 or more',
      'blocks.0.unfilled': 'Enter hold, release or release-in-turn',
      'blocks.1': 'Enter a block of places: a group and a number of places',
      overlap: 'Enter how people in two groups are treated: smart or in-order',
    });
  });

  it.each([
    ['Open', 'Enter open, in lower case and without spaces, or the name of a group'],
    [' open', 'Enter open, in lower case and without spaces, or the name of a group'],
    ['OPEN\n', 'Enter open, in lower case and without spaces, or the name of a group'],
    [' __proto__', "Enter another name for the group than '__proto__'"],
    [' ', 'Enter a group, as text that is not empty, like exemplar'],
  ])('has no places for "%s", be they reserved or not', (group, message) => {
    expect(problemsOf(PlacePlan, { blocks: [{ ...held, group }], overlap: 'in-order' })).toEqual({
      'blocks.0.group': message,
    });
    expect(problemsOf(PlacePlan, { blocks: [{ group, places: 1 }], overlap: 'in-order' })).toHaveProperty(
      ['blocks.0.group'],
      message,
    );
  });

  it('takes a misspelt open for nothing else', () => {
    expect(problemsOf(PlacePlan, { blocks: [{ group: 'Open', places: 1 }], overlap: 'in-order' })).not.toHaveProperty([
      'blocks.0.unfilled',
    ]);
  });

  it('has groups without the spaces around them, to match those of the applications', () => {
    const { blocks } = PlacePlan.parse({ blocks: [{ ...held, group: ' exemplar ' }, open], overlap: 'in-order' });
    expect(blocks.map(({ group }) => group)).toEqual(['exemplar', 'open']);
  });

  it('says for every reserved block, and for no open one, what happens to a place no member takes', () => {
    const blocks = [
      { group: 'exemplar', places: 30, unfilled: null },
      { ...open, unfilled: 'hold' },
    ];
    expect(problemsOf(PlacePlan, { blocks, overlap: 'in-order' })).toEqual({
      'blocks.0.unfilled': 'Enter what happens to a place that no member takes: hold, release or release-in-turn',
      'blocks.1.unfilled': 'Leave this out: an open place is kept for nobody, so there is nothing to hold or release',
    });
    expect(problemsOf(PlacePlan, { blocks: [{ ...open, unfilled: null }], overlap: 'in-order' })).toEqual({});
  });

  it.each<[string, PlaceBlock[], object]>([
    ['nothing', [], {}],
    ['open places only', [open, open], {}],
    ['reserved places only', [held], {}],
    ['open places last', [held, held, open, open], {}],
    ['open places first', [open, open, held], {}],
    ['open places between', [held, open, held], notAtOneEnd],
    ['open places at both ends, even if there are none', [{ ...open, places: 0 }, held, open], notAtOneEnd],
    ['release everywhere', [released, released, open], {}],
    ['release in turn', [inTurn, open], notOneRule],
    ['hold here and release there', [held, released, open], notOneRule],
  ])('smart, with %s', (_, blocks, problems) => {
    expect(problemsOf(PlacePlan, { blocks, overlap: 'smart' })).toEqual(problems);
    expect(problemsOf(PlacePlan, { blocks, overlap: 'in-order' })).toEqual({});
  });

  it('has as many places as its blocks together', () => {
    expect(placesOf({ format: 1, blocks: [held, released, open], overlap: 'in-order' })).toBe(50);
    expect(placesOf({ format: 1, blocks: [], overlap: 'smart' })).toBe(0);
  });
});

describe.each([
  ['minimumGuarantee', minimumGuarantee, ['exemplar', 'fast-follower', 'open']],
  ['overAndAbove', overAndAbove, ['open', 'exemplar', 'fast-follower']],
] as const)('%s', (name, build, order) => {
  const reserved = [
    { group: 'exemplar', places: 30 },
    { group: 'fast-follower', places: 10 },
  ];

  it('puts the open places where its name says, in a plan that can be parsed', () => {
    const plan = build(reserved, { open: 10, unfilled: 'release' });
    expect(plan.blocks.map(({ group }) => group)).toEqual(order);
    expect(plan.blocks.filter(({ unfilled }) => unfilled === 'release').length).toBe(2);
    expect(PlacePlan.parse(plan)).toEqual(plan);
    expect(placesOf(plan)).toBe(50);
  });

  it.each([-1, 0.5, NaN, Infinity])('refuses %d places', (places) => {
    const message = `is ${places}; enter a whole number, 0 or more`;
    expect(() => build(reserved, { open: places, unfilled: 'hold' })).toThrow(
      new RangeError(`${name}: open ${message}`),
    );
    expect(() => build([{ group: 'x', places }], { open: 0, unfilled: 'hold' })).toThrow(
      new RangeError(`${name}: x ${message}`),
    );
  });

  it.each(['open', 'Open', '', ' x', '__proto__'])("refuses a reserved group called '%s'", (group) => {
    expect(() => build([{ group, places: 1 }], { open: 0, unfilled: 'hold' })).toThrow(
      new RangeError(`${name}: '${group}' is not a group places can be reserved for`),
    );
  });

  it.each(['keep', 'release-in-turn', undefined])('refuses %s as what happens to places left empty', (unfilled) => {
    expect(() => build([], { open: 1, unfilled: unfilled as 'hold' })).toThrow(
      new RangeError(`${name}: unfilled is '${unfilled!}'; enter hold or release`),
    );
  });

  it('makes a plan that reads the same when parsed again, or none', () => {
    const group = fc.oneof(fc.string(), fc.constantFrom('open', 'OPEN', ' x ', '__proto__', 'constructor'));
    fc.assert(
      fc.property(fc.array(fc.record({ group, places: fc.nat() })), fc.nat(), (all, open) => {
        const plan = orNothing(() => build(all, { open, unfilled: 'release' }));
        if (plan) expect(PlacePlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
    );
  });
});
