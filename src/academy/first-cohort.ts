import type { Cohort } from '../cohort/programme/cohort.ts';
import type { Programme } from '../cohort/programme/programme.ts';
import { frozenCopy } from '../edge/frozen-copy.ts';
import { anyOf } from '../eligibility/language/groups.ts';
import { policy } from '../eligibility/language/write-policy.ts';
import { academyApplicant } from './academy-facts.ts';

const announcement = 'National Health Executive, May/June 2017, "Creating a world-class health informatics workforce"';
const opening =
  'Digital Health, November 2017, https://dhi-publishing-3.onyx-sites.io/2017/11/nhs-digital-academy-opens-for-applications/';

/**
 * The NHS Digital Academy as planned in spring 2017: a programme of a year, and two cohorts of 50 a year. What came was one cohort of 100 a year.
 *
 * @see National Health Executive, May/June 2017 (confidence: high, for the plan)
 *
 * @example
 * ```ts
 * import { plannedAcademy } from 'digital-academy';
 *
 * plannedAcademy.cohortsPerYear * plannedAcademy.placesPerCohort; // => 100
 * ```
 */
export const plannedAcademy: Programme = frozenCopy({
  format: 1,
  id: 'digital-academy',
  title: 'NHS Digital Academy',
  cohortsPerYear: 2,
  placesPerCohort: 50,
  monthsPerCohort: 12,
  source: announcement,
});

/**
 * The first cohort as planned in spring 2017: 50 places, to start in September 2017. The day of the start was never
 * published, and neither was a split of the places, so neither is here. It started in spring 2018, with 100 places.
 *
 * @see National Health Executive, May/June 2017 (confidence: high, for the plan)
 *
 * @example
 * ```ts
 * import { plannedFirstCohort } from 'digital-academy';
 *
 * plannedFirstCohort.places; // => 50
 * ```
 */
export const plannedFirstCohort: Cohort = frozenCopy({
  format: 1,
  id: 'digital-academy/cohort-1',
  programme: plannedAcademy.id,
  title: 'First cohort, as planned in 2017',
  places: plannedAcademy.placesPerCohort,
  source: announcement,
});

/**
 * Who could apply to the first cohort, as published in 2017: leaders from Global Digital Exemplars and their fast followers.
 * In force from May 2017, the month of the announcement (its day is not known), to October 2017; in November the places
 * were opened to all of health and care. The posts are those published when applications opened in November; no earlier list
 * was found. What was not published is not required.
 *
 * @see National Health Executive, May/June 2017 (who comes first; confidence: medium); Digital Health, November 2017 (posts;
 * confidence: medium)
 *
 * @example
 * ```ts
 * import { decide, firstCohortPolicy } from 'digital-academy';
 *
 * const facts = { employerIsExemplar: true, post: 'aspirant' } as const;
 * decide(firstCohortPolicy, facts, { asOf: '2017-09-29' }).outcome; // => 'eligible'
 * ```
 */
export const firstCohortPolicy = policy({
  id: 'digital-academy/cohort-1',
  version: 1,
  title: 'NHS Digital Academy, first cohort',
  inForce: { from: '2017-05-01', to: '2017-10-31' },
  facts: academyApplicant,
  requires: {
    'exemplar-employer': {
      rule: anyOf(academyApplicant.employerIsExemplar.isTrue(), academyApplicant.employerIsFastFollower.isTrue()),
      because: 'Employed by a Global Digital Exemplar or a fast follower',
      source: announcement,
    },
    'digital-leader': {
      rule: academyApplicant.post.in('ccio', 'cio', 'senior-manager', 'aspirant'),
      because: 'A CCIO, a CIO, a senior operational, technical or clinical manager, or aspiring to be one',
      source: opening,
    },
  },
});
