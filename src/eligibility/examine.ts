import type { Policy } from './language/policy.ts';
import type { SearchOptions, Spend, SearchTooLarge } from './partition/budget.ts';
import { withinBudget } from './partition/budget.ts';
import { variablesOf } from './partition/gate.ts';
import { factsAt } from './partition/nested-facts.ts';
import { openPosition } from './partition/position.ts';
import type { Goal } from './partition/solve.ts';
import { goal, isSolution, smallestConflict, solve } from './partition/solve.ts';
import { no } from './partition/truth.ts';
import { compile } from './compile.ts';
import type { FactsFor } from './decide.ts';
import type { BlockingFinding, PolicyFinding, IdleFinding } from './finding.ts';
import { idleParts } from './idle-parts.ts';
import { overCautious } from './over-cautious.ts';
import type { PolicySpace } from './policy-space.ts';
import { policySpace } from './policy-space.ts';

/** What a policy turns out to be. */
export type PolicyExamination<Code extends string = string, Fact extends string = string, Facts = object> =
  | {
      readonly outcome: 'examined';
      /** The facts of somebody eligible; `null` if nobody can be. */
      readonly eligible: Facts | null;
      /** What its author will want to know; none if every requirement, and every part of it, decides for somebody. */
      readonly findings: readonly PolicyFinding<Code, Fact, Facts>[];
    }
  | SearchTooLarge;

/**
 * What is odd about a policy, out of every case that its rules can tell apart: nobody can meet it, requirements contradict, one never
 * decides, an alternative is never needed, an answer is withheld that could be given.
 *
 * @param policy - the policy, trusted to be made by `policy()` or parsed by `Policy`.
 *
 * @example
 * ```ts
 * import { anyOf, examine, factsOf, policy } from 'digital-academy';
 * import * as z from 'zod';
 *
 * const applicant = factsOf(z.object({ years: z.int().nullish(), trained: z.boolean().nullish() }));
 * const odd = policy({
 *   id: 'example/odd',
 *   version: 1,
 *   inForce: { from: '2017-05-01' },
 *   facts: applicant,
 *   requires: {
 *     experienced: { rule: applicant.years.atLeast(5), because: 'Five years of experience' },
 *     started: { rule: anyOf(applicant.years.atLeast(1), applicant.trained.isTrue()), because: 'A year, or trained' },
 *   },
 * });
 * const examination = examine(odd);
 * examination.outcome === 'examined' && examination.findings[0]; // => { kind: 'implied', code: 'started', by: ['experienced'] }
 * ```
 */
export function examine<P extends Policy>(
  policy: P,
  options: SearchOptions = {},
): PolicyExamination<keyof P['requires'] & string, keyof P['facts'] & string, FactsFor<P>> {
  return withinBudget('examine', options, compile(policy).slots, (spend): PolicyExamination => {
    const of = policySpace(policy, spend);
    const met = of.gates.map((gate) => goal(gate));
    const somebody = solve(openPosition(of.space), met, spend);
    const idle = idleRequirements(of, met, isSolution(somebody), spend);
    const findings: readonly PolicyFinding[] = [
      ...blockings(of, met, spend),
      ...idle,
      ...(isSolution(somebody)
        ? idleParts(
            policy,
            of,
            met,
            idle.map(({ code }) => code),
            spend,
          )
        : []),
      ...overCautious(policy, spend),
    ];
    return {
      outcome: 'examined',
      eligible: isSolution(somebody) ? factsAt(of.space, somebody.chosen) : null,
      findings,
    };
  });
}

/** The requirements that cannot be met alone, or in pairs; or more of them, if that is what it takes. */
function blockings(
  { space, codes, gates }: PolicySpace,
  met: readonly Goal[],
  spend: Spend,
): readonly BlockingFinding[] {
  const start = openPosition(space);
  const conflicting = (goals: readonly Goal[]) => !isSolution(solve(start, goals, spend));
  const codesOf = (goals: readonly Goal[]) => codes.filter((_, i) => goals.includes(met[i]!));
  const single = met.filter((one) => conflicting([one]));
  const meetable = met.filter((one) => !single.includes(one));
  const looksAt = new Map(met.map((one, i) => [one, new Set(variablesOf(gates[i]!))]));
  const pairs = meetable.flatMap((one, i) =>
    meetable.slice(i + 1).flatMap((other) => {
      const shared = [...looksAt.get(one)!].some((variable) => looksAt.get(other)!.has(variable));
      return shared && conflicting([one, other]) ? [[one, other]] : [];
    }),
  );
  const all = solve(start, meetable, spend);
  const more = pairs.length === 0 && !isSolution(all) ? [smallestConflict(start, all, spend)] : [];
  return [
    ...single.map((one): BlockingFinding => ({ kind: 'never-met', codes: codesOf([one]) })),
    ...[...pairs, ...more].map((some): BlockingFinding => ({ kind: 'contradiction', codes: codesOf(some) })),
  ];
}

/** The requirements that nobody fails, and those that nobody fails who meets the others, if anybody can meet all. */
function idleRequirements(
  { space, codes, gates }: PolicySpace,
  met: readonly Goal[],
  isMeetable: boolean,
  spend: Spend,
): readonly IdleFinding[] {
  const start = openPosition(space);
  return codes.flatMap((code, i): IdleFinding[] => {
    const others = isMeetable ? met.filter((_, other) => other !== i) : [];
    const answer = solve(start, [...others, goal(gates[i]!, no, no)], spend);
    if (isSolution(answer)) return [];
    const core = smallestConflict(start, answer, spend);
    const by = codes.filter((_, other) => core.includes(met[other]!));
    return [{ kind: by.length === 0 ? 'always-met' : 'implied', code, by }];
  });
}
