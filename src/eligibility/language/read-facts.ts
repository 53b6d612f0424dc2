import { isRecord } from './problem.ts';

/**
 * The facts as an object that inherits nothing but what all objects do: what an object inherits nobody has stated, and a hostile
 * document may have set what it inherits. Throws unless they are an object; `verb` names the caller.
 */
export function ownFacts(facts: unknown, verb: string): object {
  if (!isRecord(facts)) throw new RangeError(`${verb}: the facts are ${inWords(facts)}; enter an object`);
  // Its constructor is asked for only because the engine then knows the shape of the object, and the prototype costs nothing.
  const isPlain = facts.constructor === Object && Object.getPrototypeOf(facts) === Object.prototype;
  return isPlain ? facts : { ...facts };
}

/** Whether a fact lies under this name in {@link ownFacts} themselves, and nothing that every object inherits does. */
export function isPlainName(path: string): boolean {
  return !path.includes('.') && !(path in Object.prototype);
}

/** Reads the value at a path out of {@link ownFacts}; `null` or `undefined` where it is missing. */
export function readerOf(path: string): (facts: object) => unknown {
  if (isPlainName(path)) return (facts) => facts[path as never];
  const names = path.split('.');
  return (facts) =>
    names.reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      facts,
    );
}

/** Whatever came in, however deep or long: the words stay on one line. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 100)}'`;
  return Object(value) === value ? `of type ${typeof value}` : String(value);
}
