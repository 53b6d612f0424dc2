import { allocate, minimumGuarantee, Ranking } from 'digital-academy';
import type { Pair } from './measure.ts';

function rankingOf(size: number): Ranking {
  const groups = [['exemplar'], ['fast-follower'], [], ['exemplar', 'fast-follower'], []];
  return Ranking.parse({ ranked: Array.from({ length: size }, (_, i) => ({ id: `a${i}`, groups: groups[i % 5]! })) });
}

function pairFor(size: number, places: number): Pair {
  const ranking = rankingOf(size);
  const reserved = ['exemplar', 'fast-follower'].map((group) => ({ group, places: Math.floor(places / 3) }));
  const plan = minimumGuarantee(reserved, { open: places - 2 * Math.floor(places / 3), unfilled: 'release' });
  const numbers = ranking.ranked.map((_, i) => (i * 7919) % size);
  return {
    name: `allocate ${places} places among ${size.toLocaleString('en-GB')}, two smart reserves`,
    subject: () => allocate(plan, ranking),
    against: 'Array.sort of as many numbers',
    baseline: () => [...numbers].sort((a, b) => a - b),
  };
}

export const cohortPairs: readonly Pair[] = [pairFor(272, 100), pairFor(100_000, 30_000)];
