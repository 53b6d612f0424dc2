import type { Law } from 'digital-academy/testing/fast-check';

/** The law of this code; throws if there is none, so that nothing passes because it was not tried. */
export function lawBy(laws: readonly Law[], code: string): Law {
  const law = laws.find((one) => one.code === code);
  if (!law) throw new Error(`no law is called ${code}`);
  return law;
}

/** What the law says when it is tried often, always on the same input; undefined if it holds. */
export function failureOf(law: Law, parameters = { seed: 1, numRuns: 1000 }): string | undefined {
  try {
    law.check(parameters);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
