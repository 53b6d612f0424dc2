import type { SuccessionLink } from './succession-status.ts';
import { trailOf, type Step } from './succession-trails.ts';

/** The link that a way makes. A way of no events makes none. */
export function linkOf(step: Step): SuccessionLink[] {
  const { code, through } = trailOf(step);
  const last = through.at(-1);
  if (last === undefined) return [];
  const { share } = step;
  const kind = { whole: last.kind, part: 'partial-transfer', 'not-known': 'not-stated' }[share];
  return [{ code, on: last.on ?? null, share, kind: kind as SuccessionLink['kind'], through }];
}
