import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy, Requirement } from './language/policy.ts';
import { comparisonsIn } from './language/walk-rule.ts';
import { gateOf } from './partition/gate-of.ts';
import type { Gate } from './partition/gate.ts';
import { isMeasured } from './partition/scale.ts';
import type { Slot } from './partition/slots.ts';
import { slotsOf } from './partition/slots.ts';
import type { RequirementDecision } from './decision.ts';
import type { Predicate } from './predicate.ts';

/** A policy made ready to decide. */
export interface CompiledPolicy {
  /** What its rules look at. */
  readonly slots: readonly Slot[];
  /** Its requirements, in order. */
  readonly requirements: readonly CompiledRequirement[];
  /** The facts it looks at that are marked sensitive. */
  readonly sensitive: readonly string[];
  /** The last day on which it was found to be in force: services decide many people as of one day. */
  lastDay?: CalendarDate;
  /** Its requirements as predicates, once somebody has asked for them. */
  predicates?: readonly Predicate[];
}

/** A requirement made ready to decide. */
export interface CompiledRequirement extends Requirement {
  /** Its code. */
  readonly code: string;
  /** Its rule. */
  readonly gate: Gate;
  /** For each fact that it looks at, the first slot of it, in the order in which the rule names them. */
  readonly facts: readonly number[];
  /** What has been decided of it by the cells of its facts, if those have so few values that all of it can be kept. */
  readonly decided: RequirementDecision[] | undefined;
}

/** The most ways in which a requirement may come out for {@link CompiledRequirement.decided} to be kept. */
const fewWays = 256;

const compiled = new WeakMap<Policy, CompiledPolicy>();

/** The policy made ready; once for each policy, unless it is one that can still change. */
export function compile(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy);
  if (known) return known;
  const ready = makeReady(policy);
  if (Object.isFrozen(policy)) compiled.set(policy, ready);
  return ready;
}

function makeReady({ facts, requires }: Policy): CompiledPolicy {
  const written = Object.entries(requires);
  const slots = slotsOf(
    facts,
    written.map(([, { rule }]) => rule),
  );
  const requirements = written.map(([code, requirement]): CompiledRequirement => {
    const named = new Set(comparisonsIn(requirement.rule).map(({ fact }) => fact));
    const looksAt = [...named].map((fact) => slots.findIndex((slot) => slot.fact === fact));
    const ways = looksAt.reduce(
      (product, slot) => product * (isListed(slots[slot]!) ? slots[slot]!.size : Infinity),
      1,
    );
    const gate = gateOf(requirement.rule, slots);
    return { ...requirement, code, gate, facts: looksAt, decided: ways <= fewWays ? [] : undefined };
  });
  const sensitive = [...new Set(slots.filter(({ type }) => type.sensitive).map(({ fact }) => fact))];
  return {
    slots,
    requirements,
    sensitive: Object.freeze(sensitive),
  };
}

/** Whether each cell of the slot is one value of its fact. */
function isListed({ type, option }: Slot): boolean {
  return option === undefined && !isMeasured(type);
}
