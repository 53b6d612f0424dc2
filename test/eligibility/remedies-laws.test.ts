import type { Policy, Rule } from 'digital-academy';
import { decide, remedies } from 'digital-academy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, World } from './arbitraries.ts';
import { asFacts, cases, completions } from './arbitraries.ts';
import { holds, kleene, outcomeByHand } from './truth.ts';

const asOf = '2017-09-29';

/** A world, somebody in it, and the facts of theirs that can change. */
type Changeable = World & { readonly known: Answers; readonly changeable: readonly string[] };

/** Somebody after a change, and the facts that changed. */
interface Changed {
  readonly person: Answers;
  readonly facts: readonly string[];
}

const changeables: fc.Arbitrary<Changeable> = cases.chain((world) =>
  fc.shuffledSubarray(Object.keys(world.vocabulary)).map((changeable) => ({ ...world, changeable })),
);

/** Everybody whom the person could become: each changeable fact as it is, or any of its values. */
function changesOf({ known, changeable, ...world }: Changeable): readonly Changed[] {
  const kept = Object.keys(known).filter((fact) => !changeable.includes(fact));
  const fixed = Object.fromEntries(kept.map((fact) => [fact, known[fact]!]));
  const missing = changeable.filter((fact) => !Object.hasOwn(known, fact));
  const subsets = missing.reduce<string[][]>((sets, fact) => [...sets, ...sets.map((set) => [...set, fact])], [[]]);
  const stated = changeable.filter((fact) => Object.hasOwn(known, fact));
  return subsets.flatMap((some) =>
    completions(world, fixed, [...stated, ...some]).map((person) => ({
      person,
      facts: Object.keys(person).filter((fact) => JSON.stringify(person[fact]) !== JSON.stringify(known[fact])),
    })),
  );
}

/** Of the changes that make eligible, those of which no part would do. */
function smallest(policy: Policy, changes: readonly Changed[]): readonly Changed[] {
  const working = changes.filter(({ person }) => outcomeByHand(policy, person) === 'eligible');
  const sets = new Map(working.map(({ facts }) => [[...facts].sort().join(), facts]));
  const isLarger = (facts: readonly string[]) =>
    [...sets.values()].some((other) => other.length < facts.length && other.every((fact) => facts.includes(fact)));
  const smallestSets = new Set([...sets].filter(([, facts]) => !isLarger(facts)).map(([key]) => key));
  return working.filter(({ facts }) => smallestSets.has([...facts].sort().join()));
}

function meets(rule: Rule | null, fact: string, person: Answers, { vocabulary }: World): boolean {
  return rule !== null && Object.hasOwn(person, fact) && holds(rule, person, vocabulary);
}

function remediesOf({ policy, known, changeable }: Changeable) {
  return remedies(policy, asFacts(known), { asOf, changeable });
}

describe('remedies', () => {
  it('answers none-needed, found or impossible as trying every change does', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const isEligible = outcomeByHand(world.policy, world.known) === 'eligible';
        const works = changesOf(world).some(({ person }) => outcomeByHand(world.policy, person) === 'eligible');
        expect(remediesOf(world).outcome).toBe(isEligible ? 'none-needed' : works ? 'found' : 'impossible');
      }),
    );
  });

  it('names every smallest change once, whatever the values, and nothing else', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const answer = remediesOf(world);
        if (answer.outcome !== 'found') return;
        const changes = changesOf(world);
        const wanted = new Set(smallest(world.policy, changes));
        for (const change of changes) {
          const promised = answer.remedies.filter(
            (remedy) =>
              remedy.changes.length === change.facts.length &&
              remedy.changes.every(
                ({ fact, rule }) => change.facts.includes(fact) && meets(rule, fact, change.person, world),
              ),
          );
          expect(promised.length).toBe(wanted.has(change) ? 1 : 0);
        }
      }),
    );
  });

  it('keeps its promise for every combination of values in the cells of a remedy, and leaves other facts as they are', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const answer = remediesOf(world);
        if (answer.outcome !== 'found') return;
        for (const { changes } of answer.remedies) {
          const facts = changes.map(({ fact }) => fact);
          const others = Object.fromEntries(Object.entries(world.known).filter(([fact]) => !facts.includes(fact)));
          const within = completions(world, others, facts).filter((person) =>
            changes.every(({ fact, rule }) => meets(rule, fact, person, world)),
          );
          expect(within.length).toBeGreaterThan(0);
          for (const person of within) expect(outcomeByHand(world.policy, person)).toBe('eligible');
        }
      }),
    );
  });

  it('proves each remedy by the decision on its examples', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const answer = remediesOf(world);
        if (answer.outcome !== 'found') return;
        for (const { changes, decision } of answer.remedies) {
          const examples = Object.fromEntries(changes.map(({ fact, example }) => [fact, example!]));
          const person = { ...world.known, ...examples };
          for (const { fact, rule, missing } of changes) {
            expect(world.changeable).toContain(fact);
            expect(missing).toBe(false);
            expect(meets(rule, fact, person, world)).toBe(true);
          }
          expect(decision).toEqual(decide(world.policy, asFacts(person), { asOf }));
          expect(decision.outcome).toBe('eligible');
        }
      }),
    );
  });

  it('names each fact once in a remedy, and once for all that a change of it alone can do; fewer changes first', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const answer = remediesOf(world);
        if (answer.outcome !== 'found') return;
        const sizes = answer.remedies.map(({ changes }) => changes.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        const alone = answer.remedies.flatMap(({ changes: [only, ...more] }) =>
          more.length === 0 ? [only!.fact] : [],
        );
        expect(new Set(alone).size).toBe(alone.length);
        for (const { changes } of answer.remedies) {
          expect(changes.length).toBeGreaterThan(0);
          expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
        }
      }),
    );
  });

  it('blames every requirement that no change meets, or else as few as no change meets together', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const answer = remediesOf(world);
        if (answer.outcome !== 'impossible') return;
        const { policy, vocabulary } = world;
        const changes = changesOf(world);
        const canMeet = (codes: readonly string[]) =>
          changes.some(({ person }) =>
            codes.every((code) => kleene(policy.requires[code]!.rule, person, vocabulary) === 'yes'),
          );
        const alone = Object.keys(policy.requires).filter((code) => !canMeet([code]));
        if (alone.length > 0) {
          expect(answer.blockedBy).toEqual(alone);
          return;
        }
        expect(canMeet(answer.blockedBy)).toBe(false);
        for (const one of answer.blockedBy) expect(canMeet(answer.blockedBy.filter((code) => code !== one))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the facts that can change', () => {
    fc.assert(
      fc.property(changeables, (world) => {
        const said = (answer: ReturnType<typeof remediesOf>) =>
          answer.outcome === 'found' ? answer.remedies.map((remedy) => JSON.stringify(remedy)).sort() : answer;
        const turned = { ...world, changeable: [...world.changeable].reverse() };
        expect(said(remediesOf(turned))).toEqual(said(remediesOf(world)));
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(changeables, ({ policy, known, changeable }) => {
        const given = { facts: asFacts(known), changeable };
        const before = structuredClone(given);
        remedies(policy, given.facts, { asOf, changeable });
        expect(given).toEqual(before);
      }),
    );
  });
});
