/** An order of priority: best first, a nested list is a tie. */
export type Priority = readonly (string | readonly string[])[];

/** The ids in order, ties settled by the place each has in `tieBreak`. */
export function idsInOrder(priority: Priority, tieBreak: readonly string[] = []): string[] {
  const turn = new Map(tieBreak.map((id, i) => [id, i]));
  return priority.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const missing = one.find((id) => !turn.has(id));
    if (missing !== undefined && one.length > 1) throw new RangeError(`no tieBreak for '${missing}'`);
    return [...one].sort((a, b) => turn.get(a)! - turn.get(b)!);
  });
}

/** The categories that each applicant is a member of. */
export function groupsByMember(
  categories: Readonly<Record<string, { readonly members: readonly string[] }>>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [category, { members }] of Object.entries(categories)) {
    for (const id of members) {
      const own = groups.get(id);
      if (own) own.push(category);
      else groups.set(id, [category]);
    }
  }
  return groups;
}
