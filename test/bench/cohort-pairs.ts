import { allocate, minimumGuarantee, Ranking } from 'digital-academy';
import { chance } from './markets.ts';
import type { Pair } from './measure.ts';

/** A ranking of so many people, three in five of whom belong to a group or two. */
export function rankingOf(size: number): Ranking {
  const groups = [['exemplar'], ['fast-follower'], [], ['exemplar', 'fast-follower'], []];
  return Ranking.parse({
    ranked: Array.from({ length: size }, (_, i) => ({ id: `a${i}`, groups: groups[i % 5]!, score: size - i })),
  });
}

function pairFor(size: number, places: number): Pair {
  const ranking = rankingOf(size);
  const third = Math.floor(places / 3);
  const reserved = ['exemplar', 'fast-follower'].map((group) => ({ group, places: third }));
  const plan = minimumGuarantee(reserved, { open: places - 2 * third, unfilled: 'release' });
  const numbers = Array.from({ length: size }, chance(3));
  const inWords = (number: number) => number.toLocaleString('en-GB');
  return {
    name: `allocate ${inWords(places)} places among ${inWords(size)}, two smart reserves`,
    subject: () => allocate(plan, ranking),
    against: 'Array.sort of as many numbers',
    baseline: () => [...numbers].sort((a, b) => a - b),
  };
}

/** One cohort, each pair made when it is come to. */
export const cohortPairs: readonly (() => Pair[])[] = [
  () => [pairFor(272, 100)],
  () => [pairFor(1_000_000, 1_000)],
  () => [pairFor(1_000_000, 100_000)],
];
