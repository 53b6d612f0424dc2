/**
 * Matchers for Jest: `expect.extend(academyMatchers)`. The same object as for vitest.
 *
 * @module
 */

export { academyMatchers, type MatcherResult } from './matchers/academy-matchers.ts';
export { type AcademyMatchers } from './matchers/matcher-signatures.ts';
export { type AcademyJestMatchers } from './matchers/jest-matchers.ts';
