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
  const below = (value: unknown, name: string) => {
    if (!isRecord(value)) return value === null || value === undefined ? undefined : misplaced;
    return Object.hasOwn(value, name) ? value[name] : undefined;
  };
  return (facts) => names.reduce<unknown>(below, facts);
}

// No fact has it for a value, so that it is refused.
const misplaced = Symbol('in no object');

/** Whatever came in, however deep or long: the words are few. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 100)}'`;
  if (typeof value === 'symbol') return value.description!;
  if (Object(value) !== value) return String(value);
  return Array.isArray(value) && !value.some(Array.isArray) ? `[${listed(value, 3)}]` : `of type ${typeof value}`;
}

/** What came in, in a row. A long row is cut: a message is for reading. */
export function listed(values: readonly unknown[], most = 12): string {
  const more = values.length > most ? ` and ${values.length - most} more` : '';
  return values.slice(0, most).map(inWords).join(', ') + more;
}
