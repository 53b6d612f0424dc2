/** The places of a cohort in a case: blocks in the order in which they are filled. */
export interface Seats {
  readonly category: string;
  readonly count: number;
}

/** What the members of a category leave. */
export type Categories = Readonly<Record<string, { readonly members: readonly string[]; readonly unfilled: string }>>;

/** Whether a block is open to all. */
export function isOpen({ category }: Seats): boolean {
  return category === 'open';
}

/** The categories that places are kept for and that nobody says anything about. */
export function categoriesNotIn(seats: readonly Seats[], categories: Categories): string[] {
  const reserved = seats.filter((one) => !isOpen(one)).map(({ category }) => category);
  return [...new Set(reserved)].filter((category) => !Object.hasOwn(categories, category));
}

/** The plan, not parsed yet, with the blocks in the given turn. */
export function planOf(
  seats: readonly Seats[],
  categories: Categories,
  overlap: string,
  turn: (seats: Seats) => number = () => 0,
) {
  const blocks = [...seats]
    .sort((a, b) => turn(a) - turn(b))
    .map((one) => ({
      group: one.category,
      places: one.count,
      ...(!isOpen(one) && { unfilled: categories[one.category]!.unfilled }),
    }));
  return { blocks, overlap };
}
