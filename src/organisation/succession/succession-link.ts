import type { SuccessionGraph } from './succession-graph.ts';
import type { SuccessionLink, SuccessionTrail } from './succession-status.ts';
import { shareBy } from './succession-trails.ts';

/** The link that a trail makes. A trail of no events makes none. */
export function linkOf(trail: SuccessionTrail, graph: SuccessionGraph): SuccessionLink[] {
  const { code, through } = trail;
  const last = through.at(-1);
  if (last === undefined) return [];
  const share = shareBy(trail, graph);
  const kind = { whole: last.kind, part: 'partial-transfer', 'not-known': 'not-stated' }[share];
  return [{ code, on: last.on ?? null, share, kind: kind as SuccessionLink['kind'], through }];
}
