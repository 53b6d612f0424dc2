import { anyOf, CalendarDate, factsOf, policy } from 'digital-academy';
import * as z from 'zod';

export const applicant = factsOf(
  z.object({
    employerIsExemplar: z.boolean().nullish(),
    employerIsFastFollower: z.boolean().nullish(),
    hoursReleased: z.number().nullish().meta({ title: 'hours released a week' }),
    hasBackfill: z.boolean().nullish().meta({ title: 'backfill' }),
    appliedOn: CalendarDate.nullish(),
  }),
);

export const fellowship = policy({
  id: 'fellowship',
  version: 1,
  title: 'Fellowship for exemplar sites',
  inForce: { from: '2017-08-01', to: '2018-07-31' },
  facts: applicant,
  requires: {
    'exemplar-employer': {
      rule: anyOf(applicant.employerIsExemplar.isTrue(), applicant.employerIsFastFollower.isTrue()),
      because: 'Employed by a Global Digital Exemplar or a fast follower',
    },
    'released-time': {
      rule: anyOf(applicant.hoursReleased.atLeast(7.5), applicant.hasBackfill.isTrue()),
      because: 'Released for a day a week, or with somebody paid to do the work',
    },
    'in-time': {
      rule: applicant.appliedOn.within({ from: '2017-08-01', to: '2017-10-31' }),
      because: 'Applied from August to October 2017',
    },
  },
});

/**
 * What the next version might ask: half a day only. It has an id of its own while it is tried on the days of this one, of which no two
 * versions can be in force at once.
 */
export const shorterFellowship = policy({
  ...fellowship,
  id: 'fellowship-proposal',
  version: 1,
  requires: {
    ...fellowship.requires,
    'released-time': {
      rule: anyOf(applicant.hoursReleased.atLeast(3.75), applicant.hasBackfill.isTrue()),
      because: 'Released for half a day a week, or with somebody paid to do the work',
    },
  },
});
