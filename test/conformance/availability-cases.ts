import { availability, tightestLimit } from 'digital-academy';
import { compareFields, type Difference } from './compare.ts';
import type { Case } from './read-cases.ts';

type Numbers = Readonly<Record<string, number>>;

interface OneCohort {
  readonly capacity: number;
  readonly occupied: Numbers;
  readonly waiting: number;
}

interface Quotas {
  readonly quotas: Readonly<Record<string, { readonly capacity: number; readonly used: number }>>;
  readonly products: Readonly<Record<string, readonly string[]>>;
}

/** Kind `availability`. */
export function runAvailabilityCase({ instance, expected }: Case): Difference[] {
  const given = instance as OneCohort | Quotas;
  if (!('quotas' in given)) return compareFields('', expected, ofOneCohort(given));
  const unknown = unknownQuotasIn(given);
  return unknown.length > 0 ? unknown : compareFields('', expected, ofProducts(given));
}

// People who wait are not an argument of `availability`, so they cannot occupy anything.
function ofOneCohort({ capacity, occupied, waiting }: OneCohort): Numbers {
  const taken = Object.values(occupied).reduce((sum, people) => sum + people, 0);
  const { available, overbooked } = availability({ places: capacity, taken });
  return { occupied: taken, available, overbooked, waiting };
}

function unknownQuotasIn({ quotas, products }: Quotas): Difference[] {
  return Object.entries(products).flatMap(([product, names]) =>
    names
      .filter((name) => !Object.hasOwn(quotas, name))
      .map((name) => ({ path: `instance.products.${product}`, problem: `the quota '${name}' is not in quotas` })),
  );
}

function ofProducts({ quotas, products }: Quotas): Numbers {
  const limits = Object.entries(quotas).map(([name, { capacity, used }]) => ({ name, places: capacity, taken: used }));
  return Object.fromEntries(
    Object.entries(products).map(([product, names]) => [
      product,
      tightestLimit(names.map((name) => limits.find((limit) => limit.name === name)!)).available,
    ]),
  );
}
