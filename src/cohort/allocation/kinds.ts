/**
 * The kinds of applicants that some reserves tell apart. All who belong to the same reserves are of one kind, and between two of
 * a kind only rank decides. Kinds are numbered as they are met, and so are reserves, in the order given.
 */
export interface Kinds {
  /** The number of each reserve, by the group it is for. */
  readonly reserves: ReadonlyMap<string, number>;
  /** The reserves that people of each kind belong to, ascending. It grows as kinds are met. */
  readonly reservesOf: readonly (readonly number[])[];
  /** The kind of somebody who belongs to these groups, in any order; groups without a reserve do not count. */
  readonly kindOf: (groups: readonly string[]) => number;
}

/** Tells applicants apart by the reserves for these groups. */
export function kindsBy(groups: Iterable<string>): Kinds {
  const reserves = new Map([...new Set(groups)].filter((group) => group !== 'open').map((group, i) => [group, i]));
  const reservesOf: number[][] = [];
  const numbers = new Map<string, number>();
  // Where the groups lead that were read so far, one at a time: a list read before is not sorted again.
  const start: Step = { kind: undefined, next: [] };

  function numberOf(own: readonly number[]): number {
    const ascending = [...new Set(own)].sort((a, b) => a - b);
    const key = ascending.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, reservesOf.length);
    return reservesOf.push(ascending) - 1;
  }

  function kindOf(own: readonly string[]): number {
    let step = start;
    for (const group of own) {
      const reserve = reserves.get(group);
      if (reserve !== undefined) step = step.next[reserve] ??= { kind: undefined, next: [] };
    }
    return (step.kind ??= numberOf(own.flatMap((group) => reserves.get(group) ?? [])));
  }

  return { reserves, reservesOf, kindOf };
}

interface Step {
  kind: number | undefined;
  readonly next: Step[];
}
