import * as fc from 'fast-check';
import { isGroupName } from '../../cohort/programme/group-name.ts';
import type { PlaceBlock, PlacePlan } from '../../cohort/programme/place-plan.ts';
import { days } from './some-days.ts';
import { noValue, someFields } from './some-fields.ts';
import { texts } from './some-texts.ts';

/** Whom places are kept for. */
export interface GroupOptions {
  /** The groups there are, one at least. Left out: often `exemplar` and `fast-follower`, and any other. */
  readonly groups?: readonly string[] | undefined;
}

/** Names of groups. */
export function groupNames({ groups }: GroupOptions = {}): fc.Arbitrary<string> {
  if (groups) {
    const wrong = groups.find((group) => !isGroupName(group));
    if (wrong !== undefined) throw new RangeError(`arbitraries: '${wrong}' is not a group places can be reserved for`);
    if (groups.length === 0)
      throw new RangeError('arbitraries: there are no groups; enter at least one, or leave them out');
    return fc.constantFrom(...groups);
  }
  const others = texts().filter(isGroupName);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('exemplar', 'fast-follower') },
    { weight: 1, arbitrary: others },
  );
}

/** Numbers of places: none, a few, those at the edge of a full cohort, and up to 1,000. */
export function placeCounts(): fc.Arbitrary<number> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.nat({ max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(49, 50, 51) },
    { weight: 1, arbitrary: fc.nat({ max: 1000 }) },
  );
}

const unfilled = ['hold', 'release', 'release-in-turn'] as const;

/** Plans of places: of every order and rule, dated and not, with guaranteed places and without. */
export function placePlans(options?: GroupOptions): fc.Arbitrary<PlacePlan> {
  const promised = guaranteedBlocks(options);
  const ofOthers = fc.array(fc.oneof(openBlocks(), ...unfilled.map((rule) => reservedBlocks(rule, options))), {
    maxLength: 4,
  });
  const inOrder = fc
    .tuple(fc.array(fc.oneof(...unfilled.map(promised)), { maxLength: 2 }), ofOthers)
    .map((blocks): PlacePlan => ({ format: 1, blocks: blocks.flat(), overlap: 'in-order' }));
  return fc.oneof({ withCrossShrink: true }, inOrder, smartPlans(options));
}

function smartPlans(options?: GroupOptions): fc.Arbitrary<PlacePlan> {
  const promised = fc.array(fc.oneof(...(['hold', 'release'] as const).map(guaranteedBlocks(options))), {
    maxLength: 2,
  });
  const open = fc.array(openBlocks(), { maxLength: 2 });
  // One rule and one day for all of them: another would be a plan without a smart answer.
  const day = fc.option(days(), { nil: undefined });
  const reserved = fc.constantFrom('hold', 'release').chain((rule) => {
    const blocks = fc.array(reservedBlocks(rule, options, noValue), { maxLength: 3 });
    return rule === 'release'
      ? blocks
      : fc
          .tuple(blocks, day)
          .map(([all, releasedOn]) => (releasedOn ? all.map((block) => ({ ...block, releasedOn })) : all));
  });
  return fc.tuple(promised, open, reserved, fc.boolean()).map(([first, toAll, kept, openFirst]) => {
    const blocks = openFirst ? [...first, ...toAll, ...kept] : [...first, ...kept, ...toAll];
    return { format: 1, blocks, overlap: 'smart' };
  });
}

function openBlocks(): fc.Arbitrary<PlaceBlock> {
  const own = { group: fc.constant('open'), places: placeCounts() };
  return someFields(own, { unfilled: noValue, releasedOn: noValue, guaranteed: fc.constant(false) });
}

function reservedBlocks(
  rule: (typeof unfilled)[number],
  options?: GroupOptions,
  releasedOn: fc.Arbitrary<PlaceBlock['releasedOn']> = rule === 'hold' ? days() : noValue,
): fc.Arbitrary<PlaceBlock> {
  const own = { group: groupNames(options), places: placeCounts(), unfilled: fc.constant(rule) };
  return someFields(own, { releasedOn, guaranteed: fc.constant(false) });
}

function guaranteedBlocks(options?: GroupOptions) {
  return (rule: (typeof unfilled)[number]) =>
    reservedBlocks(rule, options).map((block): PlaceBlock => ({ ...block, guaranteed: true }));
}
