import type { AcademyFacts } from './academy-facts.ts';

/**
 * The groups in which the applicant can compete for reserved places: `exemplar`, `fast-follower`, both or none. A membership
 * that is not known is none: nobody takes a reserved place on a guess.
 *
 * @param facts - what is known of the applicant; only the two facts about the employer are looked at.
 *
 * @example
 * ```ts
 * import { academyGroupsOf } from 'digital-academy';
 *
 * academyGroupsOf({ employerIsExemplar: true, employerIsFastFollower: null }); // => ['exemplar']
 * ```
 */
export function academyGroupsOf({ employerIsExemplar, employerIsFastFollower }: AcademyFacts): AcademyGroup[] {
  return [
    ...(employerIsExemplar ? (['exemplar'] as const) : []),
    ...(employerIsFastFollower ? (['fast-follower'] as const) : []),
  ];
}

/** A group that the first cohort was to take its leaders from. */
export type AcademyGroup = 'exemplar' | 'fast-follower';
