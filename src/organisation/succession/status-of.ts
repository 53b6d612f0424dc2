import type { OdsCode } from '../code/ods-code.ts';
import { statesOf } from './code-state.ts';
import { inOrder, type SuccessionGraph, type SuccessionOptions } from './succession-graph.ts';
import { linkOf } from './succession-link.ts';
import type { SuccessionStatus, Successor } from './succession-status.ts';
import { trailOf, type Step } from './succession-trails.ts';

/** What had become of a body, by the steps that lead from it. */
export function statusOf(
  code: OdsCode,
  steps: readonly Step[],
  { isClosed, isReplaced, perhaps }: SuccessionGraph,
  options: SuccessionOptions,
): SuccessionStatus {
  const standing = steps.filter((step) => !isClosed(step.code));
  const isReplacing = ({ share }: Step) => share !== 'part';
  const lost = steps.filter((step) => isClosed(step.code) && !isReplaced(step.code));
  const untraced = lost.map(trailOf);
  const reached = new Set(steps.map((step) => step.code));
  const states = statesOf(
    standing.map((step) => step.code),
    options,
  );
  return {
    status: states.get(code) ?? (standing.some(isReplacing) ? 'succeeded' : 'closed-successor-unknown'),
    // An event had led to each, so it had opened.
    successors: standing
      .flatMap(linkOf)
      .map((link): Successor => ({ ...link, status: states.get(link.code) === 'current' ? 'current' : 'not-known' })),
    untraced: [...standing, ...lost].some(isReplacing) ? untraced : [{ code, through: [] }, ...untraced],
    mayHaveHappened: inOrder(perhaps.filter(({ predecessor }) => reached.has(predecessor))),
  };
}
