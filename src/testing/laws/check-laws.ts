import type { Law, LawParameters } from './law.ts';

/** Where laws are tried, and how. */
export interface CheckLawsOptions extends LawParameters {
  /** Registers a test: the `test` or `it` of any runner. */
  readonly test: (name: string, run: () => void) => unknown;
}

/**
 * Makes each law a test of its own, called by the name of the law.
 *
 * @example
 * ```ts
 * import { firstCohortPolicy } from 'digital-academy';
 * import { checkLaws, decisionLaws } from 'digital-academy/testing/fast-check';
 *
 * const tests = new Map<string, () => void>();
 * const test = (name: string, run: () => void) => tests.set(name, run); // that of your runner
 * checkLaws(decisionLaws(firstCohortPolicy), { test, numRuns: 20 });
 *
 * [...tests.keys()][0]; // => 'every requirement is judged, in the order of the policy'
 * for (const run of tests.values()) run();
 * ```
 */
export function checkLaws(laws: readonly Law[], { test, ...parameters }: CheckLawsOptions): void {
  for (const law of laws) {
    test(law.name, () => {
      law.check(parameters);
    });
  }
}
