/**
 * Matchers for vitest: `expect.extend(academyMatchers)`.
 *
 * @module
 */

export { academyMatchers, type MatcherResult } from './matchers/academy-matchers.ts';
export { type AcademyMatchers } from './matchers/matcher-signatures.ts';
export { type AcademyVitestMatchers } from './matchers/vitest-matchers.ts';
