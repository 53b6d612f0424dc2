import { allocate, matchCohorts, minimumGuarantee } from 'digital-academy';
import { rankingOf } from './cohort-pairs.ts';
import { chance, rankedMarket, scoredMarket } from './markets.ts';
import { measure } from './measure.ts';

const sizes = [10_000, 100_000, 1_000_000];

/** Prints how cost grows, beside that of sorting as many numbers: a column that stays level grows as n log n does. */
export async function printGrowth(): Promise<void> {
  console.log('\n| times Array.sort of as many numbers | 10,000 | 100,000 | 1,000,000 |');
  console.log('| --- | ---: | ---: | ---: |');
  await printRow('allocate, two smart reserves, places for three in ten', (size) => {
    const ranking = rankingOf(size);
    const plan = minimumGuarantee(
      ['exemplar', 'fast-follower'].map((group) => ({ group, places: size / 10 })),
      { open: size / 10, unfilled: 'release' },
    );
    return () => allocate(plan, ranking);
  });
  await printRow('matchCohorts, 20 cohorts, 5 preferences, one ranking', (size) => {
    const { cohorts, candidates } = rankedMarket(size, 20, 5);
    return () => matchCohorts(cohorts, candidates);
  });
  await printRow('matchCohorts, 20 cohorts, 5 preferences, scores by cohort', (size) => {
    const { cohorts, candidates } = scoredMarket(size, 20, 5);
    return () => matchCohorts(cohorts, candidates);
  });
}

async function printRow(name: string, workOf: (size: number) => () => unknown): Promise<void> {
  const ratios: string[] = [];
  for (const size of sizes) {
    const random = chance(2);
    const numbers = Array.from({ length: size }, random);
    const baseline = () => [...numbers].sort((a, b) => a - b);
    const { ratio } = await measure({ name, subject: workOf(size), against: 'Array.sort', baseline, runs: 5 });
    ratios.push(ratio.toFixed(2));
  }
  console.log(`| ${[name, ...ratios].join(' | ')} |`);
}
