import assert from 'node:assert/strict';
import { addDays, CalendarDate, decideApplication, PlacePlan } from 'digital-academy';
import { exemplars } from 'digital-academy/data';
import sample from 'digital-academy/samples/PlacePlan.json' with { type: 'json' };
import schema from 'digital-academy/schemas/PlacePlan.json' with { type: 'json' };
import { assertEligible } from 'digital-academy/testing';
import * as z from 'zod';

const application = { id: 'A-001', employer: 'RW6', post: 'ccio' };
const before = decideApplication(application, { asOf: '2017-09-01', register: exemplars });
const after = decideApplication(application, { asOf: '2017-09-12', register: exemplars });

/** What is claimed, the answer, and what it should be. */
const claims = [
  [
    'the package is the packed one',
    /consumers.node_modules.digital-academy.dist/.test(import.meta.resolve('digital-academy')),
    true,
  ],
  ['the day after 28 February 2020 is a leap day', addDays('2020-02-28', 1), '2020-02-29'],
  ['a day that does not exist is refused', CalendarDate.safeParse('2017-02-30').success, false],
  ['a refusal is an error of the zod that the user has', CalendarDate.safeParse('x').error instanceof z.ZodError, true],
  [
    'a schema of the package fits into one of the user',
    z.object({ on: CalendarDate }).parse({ on: '2017-09-01' }),
    { on: '2017-09-01' },
  ],
  ['a sample is what its schema of the package parses', PlacePlan.parse(sample), sample],
  ['a JSON Schema has a name', schema.title, 'PlacePlan'],
  ['a decision is as of its day', [before.failed, after.outcome], [['exemplar-employer'], 'eligible']],
];

for (const [claim, answer, expected] of claims) assert.deepEqual(answer, expected, claim);
assertEligible(after);
assert.throws(() => assertEligible(before));
console.log(`${claims.length} claims held`);
