import { addDays, compareDays } from 'digital-academy';
import type { Pair } from './measure.ts';

const days = Array.from({ length: 1000 }, (_, i) => addDays('2017-09-01', (i * 7919) % 5000));

export const calendarPairs: readonly Pair[] = [
  {
    name: 'sort 1,000 days by compareDays',
    subject: () => [...days].sort(compareDays),
    against: 'Array.sort on strings',
    baseline: () => [...days].sort(),
  },
];
