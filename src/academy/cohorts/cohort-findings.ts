import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Confidence } from '../../edge/confidence.ts';
import * as source from '../policies/sources.ts';
import type { AcademyCohort } from './academy-cohort.ts';
import type { PublishedFact } from './published-fact.ts';

type Details = Pick<PublishedFact, 'planned' | 'count' | 'when'>;

// A row of what follows: what it is about, what it says, where, how sure, and the number or the day in it.
function fact(
  about: PublishedFact['about'],
  says: string,
  sources: readonly string[],
  confidence: Confidence,
  details: Details = {},
): PublishedFact {
  return { about, says, ...details, sources, confidence };
}

function between(notBefore: CalendarDate, knownBy: CalendarDate): Details {
  return { when: { notBefore, knownBy } };
}

const first = [source.opening, source.nhsDigitalBlog, source.launch];
const third = [source.imperial2020, source.pandemic, source.hee2020, source.about];
const fourth = [source.fourthCohortUpdate, source.fourthCohortProcess, source.fourthCohortNews];

/** What was found of the cohorts 1 to 8, in order. */
export const cohortFindings: readonly Pick<AcademyCohort, 'published' | 'notFound'>[] = [
  {
    published: [
      fact('places', 'The plan of spring 2017 was 50 places.', [source.plan], 'high', { planned: true, count: 50 }),
      fact('places', 'It had 100 places.', first, 'high', { count: 100 }),
      fact(
        'opens',
        'Applications opened formally in November 2017, and informally from about the middle of that year.',
        [source.opening],
        'medium',
        between('2017-11-01', '2017-11-30'),
      ),
      fact('starts', 'The plan was to start in September 2017, towards the end of the month.', [source.plan], 'high', {
        planned: true,
        ...between('2017-09-01', '2017-09-30'),
      }),
      fact(
        'starts',
        'It started in spring 2018: on 24 July it was said to be four months old.',
        [source.nhsDigitalBlog, source.launch],
        'medium',
        between('2018-03-01', '2018-05-31'),
      ),
      fact(
        'reserves',
        'Leaders from Global Digital Exemplars and their fast followers came first, and kept priority when places opened to all of health and care in November 2017.',
        [source.opening],
        'medium',
      ),
    ],
    notFound: [
      'the last day of applications',
      'how many applied',
      'how the places were shared out',
      'when outcomes were told',
      'the day of the start',
      'whether a pay band was asked for',
    ],
  },
  {
    published: [
      fact('places', 'It had 100 places.', [source.lastCall, source.blog2019], 'medium', { count: 100 }),
      fact(
        'closes',
        'Applications closed on a Friday in October 2018.',
        [source.lastCall],
        'medium',
        between('2018-10-05', '2018-10-26'),
      ),
      fact(
        'starts',
        'It started about April 2019: the first cohort had just ended, and places had been given.',
        [source.blog2019],
        'low',
      ),
      fact(
        'criteria',
        'Nurses, allied health professionals and pharmacists were asked to apply; primary and social care were encouraged.',
        [source.lastCall],
        'medium',
      ),
    ],
    notFound: [
      'the first day of applications',
      'the very day on which they closed',
      'how many applied',
      'when outcomes were told',
      'the day of the start',
      'whether a pay band was asked for',
    ],
  },
  {
    published: [
      fact('places', 'It had 100 places.', third, 'high', { count: 100 }),
      fact('starts', 'It was to start on 1 April 2020.', [source.imperial2020, source.pandemic], 'high', {
        planned: true,
        when: { on: '2020-04-01' },
      }),
      fact(
        'starts',
        'It started on 9 September 2020, because of the pandemic, and was run wholly online.',
        [source.pandemic],
        'high',
        { when: { on: '2020-09-09' } },
      ),
      fact(
        'reserves',
        'Whoever had an offer kept it when the start was moved by five months.',
        [source.pandemic],
        'high',
      ),
    ],
    notFound: ['the days of applications', 'who could apply', 'how many applied', 'when outcomes were told'],
  },
  {
    published: [
      fact('places', 'It had 100 places for England, funded centrally.', fourth, 'high', { count: 100 }),
      fact('applicants', '272 people applied.', [source.fourthCohortUpdate], 'high', { count: 272 }),
      fact('opens', 'Applications opened on 1 April 2021.', fourth, 'high', { when: { on: '2021-04-01' } }),
      fact('closes', 'Applications were to close on 30 April 2021.', fourth, 'high', {
        planned: true,
        when: { on: '2021-04-30' },
      }),
      fact('closes', 'Applications closed on 4 May 2021.', [source.fourthCohortUpdate], 'high', {
        when: { on: '2021-05-04' },
      }),
      fact('outcomes', 'Outcomes were told on 28 June 2021.', fourth, 'high', { when: { on: '2021-06-28' } }),
      fact('starts', 'It started in September 2021.', fourth, 'high', between('2021-09-01', '2021-09-30')),
      fact(
        'selection',
        'Who did not work in England, whose organisation was not eligible, and duplicates were left out first.',
        [source.fourthCohortUpdate],
        'high',
      ),
      fact(
        'selection',
        'Two people scored four questions blind and independently, 20 at most; their average counted, and a question on which they differed much was moderated.',
        [source.fourthCohortUpdate],
        'high',
      ),
      fact('selection', '87 people with 17 or more had an offer at once.', [source.fourthCohortUpdate], 'high', {
        count: 87,
      }),
      fact(
        'selection',
        '13 places were left for those with 16 to 16.5, and went by region, post and kind of organisation after a second scoring.',
        [source.fourthCohortUpdate],
        'high',
        { count: 13 },
      ),
      fact('reserves', 'The rest of those with 16 to 16.5 were the reserve list.', [source.fourthCohortUpdate], 'high'),
    ],
    notFound: ['the day of the start', 'whether a pay band was asked for'],
  },
  {
    published: [
      fact('places', 'It had about 100 places, by running totals on later pages.', [source.programmePage], 'low'),
      fact(
        'closes',
        'Applications in England closed on 24 March 2022, at 23:59.',
        [source.fifthCohortProcess],
        'high',
        { when: { on: '2022-03-24' } },
      ),
      fact(
        'other-nations',
        'In Northern Ireland, Scotland and Wales people could apply from 25 April to 29 May 2022.',
        [source.fifthCohortProcess],
        'high',
      ),
      fact(
        'outcomes',
        'Outcomes were told in the middle of May 2022.',
        [source.fifthCohortProcess],
        'high',
        between('2022-05-01', '2022-05-31'),
      ),
      fact(
        'starts',
        'It started in September 2022.',
        [source.fifthCohortProcess],
        'high',
        between('2022-09-01', '2022-09-30'),
      ),
      fact(
        'criteria',
        'Applicants typically had three years of demonstrable experience at least.',
        [source.fifthCohortCriteria],
        'high',
        { count: 3 },
      ),
      fact(
        'criteria',
        'A sponsor endorses the application, protects the time for study, releases and mentors the learner, removes barriers and holds them to account.',
        [source.fifthCohortSponsors],
        'high',
      ),
      fact('criteria', 'Clinicians and others were welcome alike.', [source.fifthCohortCriteria], 'high'),
      fact('selection', 'There were four questions of up to 500 words.', [source.fifthCohortProcess], 'high'),
    ],
    notFound: [
      'how many places it had',
      'the first day of applications in England',
      'how many applied',
      'whether offers were limited by organisation',
      'the day of the start',
      'whether a pay band was asked for',
    ],
  },
  {
    published: [
      fact('places', 'It had 108 places.', [source.programmePage], 'high', { count: 108 }),
      fact('opens', 'Applications opened on 5 April 2023.', [source.programmePage], 'high', {
        when: { on: '2023-04-05' },
      }),
      fact('closes', 'Applications closed on 14 May 2023, at 23:59.', [source.programmePage], 'high', {
        when: { on: '2023-05-14' },
      }),
      fact(
        'outcomes',
        'Outcomes were told in late June 2023.',
        [source.programmePage],
        'high',
        between('2023-06-01', '2023-06-30'),
      ),
      fact(
        'starts',
        'It started in September 2023.',
        [source.programmePage],
        'high',
        between('2023-09-01', '2023-09-30'),
      ),
      fact(
        'reserves',
        'Whoever stayed on the reserve list was guaranteed a place in a later cohort.',
        [source.programmePage],
        'high',
      ),
    ],
    notFound: ['who could apply', 'how many applied', 'the day of the start'],
  },
  {
    published: [
      fact('places', 'It had 101 places.', [source.programmePage], 'high', { count: 101 }),
      fact('opens', 'Applications opened on 21 March 2024.', [source.programmePage], 'high', {
        when: { on: '2024-03-21' },
      }),
      fact('closes', 'Applications closed on 25 April 2024.', [source.programmePage], 'high', {
        when: { on: '2024-04-25' },
      }),
      fact(
        'selection',
        'Applications were assessed from 29 April and from 6 May 2024.',
        [source.programmePage],
        'high',
      ),
      fact(
        'starts',
        'It started in September 2024.',
        [source.programmePage],
        'high',
        between('2024-09-01', '2024-09-30'),
      ),
    ],
    notFound: [
      'how many applied',
      'when outcomes were told',
      'the day of the start',
      'whether a pay band was asked for',
    ],
  },
  {
    published: [
      fact('places', 'It had 60 places.', [source.aboutPage], 'high', { count: 60 }),
      fact('starts', 'It started in September 2025.', [source.aboutPage], 'high', between('2025-09-01', '2025-09-30')),
      fact(
        'criteria',
        'Proof of English is asked for where the university wants it.',
        [source.eligibilityPage],
        'high',
      ),
      fact(
        'selection',
        'Five questions were assessed, and who scored them saw no personal data.',
        [source.guidancePage],
        'high',
      ),
    ],
    notFound: [
      'the days of applications',
      'which posts it was for: the page was cut off',
      'how many applied',
      'when outcomes were told',
      'the day of the start',
      'whether a pay band was asked for',
    ],
  },
];
