import type { Decision, RequirementDecision } from '../../eligibility/decision.ts';
import type { AssertionWords } from './assertion-words.ts';
import { assertionWords } from './assertion-words.ts';
import type { Judgement } from './judgement.ts';

/** How an assertion about a decision may be put. */
export interface AssertionOptions {
  /** Other words for the requirements, in what a failing assertion says. */
  readonly words?: Partial<AssertionWords>;
}

/** Whether the decision is `eligible`. */
export function judgeEligible(decision: Decision, { words }: AssertionOptions = {}): Judgement {
  const { outcome } = decision;
  return {
    ...said(decision, words, ({ verdict }) => verdict !== 'met'),
    holds: outcome === 'eligible',
    wanted: 'eligible',
    actual: { outcome },
    expected: { outcome: 'eligible' },
  };
}

/** Whether the decision is `ineligible`, with all of these codes among the failed ones; `only`: and no others. */
export function judgeIneligibleFor(
  decision: Decision,
  codes: readonly string[],
  { only = false, words }: AssertionOptions & { readonly only?: boolean } = {},
): Judgement {
  const { outcome, failed, requirements } = decision;
  const strange = codes.filter((code) => !requirements.some((one) => one.code === code));
  if (strange.length > 0) {
    throw new RangeError(
      `the policy '${decision.policy.id}' has no requirement ${strange.map((code) => `'${code}'`).join(', ')}`,
    );
  }
  const expected = only ? requirements.map(({ code }) => code).filter((code) => codes.includes(code)) : codes;
  return {
    ...said(decision, words, ({ code, verdict }) => codes.includes(code) || verdict === 'not-met'),
    holds:
      outcome === 'ineligible' &&
      codes.every((code) => failed.includes(code)) &&
      (!only || failed.every((code) => codes.includes(code))),
    wanted: ['ineligible', ...(codes.length > 0 ? [only ? 'only for' : 'for', codes.join(', ')] : [])].join(' '),
    actual: { outcome, failed },
    expected: { outcome: 'ineligible', failed: expected },
  };
}

/** Whether the decision is `undetermined`, with all of these facts among the missing ones. */
export function judgeUndetermined(
  decision: Decision,
  facts: readonly string[],
  { words }: AssertionOptions = {},
): Judgement {
  const { outcome, missing } = decision;
  return {
    ...said(decision, words, ({ verdict }) => outcome === 'eligible' || verdict !== 'met'),
    holds: outcome === 'undetermined' && facts.every((fact) => missing.includes(fact)),
    wanted: ['undetermined', ...facts].join(', missing '),
    actual: { outcome, missing },
    expected: { outcome: 'undetermined', missing: facts },
  };
}

function said(
  decision: Decision,
  own: Partial<AssertionWords> | undefined,
  isNamed: (requirement: RequirementDecision) => boolean,
): Pick<Judgement, 'is' | 'because' | 'asOf'> {
  const words = { ...assertionWords, ...own };
  const because = decision.requirements
    .filter(isNamed)
    .map((one) => `${one.code} (${verdicts[one.verdict]}${words.requirement(one, words)})`);
  return { is: decision.outcome, because, asOf: decision.asOf };
}

const verdicts = { met: 'met: ', 'not-met': '', unknown: 'not known: ' } as const;
