import type { BoundaryCase } from '../../eligibility/boundary-cases.ts';
import { decide } from '../../eligibility/decide.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';

/** How a requirement can decide. */
export type DecidingWay = 'met' | 'notMet' | 'missing';

/** One way in which a requirement may decide. */
export interface WayToDecide {
  /** The way. */
  readonly way: DecidingWay;
  /** The way in words. */
  readonly said: string;
  /** Facts that show it; undefined if none can. */
  readonly shownBy: object | undefined;
  /** Whether no facts show it without others that are open as well. */
  readonly neverAlone: boolean;
}

const ways = [
  { way: 'met', kind: 'just-met', said: 'met' },
  { way: 'notMet', kind: 'just-not-met', said: 'not met' },
  { way: 'missing', kind: 'missing', said: 'missing' },
] as const;

/** The three ways of a requirement, as the boundary cases of its policy show them. */
export function decidingWays(policy: Policy, code: string, cases: readonly BoundaryCase[]): WayToDecide[] {
  return ways.map(({ way, kind, said }) => {
    const shown = cases.filter(({ requirement, kind: other }) => requirement === code && other === kind);
    // What is missing for one requirement is missing for another that looks at the same fact, unless something else settles that.
    const alone = shown.find(({ facts }) => inTheWay(decide(policy, facts, { asOf: policy.inForce.from })) <= 1);
    return { way, said, shownBy: (alone ?? shown[0])?.facts, neverAlone: !alone };
  });
}

/** The ways in which the requirement decided: at most one. */
export function waysShownBy(decision: Decision, code: string, ways: readonly WayToDecide[]): DecidingWay[] {
  const { verdict, missing } = decision.requirements.find((one) => one.code === code)!;
  const open = inTheWay(decision);
  const shown = {
    met: open === 0,
    notMet: open === 1 && verdict === 'not-met',
    missing: verdict === 'unknown' && (open === 1 || decision.missing.length === missing.length),
  };
  return ways
    .filter(({ way, neverAlone }) => shown[way] && (way !== 'missing' || neverAlone || open === 1))
    .map(({ way }) => way);
}

function inTheWay({ requirements }: Decision): number {
  return requirements.filter(({ verdict }) => verdict !== 'met').length;
}
