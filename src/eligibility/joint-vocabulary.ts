import type { Policy } from './language/policy.ts';
import type { FactType, Vocabulary } from './language/vocabulary.ts';

/**
 * The facts of several policies together: all options that any of them knows, all steps.
 *
 * @throws RangeError if two policies mean different things by a fact: another type, or steps that neither ladder has all of
 * in one order.
 */
export function jointVocabulary(policies: readonly Policy[], verb: string): Vocabulary {
  const names = [...new Set(policies.flatMap(({ facts }) => Object.keys(facts)))];
  const joint = names.map((fact): [string, FactType] => {
    // The longest ladder first, so that it makes no difference in which order the policies come.
    const own = policies
      .filter(({ facts }) => Object.hasOwn(facts, fact))
      .sort((a, b) => stepsIn(b.facts[fact]!) - stepsIn(a.facts[fact]!));
    const type = own.reduce((known, { id, version, facts }) => {
      const both = joined(known, facts[fact]!);
      if (both) return both;
      throw new RangeError(
        `${verb}: '${id}' version ${version} means another kind of fact by '${fact}' than the others do`,
      );
    }, own[0]!.facts[fact]!);
    return [fact, type];
  });
  for (const fact of names) {
    const inner = names.find((other) => other.startsWith(`${fact}.`));
    if (inner !== undefined)
      throw new RangeError(`${verb}: '${fact}' cannot hold '${inner}', as it does for another of the policies`);
  }
  return Object.fromEntries(joint);
}

function stepsIn(type: FactType): number {
  return 'steps' in type ? type.steps.length : 0;
}

/** What both types take in; of two ladders the first, if the steps of the other stand in it in the same order. */
function joined(a: FactType, b: FactType): FactType | undefined {
  if (a.type !== b.type) return undefined;
  if ('options' in a && 'options' in b) return { ...a, options: [...new Set([...a.options, ...b.options])] };
  if ('steps' in a && 'steps' in b) {
    const shared = a.steps.filter((step) => b.steps.includes(step));
    return shared.join('\n') === b.steps.join('\n') ? a : undefined;
  }
  return a;
}
