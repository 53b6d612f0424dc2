import { blockingPairs, matchCohorts, PlacePlan, type Application, type CohortPlaces } from 'digital-academy';
import { compare, compareEach, ownField, type Difference } from './compare.ts';
import { categoriesNotIn, planOf, type Categories, type Seats } from './plan-in.ts';
import { groupsByMember, idsInOrder, type Priority } from './ranking-of.ts';
import { isObject, type Case } from './read-cases.ts';

interface MatchingCase {
  readonly instance: {
    readonly applicants: Readonly<Record<string, readonly string[]>>;
    readonly cohorts: Readonly<Record<string, CaseCohort>>;
    readonly tieBreak?: readonly string[];
  };
}

interface CaseCohort {
  readonly capacity?: number;
  readonly seats?: readonly Seats[];
  readonly categories?: Categories;
  readonly priority: Priority;
}

type Assignment = Readonly<Record<string, string | null>>;

interface Market {
  readonly cohorts: readonly CohortPlaces[];
  readonly candidates: {
    readonly applications: readonly Application[];
    readonly score: (application: Application, cohort: string) => number | undefined;
  };
}

// Up to so many assignments are tried out for the fields about other stable matchings.
const mostAssignments = 300_000;

/** Kinds `matching` and `reserve-matching`. */
export function runMatchingCase(testCase: Case): Difference[] {
  const { instance } = testCase as unknown as MatchingCase;
  const absent = Object.entries(instance.cohorts).flatMap(([cohort, { seats = [], categories = {} }]) =>
    categoriesNotIn(seats, categories).map((name) => ({
      path: `instance.cohorts.${cohort}.seats`,
      problem: `the category '${name}' is not in categories`,
    })),
  );
  if (absent.length > 0) return absent;
  const market = marketOf(instance);
  const { placed, unplaced } = matchCohorts(market.cohorts, market.candidates);
  const found: Assignment = Object.fromEntries([
    ...placed.map(({ id, cohort }) => [id, cohort] as const),
    ...unplaced.map((id) => [id, null] as const),
  ]);
  return compareEach('', testCase.expected, (path, value, field) => {
    switch (field) {
      case 'applicantOptimal':
        return compareAssignment(path, value, found);
      case 'unmatched':
        return compare(path, sorted(value), sorted(unplaced));
      case 'stableCount':
        return compare(path, value, stableAssignments(market).length);
      case 'stableMatchings':
        return compare(path, inOneForm(value), inOneForm(stableAssignments(market)));
      case 'cohortOptimal':
        return compareAssignment(path, value, worstForApplicants(market, stableAssignments(market)));
      case 'paretoDominatedBy':
        return Array.isArray(value) && value.length > 0
          ? value.flatMap((other, i) => compare(`${path}.${i}`, true, dominates(market, other as Assignment, found)))
          : [{ path, problem: 'nothing to compare' }];
      default:
        return compare(path, value, undefined);
    }
  });
}

function marketOf({ applicants, cohorts, tieBreak }: MatchingCase['instance']): Market {
  const groups = Object.entries(cohorts).map(([id, { categories = {} }]) => [id, groupsByMember(categories)] as const);
  // A category is a group of its own at each cohort: two cohorts can call different people by one name.
  const nameAt = (cohort: string, category: string) => (category === 'open' ? category : `${cohort}: ${category}`);
  const scores = new Map(
    Object.entries(cohorts).map(([id, { priority }]) => {
      const order = idsInOrder(priority, tieBreak);
      if (new Set(order).size < order.length) throw new RangeError(`somebody is twice in the priority of '${id}'`);
      return [id, new Map(order.map((applicant, i) => [applicant, -i]))];
    }),
  );
  return {
    cohorts: Object.entries(cohorts).map(([id, { capacity, seats, categories = {} }]) => {
      if (seats === undefined) return { id, places: capacity ?? NaN };
      const plan = PlacePlan.parse(planOf(seats, categories, 'in-order'));
      return {
        id,
        plan: { ...plan, blocks: plan.blocks.map((block) => ({ ...block, group: nameAt(id, block.group) })) },
      };
    }),
    candidates: {
      applications: Object.entries(applicants).map(([id, preferences]) => ({
        id,
        groups: groups.flatMap(([cohort, members]) => (members.get(id) ?? []).map((one) => nameAt(cohort, one))),
        // A cohort that is not there lists nobody, so nobody has a place in it.
        preferences: preferences.filter((cohort) => Object.hasOwn(cohorts, cohort)),
      })),
      score: ({ id }, cohort) => scores.get(cohort)!.get(id),
    },
  };
}

function compareAssignment(path: string, expected: unknown, got: Assignment | undefined): Difference[] {
  if (!isObject(expected) || !got) return compare(path, expected, got);
  const same = Object.keys(expected).length === Object.keys(got).length;
  return [
    ...Object.entries(expected).flatMap(([id, cohort]) => compare(`${path}.${id}`, cohort, ownField(got, id))),
    ...(same ? [] : compare(path, Object.keys(expected).sort(), Object.keys(got).sort())),
  ];
}

function stableAssignments({ cohorts, candidates }: Market): Assignment[] {
  const options = candidates.applications.map(
    ({ id, preferences }) =>
      [
        id,
        [null, ...(preferences ?? []).filter((cohort) => candidates.score({ id, groups: [] }, cohort) !== undefined)],
      ] as const,
  );
  const count = options.reduce((product, [, own]) => product * own.length, 1);
  if (count > mostAssignments) throw new RangeError(`${count} assignments are too many to try out`);
  const all = options.reduce<Assignment[]>(
    (some, [id, own]) => some.flatMap((one) => own.map((cohort) => ({ ...one, [id]: cohort }))),
    [{}],
  );
  return all.filter((one) => {
    const result = Object.entries(one).flatMap(([id, cohort]) => (cohort === null ? [] : [{ id, cohort }]));
    return blockingPairs(result, cohorts, candidates).length === 0;
  });
}

function placeOf({ candidates }: Market, id: string, cohort: string | null): number {
  const { preferences } = candidates.applications.find((one) => one.id === id)!;
  return cohort === null ? Infinity : preferences!.indexOf(cohort);
}

// The stable assignment that the cohorts like best is the one that every applicant likes least.
function worstForApplicants(market: Market, all: readonly Assignment[]): Assignment | undefined {
  return all.find((one) =>
    all.every((other) =>
      Object.keys(one).every((id) => placeOf(market, id, one[id]!) >= placeOf(market, id, other[id]!)),
    ),
  );
}

function dominates(market: Market, one: Assignment, other: Assignment): boolean {
  const ids = Object.keys(other);
  const better = (id: string) => placeOf(market, id, other[id]!) - placeOf(market, id, one[id] ?? null);
  return ids.every((id) => one[id] === other[id] || better(id) > 0) && ids.some((id) => one[id] !== other[id]);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])].sort() : value;
}

function inOneForm(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const texts = (value as unknown[]).map((one): unknown =>
    isObject(one) ? JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
  return [...(texts as string[])].sort();
}
