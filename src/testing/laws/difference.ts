/** What differs between two answers that should be the same, in words; `undefined` if nothing does. Missing fields are all alike. */
export function difference(answer: unknown, other: unknown, when: string): string | undefined {
  const [said, saidThen] = [canonical(answer), canonical(other)];
  return said === saidThen ? undefined : `the answer is ${said}, but ${when} it is ${saidThen}`;
}

/** The value as JSON, with the fields that are not missing in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const stated = Object.entries(inner).filter(([, field]) => field != null);
    return Object.fromEntries(stated.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
