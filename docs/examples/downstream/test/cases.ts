import type { CalendarDate } from 'digital-academy';
import type { FellowshipApplication } from '../src/application.ts';
import type { fellowship } from '../src/fellowship.ts';

/** What a test states of an application; the rest is that of somebody who is eligible. */
type Stated = Partial<FellowshipApplication>;

/** An application, the day for which it is decided, and what must become of it. */
export interface Case {
  readonly application: FellowshipApplication;
  readonly asOf: CalendarDate;
  readonly failed?: keyof typeof fellowship.requires;
  readonly missing?: keyof typeof fellowship.facts & string;
}

const good = { id: 'F-1', employer: 'RM3', hoursReleased: 7.5, appliedOn: '2017-09-01' } as const;

function eligible(stated: Stated, asOf: CalendarDate = '2017-11-01'): Case {
  return { application: { ...good, ...stated }, asOf };
}

function refused(failed: Case['failed'] & string, stated: Stated, asOf?: CalendarDate): Case {
  return { ...eligible(stated, asOf), failed };
}

function open(missing: Case['missing'] & string, stated: Stated, asOf?: CalendarDate): Case {
  return { ...eligible(stated, asOf), missing };
}

// A case a line, so that one can be left out to see what nothing tests then.
export const cases: Readonly<Record<string, Case>> = {
  'an exemplar, released for a day': eligible({}),
  'a follower, from the day it was announced': eligible({ employer: 'RW6' }, '2017-09-12'),
  'a follower, before it was announced': refused('exemplar-employer', { employer: 'RW6' }, '2017-09-01'),
  'nobody knows whether it was a follower': open('employerIsFastFollower', { employer: 'RD1' }),
  'released for less than a day': refused('released-time', { hoursReleased: 7.4, hasBackfill: false }),
  'released for less, with backfill': eligible({ hoursReleased: 2, hasBackfill: true }),
  'released for less, backfill not known': open('hasBackfill', { hoursReleased: 2 }),
  'applied on the last day': eligible({ appliedOn: '2017-10-31' }),
  'applied a day late': refused('in-time', { appliedOn: '2017-11-01' }),
  'the day of the application is not known': open('appliedOn', { appliedOn: null }),
};
