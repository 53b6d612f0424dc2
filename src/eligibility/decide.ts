import type { AsOfOptions } from '../calendar/as-of-options.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from './language/policy.ts';
import { ownFacts } from './language/read-facts.ts';
import type { describes, FactValue } from './language/vocabulary.ts';
import { cellIn } from './partition/cell-in.ts';
import type { Gate } from './partition/gate.ts';
import { truthOf } from './partition/gate.ts';
import type { Slot } from './partition/slots.ts';
import { unknown } from './partition/truth.ts';
import { checkDay } from './check-day.ts';
import type { CompiledRequirement } from './compile.ts';
import { compile } from './compile.ts';
import type { Decision, RequirementDecision } from './decision.ts';
import { outcomeOf } from './outcome.ts';

/** The object of facts that a policy decides on. Every fact may be missing; of a policy read from JSON, any object will do. */
export type FactsFor<P extends Policy> = unknown extends P['facts'][typeof describes]
  ? object
  : NonNullable<P['facts'][typeof describes]>;

/** The decision that a policy gives. */
export type DecisionBy<P extends Policy> = Decision<keyof P['facts'] & string, keyof P['requires'] & string>;

/**
 * Decides whether a person may apply, as of a day, and says why. A requirement that is known not to be met makes the person
 * ineligible whatever is unknown; a missing fact never counts as yes and never as no.
 *
 * @param policy - the policy, in force on `asOf`; trusted to be made by `policy()` or parsed by `Policy`.
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError if `asOf` is not a real day or the policy is not in force on it, the facts are no object, or one that
 * its rules look at has a value that its type does not have: parse facts with their schema first.
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 *
 * const known = { post: 'ccio', employerIsExemplar: false } as const;
 * const decision = decide(firstCohortPolicy, known, { asOf: '2017-09-29' });
 * decision.outcome; // => 'undetermined'
 * decision.missing; // => ['employerIsFastFollower']
 *
 * const other = decide(firstCohortPolicy, { post: 'other' }, { asOf: '2017-09-29' });
 * other.outcome; // => 'ineligible'
 * other.failed; // => ['digital-leader']
 * other.missing; // => []
 * ```
 */
export function decide<P extends Policy>(policy: P, facts: FactsFor<P>, { asOf }: AsOfOptions): DecisionBy<P> {
  return decideFor('decide', policy, facts, asOf);
}

/** What {@link decide} does; `verb` names the caller in what is thrown. */
export function decideFor<P extends Policy>(verb: string, policy: P, facts: object, asOf: CalendarDate): DecisionBy<P> {
  const compiled = compile(policy);
  checkDay(compiled, policy, asOf, verb);
  const own = ownFacts(facts, verb);
  const { slots } = compiled;
  const values = new Array<FactValue | null>(slots.length);
  const cells = new Array<number>(slots.length);
  for (let i = 0; i < slots.length; i += 1) {
    const value = slots[i]!.read(own);
    cells[i] = cellIn(slots[i]!, value, verb);
    // The decision is a record: a set that its owner changes later must not change what was seen.
    values[i] = (Array.isArray(value) ? [...(value as string[])] : (value ?? null)) as FactValue | null;
  }
  const requirements: RequirementDecision[] = [];
  const failed: string[] = [];
  const missing: string[] = [];
  for (const requirement of compiled.requirements) {
    const decided = decideRequirement(requirement, slots, values, cells);
    requirements.push(decided);
    if (decided.verdict === 'not-met') failed.push(decided.code);
    else if (decided.verdict === 'unknown') {
      for (const fact of decided.missing) if (!missing.includes(fact)) missing.push(fact);
    }
  }
  const decision: Decision = {
    format: 1,
    policy: { id: policy.id, version: policy.version },
    asOf,
    outcome: outcomeOf(failed, missing),
    failed,
    missing: failed.length > 0 ? [] : missing,
    requirements,
    sensitive: compiled.sensitive,
  };
  return decision;
}

const verdicts = ['not-met', 'unknown', 'met'] as const;
const none: readonly never[] = Object.freeze([]);

// A requirement on facts with few values comes out in few ways; each is made once, and shared by the decisions.
function decideRequirement(
  requirement: CompiledRequirement,
  slots: readonly Slot[],
  values: readonly (FactValue | null)[],
  cells: readonly number[],
): RequirementDecision {
  const { decided, facts } = requirement;
  if (!decided) return newDecision(requirement, slots, values, cells);
  let way = 0;
  for (const slot of facts) way = way * slots[slot]!.size + cells[slot]!;
  const known = decided[way];
  if (known) return known;
  const made = newDecision(requirement, slots, values, cells);
  for (const part of [made.seen, made.missing, made]) Object.freeze(part);
  return (decided[way] = made);
}

function newDecision(
  { code, because, source, gate, facts }: CompiledRequirement,
  slots: readonly Slot[],
  values: readonly (FactValue | null)[],
  cells: readonly number[],
): RequirementDecision {
  const truth = truthOf(gate, cells);
  const verdict = verdicts[truth];
  const seen: Record<string, FactValue | null> = {};
  for (const slot of facts) seen[slots[slot]!.fact] = values[slot]!;
  const missing = truth === unknown ? openFacts(gate, slots, cells) : none;
  return source === undefined
    ? { code, verdict, because, seen, missing }
    : { code, verdict, because, source, seen, missing };
}

/** The missing facts inside the parts of the gate that are unknown. */
function openFacts(
  gate: Gate,
  slots: readonly Slot[],
  cells: readonly number[],
  found: string[] = [],
): readonly string[] {
  if (truthOf(gate, cells) !== unknown) return found;
  if (gate.members) {
    for (const member of gate.members) openFacts(member, slots, cells, found);
  } else if (!found.includes(slots[gate.slot]!.fact)) {
    found.push(slots[gate.slot]!.fact);
  }
  return found;
}
