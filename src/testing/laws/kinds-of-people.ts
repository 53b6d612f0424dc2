import * as fc from 'fast-check';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { BoundaryCase, BoundaryCases } from '../../eligibility/boundary-cases.ts';
import { boundaryCases } from '../../eligibility/boundary-cases.ts';
import { decideFor } from '../../eligibility/decide.ts';
import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import type { SearchOptions } from '../../eligibility/partition/budget.ts';
import { withinBudget } from '../../eligibility/partition/budget.ts';
import { completeCases } from '../suites/complete-cases.ts';
import type { Answers } from './answers.ts';
import { answersIn, withAnswerOf } from './answers.ts';
import { anyAnswers } from './any-answers.ts';
import { factsWith } from './facts-with.ts';

/** The day on which a policy decides, and how much a search for people may do. */
export interface FactsOptions extends SearchOptions {
  /** The day for which it is decided. Left out: the first on which the policy is in force. */
  readonly asOf?: CalendarDate | undefined;
}

/** Whom a policy tells apart. */
export interface KindsOfPeople {
  /** Who is eligible. Throws a RangeError that names the caller if nobody can be. */
  readonly eligible: () => fc.Arbitrary<Answers>;
  /** Who fails the requirement and meets all the others; `undefined` if nobody can. */
  readonly failingOnly: (code: string) => fc.Arbitrary<Answers> | undefined;
}

/** The kinds of people, out of the cases at the edges of the policy. Throws a RangeError that names the caller if there are too many. */
export function kindsOfPeople(verb: string, policy: Policy, options: FactsOptions): KindsOfPeople {
  // So that a limit that is none is told in the name of the caller.
  withinBudget(verb, options, [], () => undefined);
  const { cases } = completeCases(verb, boundaryCases<Policy>(policy, options) as BoundaryCases);
  const like = (isWitness: (one: BoundaryCase) => boolean, failed: readonly string[]) => {
    const witnesses = cases.filter(isWitness).map(({ facts }) => answersIn(policy, facts));
    return witnesses.length === 0 ? undefined : peopleDecided(verb, policy, witnesses, options, isFailing(failed));
  };
  return {
    eligible: () => {
      const people = like(({ kind }) => kind === 'just-met', []);
      if (people) return people;
      throw new RangeError(`${verb}: nobody can be eligible under the policy '${policy.id}'; examine says why`);
    },
    failingOnly: (code) => like(({ kind, requirement }) => kind === 'just-not-met' && requirement === code, [code]),
  };
}

/** People like the witnesses, as far as what the policy decides of them stays of a kind. */
export function peopleDecided(
  verb: string,
  policy: Policy,
  witnesses: readonly Answers[],
  { asOf = policy.inForce.from }: FactsOptions,
  isOfKind: (decision: Decision) => boolean,
): fc.Arbitrary<Answers> {
  const decided = (person: Answers) => decideFor<Policy>(verb, policy, factsWith(person), asOf);
  // So that a day on which the policy is not in force is told at once.
  decided({});
  return peopleLike(policy, witnesses, (person) => isOfKind(decided(person)));
}

/**
 * People of one kind, out of witnesses of it: one of them, with answers of somebody else taken over as far as they stay of the kind. So every
 * sample is one, anybody of the kind can come up, and it shrinks to a witness.
 */
function peopleLike(
  policy: Policy,
  witnesses: readonly Answers[],
  isOfKind: (person: Answers) => boolean,
): fc.Arbitrary<Answers> {
  const facts = fc.shuffledSubarray(Object.keys(policy.facts));
  return fc.tuple(fc.constantFrom(...witnesses), anyAnswers(policy), facts).map(([witness, other, taken]) => {
    const changed = taken.reduce((person, fact) => withAnswerOf(person, other, fact), witness);
    if (isOfKind(changed)) return changed;
    return taken.reduce((person, fact) => {
      const next = withAnswerOf(person, other, fact);
      return isOfKind(next) ? next : person;
    }, witness);
  });
}

/** Whether these requirements are not met, and all the others are. */
function isFailing(codes: readonly string[]) {
  return ({ requirements }: Decision) =>
    requirements.every(({ code, verdict }) => verdict === (codes.includes(code) ? 'not-met' : 'met'));
}
