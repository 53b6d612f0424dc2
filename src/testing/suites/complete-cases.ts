import type { BoundaryCases } from '../../eligibility/boundary-cases.ts';

/** A search for cases that found all of them. */
export type CompleteCases<Cases extends BoundaryCases> = Extract<Cases, { readonly outcome: 'complete' }>;

/**
 * The cases of a search that found all of them: what is made for a test has no use for half of them.
 *
 * @throws RangeError that names the caller, if the search gave up.
 */
export function completeCases<Cases extends BoundaryCases>(verb: string, found: Cases): CompleteCases<Cases> {
  if (found.outcome === 'too-large') {
    throw new RangeError(`${verb}: the policy is too large to search in ${found.limit} looks; give it a higher limit`);
  }
  return found as CompleteCases<Cases>;
}
