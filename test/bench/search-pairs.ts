import { addDays, boundaryCases, comparePolicies, decide, examine, policy, remedies } from 'digital-academy';
import { twentyFacts } from '../eligibility/twenty-facts.ts';
import type { Pair } from './measure.ts';
import { asOf, sixRequirements } from './six-requirements.ts';

// What can be asked of a policy, beside the plain way to find out: to decide everybody whom its rules can tell apart.

const domains = {
  employerIsExemplar: [true, false],
  employerIsFastFollower: [true, false],
  post: ['ccio', 'cio', 'aspirant', 'senior-manager', 'other'],
  registration: ['practitioner', 'senior', 'advanced', 'leading'],
  appliedOn: ['2017-05-31', '2017-06-01', '2017-07-15', '2017-09-29', addDays('2017-09-29', 1)],
  yearsOfExperience: [2, 3, 4],
  endorsed: [true, false],
} as const;

const everybody = Object.entries(domains).reduce<readonly object[]>(
  (people, [fact, values]) => people.flatMap((person) => values.map((value) => ({ ...person, [fact]: value }))),
  [{}],
);

const later = policy({
  ...sixRequirements,
  version: 2,
  requires: {
    ...sixRequirements.requires,
    experienced: { rule: { op: 'at-least', fact: 'yearsOfExperience', value: 5 }, because: 'At least 5 years' },
  },
});

const nobodyYet = {
  employerIsExemplar: false,
  employerIsFastFollower: false,
  post: 'other',
  registration: 'practitioner',
  appliedOn: '2017-09-30',
  yearsOfExperience: 2,
  endorsed: false,
} as const;
const changeable = [
  'employerIsExemplar',
  'post',
  'registration',
  'appliedOn',
  'yearsOfExperience',
  'endorsed',
] as const;

const decidingEverybody = {
  against: `decide the ${everybody.length.toLocaleString('en-GB')} people whom its rules can tell apart`,
  baseline: () => everybody.map((person) => decide(sixRequirements, person, { asOf })),
};

const searches: readonly (readonly [name: string, outcome: string, search: () => { readonly outcome: string }])[] = [
  ['examine, six requirements', 'examined', () => examine(sixRequirements)],
  ['boundaryCases, six requirements', 'complete', () => boundaryCases(sixRequirements)],
  ['comparePolicies, six requirements', 'different', () => comparePolicies(sixRequirements, later)],
  ['remedies, all six failed', 'found', () => remedies(sixRequirements, nobodyYet, { asOf, changeable })],
];

const large = [
  'examine, 42 requirements over twenty facts of four cells',
  'examined',
  () => examine(twentyFacts),
] as const;

// A search that gave up would be fast for nothing.
for (const [name, outcome, search] of [...searches, large]) {
  if (search().outcome !== outcome) throw new Error(`${name}: ${search().outcome}`);
}

export const searchPairs: readonly Pair[] = [
  ...searches.map(([name, , subject]) => ({ name, subject, ...decidingEverybody })),
  { name: large[0], subject: large[2], against: 'examine, six requirements', baseline: () => examine(sixRequirements) },
];
