import { allocate, Allocation, minimumGuarantee, rank } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const plan = minimumGuarantee([{ group: 'x', places: 1 }], { open: 1, unfilled: 'hold' });
const through = { kind: 'open', group: 'open' };
const stored = {
  format: 1,
  plan,
  placed: [{ id: 'a', groups: [], rank: 1, through }],
  waiting: [{ id: 'b', groups: ['x'], rank: 2, limitedBy: ['the year'] }],
  unfilled: { x: 1 },
};

describe('an allocation that was stored', () => {
  it('reads the same when parsed again, with limits, refusals, scores and lots', () => {
    const people = [
      { id: 'a', groups: [], score: 2, preferences: ['spring'] },
      { id: 'b', groups: ['x'], score: 2, preferences: null },
      { id: 'c', groups: [], score: 0 },
      { id: 'd', groups: [], score: 9, ineligibleFor: ['late'] },
    ];
    const ranking = rank(people, { lottery: { seed: 's' }, lines: { automatic: 2, pool: 1 }, groups: ['x'] });
    const limits = [{ name: 'the year', places: 1, taken: 0 }];
    const made = allocate(plan, ranking, { limits });
    expect(made.placed.length + made.waiting.length + (made.refused?.length ?? 0)).toBe(4);
    expect(Allocation.parse(JSON.parse(JSON.stringify(made)))).toStrictEqual(made);
    expectTypeOf<z.output<typeof Allocation>>().toExtend<Allocation>();
  });

  it('has nobody in it twice, and says where', () => {
    const refused = [{ id: 'b', groups: [], reason: 'not-eligible' }];
    const waiting = [...stored.waiting, { id: 'a', groups: [], rank: 3 }];
    expect(problemsOf(Allocation, { ...stored, waiting, refused })).toEqual({
      'waiting.1.id': "Enter each application once: 'a' is placed, waits or is refused already",
      'refused.0.id': "Enter each application once: 'b' is placed, waits or is refused already",
    });
  });

  it('speaks of no group that the plan has no places for', () => {
    const placed = [{ ...stored.placed[0]!, through: { kind: 'reserved', group: 'y' } }];
    const unfilled = { x: 1, z: 1, constructor: 1 };
    expect(problemsOf(Allocation, { ...stored, placed, unfilled })).toEqual({
      'placed.0.through.group': "Enter a group of the plan: it has no places for 'y'",
      'unfilled.z': "Enter a group of the plan: it has no places for 'z'",
      'unfilled.constructor': "Enter a group of the plan: it has no places for 'constructor'",
    });
  });

  it.each([
    [0, false],
    [1, true],
    [1.5, false],
  ])('has ranks that are whole numbers from 1: %d, %s', (rank, isOne) => {
    const waiting = [{ ...stored.waiting[0]!, rank }];
    expect(problemsOf(Allocation, { ...stored, waiting })).toEqual(
      isOne ? {} : { 'waiting.0.rank': 'Enter the rank, as a whole number that is 1 or more' },
    );
  });

  it('names all that is wrong at once, in sentences', () => {
    const wrong = {
      plan: { blocks: 3, overlap: 'clever' },
      placed: [{ id: 'a', groups: [], rank: 1, limitedBy: [] }],
      waiting: [{ id: 'b', groups: 'x', rank: '2', limitedBy: [3], through }],
      refused: {},
      unfilled: { x: -1 },
    };
    expect(problemsOf(Allocation, wrong)).toEqual({
      'plan.blocks': 'Enter the blocks of places, in the order in which they are filled',
      'plan.overlap': 'Enter how people in two groups are treated: smart or in-order',
      'placed.0': "Remove 'limitedBy': it does not belong here",
      'placed.0.through': 'Enter the place: its kind and its group',
      'waiting.0.groups': 'Enter the groups the application belongs to, or an empty list',
      'waiting.0.rank': 'Enter the rank, as a whole number that is 1 or more',
      'waiting.0.limitedBy.0': 'Enter the name of a limit',
      'waiting.0': "Remove 'through': it does not belong here",
      refused: 'Enter the applications that are not ranked',
      'unfilled.x': 'Enter the number of places, as a whole number that is 0 or more',
    });
  });

  it.each([null, 3, 'allocation', [[]], {}])('says what to enter, of anything: %j', (wrong) => {
    const messages = Object.values(problemsOf(Allocation, wrong));
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toMatch(/^Enter /);
  });
});
