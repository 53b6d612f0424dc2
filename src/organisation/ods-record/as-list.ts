/** What stands in a field that holds one thing, several or nothing, as a list. */
export function asList(value: unknown): unknown {
  return value == null ? [] : Array.isArray(value) ? value : [value];
}
