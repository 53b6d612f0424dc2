import type { Programme } from '../../cohort/programme/programme.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import { plannedAcademy } from './planned-academy.ts';
import type { PublishedFact } from './published-fact.ts';
import {
  aboutPage,
  aboutProgramme,
  contract,
  contract2021,
  hee2020,
  imperial2020,
  nhsDigitalBlog,
  opening,
  plan,
  programmePage,
} from '../policies/sources.ts';

/**
 * The NHS Digital Academy as it came: one cohort of 100 a year, for twelve months. That is as many places a year as in the plan of two
 * cohorts of 50, {@link plannedAcademy}, so a rule "per cohort" and a rule "per year" differ on the same data. Cohorts from the sixth
 * on had other numbers of places: {@link academyCohorts}.
 *
 * @see https://www.hee.nhs.uk/our-work/nhs-digital-academy, read November 2026 (confidence: high)
 *
 * @example
 * ```ts
 * import { digitalAcademy, plannedAcademy } from 'digital-academy';
 *
 * const placesAYear = [plannedAcademy, digitalAcademy].map((one) => one.cohortsPerYear * one.placesPerCohort);
 * placesAYear; // => [100, 100]
 * ```
 */
export const digitalAcademy: Programme = frozenCopy({
  format: 1,
  id: plannedAcademy.id,
  title: plannedAcademy.title,
  cohortsPerYear: 1,
  placesPerCohort: 100,
  monthsPerCohort: 12,
  source: `Health Education England, ${hee2020}`,
});

/**
 * What was published about the Academy as a whole: what of the plan of 2017 came, and what it was to its learners.
 *
 * @see The `sources` of each row, read November 2026
 *
 * @example
 * ```ts
 * import { academyPublished } from 'digital-academy';
 *
 * const cohorts = academyPublished.filter((fact) => fact.about === 'cohorts');
 * cohorts.map(({ planned = false, count }) => [planned, count]); // => [[true, 2], [false, 1]]
 * ```
 */
export const academyPublished: readonly PublishedFact[] = frozenCopy<readonly PublishedFact[]>([
  {
    about: 'cohorts',
    says: 'The plan of spring 2017 was two cohorts a year.',
    planned: true,
    count: 2,
    sources: [plan],
    confidence: 'high',
  },
  {
    about: 'cohorts',
    says: 'There was one cohort a year.',
    count: 1,
    sources: [opening, hee2020],
    confidence: 'high',
  },
  {
    about: 'places',
    says: 'The plan of spring 2017 was 50 places a cohort.',
    planned: true,
    count: 50,
    sources: [plan],
    confidence: 'high',
  },
  {
    about: 'places',
    says: 'Three cohorts of 100 were funded, 300 places in three years.',
    count: 300,
    sources: [contract, hee2020],
    confidence: 'high',
  },
  {
    about: 'starts',
    says: 'The contract news of August 2017 says that the timetable had slipped; the first residential was in 2018.',
    sources: [contract, nhsDigitalBlog],
    confidence: 'medium',
  },
  {
    about: 'delivery',
    says: 'Imperial College London delivered the first three cohorts with Edinburgh, Harvard Medical School and Salford Royal, for 4 million pounds over three years.',
    sources: [contract, aboutProgramme],
    confidence: 'medium',
  },
  {
    about: 'delivery',
    says: 'Cohorts 4 to 7 were delivered by Imperial College London, Edinburgh and HDR UK, by a contract of early 2021.',
    sources: [aboutProgramme, contract2021],
    confidence: 'medium',
  },
  {
    about: 'applicants',
    says: 'About 500 people had taken part by the sixth cohort, 600 by the seventh and 700 by the eighth, by the pages of those cohorts.',
    sources: [programmePage, aboutPage],
    confidence: 'high',
  },
  {
    about: 'study',
    says: 'It leads to a postgraduate diploma of 60 ECTS in twelve months, part time, and is funded centrally.',
    count: 60,
    sources: [imperial2020, hee2020],
    confidence: 'high',
  },
  {
    about: 'study',
    says: 'The first three cohorts studied 5 to 8 hours a week, 10 to 15 at peaks, with up to 12 residential days.',
    sources: [imperial2020, hee2020, nhsDigitalBlog],
    confidence: 'high',
  },
  {
    about: 'study',
    says: 'Later cohorts had 8 modules, 10 to 15 hours a week, and three leadership forums.',
    count: 8,
    sources: [programmePage, aboutPage],
    confidence: 'high',
  },
  {
    about: 'survey',
    says: 'In a survey of the CCIO Network 76% thought that the NHS lacks clinicians trained in health IT. It was quoted without its sample, and the survey itself was not found.',
    count: 76,
    sources: [plan],
    confidence: 'low',
  },
]);
