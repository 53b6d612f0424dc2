import type { AcademyApplication, CalendarDate } from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';
import { policyCases } from './policy-cases.ts';

type ApplicationCase = Scenarios['applications'][number];
type PolicyCase = Scenarios['policies'][number];

// The first cohort was for leaders from exemplars and followers until its places were opened in November 2017. The lists are `exemplars`.
type Row = readonly [
  name: string,
  asOf: CalendarDate,
  application: Omit<AcademyApplication, 'id'>,
  expected: Partial<ApplicationCase['expected']>,
];

const employerFails = { outcome: 'ineligible', failed: ['exemplar-employer'] } as const;
const followerUnknown = { outcome: 'undetermined', missing: ['employerIsFastFollower'] } as const;

const announced: readonly Row[] = [
  ['a CIO of an exemplar can apply', '2017-09-01', { employer: 'RM3', post: 'cio' }, { outcome: 'eligible' }],
  [
    'an exemplar counts whether or not it is a follower too, which is not known',
    '2017-05-01',
    { employer: 'RGT', post: 'ccio' },
    { outcome: 'eligible' },
  ],
  [
    'the day before the followers were announced, a CCIO of a follower cannot apply',
    '2017-09-11',
    { employer: 'RW6', post: 'ccio' },
    employerFails,
  ],
  [
    'on the day on which the followers were announced, a CCIO of a follower can apply',
    '2017-09-12',
    { employer: 'RW6', post: 'ccio' },
    { outcome: 'eligible' },
  ],
  [
    'an employer on neither list may be a follower that nobody named: not known',
    '2017-09-29',
    { employer: 'RD1', post: 'cio' },
    followerUnknown,
  ],
  [
    'an employer that became a follower on a day that is not known: not known',
    '2017-09-29',
    { employer: 'RAP', post: 'cio' },
    followerUnknown,
  ],
  [
    'a follower that was dropped on a day that is not known may have been dropped already: not known',
    '2017-10-31',
    { employer: 'RXL', post: 'cio' },
    followerUnknown,
  ],
  [
    'an employer that is an exemplar only from the next year is none yet, and may be a follower: not known',
    '2017-09-29',
    { employer: 'RYA', post: 'cio' },
    followerUnknown,
  ],
  [
    'without an employer both questions are open',
    '2017-09-29',
    { post: 'cio' },
    { outcome: 'undetermined', missing: ['employerIsExemplar', 'employerIsFastFollower'] },
  ],
  [
    'who aspires to lead digital work can apply',
    '2017-09-29',
    { employer: 'RM3', post: 'aspirant' },
    { outcome: 'eligible' },
  ],
  [
    'another post is not enough',
    '2017-09-29',
    { employer: 'RM3', post: 'other' },
    { outcome: 'ineligible', failed: ['digital-leader'] },
  ],
  ['without a post it is not known', '2017-09-29', { employer: 'RM3' }, { outcome: 'undetermined', missing: ['post'] }],
  [
    'who fails twice is told both',
    '2017-09-11',
    { employer: 'RW6', post: 'other' },
    { outcome: 'ineligible', failed: ['exemplar-employer', 'digital-leader'] },
  ],
  ['what is missing changes no refusal', '2017-09-11', { employer: 'RW6' }, employerFails],
  [
    'an empty application is no refusal',
    '2017-09-29',
    {},
    { outcome: 'undetermined', missing: ['employerIsExemplar', 'employerIsFastFollower', 'post'] },
  ],
];

/** The first cohort by its employers and posts, and of the other published cohorts an applicant each way for every requirement. */
export const applicationCases: readonly ApplicationCase[] = [
  ...announced.map(([name, asOf, application, expected]) => ({
    ...{ name, asOf, policy: { id: 'digital-academy/cohort-1', version: 1 }, application },
    expected: { failed: [], missing: [], ...expected } as ApplicationCase['expected'],
  })),
  ...firstOfEach(policyCases.filter(isStated)).map(({ name, asOf, given: { policy, facts }, expected }) => ({
    ...{ name: `by application to ${name}`, asOf, policy, application: facts },
    expected,
  })),
].map(({ name, asOf, policy, application, expected }, i) => ({
  name,
  asOf,
  given: { policy, application: { id: `A-${String(i + 1).padStart(3, '0')}`, ...application } },
  expected,
}));

// An application states no facts of FEDIP, and of its employer only the code; a last day says that there is a course, or that the right to
// study has an end.
function isStated({ given: { policy, facts } }: PolicyCase): boolean {
  return (
    policy.id.startsWith('digital-academy/') &&
    !('employerIsExemplar' in facts || 'employerIsFastFollower' in facts) &&
    (!('otherStudyEndsOn' in facts) || 'hasOtherStudy' in facts) &&
    (!('rightToStudyUntil' in facts) || 'rightToStudy' in facts)
  );
}

// The names of cases that meet, do not meet or miss the same requirement begin alike: 'policy: requirement is just met: …'.
function firstOfEach(cases: readonly PolicyCase[]): PolicyCase[] {
  const kindOf = ({ name }: PolicyCase) => name.split(': ', 2).join(': ');
  return cases.filter((one, i) => cases.findIndex((other) => kindOf(other) === kindOf(one)) === i);
}
