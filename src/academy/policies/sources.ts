// Where the Academy was published. All were read in November 2026, most of them as stored copies that end after about 2,000 characters.

const hee = 'https://digital-transformation.hee.nhs.uk';
const fifthCohortPages = `${hee}/learning-and-development/digital-academy/programmes/digital-health-leadership-programme`;

/** The plan of spring 2017. */
export const plan = 'National Health Executive, May/June 2017, "Creating a world-class health informatics workforce"';

/** Digital Health, August 2017: who delivers it, and that it comes later. */
export const contract =
  'https://www.digitalhealth.net/2017/08/imperial-edinburgh-selected-deliver-nhs-digital-academy/';

/** Digital Health, November 2017: applications open, to all of health and care. */
export const opening = 'https://dhi-publishing-3.onyx-sites.io/2017/11/nhs-digital-academy-opens-for-applications/';

/** Digital Health, October 2018: last call for the second cohort. */
export const lastCall =
  'https://www.digitalhealth.net/2018/10/last-call-on-applications-for-second-year-of-nhs-digital-academy/';

/** NHS Digital, 24 July 2018. */
export const nhsDigitalBlog =
  'https://digital.nhs.uk/blog/transformation-blog/2018/nhs-digital-academy-how-digital-leaders-are-integral-to-adopting-digital-services-across-the-system';

/** Imperial College London, on the launch of the first cohort. */
export const launch = 'https://imperial.ac.uk/news/185908/nhs-digital-academy-launches-first-cohort';

/** A blog of April 2019: the first cohort has ended, the second has its places. */
export const blog2019 = 'https://digitalculture.uk/blog/2019/04/';

/** Imperial College London, the programme as of 2020. */
export const imperial2020 = 'http://www.imperial.ac.uk/study/pg/medicine/digital-health-leadership/';

/** Imperial College London, to those with an offer for the third cohort, 2020. */
export const pandemic =
  'https://www.imperial.ac.uk/about/covid-19/students/learning-experience/undergraduates-and-postgraduate-taught/programme-details-for-academic-year-2020-21/pg-diploma-digital-health-leadership-offer-holders/';

/** Health Education England, about the Academy. */
export const hee2020 = 'https://www.hee.nhs.uk/our-work/nhs-digital-academy';

/** Health Education England, about the Academy, later. */
export const about = `${hee}/digital-academy/about/`;

/** How the fourth cohort was chosen, 2021. */
export const fourthCohortUpdate = `${hee}/digital-health-leadership-programme-cohort-4-recruitment-update/`;

/** How to apply to the fourth cohort, 2021. */
export const fourthCohortProcess = `${hee}/digital-academy/our-programmes/digital-health-leadership/application-process/`;

/** Who should apply to the fourth cohort, 2021. */
export const fourthCohortCriteria = `${hee}/digital-academy/our-programmes/digital-health-leadership/should-i-apply/`;

/** The fourth cohort as announced by IHRIM, 2021. */
export const fourthCohortNews =
  'https://ihrim.co.uk/news-blogs-and-events/32-news/general/497-cohort-4-nhs-digital-academy';

/** How to apply to the fifth cohort, 2022. */
export const fifthCohortProcess = `${fifthCohortPages}/application-process`;

/** Who may apply to the fifth cohort, 2022. */
export const fifthCohortCriteria = `${fifthCohortPages}/prospective-applicants`;

/** What sponsors of the fifth cohort do, 2022. */
export const fifthCohortSponsors = `${fifthCohortPages}/executive-sponsors`;

/** The page of the programme, in a version of 2023 (sixth cohort) and one of 2024 (seventh). */
export const programmePage = `${hee}/digital-academy/programmes/digital-health-leadership-programme/digital-health-leadership-programme`;

/** Who may apply, in a version of 2024 (seventh cohort) and one of 2025 (eighth). */
export const eligibilityPage = `${programmePage}/eligibility`;

/** How to apply, in a version of 2024 (seventh cohort) and one of 2025 (eighth). */
export const guidancePage = `${programmePage}/application-guidance`;

/** About the programme, in the version of the eighth cohort, 2025. */
export const aboutPage = `${programmePage}/about-the-digital-health-leadership-programme`;

/** About the programme, as of the fifth cohort, 2022: who delivered which cohorts. */
export const aboutProgramme = `${fifthCohortPages}/about-the-digital-health-leadership-programme`;

/** Digital Health, March 2021: who delivers it from then on. */
export const contract2021 =
  'https://www.digitalhealth.net/2021/03/nhs-digital-academy-contract-re-awarded-to-imperial-college/';
