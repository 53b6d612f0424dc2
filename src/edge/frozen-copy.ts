/** A copy of plain JSON in which nothing can be changed. Fields that are `undefined` are left out, as JSON leaves them out. */
export function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.freeze(
    Object.fromEntries(fields.map(([name, field]) => [name, frozenCopy(field as unknown)])),
  ) as Value;
}
