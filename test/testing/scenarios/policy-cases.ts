import type { Policy } from 'digital-academy';
import {
  academyCohorts,
  boundaryCases,
  caseWords,
  decide,
  fedipAffiliatePolicy,
  fedipLevelPolicies,
} from 'digital-academy';
import type { Scenarios } from 'digital-academy/testing';

type PolicyCase = Scenarios['policies'][number];

/** Every policy that was published, of the Academy and of FEDIP. */
export const publishedPolicies: readonly Policy[] = [
  ...academyCohorts.flatMap(({ policies }) => policies),
  ...fedipLevelPolicies.map(({ policy }) => policy),
  fedipAffiliatePolicy,
];

/** The published policy of a scenario. */
export function policyNamed({ id, version }: PolicyCase['given']['policy']): Policy {
  const found = publishedPolicies.find((policy) => policy.id === id && policy.version === version);
  if (!found) throw new Error(`no policy ${id}, version ${version}`);
  return found;
}

/** Every requirement of every published policy just met, just not met and missing, as of the first day of its policy. */
export const policyCases: readonly PolicyCase[] = publishedPolicies.flatMap(casesOf);

function casesOf(policy: Policy): PolicyCase[] {
  const { id, version, inForce } = policy;
  const asOf = inForce.from;
  const found = boundaryCases(policy, {
    words: {
      // Two cases of a requirement can differ in another of its facts than the one that decides.
      sentence(one, words) {
        const { seen } = decide(policy, one.facts, { asOf }).requirements.find(({ code }) => code === one.requirement)!;
        const others = Object.entries(seen)
          .filter(([fact]) => fact !== one.fact)
          .map(([fact, value = null]) => `, ${words.fact(fact)}: ${words.value(value, fact)}`);
        return `${id}, version ${version}: ${caseWords.sentence(one, words)}${others.join('')}`;
      },
    },
  });
  if (found.outcome !== 'complete') throw new Error(`${id} is too large`);
  return found.cases.map(({ facts, expected, sentence }) => ({
    name: sentence,
    asOf,
    given: { policy: { id, version }, facts: facts as PolicyCase['given']['facts'] },
    expected,
  }));
}
