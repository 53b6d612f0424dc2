import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isInPeriod } from '../calendar/in-period.ts';
import { isCalendarDate } from '../calendar/is-calendar-date.ts';
import type { Decision, RequirementDecision } from './decision.ts';
import type { KnownFacts } from './evaluate.ts';
import { evaluate, factsIn, missingFrom } from './evaluate.ts';
import { outcomeOf } from './outcome.ts';
import type { Policy, Requirement } from './policy.ts';
import { isRecord } from './problem.ts';
import { isValueOf, wordsForValue } from './values.ts';
import type { describes, FactValue } from './vocabulary.ts';

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
 * @param facts - what is known of the person. Absent, `undefined` and `null` all mean that a fact is missing.
 * @throws RangeError if `asOf` is not a real day or the policy is not in force on it, the facts are no object, or one of them has
 * a value that its type does not have: parse facts with their schema first.
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
export function decide<P extends Policy>(
  policy: P,
  facts: FactsFor<P>,
  { asOf }: { readonly asOf: CalendarDate },
): DecisionBy<P> {
  checkDay(policy, asOf);
  const known = knownFacts(policy, facts);
  const requirements = Object.entries(policy.requires).map(([code, requirement]) =>
    decideRequirement(policy, code, requirement, known),
  );
  const failed = requirements.filter(({ verdict }) => verdict === 'not-met').map(({ code }) => code);
  const missing = failed.length > 0 ? [] : [...new Set(requirements.flatMap((requirement) => requirement.missing))];
  const decision: Decision = {
    format: 1,
    policy: { id: policy.id, version: policy.version },
    asOf,
    outcome: outcomeOf(failed, missing),
    failed,
    missing,
    requirements,
  };
  return decision;
}

function decideRequirement(
  policy: Policy,
  code: string,
  { rule, because, source }: Requirement,
  known: KnownFacts,
): RequirementDecision {
  const truth = evaluate(rule, known, policy.facts);
  return {
    code,
    verdict: truth === undefined ? 'unknown' : truth ? 'met' : 'not-met',
    because,
    ...(source === undefined ? {} : { source }),
    seen: Object.fromEntries(factsIn(rule).map((fact) => [fact, known.get(fact) ?? null])),
    missing: [...new Set(missingFrom(rule, known, policy.facts))],
  };
}

function checkDay(policy: Policy, asOf: CalendarDate): void {
  if (!isCalendarDate(asOf)) {
    throw new RangeError(`decide: asOf '${String(asOf)}' is not a real day in the format YYYY-MM-DD`);
  }
  if (!isInPeriod(asOf, policy.inForce)) {
    const { from, to } = policy.inForce;
    const period = to == null ? `from ${from} on` : `from ${from} to ${to}`;
    throw new RangeError(
      `decide: policy '${policy.id}' version ${policy.version} is in force ${period}, which does not include ${asOf}`,
    );
  }
}

function knownFacts(policy: Policy, facts: object): KnownFacts {
  if (!isRecord(facts)) throw new RangeError(`decide: the facts are ${inWords(facts)}; enter an object`);
  const known = new Map<string, FactValue>();
  for (const [fact, type] of Object.entries(policy.facts)) {
    const value = valueAt(facts, fact);
    if (value == null) continue;
    if (!isValueOf(type, value)) {
      throw new RangeError(`decide: the fact '${fact}' is ${inWords(value)}; enter ${wordsForValue(type)}`);
    }
    known.set(fact, value);
  }
  return known;
}

// Whatever came in, however deep or long, the message stays one line.
function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 100)}'`;
  return ['boolean', 'number', 'bigint'].includes(typeof value) ? String(value) : `of type ${typeof value}`;
}

function valueAt(facts: object, path: string): unknown {
  let value: unknown = facts;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
