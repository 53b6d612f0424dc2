import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { comparisonsIn } from '../../eligibility/language/walk-rule.ts';
import type { RemedyOptions } from '../../eligibility/remedies.ts';
import { remedies } from '../../eligibility/remedies.ts';
import { answersIn } from './answers.ts';
import { factsWith } from './facts-with.ts';

/** Of somebody who fails a requirement, a change of its facts that does not make them eligible though `remedies` says so, in words. */
export function brokenPromise(
  policy: Policy,
  { failing, facts }: { readonly failing: string; readonly facts: object },
  options: Omit<RemedyOptions<string>, 'changeable'>,
  decided: (facts: object) => Decision,
): string | undefined {
  const changeable = [...new Set(comparisonsIn(policy.requires[failing]!.rule).map(({ fact }) => fact))];
  const answer = remedies<Policy>(policy, facts, { ...options, changeable });
  const promised = answer.outcome === 'found' ? answer.remedies : [];
  return promised.flatMap(({ changes }) => {
    const changed = Object.fromEntries(changes.map(({ fact, example }) => [fact, example]));
    const { outcome } = decided(factsWith({ ...answersIn(policy, facts), ...changed }));
    return outcome === 'eligible' ? [] : [`changed to ${JSON.stringify(changed)}, the outcome is ${outcome}`];
  })[0];
}
