import type { AcademyFacts, FactType, Policy } from 'digital-academy';
import { academyCohorts, addDays, boundaryCases, firstCohortPolicy } from 'digital-academy';
import fc from 'fast-check';

/** The days that any of the policies compares with, with their neighbours, fact by fact. */
const edges = daysAtEdges(academyCohorts.flatMap(({ policies }) => policies));

function daysAtEdges(policies: readonly Policy[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const policy of policies) {
    const answer = boundaryCases(policy);
    if (answer.outcome === 'too-large') throw new Error(`${policy.id} is too large`);
    for (const { facts } of answer.cases) {
      for (const [fact, value] of Object.entries(facts as AcademyFacts)) {
        if (policy.facts[fact]?.type === 'day') days.set(fact, (days.get(fact) ?? new Set()).add(value as string));
      }
    }
  }
  return days;
}

function valuesOf(fact: string, type: FactType): readonly unknown[] {
  if (type.type === 'yes-no') return [true, false];
  if (type.type === 'choice') return type.options;
  if (type.type === 'ladder') return type.steps;
  // Sets that any of the rules can tell apart are among these.
  if (type.type === 'choices')
    return [[], ...type.options.map((one) => [one]), type.options, ['non-profit', 'commissioned']];
  const some = [...(edges.get(fact) ?? ['2020-01-01'])] as '2020-01-01'[];
  return [...new Set(some.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))];
}

const wide = Object.fromEntries(
  Object.entries(firstCohortPolicy.facts).map(([fact, type]) => [fact, fc.constantFrom(...valuesOf(fact, type))]),
);

/** Applicants of whom all is known. */
export const applicants = fc.record(wide) as fc.Arbitrary<AcademyFacts>;

/** Applicants of whom some things are known, or none. */
export const halfKnown: fc.Arbitrary<AcademyFacts> = fc.record(wide, {
  requiredKeys: [],
});

/** Applicants who differ from one who fits in a few things, of which some may be missing. */
export function near(fits: AcademyFacts): fc.Arbitrary<AcademyFacts> {
  const some = Object.entries(wide).map(([fact, value]) =>
    fc.tuple(fc.constant(fact), fc.option(value, { nil: null })),
  );
  return fc
    .uniqueArray(fc.oneof(...some), { maxLength: 3, selector: ([fact]) => fact })
    .map((changes) => ({ ...fits, ...Object.fromEntries(changes) }));
}

/** What is missing of somebody filled in from somebody else. */
export function filledIn(facts: AcademyFacts, from: AcademyFacts): AcademyFacts {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
  return { ...from, ...known };
}
