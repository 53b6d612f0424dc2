import { calendarPairs } from './calendar-pairs.ts';
import { cohortPairs } from './cohort-pairs.ts';
import { eligibilityPairs } from './eligibility-pairs.ts';
import { factsPairs } from './facts-pairs.ts';
import { printGrowth } from './growth.ts';
import { matchingPairs } from './matching-pairs.ts';
import { measure, type Pair } from './measure.ts';
import { printMemory } from './memory.ts';
import { searchPairs } from './search-pairs.ts';

// What the library costs beside what a caller would otherwise write. Ratios travel between machines; times do not.

console.log('| work | µs a call | against | µs a call | ratio |');
console.log('| --- | ---: | --- | ---: | ---: |');
// Made when they are come to: a million people are too many to be kept beside everything else.
const makers = [
  () => calendarPairs,
  () => eligibilityPairs,
  () => searchPairs,
  () => factsPairs,
  ...cohortPairs,
  ...matchingPairs,
];
for (const make of makers) {
  for (const pair of make()) await print(pair);
}
await printGrowth();
printMemory();

async function print(pair: Pair): Promise<void> {
  const { subject, baseline, ratio } = await measure(pair);
  const cells = [pair.name, subject.toFixed(1), pair.against, baseline.toFixed(1), ratio.toFixed(2)];
  console.log(`| ${cells.join(' | ')} |`);
}
