import type { Decision } from 'digital-academy';
import { decide, isEligible } from 'digital-academy';
import { isDeepStrictEqual } from 'node:util';
import { decideByHand, isEligibleByHand } from './by-hand.ts';
import { isEligibleByCasl, isEligibleByJsonLogic, isEligibleByJsonRules } from './engines.ts';
import type { Pair } from './measure.ts';
import { applicants, asOf, sixRequirements } from './six-requirements.ts';

// A ratio between different answers would mean nothing.
const counts = { eligible: 0, ineligible: 0, undetermined: 0 };
for (const applicant of applicants) {
  const decision = decide(sixRequirements, applicant, { asOf });
  const eligible = decision.outcome === 'eligible';
  counts[decision.outcome] += 1;
  const same =
    isDeepStrictEqual(decision, decideByHand(applicant, asOf)) &&
    isEligible(sixRequirements, applicant, { asOf }) === eligible &&
    isEligibleByHand(applicant) === eligible &&
    isEligibleByJsonLogic(applicant) === eligible &&
    isEligibleByCasl(applicant) === eligible &&
    (await isEligibleByJsonRules(applicant)) === eligible;
  if (!same) throw new Error(`the answers differ for ${JSON.stringify(applicant)}`);
}
// Nor would one over people most of whom the first requirement turns away.
if (Object.values(counts).some((count) => count < applicants.length / 5)) {
  throw new Error(`the outcomes are not all common: ${JSON.stringify(counts)}`);
}

// Each decision is put where the compiler cannot know that nobody looks, or it would not make it; none is kept, or keeping it
// would be what is measured.
const last: { decision?: Decision } = {};

const ours = {
  isEligible: {
    name: 'isEligible, six requirements, 10,000 applicants',
    subject: () => applicants.filter((applicant) => isEligible(sixRequirements, applicant, { asOf })),
  },
  decide: {
    name: 'decide, six requirements, 10,000 applicants, every reason and value seen',
    subject: () => {
      for (const applicant of applicants) last.decision = decide(sixRequirements, applicant, { asOf });
    },
  },
};

const theirs = [
  {
    against: 'json-logic-engine, compiled: yes or no, missing is no',
    baseline: () => applicants.filter(isEligibleByJsonLogic),
  },
  {
    against: 'CASL: yes or no, missing is no',
    baseline: () => applicants.filter(isEligibleByCasl),
  },
  {
    against: 'json-rules-engine, awaited: yes or no, missing is no',
    baseline: async () => {
      for (const applicant of applicants) await isEligibleByJsonRules(applicant);
    },
  },
];

export const eligibilityPairs: readonly Pair[] = [
  {
    ...ours.isEligible,
    against: 'a predicate by hand, values on trust',
    baseline: () => applicants.filter((applicant) => isEligibleByHand(applicant)),
  },
  {
    ...ours.decide,
    against: 'the same decision by hand, values on trust',
    baseline: () => {
      for (const applicant of applicants) last.decision = decideByHand(applicant, asOf);
    },
  },
  ...theirs.flatMap((engine) => [
    { ...ours.isEligible, ...engine },
    { ...ours.decide, ...engine },
  ]),
];
