import * as fc from 'fast-check';
import type { Decision, RequirementDecision } from '../../eligibility/decision.ts';
import type { Policy, Requirement } from '../../eligibility/language/policy.ts';
import type { FactType } from '../../eligibility/language/vocabulary.ts';
import { outcomeOf } from '../../eligibility/outcome.ts';
import { days } from './some-days.ts';
import { factTypes, rulesOver, valuesOf } from './rule-arbitraries.ts';
import { anyTexts, texts, withoutRepeats } from './some-texts.ts';

// Some stand inside others, and some are names that every object inherits.
const paths = ['post', 'employer.post', 'score', 'constructor', 'valueOf.toString', 'a1.b_2.C3'];

// Made once: an arbitrary of what matches is costly to make.
const kebabCase = /* @__PURE__ */ fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);

// Made once: an arbitrary of what matches is costly to make.
const anyName = /* @__PURE__ */ fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/);

function codes(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('post', 'employer'), kebabCase);
}

function versions(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.MAX_SAFE_INTEGER));
}

function vocabularies(): fc.Arbitrary<Readonly<Record<string, FactType>>> {
  const names = fc.oneof(fc.constantFrom(...paths), anyName);
  return fc
    .uniqueArray(fc.tuple(names, factTypes()), { minLength: 1, maxLength: 4, selector: ([path]) => path })
    .map((facts) => {
      const all = facts.map(([path]) => path);
      // What holds others is no fact itself.
      return Object.fromEntries(facts.filter(([path]) => !all.some((other) => path.startsWith(`${other}.`))));
    });
}

/** Policies over one to four facts, with one to four requirements. */
export function policies(): fc.Arbitrary<Policy> {
  return fc.tuple(vocabularies(), days()).chain(([facts, from]) => {
    const to = fc.oneof(days({ from }), fc.constant(null));
    const inForce = fc.record({ from: fc.constant(from), to }, { requiredKeys: ['from'], noNullPrototype: true });
    const requirement: fc.Arbitrary<Requirement> = fc.record(
      {
        rule: rulesOver(facts),
        because: texts(),
        source: texts(),
        confidence: fc.constantFrom('high', 'medium', 'low'),
        note: texts(),
      },
      { requiredKeys: ['rule', 'because'], noNullPrototype: true },
    );
    const requires = fc
      .uniqueArray(fc.tuple(codes(), requirement), { minLength: 1, maxLength: 4, selector: ([code]) => code })
      .map((entries) => Object.fromEntries(entries));
    return fc.record(
      {
        format: fc.constant(1),
        id: texts(),
        version: versions(),
        title: texts(),
        inForce,
        facts: fc.constant(facts),
        requires,
      },
      { requiredKeys: ['format', 'id', 'version', 'inForce', 'facts', 'requires'], noNullPrototype: true },
    );
  });
}

/** The JSON text of policies, on one line or several. */
export function policyTexts(): fc.Arbitrary<string> {
  return fc.tuple(policies(), fc.constantFrom(0, 2)).map(([policy, indent]) => JSON.stringify(policy, null, indent));
}

/** Decisions with every outcome. */
export function decisions(): fc.Arbitrary<Decision> {
  const requirements = fc
    .array(requirementDecisions(), { minLength: 1, maxLength: 4 })
    .map((all) => withoutRepeats(all, ({ code }) => code));
  const policy = fc.record({ id: anyTexts(), version: versions() }, { noNullPrototype: true });
  return fc
    .record({ policy, asOf: days(), requirements, mask: fc.nat({ max: 7 }) }, { noNullPrototype: true })
    .map(({ policy: by, asOf, requirements: all, mask }) => {
      const failed = all.filter(({ verdict }) => verdict === 'not-met').map(({ code }) => code);
      const missing = failed.length > 0 ? [] : [...new Set(all.flatMap((one) => one.missing))];
      const seen = new Set(all.flatMap((one) => Object.keys(one.seen)));
      const sensitive = [...seen].filter((_, i) => isSet(mask, i));
      return {
        format: 1,
        policy: by,
        asOf,
        outcome: outcomeOf(failed, missing),
        failed,
        missing,
        requirements: all,
        sensitive,
      };
    });
}

function requirementDecisions(): fc.Arbitrary<RequirementDecision> {
  const known = fc.dictionary(fc.constantFrom(...paths), factTypes().chain(valuesOf), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });
  const texted = { code: codes(), because: texts(), source: fc.oneof(texts(), fc.constant(undefined)) };
  return fc
    .record(
      {
        ...texted,
        seen: known,
        verdict: fc.constantFrom('met', 'not-met', 'unknown'),
        mask: fc.nat({ max: 7 }),
      },
      { requiredKeys: ['code', 'because', 'seen', 'verdict', 'mask'], noNullPrototype: true },
    )
    .map(({ seen, mask, ...rest }) => {
      const facts = Object.keys(seen);
      const open = facts.filter((_, i) => isSet(mask, i) || (i === 0 && rest.verdict === 'unknown'));
      const told = Object.entries(seen).map(([fact, value]) => [fact, open.includes(fact) ? null : value]);
      const missing = rest.verdict === 'unknown' ? open : [];
      return { ...rest, seen: Object.fromEntries(told) as RequirementDecision['seen'], missing };
    });
}

function isSet(mask: number, bit: number): boolean {
  return ((mask >> bit) & 1) === 1;
}
