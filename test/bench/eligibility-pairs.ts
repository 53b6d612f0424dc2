import type { AcademyFacts } from 'digital-academy';
import { decide, firstCohortPolicy } from 'digital-academy';
import type { Pair } from './measure.ts';

const answers = [true, false, undefined];
const posts = ['ccio', 'cio', 'senior-manager', 'aspirant', 'other', undefined] as const;

// Every combination of known and missing answers, some of them many times.
const people: readonly AcademyFacts[] = Array.from({ length: 1000 }, (_, i) => ({
  employerIsExemplar: answers[i % 3],
  employerIsFastFollower: answers[Math.floor(i / 3) % 3],
  post: posts[Math.floor(i / 9) % 6],
}));

const asOf = '2017-09-29';

/** What a careful caller would write for this one policy: the outcome and the reasons, unknowns told apart. */
function byHand({ employerIsExemplar: exemplar, employerIsFastFollower: follower, post }: AcademyFacts) {
  const failed: string[] = [];
  const missing: string[] = [];
  if (exemplar !== true && follower !== true) {
    if (exemplar === false && follower === false) failed.push('exemplar-employer');
    else {
      if (exemplar == null) missing.push('employerIsExemplar');
      if (follower == null) missing.push('employerIsFastFollower');
    }
  }
  if (post == null) missing.push('post');
  else if (post === 'other') failed.push('digital-leader');
  if (failed.length > 0) return { outcome: 'ineligible', failed, missing: [] };
  return { outcome: missing.length > 0 ? 'undetermined' : 'eligible', failed, missing };
}

// A ratio between two different answers would mean nothing.
for (const person of people) {
  const { outcome, failed, missing } = decide(firstCohortPolicy, person, { asOf });
  if (JSON.stringify({ outcome, failed, missing }) !== JSON.stringify(byHand(person))) {
    throw new Error(`the answers differ for ${JSON.stringify(person)}`);
  }
}

export const eligibilityPairs: readonly Pair[] = [
  {
    name: 'decide 1,000 applicants, every reason and value seen',
    subject: () => people.map((person) => decide(firstCohortPolicy, person, { asOf })),
    against: 'by hand, with reasons, without the values',
    baseline: () => people.map(byHand),
  },
];
