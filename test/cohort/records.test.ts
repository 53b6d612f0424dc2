import { allocate, Allocation, Enrolment, minimumGuarantee, Offer, rank } from 'digital-academy';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { problemsOf } from './problems.ts';

const noId = 'Enter an id, as text that is not empty, like a17';

describe('an offer', () => {
  it('names all that is wrong at once, and what to enter', () => {
    expect(problemsOf(Offer, { status: 'pending' })).toEqual({
      application: noId,
      cohort: noId,
      status:
        'Enter the status of the offer: open, held, accepted, declined, expired, withdrawn, superseded, enrolled or deferred',
    });
    expectTypeOf<z.output<typeof Offer>>().toExtend<Offer>();
  });
});

describe('an enrolment', () => {
  it('names all that is wrong at once, and what to enter', () => {
    expect(problemsOf(Enrolment, { status: 'open' })).toEqual({
      application: noId,
      cohort: noId,
      status: 'Enter the status of the enrolment: enrolled, completed or withdrawn',
    });
    expectTypeOf<z.output<typeof Enrolment>>().toEqualTypeOf<Writable<Enrolment>>();
  });
});

describe('a stored allocation', () => {
  it('names all that is wrong at once, and what to enter', () => {
    const waiting = [{ id: 'a1', groups: [], rank: 0 }];
    const placed = [{ id: 'a2', groups: [], rank: 1, through: { kind: 'other', group: '' } }];
    expect(
      problemsOf(Allocation, { plan: { blocks: [], overlap: 'smart' }, placed, waiting, unfilled: { x: -1 } }),
    ).toEqual({
      'placed.0.through.kind': 'Enter guaranteed, reserved, open or released',
      'placed.0.through.group': 'Enter a group, as text that is not empty, like exemplar',
      'waiting.0.rank': 'Enter the rank, as a whole number that is 1 or more',
      'unfilled.x': 'Enter the number of places, as a whole number that is 0 or more',
    });
    expectTypeOf<z.output<typeof Allocation>>().toExtend<Allocation>();
  });

  const plan = minimumGuarantee([{ group: 'exemplar', places: 2 }], { open: 1, unfilled: 'hold' });
  const applications = ['a1', 'a2', 'a3'].map((id, i) => ({ id, groups: [], score: -i }));
  const allocation = allocate(plan, rank(applications));
  const placed = allocation.placed[0]!;
  const waiting = allocation.waiting[0]!;

  it('has nobody in it twice, and says where', () => {
    expect(problemsOf(Allocation, allocation)).toEqual({});
    const demoted = { ...waiting, id: placed.id };
    const twice = { ...allocation, placed: [placed, placed], waiting: [waiting, demoted, waiting] };
    expect(problemsOf(Allocation, twice)).toEqual({
      'placed.1.id': "Enter each application once: 'a1' is placed, waits or is refused already",
      'waiting.1.id': "Enter each application once: 'a1' is placed, waits or is refused already",
      'waiting.2.id': "Enter each application once: 'a2' is placed, waits or is refused already",
    });
  });

  it('speaks of no group that its plan has no places for', () => {
    const strange = {
      ...allocation,
      placed: [{ ...placed, through: { kind: 'reserved', group: 'nurse' } }],
      unfilled: { exemplar: 2, follower: 1 },
    };
    expect(problemsOf(Allocation, strange)).toEqual({
      'placed.0.through.group': "Enter a group of the plan: it has no places for 'nurse'",
      'unfilled.follower': "Enter a group of the plan: it has no places for 'follower'",
    });
  });
});

type Writable<T> = { -readonly [K in keyof T]: T[K] };
