import type { Law, LawParameters } from './law.ts';

/** Where laws are tried, and how. */
export interface CheckLawsOptions extends Pick<LawParameters, 'numRuns' | 'seed'> {
  /**
   * Registers a test: the `test` or `it` of any runner.
   *
   * @param name - the name of the law.
   * @param run - the test, which fails where the law does not hold.
   */
  readonly test: (name: string, run: () => void) => unknown;
}

/**
 * Makes each law a test of its own, called by the name of the law.
 *
 * A path from the message of a failure belongs to one law: find that by its code, and `check` it alone.
 *
 * @param laws - the laws to try, one at least: those that `decisionLaws`, `allocationLaws` and `matchingLaws` give, or some of them.
 * @throws RangeError if there are no laws: that could not fail.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 * import { checkLaws, decisionLaws } from 'digital-academy/testing/fast-check';
 *
 * const tests = new Map<string, () => void>();
 * const test = (name: string, run: () => void) => tests.set(name, run); // that of your runner
 *
 * const laws = decisionLaws(firstCohortPolicy, (facts, { asOf }) => {
 *   return { ...decide(firstCohortPolicy, facts, { asOf }), reference: 'X-1' }; // your own function
 * });
 * checkLaws(laws, { test, numRuns: 20 });
 *
 * [...tests.keys()][0]; // => 'the function decides as the library does'
 * for (const run of tests.values()) run();
 * ```
 */
export function checkLaws(laws: readonly Law[], { test, ...parameters }: CheckLawsOptions): void {
  if (laws.length === 0) throw new RangeError('checkLaws: there are no laws');
  for (const law of laws) {
    test(law.name, () => {
      law.check(parameters);
    });
  }
}
