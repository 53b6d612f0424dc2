import type { OdsCode } from '../code/ods-code.ts';
import { inOrder, isClosing, type SuccessionGraph } from './succession-graph.ts';
import type { SuccessionLink, SuccessionTrail } from './succession-status.ts';
import type { Succession } from './succession.ts';

// The least first.
const shares = ['part', 'not-known', 'whole'] as const;

/**
 * A shortest way to each body that the events lead to, whichever end one looks at, and to the first body itself. Ways of whole
 * bodies come first, then those of shares not known; a body that was reached by one is not listed for less.
 */
export function trailsFrom(
  code: OdsCode,
  { happened, shareOf }: SuccessionGraph,
  towards: 'successor' | 'predecessor',
): readonly SuccessionTrail[] {
  const eventsAt = byCode(happened, towards === 'successor' ? 'predecessor' : 'successor');
  const found = new Map<OdsCode, SuccessionTrail>();
  for (const least of [...shares].reverse()) {
    const counts = (event: Succession) => shares.indexOf(shareOf(event)) >= shares.indexOf(least);
    const trails = walk(code, (at) => inOrder((eventsAt.get(at) ?? []).filter(counts)), towards);
    for (const trail of trails) if (!found.has(trail.code)) found.set(trail.code, trail);
  }
  return [...found.values()];
}

/** How much of the earlier body went over by a trail: no more than by the least of its events. */
export function shareBy({ through }: SuccessionTrail, { shareOf }: SuccessionGraph): SuccessionLink['share'] {
  return shares.find((share) => through.some((event) => shareOf(event) === share)) ?? 'whole';
}

function byCode(
  events: readonly Succession[],
  side: 'successor' | 'predecessor',
): ReadonlyMap<OdsCode, readonly Succession[]> {
  const found = new Map<OdsCode, Succession[]>();
  for (const event of events) {
    const others = found.get(event[side]);
    if (others) others.push(event);
    else found.set(event[side], [event]);
  }
  return found;
}

// It goes from event to event and not from body to body: what a body could pass on hangs on how it came by it.
function walk(
  code: OdsCode,
  eventsAt: (code: OdsCode) => readonly Succession[],
  towards: 'successor' | 'predecessor',
): SuccessionTrail[] {
  const forward = towards === 'successor';
  const first = new Map<OdsCode, SuccessionTrail>();
  const seen = new Set<Succession>();
  // It grows while it is walked.
  const trails: SuccessionTrail[] = [{ code, through: [] }];
  for (const trail of trails) {
    if (!first.has(trail.code)) first.set(trail.code, trail);
    for (const event of eventsAt(trail.code)) {
      const fits = forward ? canFollow(trail.through.at(-1), event) : canFollow(event, trail.through[0]);
      if (seen.has(event) || !fits) continue;
      seen.add(event);
      const through = forward ? [...trail.through, event] : [event, ...trail.through];
      trails.push({ code: event[towards], through });
    }
  }
  return [...first.values()];
}

// What a body gave away before it took over from another holds nothing of that other. An undated transfer came no later than
// the day by which it is known.
function canFollow(arrival: Succession | undefined, leaving: Succession | undefined): boolean {
  if (arrival?.on == null || leaving === undefined || isClosing(leaving)) return true;
  const latest = leaving.on ?? leaving.knownBy;
  return latest == null || arrival.on <= latest;
}
