import { calendarPairs } from './calendar-pairs.ts';
import { cohortPairs } from './cohort-pairs.ts';
import { eligibilityPairs } from './eligibility-pairs.ts';
import { measure } from './measure.ts';
import { searchPairs } from './search-pairs.ts';

// What the library costs beside what a caller would otherwise write. Ratios travel between machines; times do not.

console.log('| work | µs a call | against | µs a call | ratio |');
console.log('| --- | ---: | --- | ---: | ---: |');
for (const pair of [...calendarPairs, ...eligibilityPairs, ...searchPairs, ...cohortPairs]) {
  const { subject, baseline, ratio } = await measure(pair);
  const cells = [pair.name, subject.toFixed(1), pair.against, baseline.toFixed(1), ratio.toFixed(2)];
  console.log(`| ${cells.join(' | ')} |`);
}
