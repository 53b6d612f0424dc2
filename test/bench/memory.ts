import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { matchCohorts } from 'digital-academy';
import { marketOf } from './markets.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Prints what a million people take: what they weigh before, and what matching them adds. */
export function printMemory(): void {
  const before = used();
  const market = marketOf(1_000_000, 20, 5);
  const input = used() - before;
  console.log(
    '\n| memory of 1,000,000 × 20 cohorts × 5 preferences | input, MB | result, MB | whole process at its most so far, MB |',
  );
  console.log('| --- | ---: | ---: | ---: |');
  for (const [name, candidates] of [
    ['one ranking', market.ranking],
    ['scores by cohort', market.scored],
  ] as const) {
    const start = used();
    const matching = matchCohorts(market.cohorts, candidates);
    const result = used() - start;
    console.log(`| ${[name, ...[input, result, process.resourceUsage().maxRSS * 1024].map(megabytes)].join(' | ')} |`);
    if (matching.placed.length === 0) throw new Error('nobody was placed');
  }
}

function used(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
