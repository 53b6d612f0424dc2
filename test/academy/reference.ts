// What the collected tables give as their sources, by the names that the tables use.

const hee = 'https://digital-transformation.hee.nhs.uk';
const fifth = `${hee}/learning-and-development/digital-academy/programmes/digital-health-leadership-programme`;
const later = `${hee}/digital-academy/programmes/digital-health-leadership-programme/digital-health-leadership-programme`;

/** The article that all began with has a title and a date, and no address. */
const seed = 'National Health Executive, May/June 2017';

/** The addresses of section C. */
const addresses = {
  seed,
  'C-DH-1708': 'https://www.digitalhealth.net/2017/08/imperial-edinburgh-selected-deliver-nhs-digital-academy/',
  'C-DH-1711': 'https://dhi-publishing-3.onyx-sites.io/2017/11/nhs-digital-academy-opens-for-applications/',
  'C-DH-1810':
    'https://www.digitalhealth.net/2018/10/last-call-on-applications-for-second-year-of-nhs-digital-academy/',
  'C-DH-2103': 'https://www.digitalhealth.net/2021/03/nhs-digital-academy-contract-re-awarded-to-imperial-college/',
  'C-NHSD-BLOG':
    'https://digital.nhs.uk/blog/transformation-blog/2018/nhs-digital-academy-how-digital-leaders-are-integral-to-adopting-digital-services-across-the-system',
  'C-IMP-LAUNCH': 'https://imperial.ac.uk/news/185908/nhs-digital-academy-launches-first-cohort',
  'C-IMP-2020': 'http://www.imperial.ac.uk/study/pg/medicine/digital-health-leadership/',
  'C-IMP-COVID':
    'https://www.imperial.ac.uk/about/covid-19/students/learning-experience/undergraduates-and-postgraduate-taught/programme-details-for-academic-year-2020-21/pg-diploma-digital-health-leadership-offer-holders/',
  'C-BLOG-1904': 'https://digitalculture.uk/blog/2019/04/',
  'C-HEE': 'https://www.hee.nhs.uk/our-work/nhs-digital-academy',
  'C-ABOUT': `${hee}/digital-academy/about/`,
  'C-ABOUT-DHLP': `${fifth}/about-the-digital-health-leadership-programme`,
  'C-C4': `${hee}/digital-health-leadership-programme-cohort-4-recruitment-update/`,
  'C-C4-PROC': `${hee}/digital-academy/our-programmes/digital-health-leadership/application-process/`,
  'C-IHRIM': 'https://ihrim.co.uk/news-blogs-and-events/32-news/general/497-cohort-4-nhs-digital-academy',
  'C-SHOULD': `${hee}/digital-academy/our-programmes/digital-health-leadership/should-i-apply/`,
  'C-C5-PROC': `${fifth}/application-process`,
  'C-C5-WHO': `${fifth}/prospective-applicants`,
  'C-SPONSOR': `${fifth}/executive-sponsors`,
  'C-C6, C-C7': later,
  'C-C8': `${later}/about-the-digital-health-leadership-programme`,
  'C-ELIG7, C-ELIG8': `${later}/eligibility`,
  'C-GUIDE7, C-GUIDE8': `${later}/application-guidance`,
  'S-BCS-FRONT': 'https://www.bcs.org/content-hub/join-the-front-runners-of-fedip/',
  'S-FEDIP-TC': 'https://www.fedip.org/affiliate-practitioner-tcs',
} as const;

/** The name of a source in the reference. */
export type SourceName = keyof typeof addresses;

/** The name in the reference of a source as the package words it: after a title and a date stands the whole address. */
export function sourceNamed(source: string): SourceName | undefined {
  const names = Object.keys(addresses) as SourceName[];
  return names.find((name) =>
    name === 'seed' ? source.startsWith(seed) : source.split(' ').at(-1) === addresses[name],
  );
}
