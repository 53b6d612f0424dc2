import type { Policy } from './language/policy.ts';
import type { FactType, Vocabulary } from './language/vocabulary.ts';

/**
 * The facts of several policies together: all options that any of them knows, all steps.
 *
 * @throws RangeError if two policies mean different things by a fact: another type, or steps that neither ladder has all of
 * in one order.
 */
export function jointVocabulary(policies: readonly Policy[], verb: string): Vocabulary {
  const joint = new Map<string, FactType>();
  for (const { id, version, facts } of policies) {
    for (const [fact, type] of Object.entries(facts)) {
      const both = joined(joint.get(fact) ?? type, type);
      if (!both) {
        throw new RangeError(
          `${verb}: '${id}' version ${version} means another kind of fact by '${fact}' than the others do`,
        );
      }
      joint.set(fact, both);
    }
  }
  for (const fact of joint.keys()) {
    const inner = [...joint.keys()].find((other) => other.startsWith(`${fact}.`));
    if (inner !== undefined)
      throw new RangeError(`${verb}: '${fact}' cannot hold '${inner}', as it does for another of the policies`);
  }
  return Object.fromEntries(joint);
}

function joined(a: FactType, b: FactType): FactType | undefined {
  if (a.type !== b.type) return undefined;
  if ('options' in a && 'options' in b) return { ...a, options: [...new Set([...a.options, ...b.options])] };
  if ('steps' in a && 'steps' in b) return a.steps.length < b.steps.length ? ladderOver(b, a) : ladderOver(a, b);
  return a;
}

/** The longer ladder, if the steps of the shorter stand in it in the same order. */
function ladderOver<Ladder extends { readonly steps: readonly string[] }>(
  longer: Ladder,
  shorter: Ladder,
): Ladder | undefined {
  const shared = longer.steps.filter((step) => shorter.steps.includes(step));
  return shared.join('\n') === shorter.steps.join('\n') ? longer : undefined;
}
