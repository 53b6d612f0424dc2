import type { Law } from 'digital-academy/testing/fast-check';

/** What the law says when it is tried often, always on the same input; undefined if it holds. */
export function failureOf(law: Law, parameters = { seed: 1, numRuns: 1000 }): string | undefined {
  try {
    law.check(parameters);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
