/**
 * What a downstream test suite imports, under any runner.
 *
 * @module
 */

export { assertEligible, assertIneligibleFor, assertUndetermined } from './testing/assert-decision.ts';
