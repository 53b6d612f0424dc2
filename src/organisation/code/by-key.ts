/** Things under their keys, as many as they have, each list in the order in which they were given. */
export function byKey<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const others = found.get(key);
      if (others) others.push(value);
      else found.set(key, [value]);
    }
  }
  return found;
}
