import { Cohort } from '../../cohort/programme/cohort.ts';
import { buildNoun } from './build-noun.ts';
import type { DeepPartial } from './deep-partial.ts';

// As many places as the plan of 2017 gave a cohort. No plan and no days, so that any of them can be given.
const base: Cohort = {
  format: 1,
  id: 'digital-academy/cohort-1',
  programme: 'digital-academy',
  places: 50,
};

/** A cohort; see the builders. */
export function buildCohort(overrides?: DeepPartial<Cohort>): Cohort {
  return buildNoun('build.cohort', Cohort, base, overrides);
}
