/** The same object with its fields in the opposite order, and so on inside. Lists stay as they are. */
export function turnedRound<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, turnedRound(field as unknown)] as const);
  return Object.fromEntries(fields.reverse()) as Value;
}
