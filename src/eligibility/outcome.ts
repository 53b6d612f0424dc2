import type { Decision } from './decision.ts';

/** What follows from the requirements that failed and the facts that keep others open: a known refusal beats the unknown. */
export function outcomeOf(failed: readonly string[], missing: readonly string[]): Decision['outcome'] {
  if (failed.length > 0) return 'ineligible';
  return missing.length > 0 ? 'undetermined' : 'eligible';
}

/** What follows from how far all requirements together hold. */
export const outcomeOfTruth = [
  'ineligible',
  'undetermined',
  'eligible',
] as const satisfies readonly Decision['outcome'][];
