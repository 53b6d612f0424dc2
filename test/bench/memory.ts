import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { matchCohorts, type Candidates } from 'digital-academy';
import { rankedMarket, scoredMarket, type Market, type ScoredApplication } from './markets.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Prints what a million people take: what they weigh before, and what matching them adds. */
export function printMemory(): void {
  console.log('\n| memory of 1,000,000 × 20 cohorts × 5 preferences | input, MB | result, MB |');
  console.log('| --- | ---: | ---: |');
  printRow('one ranking', () => rankedMarket(1_000_000, 20, 5));
  printRow('scores by cohort', () => scoredMarket(1_000_000, 20, 5));
  console.log(
    `\nThe whole process, at its most in all of these: ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
  );
}

function printRow(name: string, make: () => Market<Candidates<ScoredApplication>>): void {
  const before = used();
  const { cohorts, candidates } = make();
  const input = used() - before;
  const matching = matchCohorts(cohorts, candidates);
  const result = used() - before - input;
  console.log(`| ${name} | ${megabytes(input)} | ${megabytes(result)} |`);
  if (matching.placed.length === 0) throw new Error('nobody was placed');
}

function used(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
