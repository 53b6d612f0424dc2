import { replaceWords } from '../../edge/replace-words.ts';
import type { WordsOptions } from '../../edge/words-options.ts';
import type { Decision, RequirementDecision } from '../../eligibility/decision.ts';
import { redact } from '../../eligibility/redact.ts';
import { oneLine } from '../../eligibility/words/one-line.ts';
import type { AssertionWords } from './assertion-words.ts';
import { assertionWords } from './assertion-words.ts';
import { checkKind } from './check-kind.ts';
import { aDecision } from './kinds.ts';
import type { Judgement } from './judgement.ts';

// In all of them `verb` names the assertion or the matcher, in what is thrown.

/** Whether the decision is `eligible`. */
export function judgeEligible(
  verb: string,
  decision: Decision,
  { words }: WordsOptions<AssertionWords> = {},
): Judgement {
  checkKind(verb, decision, aDecision);
  const { outcome } = decision;
  return {
    ...said(decision, ({ verdict }) => verdict !== 'met', words),
    holds: outcome === 'eligible',
    wanted: 'eligible',
    actual: { outcome },
    expected: { outcome: 'eligible' },
  };
}

/** Whether the decision is `ineligible`, with all of these codes among the failed ones. */
export function judgeIneligibleFor(verb: string, decision: Decision, codes: readonly string[]): Judgement {
  checkKind(verb, decision, aDecision);
  checkCodes(verb, decision, codes);
  const { outcome, failed } = decision;
  return {
    ...said(decision, ({ code, verdict }) => codes.includes(code) || verdict === 'not-met'),
    holds: outcome === 'ineligible' && codes.every((code) => failed.includes(code)),
    wanted: `ineligible for ${codes.join(', ')}`,
    actual: { outcome, failed },
    expected: { outcome: 'ineligible', failed: codes },
  };
}

/** Whether the decision is `ineligible`, with these codes failed and every other requirement met. */
export function judgeOnlyIneligibleFor(verb: string, decision: Decision, codes: readonly string[]): Judgement {
  checkKind(verb, decision, aDecision);
  checkCodes(verb, decision, codes);
  const { outcome, failed, requirements } = decision;
  const unknown = requirements.filter(({ verdict }) => verdict === 'unknown').map(({ code }) => code);
  const expected = requirements.map(({ code }) => code).filter((code) => codes.includes(code));
  return {
    ...said(decision, ({ code, verdict }) => codes.includes(code) || verdict !== 'met'),
    holds:
      outcome === 'ineligible' &&
      codes.every((code) => failed.includes(code)) &&
      failed.every((code) => codes.includes(code)) &&
      unknown.length === 0,
    wanted: `ineligible only for ${codes.join(', ')}`,
    actual: { outcome, failed, unknown },
    expected: { outcome: 'ineligible', failed: expected, unknown: [] },
  };
}

/** Whether the decision is `undetermined`, with all of these facts among the missing ones. */
export function judgeUndetermined(verb: string, decision: Decision, facts: readonly string[]): Judgement {
  checkKind(verb, decision, aDecision);
  checkFacts(verb, decision, facts);
  const { outcome, missing } = decision;
  return {
    ...said(decision, ({ verdict }) => outcome === 'eligible' || verdict !== 'met'),
    holds: outcome === 'undetermined' && facts.every((fact) => missing.includes(fact)),
    wanted: ['undetermined', ...facts].join(', missing '),
    actual: { outcome, missing },
    expected: { outcome: 'undetermined', missing: facts },
  };
}

function said(
  decision: Decision,
  isNamed: (requirement: RequirementDecision) => boolean,
  own?: WordsOptions<AssertionWords>['words'],
): Pick<Judgement, 'is' | 'because' | 'asOf'> {
  const words = replaceWords(assertionWords, own);
  // Messages end up in logs.
  const because = redact(decision)
    .requirements.filter(isNamed)
    .map((one) => oneLine(`${one.code} (${verdicts[one.verdict]}${words.requirement(one, words)})`));
  return { is: [decision.outcome, ...decision.missing].join(', missing '), because, asOf: decision.asOf };
}

const verdicts = { met: 'met: ', 'not-met': '', unknown: 'not known: ' } as const;

// What no decision of the policy can say would make `.not` pass for ever.
function checkCodes(verb: string, { policy, requirements }: Decision, codes: readonly string[]): void {
  if (codes.length === 0) throw new RangeError(`${verb}: name one requirement at least`);
  const strange = codes.filter((code) => !requirements.some((one) => one.code === code));
  if (strange.length > 0) throw new RangeError(`${verb}: policy '${policy.id}' has no requirement ${listed(strange)}`);
}

function checkFacts(verb: string, { policy, requirements, sensitive }: Decision, facts: readonly string[]): void {
  // A redacted decision has the names of sensitive facts only beside the requirements.
  const known = new Set([
    ...requirements.flatMap(({ seen, missing }) => [...Object.keys(seen), ...missing]),
    ...sensitive,
  ]);
  const strange = facts.filter((fact) => !known.has(fact));
  if (strange.length > 0) {
    throw new RangeError(`${verb}: policy '${policy.id}' has no requirement that looks at ${listed(strange)}`);
  }
}

function listed(names: readonly unknown[]): string {
  return names.map((name) => (typeof name === 'string' ? `'${name}'` : JSON.stringify(name))).join(', ');
}
