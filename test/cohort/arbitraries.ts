import type { Allocation, PlaceBlock, PlacePlan, Ranking } from 'digital-academy';
import fc from 'fast-check';

// Plans and rankings small enough to be worked by brute force, with more applicants than places about as often as not.

const groups = ['x', 'y', 'z'];
const places = fc.integer({ min: 0, max: 2 });

const openBlock = places.map((count): PlaceBlock => ({ group: 'open', places: count }));

function reservedBlock(unfilled: fc.Arbitrary<NonNullable<PlaceBlock['unfilled']>>): fc.Arbitrary<PlaceBlock> {
  return fc.record({ group: fc.constantFrom(...groups), places, unfilled });
}

export const inOrderPlans: fc.Arbitrary<PlacePlan> = fc
  .array(fc.oneof(openBlock, reservedBlock(fc.constantFrom('hold', 'release', 'release-in-turn'))), { maxLength: 4 })
  .map((blocks) => ({ format: 1, blocks, overlap: 'in-order' }));

export const smartPlans: fc.Arbitrary<PlacePlan> = fc
  .constantFrom('hold' as const, 'release' as const)
  .chain((unfilled) =>
    fc.tuple(
      fc.array(reservedBlock(fc.constant(unfilled)), { maxLength: 3 }),
      fc.array(openBlock, { maxLength: 3 }),
      fc.boolean(),
    ),
  )
  .map(([reserved, open, openFirst]) => ({
    format: 1,
    blocks: openFirst ? [...open, ...reserved] : [...reserved, ...open],
    overlap: 'smart',
  }));

export const plans = fc.oneof(inOrderPlans, smartPlans);

export const rankings: fc.Arbitrary<Ranking> = fc
  .array(fc.subarray(groups), { maxLength: 7 })
  .map((memberships) => rankingOf(memberships.map((own, i) => [`a${i + 1}`, own])));

export function rankingOf(entries: readonly (readonly [id: string, groups: readonly string[]])[]): Ranking {
  return { format: 1, ranked: entries.map(([id, own]) => ({ id, groups: own })) };
}

export function idsIn(people: Allocation['waiting']): string[] {
  return people.map(({ id }) => id);
}
