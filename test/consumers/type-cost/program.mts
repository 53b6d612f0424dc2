import {
  anyOf,
  CalendarDate,
  decide,
  describeRule,
  explain,
  factsOf,
  ladder,
  nextQuestions,
  policy,
  remedies,
} from 'digital-academy';
import * as z from 'zod';

// A program of the size of the README: what the compiler has to work out for it is counted.

const applicant = factsOf(
  z.object({
    employerIsExemplar: z.boolean().nullish(),
    employerIsFastFollower: z.boolean().nullish(),
    post: z.enum(['ccio', 'cio', 'aspirant', 'other']).nullish(),
    registration: ladder('practitioner', 'senior', 'advanced', 'leading').nullish(),
    endorsed: z.boolean().nullish(),
    appliedOn: CalendarDate.nullish(),
    employer: z.object({ beds: z.int().nullish() }).nullish(),
  }),
);

export const firstCohort = policy({
  id: 'digital-academy/cohort-1',
  version: 1,
  inForce: { from: '2017-05-01' },
  facts: applicant,
  requires: {
    'exemplar-employer': {
      rule: anyOf(applicant.employerIsExemplar.isTrue(), applicant.employerIsFastFollower.isTrue()),
      because: 'Employed by a Global Digital Exemplar or a fast follower',
    },
    'digital-leader': { rule: applicant.post.in('ccio', 'cio', 'aspirant'), because: 'Leads digital change' },
    endorsed: { rule: applicant.endorsed.isTrue(), because: 'Endorsed by the employer' },
    registered: {
      rule: anyOf(applicant.registration.atLeast('senior'), applicant.employer.beds.above(500)),
      because: 'Registered as senior, or from a large hospital',
    },
  },
});

const facts = { post: 'ccio', endorsed: true, employerIsExemplar: false, employer: { beds: 400 } } as const;
const asOf = '2017-09-29';
const decision = decide(firstCohort, facts, { asOf });
export const isOpen = decision.missing.includes('employerIsFastFollower');
export const isRefused = decision.failed.includes('endorsed');
export const letter = explain(decision);
const next = nextQuestions(firstCohort, facts, { asOf });
export const question = next.outcome === 'undetermined' ? next.questions[0]?.fact : undefined;
const ways = remedies(firstCohort, facts, { asOf, changeable: ['registration', 'employerIsFastFollower'] });
export const rules =
  ways.outcome === 'found'
    ? ways.remedies.map(({ changes }) => changes.map(({ rule }) => rule && describeRule(rule)))
    : [];

// @ts-expect-error 'senior' is no post
applicant.post.in('senior');
// @ts-expect-error posts have no order
applicant.post.atLeast('cio');
// @ts-expect-error no requirement has this code
decision.failed.includes('endorse');
