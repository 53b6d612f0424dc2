import { isRecord } from './problem.ts';

/**
 * The facts as an object that inherits nothing but what all objects do: what an object inherits nobody has stated, and a hostile
 * document may have set what it inherits. Throws unless they are an object; `verb` names the caller.
 */
export function ownFacts(facts: unknown, verb: string): object {
  if (!isRecord(facts)) throw new RangeError(`${verb}: the facts are ${inWords(facts)}; enter an object`);
  return withoutInheritance(facts);
}

// That a plain object says so itself is asked first only because the engine then knows its shape, and its prototype costs nothing.
function withoutInheritance(facts: object): object {
  const isPlain = facts.constructor === Object && Object.getPrototypeOf(facts) === Object.prototype;
  return isPlain ? facts : { ...facts };
}

/** Whether a fact lies under this name in {@link ownFacts} themselves, and nothing that every object inherits does. */
export function isPlainName(path: string): boolean {
  return !path.includes('.') && !(path in Object.prototype);
}

/** Reads the value at a path out of {@link ownFacts}; `null` or `undefined` where it is missing. */
export function readerOf(path: string): (facts: object) => unknown {
  const [name, ...below] = path.split('.') as [string, ...string[]];
  // Plain reading is much faster than asking first, but there are names that every object inherits.
  const read: (facts: object) => unknown =
    name in Object.prototype
      ? (facts) => (Object.hasOwn(facts, name) ? facts[name as never] : undefined)
      : (facts) => facts[name as never];
  if (below.length === 0) return read;
  const readBelow = readerOf(below.join('.'));
  return (facts) => {
    const inner = read(facts);
    return typeof inner === 'object' && inner !== null ? readBelow(withoutInheritance(inner)) : undefined;
  };
}

/** Whatever came in, however deep or long: the words stay on one line. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 100)}'`;
  return Object(value) === value ? `of type ${typeof value}` : String(value);
}
