import { allocate, PlacePlan, Ranking, type Allocation } from 'digital-academy';
import { compare, compareEach, compareFields, ownField, type Difference } from './compare.ts';
import { isObject, type Case } from './read-cases.ts';

interface ReserveCase {
  readonly instance: {
    readonly seats: readonly Seats[];
    readonly categories: Readonly<Record<string, { readonly members: readonly string[]; readonly unfilled: string }>>;
    readonly priority: readonly (string | readonly string[])[];
    readonly tieBreak?: readonly string[];
  };
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

interface Seats {
  readonly category: string;
  readonly count: number;
}

/** Kinds `reserve` and `smart-reserve`. */
export function runReserveCase(testCase: Case): Difference[] {
  const { instance, groups } = testCase as ReserveCase;
  const absent = categoriesNotIn(instance);
  if (absent.length > 0) {
    return absent.map((name) => ({ path: 'instance.seats', problem: `the category '${name}' is not in categories` }));
  }
  const ranking = rankingOf(instance);
  const plans = new Map([
    ['sequential', planOf(instance, 'in-order')],
    ['minimumGuarantee', planOf(instance, 'smart', (seats) => (isOpen(seats) ? 1 : 0))],
    ['overAndAbove', planOf(instance, 'smart', (seats) => (isOpen(seats) ? 0 : 1))],
  ]);
  return compareEach('', testCase.expected, (path, value, field) => {
    const plan = plans.get(field);
    if (plan) return compareAllocation(path, value, allocate(PlacePlan.parse(plan), ranking), groups);
    if (field !== 'maximalBeneficiaries') return compare(path, value, undefined);
    const reserved = planOf({ ...instance, seats: instance.seats.filter((seats) => !isOpen(seats)) }, 'smart', () => 0);
    const held = reserved.blocks.map((block) => ({ ...block, unfilled: 'hold' }));
    return compare(path, value, allocate(PlacePlan.parse({ ...reserved, blocks: held }), ranking).placed.length);
  });
}

function categoriesNotIn({ seats, categories }: ReserveCase['instance']): string[] {
  const reserved = seats.filter((one) => !isOpen(one)).map(({ category }) => category);
  return [...new Set(reserved)].filter((category) => !Object.hasOwn(categories, category));
}

function isOpen({ category }: Seats): boolean {
  return category === 'open';
}

function planOf(
  { seats, categories }: ReserveCase['instance'],
  overlap: string,
  turn: (seats: Seats) => number = () => 0,
) {
  const blocks = [...seats]
    .sort((a, b) => turn(a) - turn(b))
    .map(({ category, count }) => ({
      group: category,
      places: count,
      ...(category !== 'open' && { unfilled: categories[category]!.unfilled }),
    }));
  return { blocks, overlap };
}

function rankingOf({ categories, priority, tieBreak = [] }: ReserveCase['instance']): Ranking {
  const turn = new Map(tieBreak.map((id, i) => [id, i]));
  const inTurn = (tied: readonly string[]) => {
    const missing = tied.find((id) => !turn.has(id));
    if (missing !== undefined && tied.length > 1) throw new RangeError(`no tieBreak for '${missing}'`);
    return [...tied].sort((a, b) => turn.get(a)! - turn.get(b)!);
  };
  const groups = new Map<string, string[]>();
  for (const [category, { members }] of Object.entries(categories)) {
    for (const id of members) groups.set(id, [...(groups.get(id) ?? []), category]);
  }
  const ids = priority.flatMap((one) => (typeof one === 'string' ? one : inTurn(one)));
  return Ranking.parse({ ranked: ids.map((id) => ({ id, groups: groups.get(id) ?? [] })) });
}

function compareAllocation(
  path: string,
  expected: unknown,
  { placed, waiting, unfilled }: Allocation,
  groups: ReserveCase['groups'] = {},
): Difference[] {
  const reserved = placed.filter(({ through }) => through.kind === 'reserved');
  const admitted = new Set(placed.map(({ id }) => id));
  const counts = Object.entries(groups).map(([name, ids]) => [name, ids.filter((id) => admitted.has(id)).length]);
  const got = {
    admitted: placed.map(({ id }) => id),
    waiting: waiting.map(({ id }) => id),
    seats: placed.map(({ id, through: { kind, group } }) => ({
      category: kind === 'released' ? kind : group,
      applicant: id,
    })),
    unfilled,
    viaReserve: reserved.map(({ id }) => id),
    reservedSeatsFilledByMembers: reserved.length,
  };
  return compareEach(path, expected, (inner, value, field) =>
    field === 'counts'
      ? compareFields(inner, value, Object.fromEntries(counts) as Record<string, number>)
      : compare(inner, inOneForm(field, value), inOneForm(field, ownField<unknown>(got, field))),
  );
}

// Who took which seat has no order of its own, and no empty seats are the same as none said.
function inOneForm(field: string, value: unknown): unknown {
  if (field === 'unfilled' && isObject(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, places]) => places !== 0));
  }
  if (!Array.isArray(value) || (field !== 'seats' && field !== 'viaReserve')) return value;
  const applicant = (one: unknown) => String(isObject(one) ? one['applicant'] : one);
  return [...(value as unknown[])].sort((a, b) => (applicant(a) < applicant(b) ? -1 : 1));
}
