import assert from 'node:assert/strict';
import { addDays, CalendarDate, decideApplication, PlacePlan, type Period } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import sample from 'digital-academy/samples/PlacePlan.json';
import { assertEligible } from 'digital-academy/testing';
import * as z from 'zod';

const Letter = z.object({ sentOn: CalendarDate });
const window: Period = { from: '2017-11-01', to: Letter.parse({ sentOn: '2017-11-30' }).sentOn };

// @ts-expect-error an instant is not a day
export const instant: CalendarDate = '2017-09-01T09:00:00Z';

const application = { id: 'A-001', employer: 'RW6', post: 'ccio' } as const;
const before = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
const after = decideApplication(application, { asOf: '2017-09-12', register: exemplars });

/** What is claimed, the answer, and what it should be. */
const claims: [string, unknown, unknown][] = [
  ['the day after 28 February 2020 is a leap day', addDays('2020-02-28', 1), '2020-02-29'],
  ['a parsed day is one that the types accept', window.to, '2017-11-30'],
  ['a refusal is an error of the zod that the user has', Letter.safeParse({}).error instanceof z.ZodError, true],
  ['a sample is what its schema of the package parses', PlacePlan.parse(sample), sample],
  ['a decision is as of its day', [before.failed, after.outcome], [['exemplar-employer'], 'eligible']],
];

for (const [claim, answer, expected] of claims) assert.deepEqual(answer, expected, claim);
assertEligible(after);
assert.throws(() => assertEligible(before));
console.log(`${claims.length} claims held`);
