/**
 * The posts that cohorts were for, and `other`: chief clinical information officers (`ccio`), chief information officers (`cio`), chief
 * nursing information officers (`cnio`), chief digital information officers (`cdio`), their deputies (`deputy`), other senior
 * operational, technical or clinical managers (`senior-manager`), and those who aspire to such a post (`aspirant`). No published list
 * was closed: pages of cohorts 4 and 5 say that a job title alone excludes nobody.
 *
 * @see Digital Health, November 2017,
 * https://dhi-publishing-3.onyx-sites.io/2017/11/nhs-digital-academy-opens-for-applications/ (confidence: medium)
 * @see https://digital-transformation.hee.nhs.uk/digital-academy/our-programmes/digital-health-leadership/should-i-apply/ for the posts of
 * cohort 4, 2021 (confidence: high), read November 2026
 *
 * @example
 * ```ts
 * import { academyPosts } from 'digital-academy';
 *
 * academyPosts[0]; // => 'ccio'
 * ```
 */
export const academyPosts = Object.freeze([
  'ccio',
  'cio',
  'cnio',
  'cdio',
  'deputy',
  'senior-manager',
  'aspirant',
  'other',
] as const);

/** One of {@link academyPosts}. */
export type AcademyPost = (typeof academyPosts)[number];
