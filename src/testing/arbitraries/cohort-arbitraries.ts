import * as fc from 'fast-check';
import { placesOf } from '../../cohort/programme/places-of.ts';
import type { ApplicationDays, Cohort, CohortDay, PlacesChange } from '../../cohort/programme/cohort.ts';
import type { Programme } from '../../cohort/programme/programme.ts';
import { periods } from './calendar-arbitraries.ts';
import { formatOne } from './edge-arbitraries.ts';
import type { GroupOptions } from './place-plan-arbitraries.ts';
import { placeCounts, placePlans } from './place-plan-arbitraries.ts';
import { days } from './some-days.ts';
import { someFields, noValue } from './some-fields.ts';
import { anyTexts, ids, texts } from './some-texts.ts';

/** Programmes, with a limit a year and without. */
export function programmes(): fc.Arbitrary<Programme> {
  return someFields(
    {
      ...formatOne(),
      id: ids(),
      title: texts(),
      cohortsPerYear: fc.integer({ min: 1, max: 12 }),
      placesPerCohort: placeCounts(),
    },
    {
      placesPerYear: fc.record({ places: placeCounts(), from: days() }, { noNullPrototype: true }),
      monthsPerCohort: fc.integer({ min: 1, max: 36 }),
      firstStartsOn: days(),
      source: anyTexts(),
    },
  );
}

/** Ids that a cohort can have: under them places are counted in records. */
export function cohortIds(): fc.Arbitrary<string> {
  return ids().filter((id) => id !== '__proto__');
}

/** Cohorts with a number of places, a plan, both or neither, and with changes of them. */
export function cohorts(options?: GroupOptions): fc.Arbitrary<Cohort> {
  const fromTheStart = fc.tuple(planned(options), placesChanges(0, options));
  const laterOrNever = fc.nat({ max: 3 }).chain((unplanned) => {
    const nothing = someFields({}, { places: noValue, plan: noValue });
    return fc.tuple(fc.oneof(counted(), nothing), placesChanges(unplanned, options));
  });
  return fc.oneof({ withCrossShrink: true }, laterOrNever, fromTheStart).chain(([places, changes]) =>
    someFields(
      { ...formatOne(), id: cohortIds(), programme: ids() },
      {
        title: anyTexts(),
        changes: fc.constant(changes),
        source: anyTexts(),
        applications: someFields({}, { planned: applicationDays(), actual: applicationDays() }),
        startsOn: cohortDays(),
        endsOn: cohortDays(),
      },
    ).map((cohort) => ({ ...cohort, ...places })),
  );
}

function counted() {
  return someFields({ places: placeCounts() }, { plan: noValue });
}

function planned(options?: GroupOptions) {
  return placePlans(options).chain((plan) =>
    someFields({ plan: fc.constant(plan) }, { places: fc.constant(placesOf(plan)) }),
  );
}

// A cohort that has a plan keeps one: the first so many changes, by their days, have none, and all others have.
function placesChanges(unplanned: number, options?: GroupOptions): fc.Arbitrary<readonly PlacesChange[]> {
  const change = fc.record({
    on: days(),
    counted: counted(),
    planned: planned(options),
    rest: someFields({}, { source: anyTexts() }),
  });
  return fc.uniqueArray(change, { maxLength: 3, selector: ({ on }) => on }).map((changes) => {
    const inOrder = changes.map(({ on }) => on).sort();
    return changes.map(({ on, rest, ...places }) => ({
      ...{ on, ...rest },
      ...(inOrder.indexOf(on) < unplanned ? places.counted : places.planned),
    }));
  });
}

function applicationDays(): fc.Arbitrary<ApplicationDays> {
  return fc.oneof(periods(), someFields({ to: days() }, { from: noValue }));
}

function cohortDays(): fc.Arbitrary<CohortDay> {
  return someFields({}, { planned: days(), actual: days() });
}
