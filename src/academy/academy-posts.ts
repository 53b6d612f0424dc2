/**
 * The posts that the first cohort was for, and `other`. Chief clinical information officers (`ccio`), chief information
 * officers (`cio`), senior operational, technical or clinical managers (`senior-manager`), and those who aspire to such a
 * post (`aspirant`).
 *
 * @see Digital Health, November 2017,
 * https://dhi-publishing-3.onyx-sites.io/2017/11/nhs-digital-academy-opens-for-applications/ (confidence: medium)
 *
 * @example
 * ```ts
 * import { academyPosts } from 'digital-academy';
 *
 * academyPosts[0]; // => 'ccio'
 * ```
 */
export const academyPosts = Object.freeze(['ccio', 'cio', 'senior-manager', 'aspirant', 'other'] as const);

/** One of {@link academyPosts}. */
export type AcademyPost = (typeof academyPosts)[number];
