import type { SuccessionLink, SuccessionTrail } from './succession-status.ts';
import { isClosing } from './succession-graph.ts';

/** The link that a trail makes. A trail of no events makes none. */
export function linkOf({ code, through }: SuccessionTrail): SuccessionLink[] {
  const last = through.at(-1);
  if (last === undefined) return [];
  const kind = through.every(isClosing) ? last.kind : 'partial-transfer';
  return [{ code, on: last.on ?? null, kind: kind as SuccessionLink['kind'], through }];
}
