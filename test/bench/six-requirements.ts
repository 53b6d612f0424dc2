import { addDays, anyOf, CalendarDate, factsOf, ladder, policy } from 'digital-academy';
import * as z from 'zod';

// An example of the size that real programmes have: six requirements over seven facts, and 10,000 people, the same on every run.

const Facts = z.object({
  employerIsExemplar: z.boolean().nullable(),
  employerIsFastFollower: z.boolean().nullable(),
  post: z.enum(['ccio', 'cio', 'aspirant', 'senior-manager', 'other']).nullable(),
  registration: ladder('practitioner', 'senior', 'advanced', 'leading').nullable(),
  appliedOn: CalendarDate.nullable(),
  yearsOfExperience: z.int().nullable(),
  endorsed: z.boolean().nullable(),
});

/** Somebody who applies, as a row of a database has it: every column is there, and null where nothing is known. */
export type Applicant = z.output<typeof Facts>;

export const asOf = '2017-10-02';

const applicant = factsOf(Facts);

export const sixRequirements = policy({
  id: 'example/six-requirements',
  version: 1,
  inForce: { from: '2017-06-01' },
  facts: applicant,
  requires: {
    'exemplar-employer': {
      rule: anyOf(applicant.employerIsExemplar.isTrue(), applicant.employerIsFastFollower.isTrue()),
      because: 'Employed by a Global Digital Exemplar or a fast follower',
      source: 'Example prospectus, section 1',
    },
    'digital-leader': {
      rule: applicant.post.in('ccio', 'cio', 'aspirant'),
      because: 'Leads digital change, or is about to',
      source: 'Example prospectus, section 2',
    },
    'senior-registration': {
      rule: applicant.registration.atLeast('senior'),
      because: 'Registered at senior level or above',
      source: 'Example prospectus, section 3',
    },
    'in-time': {
      rule: applicant.appliedOn.within({ from: '2017-06-01', to: '2017-09-29' }),
      because: 'Applied from 1 June to 29 September 2017',
      source: 'Example prospectus, section 4',
    },
    experienced: {
      rule: applicant.yearsOfExperience.atLeast(3),
      because: 'At least 3 years of experience',
      source: 'Example prospectus, section 5',
    },
    endorsed: {
      rule: applicant.endorsed.isTrue(),
      because: 'Endorsed by the employer',
      source: 'Example prospectus, section 6',
    },
  },
});

// Numerical Recipes' linear congruential generator: not random, which is the point.
let state = 2017;
function draw(below: number): number {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return Math.floor((state / 2 ** 32) * below);
}

/** One of the values that meet a requirement, 88 times in 100; else one of those that do not, or a missing one. */
function oneOf<Value>(meeting: readonly Value[], others: readonly Value[]): Value {
  const values = draw(100) < 88 ? meeting : others;
  return values[draw(values.length)]!;
}

const inTime = Array.from({ length: 121 }, (_, i) => i);

export const applicants: readonly Applicant[] = Array.from({ length: 10_000 }, () => {
  const [employerIsExemplar, employerIsFastFollower] = oneOf<readonly [boolean | null, boolean | null]>(
    [
      [true, false],
      [true, null],
      [false, true],
    ],
    [
      [false, false],
      [false, null],
    ],
  );
  const daysIntoWindow = oneOf<number | null>(inTime, [-1, 121, null, null]);
  return {
    employerIsExemplar,
    employerIsFastFollower,
    post: oneOf<Applicant['post']>(['ccio', 'cio', 'aspirant'], ['senior-manager', 'other', null, null]),
    registration: oneOf<Applicant['registration']>(['senior', 'advanced', 'leading'], ['practitioner', null]),
    appliedOn: daysIntoWindow === null ? null : addDays('2017-06-01', daysIntoWindow),
    yearsOfExperience: oneOf<number | null>([3, 4, 7, 12, 25], [0, 2, null, null]),
    endorsed: oneOf<boolean | null>([true], [false, null]),
  };
});
