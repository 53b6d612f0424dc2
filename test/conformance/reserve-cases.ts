import { allocate, PlacePlan, Ranking, type Allocation } from 'digital-academy';
import { compare, compareEach, compareFields, ownField, type Difference } from './compare.ts';
import { categoriesNotIn, isOpen, planOf, type Categories, type Seats } from './plan-in.ts';
import { groupsByMember, idsInOrder, type Priority } from './ranking-of.ts';
import { isObject, type Case } from './read-cases.ts';

interface ReserveCase {
  readonly instance: {
    readonly seats: readonly Seats[];
    readonly categories: Categories;
    readonly priority: Priority;
    readonly tieBreak?: readonly string[];
  };
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** Kinds `reserve` and `smart-reserve`. */
export function runReserveCase(testCase: Case): Difference[] {
  const { instance, groups } = testCase as ReserveCase;
  const { seats, categories } = instance;
  const absent = categoriesNotIn(seats, categories);
  if (absent.length > 0) {
    return absent.map((name) => ({ path: 'instance.seats', problem: `the category '${name}' is not in categories` }));
  }
  const ranking = rankingOf(instance);
  const plans = new Map([
    ['sequential', planOf(seats, categories, 'in-order')],
    ['minimumGuarantee', planOf(seats, categories, 'smart', (one) => (isOpen(one) ? 1 : 0))],
    ['overAndAbove', planOf(seats, categories, 'smart', (one) => (isOpen(one) ? 0 : 1))],
  ]);
  return compareEach('', testCase.expected, (path, value, field) => {
    const plan = plans.get(field);
    if (plan) return compareAllocation(path, value, allocate(PlacePlan.parse(plan), ranking), groups);
    if (field !== 'maximalBeneficiaries') return compare(path, value, undefined);
    const reserved = planOf(
      seats.filter((one) => !isOpen(one)),
      categories,
      'smart',
    );
    const held = reserved.blocks.map((block) => ({ ...block, unfilled: 'hold' }));
    return compare(path, value, allocate(PlacePlan.parse({ ...reserved, blocks: held }), ranking).placed.length);
  });
}

function rankingOf({ categories, priority, tieBreak }: ReserveCase['instance']): Ranking {
  const groups = groupsByMember(categories);
  return Ranking.parse({ ranked: idsInOrder(priority, tieBreak).map((id) => ({ id, groups: groups.get(id) ?? [] })) });
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
