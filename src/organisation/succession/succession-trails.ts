import { byKey } from '../code/by-key.ts';
import type { OdsCode } from '../code/ods-code.ts';
import { inOrder, isClosing, type SuccessionGraph } from './succession-graph.ts';
import type { SuccessionLink, SuccessionTrail } from './succession-status.ts';
import type { Succession } from './succession.ts';

/** A body that the events lead to. The way to it is kept step by step: a copy of it at each step would cost its square. */
export interface Step {
  /** The body. */
  readonly code: OdsCode;
  /** How much went over by the way to it: no more than by the least of its events. */
  readonly share: SuccessionLink['share'];
  /** The event by which it was reached. Absent for the body at which the way starts. */
  readonly event?: Succession;
  /** The step before it. */
  readonly before?: Step;
}

// The least first.
const shares = ['part', 'not-known', 'whole'] as const;

/**
 * The ends of a shortest way to each body that the events lead to, whichever end one looks at, and to the first body itself. Ways of
 * whole bodies come first, then those of shares not known; a body that was reached by one is not listed for less.
 */
export function stepsFrom(
  code: OdsCode,
  { happened, shareOf }: SuccessionGraph,
  towards: 'successor' | 'predecessor',
): readonly Step[] {
  const eventsAt = byKey(happened, ({ predecessor, successor }) => [towards === 'successor' ? predecessor : successor]);
  const found = new Map<OdsCode, Step>();
  for (const least of [...shares].reverse()) {
    const counts = (event: Succession) => shares.indexOf(shareOf(event)) >= shares.indexOf(least);
    const steps = walk(code, (at) => inOrder((eventsAt.get(at) ?? []).filter(counts)), shareOf, towards);
    for (const step of steps) if (!found.has(step.code)) found.set(step.code, step);
  }
  return [...found.values()];
}

/** The way that ends with a step, first event first. */
export function trailOf(step: Step): SuccessionTrail {
  const through: Succession[] = [];
  for (let at: Step | undefined = step; at?.event; at = at.before) through.push(at.event);
  return { code: step.code, through: through[0]?.successor === step.code ? through.reverse() : through };
}

// It goes from event to event and not from body to body: what a body could pass on hangs on how it came by it.
function walk(
  code: OdsCode,
  eventsAt: (code: OdsCode) => readonly Succession[],
  shareOf: SuccessionGraph['shareOf'],
  towards: 'successor' | 'predecessor',
): readonly Step[] {
  const first = new Map<OdsCode, Step>();
  const notTaken = new Map<OdsCode, readonly Succession[]>();
  // It grows while it is walked.
  const steps: Step[] = [{ code, share: 'whole' }];
  for (const before of steps) {
    if (!first.has(before.code)) first.set(before.code, before);
    const fits = (event: Succession) =>
      towards === 'successor' ? canFollow(before.event, event) : canFollow(event, before.event);
    const events = notTaken.get(before.code) ?? eventsAt(before.code);
    notTaken.set(
      before.code,
      events.filter((event) => !fits(event)),
    );
    for (const event of events.filter(fits)) {
      const share = shares[Math.min(shares.indexOf(before.share), shares.indexOf(shareOf(event)))]!;
      steps.push({ code: event[towards], share, event, before });
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
