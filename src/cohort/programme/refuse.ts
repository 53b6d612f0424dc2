/** Throws a RangeError naming `verb` and every problem, if there are any. */
export function refuse(verb: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new RangeError(`${verb}: ${problems.join('; ')}`);
}

/** Ids as a list to read. There can be as many as there are applications, and a message is for reading. */
export function listed(ids: readonly string[]): string {
  const more = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
  return ids.slice(0, 10).map(quote).join(', ') + more;
}

/** The text in quotation marks. */
export function quote(text: string): string {
  return `'${text}'`;
}

/** Whether it is a list: what comes from JavaScript can be anything. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
