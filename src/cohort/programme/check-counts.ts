/** Throws a RangeError naming `verb` and every count that is not a whole number, 0 or more. */
export function checkCounts(verb: string, counts: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(counts).filter(([, count]) => !(Number.isSafeInteger(count) && count >= 0));
  if (wrong.length === 0) return;
  const all = wrong.map(([name, count]) => `${name} is ${count}`).join(', ');
  throw new RangeError(`${verb}: ${all}; enter a whole number, 0 or more`);
}
