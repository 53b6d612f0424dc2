import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Cohort } from '../../cohort/programme/cohort.ts';
import type { Confidence } from '../../edge/confidence.ts';
import { frozenCopy } from '../../edge/frozen-copy.ts';
import type { Policy } from '../../eligibility/language/policy.ts';
import { cohortFromFacts } from './cohort-from-facts.ts';
import { fifthCohortPolicy } from '../policies/criteria-of-2022.ts';
import { seventhCohortPolicy } from '../policies/criteria-of-2024.ts';
import { eighthCohortPolicy } from '../policies/criteria-of-2025.ts';
import { firstCohortPolicy, openedFirstCohortPolicy } from '../policies/first-cohort-policies.ts';
import { fourthCohortPolicy } from '../policies/fourth-cohort-policy.ts';
import type { PublishedFact } from './published-fact.ts';
import { secondCohortPolicy } from '../policies/second-cohort-policy.ts';
import * as source from '../policies/sources.ts';

/** A cohort of the Academy, with all that was found about it. */
export interface AcademyCohort {
  /** Which cohort it is: 1 to 8. */
  readonly number: number;
  /** The cohort as the functions of places take it: only what was published with a number or a whole day. */
  readonly cohort: Cohort;
  /** Who could apply, one policy or several versions of it, oldest first. Empty where no criteria were found. */
  readonly policies: readonly Policy[];
  /** What was published, each with its sources and how sure it is. */
  readonly published: readonly PublishedFact[];
  /** What was looked for and not found. */
  readonly notFound: readonly string[];
}

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

const cohorts: readonly Omit<AcademyCohort, 'cohort' | 'number'>[] = [
  {
    policies: [firstCohortPolicy, openedFirstCohortPolicy],
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
    policies: [secondCohortPolicy],
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
    policies: [],
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
    policies: [fourthCohortPolicy],
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
    policies: [fifthCohortPolicy],
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
    policies: [],
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
    policies: [seventhCohortPolicy],
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
    policies: [eighthCohortPolicy],
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

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/**
 * The cohorts 1 to 8 of the Academy, in order: what was published of each, planned and actual, with sources, and the policies of those
 * for which criteria were found (1, 2, 4, 5, 7 and 8). What was not published is not there, and is not required of anybody.
 *
 * @see The `published` facts of each cohort, read November 2026
 *
 * @example
 * ```ts
 * import { academyCohorts, applicationsOn } from 'digital-academy';
 *
 * academyCohorts.map(({ cohort }) => cohort.places ?? 'not found'); // => [100, 100, 100, 100, 'not found', 108, 101, 60]
 *
 * const { cohort, published } = academyCohorts[3]!;
 * applicationsOn(cohort, { asOf: '2021-05-04' }); // => 'open'
 * published.find(({ about }) => about === 'applicants')?.count; // => 272
 * ```
 */
export const academyCohorts: readonly AcademyCohort[] = Object.freeze(
  cohorts.map(({ policies, published, notFound }, i) =>
    Object.freeze({
      number: i + 1,
      cohort: frozenCopy(cohortFromFacts(i + 1, `${ordinals[i]!} cohort`, published)),
      // As they are, not copied: a policy is known by its identity where it has been compiled.
      policies: Object.freeze(policies),
      published: frozenCopy(published),
      notFound: Object.freeze(notFound),
    }),
  ),
);
