import { createMongoAbility } from '@casl/ability';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { Applicant } from './six-requirements.ts';

// The six requirements in the rule languages that callers would otherwise take, each set up once, in the fastest way it documents.
// All of them answer yes or no: what is missing counts as no, and none gives its reasons.

const posts = ['ccio', 'cio', 'aspirant'];
const levels = ['senior', 'advanced', 'leading'];
const [from, to] = ['2017-06-01', '2017-09-29'];

/** By json-logic-engine, which compiles the rule to JavaScript. */
export const isEligibleByJsonLogic = new LogicEngine().build({
  and: [
    { or: [{ '===': [{ var: 'employerIsExemplar' }, true] }, { '===': [{ var: 'employerIsFastFollower' }, true] }] },
    { in: [{ var: 'post' }, posts] },
    { in: [{ var: 'registration' }, levels] },
    { '<=': [from, { var: 'appliedOn' }, to] },
    { '>=': [{ var: 'yearsOfExperience' }, 3] },
    { '===': [{ var: 'endorsed' }, true] },
  ],
}) as (applicant: Applicant) => boolean;

// Every rule that can be met allows it; its conditions have no "or" inside.
const ability = createMongoAbility(
  ['employerIsExemplar', 'employerIsFastFollower'].map((employer) => ({
    action: 'apply',
    subject: 'Applicant',
    conditions: {
      [employer]: true,
      post: { $in: posts },
      registration: { $in: levels },
      appliedOn: { $gte: from, $lte: to },
      yearsOfExperience: { $gte: 3 },
      endorsed: true,
    },
  })),
  { detectSubjectType: () => 'Applicant' },
);

/** By CASL, whose subject is checked against conditions in the manner of MongoDB. */
export function isEligibleByCasl(applicant: Applicant): boolean {
  return ability.can('apply', applicant);
}

const engine = new Engine([
  {
    conditions: {
      all: [
        {
          any: [
            { fact: 'employerIsExemplar', operator: 'equal', value: true },
            { fact: 'employerIsFastFollower', operator: 'equal', value: true },
          ],
        },
        { fact: 'post', operator: 'in', value: posts },
        { fact: 'registration', operator: 'in', value: levels },
        { fact: 'appliedOn', operator: 'within', value: [from, to] },
        { fact: 'yearsOfExperience', operator: 'greaterThanInclusive', value: 3 },
        { fact: 'endorsed', operator: 'equal', value: true },
      ],
    },
    event: { type: 'eligible' },
  },
]);
// Its own comparisons are for numbers.
engine.addOperator<string | null, readonly [string, string]>(
  'within',
  (day, [first, last]) => day !== null && day >= first && day <= last,
);

/** By json-rules-engine, which interprets, and awaits every condition. */
export async function isEligibleByJsonRules(applicant: Applicant): Promise<boolean> {
  const { events } = await engine.run({ ...applicant });
  return events.length > 0;
}
