import type { Decision } from '../../eligibility/decision.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { readerOf } from '../../eligibility/language/read-facts.ts';
import { comparisonsIn } from '../../eligibility/language/walk-rule.ts';
import type { RemedyOptions } from '../../eligibility/remedies.ts';
import { remedies } from '../../eligibility/remedies.ts';
import { departure, difference } from './against-any-answer.ts';
import { answersIn } from './answers.ts';
import { factsWith } from './facts-with.ts';

// What can be said against a decision, in a sentence; `undefined` where there is nothing.

/** That it is another than the library's. What the library does not state can be added, and sensitive values can be left out. */
export function otherwiseDecided(answer: Decision, decision: Decision): string | undefined {
  const hidden = (facts: Decision['requirements'][number]['seen']) =>
    Object.fromEntries(Object.entries(facts).filter(([fact]) => decision.sensitive.includes(fact)));
  const requirements = answer.requirements.map((one, i) => {
    return { ...one, seen: { ...hidden(decision.requirements[i]?.seen ?? {}), ...one.seen } };
  });
  return departure(inAnyOrder({ ...answer, requirements }), inAnyOrder(decision), 'by the library');
}

/** That its outcome, what failed or what is missing does not follow from its requirements. */
export function wrongOutcome({ outcome, failed, missing, requirements }: Decision): string | undefined {
  const judged = (verdict: string) => requirements.filter((one) => one.verdict === verdict);
  const notMet = judged('not-met').map(({ code }) => code);
  const open = judged('unknown').flatMap((one) => one.missing);
  const unnamed = requirements.find((one) => (one.verdict === 'unknown') !== one.missing.length > 0);
  if (unnamed) return `${unnamed.code} is ${unnamed.verdict}, with ${unnamed.missing.length} facts missing`;
  const follows =
    notMet.length > 0
      ? { outcome: 'ineligible', failed: notMet, missing: [] }
      : { outcome: open.length > 0 ? 'undetermined' : 'eligible', failed: [], missing: [...new Set(open)].sort() };
  return difference({ outcome, failed, missing: [...missing].sort() }, follows, 'by its requirements');
}

/** That it calls a fact missing that is known. */
export function unfounded({ missing, requirements }: Decision, facts: object): string | undefined {
  const named = [...missing, ...requirements.flatMap((one) => one.missing)];
  const known = named.find((fact) => readerOf(fact)(facts) != null);
  return known === undefined ? undefined : `${known} is called missing`;
}

/** That it settled what another decision, on the same facts and more, contradicts. */
export function contradiction(before: Decision, after: Decision): string | undefined {
  if (before.outcome !== 'undetermined' && after.outcome !== before.outcome) {
    return `the outcome is ${before.outcome}, and once more is known it is ${after.outcome}`;
  }
  const turned = before.requirements.find(
    ({ code, verdict }) =>
      verdict !== 'unknown' && after.requirements.find((one) => one.code === code)?.verdict !== verdict,
  );
  return turned && `${turned.code} is ${turned.verdict}, and once more is known it is no longer`;
}

/** That it leaves something open. */
export function openDespite({ outcome, missing, requirements }: Decision): string | undefined {
  const open = requirements.find(({ verdict }) => verdict === 'unknown');
  if (open) return `${open.code} is unknown`;
  return outcome === 'undetermined' || missing.length > 0
    ? `the outcome is ${outcome}, missing ${missing.join(', ')}`
    : undefined;
}

/** That other requirements have failed than these, or the outcome does not go with them. */
export function failedOtherThan(codes: readonly string[], { outcome, failed }: Decision): string | undefined {
  const expected = { outcome: codes.length > 0 ? 'ineligible' : 'eligible', failed: codes };
  return difference({ outcome, failed }, expected, 'by the policy');
}

/** That it does not make somebody eligible who fails a requirement, though they changed what `remedies` says. */
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

// In which order facts are missing, no policy says.
function inAnyOrder(decision: Decision): Decision {
  const requirements = decision.requirements.map((one) => ({ ...one, missing: [...one.missing].sort() }));
  return { ...decision, requirements, missing: [...decision.missing].sort() };
}
